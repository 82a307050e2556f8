import type { OverallDirection } from '../../src/access/direction.ts'
import type { Profile, StatementKind } from '../../src/policy/schema.ts'
import type { PolicyPair } from './edits.ts'
import * as oracle from './oracle.ts'
import { findSubject } from './subject.ts'
import { COLUMNS, KINDS, RELATIONS, ROWS } from './universe.ts'

/** The points at which the second policy gives more, gives less, or where it cannot be told. */
export interface Verdict {
  readonly more: readonly string[]
  readonly less: readonly string[]
  readonly unclear: readonly string[]
}

/** Something that policies give more or less of; 0 is nothing. */
interface Point {
  readonly name: string
  /** What it is a point of, where it is one of relations. */
  readonly relation?: oracle.Relation
  readonly column?: string
  measure(policy: Profile): number
}

/** The points' names. */
export const POINT = {
  run: (kind: StatementKind) => `run ${kind}`,
  leaveTrace: (kind: StatementKind) => `leave a trace by ${kind}`,
  rowsIn: (kind: StatementKind) => `rows in ${kind}`,
  rowsUnattended: (kind: StatementKind) => `rows in ${kind} without a person`,
  harshDdl: 'harsh ddl',
  touch: (kind: StatementKind, { schema, table }: oracle.Relation) => `${kind} on ${schema}.${table}`,
  column: ({ schema, table }: oracle.Relation, column: string) => `${schema}.${table}.${column}`,
  rowsOf: ({ schema, table }: oracle.Relation) => `rows of ${schema}.${table}`,
} as const

const STATEMENTS: readonly Point[] = KINDS.flatMap(kind => [
  { name: POINT.run(kind), measure: policy => Number(!oracle.isRefused(policy, kind)) },
  {
    name: POINT.leaveTrace(kind),
    measure: policy => Number(!oracle.isRefused(policy, kind) && !oracle.isDiscarded(policy, kind)),
  },
  { name: POINT.rowsUnattended(kind), measure: policy => oracle.countUnattendedRows(policy, kind) },
])

const WRITES: readonly Point[] = [
  ...oracle.WRITE_KINDS.map(kind => ({
    name: POINT.rowsIn(kind),
    measure: (policy: Profile) => oracle.countAffectableRows(policy, kind),
  })),
  { name: POINT.harshDdl, measure: policy => Number(oracle.permitsHarshDdl(policy)) },
]

const ACCESS: readonly Point[] = RELATIONS.flatMap(relation =>
  oracle.TOUCHING_KINDS.map(kind => ({
    name: POINT.touch(kind, relation),
    relation,
    measure: policy =>
      // Of a name in quotes it is unclear whether it is in reach, whatever may be done with what is.
      isQuoted(relation.table)
        ? Number(oracle.isReachable(policy, relation))
        : Number(!oracle.isRefused(policy, kind) && oracle.isListed(policy, relation)),
  })),
)

const MASKING_MEASURES: Record<string, number> = { none: 0, redact: 1, null: 1, hash: 2, clear: 3 }

const MASKING: readonly Point[] = RELATIONS.flatMap(relation =>
  COLUMNS.map(column => ({
    name: POINT.column(relation, column),
    relation,
    column,
    measure: policy => MASKING_MEASURES[oracle.showMasking(policy, relation, column)] ?? Number.NaN,
  })),
)

const LIMITS: readonly Point[] = (
  ['budget_queries_per_hour', 'budget_queries_per_day', 'max_rows', 'egress_bytes_per_day'] as const
).map(field => ({ name: field, measure: policy => policy[field] || Number.POSITIVE_INFINITY }))

/** Whether results that hold an injection get through. */
const BLOCKING: Point = { name: 'content_scan_mode', measure: policy => Number(policy.content_scan_mode !== 'block') }

/** Tries both policies on every point there is. Without an earlier policy there was nothing, and nothing to limit. */
export function judgePair({ before, after }: { before: Profile | undefined; after: Profile }): Verdict {
  const verdict = { more: [] as string[], less: [] as string[], unclear: [] as string[] }
  const points = [...STATEMENTS, ...WRITES, ...ACCESS, ...MASKING, ...(before ? [...LIMITS, BLOCKING] : [])]
  const pair = { before: before ?? after, after }
  for (const { name, measure, relation, column } of points) {
    if (isImaginary({ relation, column }, pair)) continue
    const [was, is] = [before ? measure(before) : 0, measure(after)]
    if (is !== was) verdict[isQuoted(name) ? 'unclear' : is > was ? 'more' : 'less'].push(name)
  }
  for (const relation of RELATIONS.filter(relation => !isImaginary({ relation }, pair))) {
    const difference = compareRows(
      before ? oracle.listVisibleRows(before, relation, ROWS) : [],
      oracle.listVisibleRows(after, relation, ROWS),
    )
    const name = POINT.rowsOf(relation)
    if (difference) verdict[isQuoted(name) ? 'unclear' : difference].push(name)
  }
  const difference = before && compareTimeouts(before.statement_timeout_ms, after.statement_timeout_ms)
  if (difference) verdict[difference].push('statement_timeout_ms')
  if (before && before.content_scan_max_bytes !== after.content_scan_max_bytes) {
    const isBlocking = [before, after].some(({ content_scan_mode: mode }) => mode === 'block')
    if (isBlocking) verdict.unclear.push('content_scan_max_bytes')
  }
  return verdict
}

/** Whether something has a name in quotes that neither policy says: nothing has such a name but for a policy. */
export function isImaginary(
  { relation, column }: { relation?: oracle.Relation | undefined; column?: string | undefined },
  pair: PolicyPair,
): boolean {
  if (!relation) return false
  if (isQuoted(relation.table) && findSubject(relation, pair) === '*') return true
  const isNamed = () => [pair.before, pair.after].some(policy => oracle.namesColumn(policy, relation, column ?? ''))
  return column !== undefined && isQuoted(column) && !isNamed()
}

/** What PgBeam makes of quotes in a name, nobody knows. */
function isQuoted(name: string): boolean {
  return name.includes('"')
}

/** What the points say together: `none` where none differs. */
export function concludeDirection({ more, less, unclear }: Verdict): OverallDirection {
  if (less.length > 0) return more.length > 0 || unclear.length > 0 ? 'mixed' : 'narrows'
  if (more.length > 0) return 'widens'
  return unclear.length > 0 ? 'unclear' : 'none'
}

type Difference = keyof Verdict | undefined

/** Where some rows come and others go, the predicate was rewritten. */
function compareRows(before: readonly oracle.Row[], after: readonly oracle.Row[]): Difference {
  const lost = before.some(row => !after.includes(row))
  const gained = after.some(row => !before.includes(row))
  if (lost && gained) return 'unclear'
  if (gained) return 'more'
  return lost ? 'less' : undefined
}

/** 0 is the project's own timeout, which nobody here can see. */
function compareTimeouts(before: number, after: number): Difference {
  if (before === after) return undefined
  if (before === 0 || after === 0) return 'unclear'
  return after > before ? 'more' : 'less'
}
