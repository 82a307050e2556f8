import { RELATION_KINDS } from '../../access/statements.ts'
import type {
  Access,
  AccessMap,
  ColumnAccess,
  MappedPolicy,
  MappedRelation,
  ProjectMap,
} from '../../access-map/access-map.ts'
import { showHidden } from '../../text/visible.ts'

const MASKINGS = ['clear', 'hash', 'redact', 'null'] as const satisfies readonly ColumnAccess[]

const HEADINGS = [
  'project',
  'policy',
  'file',
  'relation',
  'kind',
  'reached',
  ...MASKINGS,
  'rows',
  'shows_hidden',
  'shown_by',
  ...RELATION_KINDS,
]

/**
 * The map as CSV (RFC 4180): a line for each policy and relation that meet. What a policy does not reach has no line, and what
 * is in no line of it, it does not reach: the lines of `*` say what holds for relations that nobody names.
 */
export function formatAccessCsv({ projects }: AccessMap): string {
  const lines = [HEADINGS.join(',')]
  for (const project of projects) {
    for (const relation of project.relations) for (const line of listLines(project, relation)) lines.push(line)
  }
  return lines.map(line => `${line}\r\n`).join('')
}

function* listLines(project: ProjectMap, relation: MappedRelation): Iterable<string> {
  for (const { policies, access } of relation.access) {
    const described = [relation.subject, relation.kind ?? '', ...listAccess(relation, access)].map(formatCell).join(',')
    for (const place of policies) {
      const policy = project.policies[place]
      if (policy)
        yield `${[project.projectId, policy.name, policy.file].map(formatCell).join(',')},${described},${listStatements(policy)}`
    }
  }
}

function listAccess({ columns }: MappedRelation, access: Access): string[] {
  const { isReachable, filters, shows, shownBy } = access
  const listShown = (kind: ColumnAccess) => columns.filter((_, place) => access.columns[place] === kind).join(', ')
  const rows = filters.length > 0 ? filters.map(filter => `(${filter})`).join(' AND ') : 'all'
  return [
    isReachable ? 'yes' : 'no',
    ...MASKINGS.map(listShown),
    isReachable ? rows : '',
    [...new Set(shows.map(({ of }) => of))].join(', '),
    shownBy.join(', '),
  ]
}

function listStatements({ statements }: MappedPolicy): string {
  return RELATION_KINDS.map(kind => formatCell(statements.get(kind) ?? '')).join(',')
}

/** What a spreadsheet would take for a formula, also in the full width of East Asian text. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** A cell that spreadsheets show as text, whatever it begins with, and in which nothing is hidden. */
function formatCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${showHidden(text)}` : showHidden(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
