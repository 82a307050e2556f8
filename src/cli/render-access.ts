import type { Access, AccessMap, MappedPolicy, ProjectMap } from '../access-map/access-map.ts'
import { describeStatements } from '../report/access-map/statements.ts'
import { count } from '../report/words.ts'
import type { TextContext } from './terminal.ts'

/** The longest name that columns are made wide for. */
const WIDEST = 48

/** The map for a terminal: the policies by number, then a line for each relation. */
export function renderAccess({ projects }: AccessMap, context: TextContext): string {
  return `${[...projects.flatMap(project => renderProject(project, context)), LEGEND].join('\n')}\n`
}

const LEGEND = `C all columns in the clear, M some masked, H all masked, f rows filtered, - out of reach,
! shows what is hidden elsewhere, * something else shows what is hidden of it`

function renderProject(
  { projectId, source, unnamed, policies, relations }: ProjectMap,
  context: TextContext,
): string[] {
  const { style, clean } = context
  const width = Math.min(WIDEST, Math.max(...relations.map(({ subject }) => clean(subject).length)))
  const cellWidth = Math.max(4, `P${policies.length}`.length)
  const head = policies.map((_, place) => `P${place + 1}`.padEnd(cellWidth)).join(' ')
  const lines = relations.map(({ subject, access }) => {
    const cells = policies.map(() => '-')
    for (const each of access) for (const place of each.policies) cells[place] = describe(each.access)
    return `${clean(subject).padEnd(width)}  ${cells.map(cell => cell.padEnd(cellWidth)).join(' ')}`.trimEnd()
  })
  return [
    style('bold', `Project ${clean(projectId)}`),
    ...policies.map((policy, place) => describePolicy(policy, place, context)),
    '',
    style('dim', `${' '.repeat(width)}  ${head}`.trimEnd()),
    ...lines,
    ...(source === 'mentions'
      ? [style('dim', 'No database is known: these are the relations that the policies name.')]
      : []),
    ...(unnamed > 0 ? [style('dim', `and ${count(unnamed, 'relation')} that may be honeytokens, not named`)] : []),
    '',
  ]
}

function describePolicy(policy: MappedPolicy, place: number, { style, clean }: TextContext): string {
  const number = `P${place + 1}`.padEnd(4)
  return `${number} ${style('bold', clean(policy.name))}  ${clean(policy.file)}  ${style('dim', describeStatements(policy))}`
}

function describe({ isReachable, columns, filters, shows, shownBy }: Access): string {
  const masked = columns.filter(shown => shown !== 'clear').length
  const reach = masked === 0 ? 'C' : masked === columns.length ? 'H' : 'M'
  const marks = `${shows.length > 0 ? '!' : ''}${shownBy.length > 0 ? '*' : ''}`
  return isReachable ? `${reach}${filters.length > 0 ? 'f' : ''}${marks}` : marks || '-'
}
