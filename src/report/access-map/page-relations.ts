import type { ColumnAccess, MappedRelation, PolicyAccess, ProjectMap } from '../../access-map/access-map.ts'
import { count } from '../words.ts'
import { escapeHtml } from './html.ts'
import type { PolicyNames } from './page-names.ts'

interface Place {
  readonly index: number
  readonly names: PolicyNames
}

/** Each relation: who sees which column how, whose rows are filtered, and the ways around. */
export function renderRelations({ policies, relations }: ProjectMap, place: Place): string {
  const entries = relations.map((relation, row) => renderRelation(relation, { ...place, row, total: policies.length }))
  return `<h3>Relation by relation</h3>\n${entries.join('')}`
}

function renderRelation(
  relation: MappedRelation,
  { index, row, total, names }: Place & { row: number; total: number },
): string {
  const { subject, kind, access } = relation
  const reaching = access.filter(each => each.access.isReachable)
  const number = reaching.reduce((sum, { policies }) => sum + policies.length, 0)
  const isAround = access.some(each => each.access.shows.length + each.access.shownBy.length > 0)
  const facts = [
    describeSubject(subject, kind),
    number === 0
      ? 'nobody reaches it'
      : `${number} of ${count(total, 'policy', 'policies')} ${number === 1 ? 'reaches' : 'reach'} it`,
  ]
  const inside = [
    renderColumns(relation, reaching, names),
    renderRows(reaching, names),
    renderWays(access, names),
    number === 0 && !isAround ? '<p>No policy of the project reaches it.</p>' : '',
  ]
  return [
    `<details${isAround ? ' data-around' : ''}>`,
    `<summary><span class=name>${escapeHtml(subject)}</span><span class=soft>${facts.join(', ')}</span>`,
    isAround ? '<span class=w>way around</span>' : '',
    `</summary><div class=inside id=in${index}-${row}>${inside.join('')}</div></details>\n`,
  ].join('')
}

function describeSubject(subject: string, kind: MappedRelation['kind']): string {
  if (subject === '*') return 'every other relation, those to come included'
  if (subject.startsWith('*.')) return 'that name in every other schema'
  if (subject === 'pg_catalog.*') return 'always readable; pg_stats may hold values of masked columns'
  if (subject.endsWith('.*')) return 'always readable'
  return kind === undefined ? 'named by a policy' : kind.replace('-', ' ').replace('other', 'relation')
}

const HOW = { clear: 'In the clear', hash: 'Hashed', redact: 'Redacted', null: 'NULL' } as const satisfies Record<
  ColumnAccess,
  string
>
/** As classes, because there are many. */
const SHORT = { clear: 'c', hash: 's', redact: 'r', null: 'n' } as const satisfies Record<ColumnAccess, string>
const KINDS = Object.keys(HOW) as readonly ColumnAccess[]

/** Columns that all policies show alike stand together. */
function renderColumns({ columns }: MappedRelation, reaching: readonly PolicyAccess[], names: PolicyNames): string {
  if (reaching.length === 0) return ''
  const all = sortNumbers(reaching.flatMap(({ policies }) => policies))
  const groups = new Map<string, string[]>()
  for (const [place, name] of columns.entries()) {
    const key = reaching.map(({ access }) => access.columns[place]).join(' ')
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  const used = KINDS.filter(kind => [...groups.keys()].some(key => key.split(' ').includes(kind)))
  const rows = [...groups].map(([key, alike]) => {
    const shown = key.split(' ')
    const cells = used.map(kind => {
      const places = reaching.flatMap(({ policies }, group) => (shown[group] === kind ? policies : []))
      const who =
        places.length === all.length ? (all.length === 1 ? names.list(all) : 'all') : names.list(sortNumbers(places))
      return `<td class=${SHORT[kind]}>${who}`
    })
    return `<tr><th scope=row>${nameColumns(alike)}${cells.join('')}`
  })
  const head = ['Column', ...used.map(kind => HOW[kind])].map(heading => `<th scope=col>${heading}`)
  const reached = all.length > 1 ? `<p>Reached by ${names.list(all)}</p>` : ''
  return `${reached}<table><thead><tr>${head.join('')}<tbody>${rows.join('')}</table>`
}

function nameColumns(names: readonly string[]): string {
  const named = names.filter(name => name !== '*').map(escapeHtml)
  const parts = [
    ...(named.length > 0 ? [`<code>${named.join(', ')}</code>`] : []),
    ...(named.length < names.length ? ['<span class=soft>every other column</span>'] : []),
  ]
  return parts.join(', ')
}

function renderRows(reaching: readonly PolicyAccess[], names: PolicyNames): string {
  const byFilter = new Map<string, number[]>()
  for (const { policies, access } of reaching) {
    const shown = access.filters.map(filter => `<code>${escapeHtml(filter)}</code>`).join(' and ')
    byFilter.set(shown, [...(byFilter.get(shown) ?? []), ...policies])
  }
  if (byFilter.size === 0 || (byFilter.size === 1 && byFilter.has(''))) return ''
  const lines = [...byFilter].map(
    ([shown, places]) =>
      `<li>${shown === '' ? 'All rows' : `Only rows with ${shown}`}: ${names.list(sortNumbers(places))}`,
  )
  return `<p>Rows</p><ul>${lines.join('')}</ul>`
}

/** Of more ways, a number is told. */
const MOST_WAYS = 50

function renderWays(access: readonly PolicyAccess[], names: PolicyNames): string {
  const ways = new Map<string, number[]>()
  const add = (line: string, policies: readonly number[]) => ways.set(line, [...(ways.get(line) ?? []), ...policies])
  for (const { policies, access: each } of access) {
    for (const { column, hides, of } of each.shows) {
      const what = hides === 'rows' ? `rows of <code>${escapeHtml(of)}</code>` : `<code>${escapeHtml(of)}</code>`
      add(
        `Shows ${what}, which is hidden there${column === null ? '' : `, in <code>${escapeHtml(column)}</code>`}`,
        policies,
      )
    }
    for (const relation of each.shownBy) {
      add(`<code>${escapeHtml(relation)}</code> shows what is hidden here`, policies)
    }
  }
  if (ways.size === 0) return ''
  const lines = [...ways].slice(0, MOST_WAYS).map(([line, places]) => `<li>${line}: ${names.list(sortNumbers(places))}`)
  if (ways.size > MOST_WAYS) lines.push(`<li>${ways.size - MOST_WAYS} more`)
  return `<p class=alarm>Ways around</p><ul>${lines.join('')}</ul>`
}

function sortNumbers(places: readonly number[]): number[] {
  return [...new Set(places)].sort((one, other) => one - other)
}
