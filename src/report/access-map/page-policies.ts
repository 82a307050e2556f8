import type { ProjectMap } from '../../access-map/access-map.ts'
import { formatNumber } from '../words.ts'
import { escapeHtml } from './html.ts'
import type { PolicyNames } from './page-names.ts'
import { describeStatements } from './statements.ts'

/** What the policies of a project permit at all, and how much they reach. */
export function renderPolicies({ policies, relations }: ProjectMap, names: PolicyNames): string {
  const reached = policies.map(() => 0)
  const around = policies.map(() => 0)
  for (const { kind, access } of relations) {
    for (const { policies: places, access: each } of access) {
      for (const place of places) {
        if (kind !== undefined && each.isReachable) reached[place] = (reached[place] ?? 0) + 1
        if (each.shows.length > 0) around[place] = (around[place] ?? 0) + 1
      }
    }
  }
  const hasCatalog = relations.some(({ kind }) => kind !== undefined)
  const headings = [
    ...(names.areShort ? ['No.'] : []),
    'Policy',
    'File',
    'Permits',
    ...(hasCatalog ? ['Reaches', 'Ways around'] : []),
  ]
  const rows = policies.map((policy, place) => {
    const counts = hasCatalog ? [reached[place] ?? 0, around[place] ?? 0].map(renderCount) : []
    return `<tr>${names.areShort ? `<td>${names.of(place)}` : ''}<th scope="row">${escapeHtml(policy.name)}<td><code>${escapeHtml(policy.file)}</code><td>${describeStatements(policy)}${counts.join('')}\n`
  })
  const head = headings.map(heading => `<th scope="col">${heading}`).join('')
  return `<h3>Policies</h3>\n<table><thead><tr>${head}<tbody>\n${rows.join('')}</table>\n`
}

function renderCount(number: number, index: number): string {
  return index === 1 && number > 0 ? `<td class="w">${formatNumber(number)}` : `<td>${formatNumber(number)}`
}
