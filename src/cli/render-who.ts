import type { Obstacle } from '../access/model.ts'
import type { ColumnAccess } from '../access-map/access-map.ts'
import type { PolicyWho, ProjectWho, Sight, Through, Who } from '../access-map/who.ts'
import { describeStatements } from '../report/access-map/statements.ts'
import { count } from '../report/words.ts'
import type { TextContext } from './terminal.ts'

/** Who sees a relation or column, for a terminal: those that reach it first, then how many do not. */
export function renderWho({ relation, column, projects }: Who, context: TextContext): string {
  const { style, clean } = context
  const subject = column === null ? relation : `${relation}.${column}`
  const sections = projects.map(project => renderProject(project, column !== null, context))
  return `${[style('bold', clean(subject)), ...sections.flat()].join('\n')}\n`
}

function renderProject(project: ProjectWho, isOfColumn: boolean, context: TextContext): string[] {
  const { style, clean } = context
  const { projectId, kind, isNowhere, policies } = project
  const seeing = policies.filter(({ direct, through }) => typeof direct !== 'string' || through.length > 0)
  const what = isNowhere
    ? 'which has no such relation'
    : kind === undefined
      ? 'where no database is known to have it'
      : describeKind(kind)
  const others = policies.length - seeing.length
  return [
    `Project ${clean(projectId)}, ${what}`,
    ...seeing.flatMap(policy => renderPolicy(policy, isOfColumn, context)),
    ...(others > 0
      ? [style('dim', `  ${count(others, 'policy', 'policies')} ${others === 1 ? 'does' : 'do'} not reach it`)]
      : []),
  ]
}

function describeKind(kind: string): string {
  return kind === 'other' ? 'a relation' : `a ${kind.replace('-', ' ')}`
}

const WHY = {
  'no-statements': 'no statement that it permits touches relations',
  'not-admitted': 'not in its table_allowlist',
  denied: 'in its table_denylist',
} as const satisfies Record<Obstacle['kind'], string>

function renderPolicy(
  { name, file, statements, direct, through }: PolicyWho,
  isOfColumn: boolean,
  context: TextContext,
): string[] {
  const { style, clean } = context
  const own =
    typeof direct === 'string'
      ? `    ${style('green', 'out of reach')} itself: ${WHY[direct]}`
      : `    ${describeSight(direct, isOfColumn, context)}`
  return [
    `  ${style('bold', clean(name))}  ${clean(file)}  ${style('dim', describeStatements({ statements }))}`,
    own,
    ...through.map(each => `    ${describeThrough(each, isOfColumn, context)}`),
  ]
}

const SHOWN = { clear: 'in the clear', hash: 'hashed', redact: 'redacted', null: 'NULL' } as const satisfies Record<
  ColumnAccess,
  string
>
const COLORS = { clear: 'red', hash: 'yellow', redact: 'green', null: 'green' } as const

function describeSight({ columns, filters }: Sight, isOfColumn: boolean, context: TextContext): string {
  const { style, showPredicate, clean } = context
  const kinds = (Object.keys(SHOWN) as ColumnAccess[]).flatMap(kind => {
    const names = columns.filter(({ shown }) => shown === kind).map(({ name }) => name)
    if (names.length === 0) return []
    const words = style(COLORS[kind], SHOWN[kind])
    return [
      isOfColumn
        ? words
        : `${words}: ${names.map(name => (name === '*' ? 'every other column' : clean(name))).join(', ')}`,
    ]
  })
  const rows =
    filters.length === 0 ? 'all rows' : `rows with ${filters.map(filter => showPredicate(filter)).join(' and ')}`
  return [...kinds, rows].join(isOfColumn ? ', ' : '; ')
}

function describeThrough(
  { relation, kind, isUnsure, isAround, ...sight }: Sight & Through,
  isOfColumn: boolean,
  context: TextContext,
): string {
  const { style, clean } = context
  const word = isAround ? style('red', 'way around') : 'also'
  const columns = sight.columns.map(({ name }) => clean(name)).join(', ')
  const place = columns === '' ? '' : ` (${columns})`
  const how =
    sight.columns.length === 0 ? describeRowsAlone(sight, isUnsure, context) : describeSight(sight, isOfColumn, context)
  return `${word} through the ${kind === 'other' ? 'relation' : kind.replace('-', ' ')} ${clean(relation)}${place}: ${how}`
}

function describeRowsAlone({ filters }: Sight, isUnsure: boolean, { showPredicate }: TextContext): string {
  const rows =
    filters.length === 0 ? 'all rows' : `rows with ${filters.map(filter => showPredicate(filter)).join(' and ')}`
  return isUnsure ? `in columns that cannot be followed, ${rows}` : rows
}
