import { HARMS, type Harm, judgeHarm } from '../../access/harm.ts'
import type { PolicyReport, ReportedChange } from '../schema.ts'
import { formatNumber, joinWithAnd } from '../words.ts'
import { type Alike, groupAlike, listSubjects, type Subjects } from './alike.ts'
import { code, type Inline } from './markdown.ts'
import {
  describeHeld,
  describeMasking,
  describeRowFilter,
  describeSettingValue,
  describeStatement,
  isHeldByRows,
  type Phrasing,
} from './phrases.ts'

/** A line of what a profile permits. */
export interface PermitLine {
  readonly harm: Harm
  readonly head: Inline
  readonly subjects: () => Iterable<Subjects>
  /** How many subjects there are; 0: the head says it all. */
  readonly count: number
}

/** What a profile permits, told as what it can, sees only, and is limited to; dangerous things first. */
export function listPermits({ changes }: PolicyReport, phrasing: Phrasing): PermitLine[] {
  const by = Map.groupBy(changes, judgeHarm)
  const among = (...harms: Harm[]) => harms.flatMap(harm => by.get(harm) ?? [])
  const statements = changes.filter(({ area }) => area === 'statements')
  const isReading = statements.some(({ subject }) => subject === 'select')
  const reach = isReading ? '**can** read' : '**can** reach'
  const lines: PermitLine[] = [
    ...listOpen(among('unmasked'), phrasing),
    ...(by.has('everything') ? [tell('everything', `${reach} **every table** that it does not deny`)] : []),
    ...listWrites(among('write'), changes, phrasing),
    ...(by.has('everything') ? [] : listTables(among('table'), reach, phrasing)),
    ...listRestrictions(among('masked-part', 'mask-weakened', 'filter-changed', 'filter-dropped'), phrasing),
    ...listOthers(statements),
    tellLimits(changes, phrasing),
  ]
  return lines.toSorted((one, other) => HARMS.indexOf(one.harm) - HARMS.indexOf(other.harm))
}

function tell(harm: Harm, head: Inline): PermitLine {
  return { harm, head, count: 0, subjects: () => [] }
}

function tellAlike({ harm, head, alike, phrasing }: Telling): PermitLine {
  return { harm, head, count: alike.length, subjects: () => listSubjects(alike, phrasing) }
}

interface Telling {
  readonly harm: Harm
  readonly head: Inline
  readonly alike: Alike
  readonly phrasing: Phrasing
}

/** Columns that a profile without an earlier version shows although a rule of it is about them. */
function listOpen(changes: readonly ReportedChange[], phrasing: Phrasing): PermitLine[] {
  return groupAlike(changes).map(alike => tellAlike({ harm: 'unmasked', head: '**in the clear:** ', alike, phrasing }))
}

function listWrites(
  writes: readonly ReportedChange[],
  changes: readonly ReportedChange[],
  phrasing: Phrasing,
): PermitLine[] {
  const alike = (change: ReportedChange) => JSON.stringify([change.after, isHeldByRows(change)])
  return [...Map.groupBy(writes, alike).values()].flatMap(kinds => {
    const [first] = kinds
    if (!first) return []
    const { after } = first
    const how = after === 'allowed' ? '' : ` (${describeHeld(first, describeStatement(String(after)), changes)})`
    const named = joinWithAnd(kinds.map(({ subject }) => `**${code(subject, phrasing.textLimit)}**`))
    return tell('write', `**can** ${named}${how}`)
  })
}

function listTables(changes: readonly ReportedChange[], reach: Inline, phrasing: Phrasing): PermitLine[] {
  return groupAlike(changes).map(alike => {
    const number = alike.length === 1 ? '' : `${formatNumber(alike.length)} tables: `
    return tellAlike({ harm: 'table', head: `${reach} ${number}`, alike, phrasing })
  })
}

function listRestrictions(changes: readonly ReportedChange[], phrasing: Phrasing): PermitLine[] {
  return groupAlike(changes).map(alike => {
    const [{ area, after }] = alike
    const head = area === 'rows' ? describeRowFilter(String(after), phrasing) : describeMasking(String(after))
    return tellAlike({ harm: 'masked-part', head: `**only** ${head}: `, alike, phrasing })
  })
}

/** `select` is what it can read, and `show`, `explain` and `transaction` harm nobody. */
function listOthers(statements: readonly ReportedChange[]): PermitLine[] {
  return statements.some(({ subject }) => subject === 'set') ? [tell('read', '**can** change settings (`set`)')] : []
}

const LIMITS = {
  max_rows: 'rows per result',
  budget_queries_per_hour: 'queries per hour',
  budget_queries_per_day: 'queries per day',
  egress_bytes_per_day: 'bytes read per day',
  max_affected_rows: 'rows per write',
} as const

/** What is not listed has its default, which is no limit. */
function tellLimits(changes: readonly ReportedChange[], phrasing: Phrasing): PermitLine {
  const set = new Map(changes.filter(({ subject, field }) => subject === field).map(change => [change.field, change]))
  const writes = changes.some(change => judgeHarm(change) === 'write')
  const hasBudget = set.has('budget_queries_per_hour') || set.has('budget_queries_per_day')
  const missing = [
    ...(set.has('max_rows') ? [] : [LIMITS.max_rows]),
    ...(hasBudget ? [] : ['queries']),
    ...(set.has('egress_bytes_per_day') ? [] : [LIMITS.egress_bytes_per_day]),
    ...(writes && !set.has('max_affected_rows') ? [LIMITS.max_affected_rows] : []),
  ]
  const limits = Object.entries(LIMITS).flatMap(([field, words]) => {
    const change = set.get(field)
    return change ? [`${describeSettingValue(change, phrasing)} ${words}`] : []
  })
  const parts = [...(missing.length > 0 ? [`**no limit** on ${joinWithAnd(missing)}`] : []), ...limits]
  return tell('limit', `**limits:** ${parts.join('; ')}`)
}
