import type { Predicates } from '../predicates.ts'
import type { ReportedChange } from '../schema.ts'
import { formatNumber } from '../words.ts'
import { code, type Inline } from './markdown.ts'
import { addSchemaWords, describeUnread } from './schema-phrases.ts'

/** What is needed to put hostile values into words. */
export interface Phrasing {
  readonly predicates: Predicates
  /** UTF-16 units of a single hostile text. */
  readonly textLimit: number
}

type Shown = ReportedChange['before']

const STATEMENT_WORDS: Readonly<Record<string, string>> = {
  refused: 'refused',
  'held, discarded': 'held for approval, then discarded',
  held: 'held for approval',
  discarded: 'run, then discarded',
  allowed: 'allowed',
}
const MASKING_WORDS: Readonly<Record<string, string>> = {
  none: 'no access',
  clear: 'in the clear',
  hash: 'hashed',
  redact: 'redacted',
  null: 'hidden (NULL)',
}
const ACCESS_WORDS: Readonly<Record<string, string>> = { none: 'no access', reachable: 'reachable' }
const AREA_WORDS: Readonly<Partial<Record<ReportedChange['area'], Readonly<Record<string, string>>>>> = {
  access: ACCESS_WORDS,
  statements: STATEMENT_WORDS,
  masking: MASKING_WORDS,
}

const SETTING_WORDS: Readonly<Record<string, string>> = {
  budget_queries_per_hour: 'queries per hour',
  budget_queries_per_day: 'queries per day',
  max_rows: 'rows per result',
  egress_bytes_per_day: 'bytes read per day',
  max_affected_rows: 'rows per write',
  statement_timeout_ms: 'statement timeout in ms',
  approval_auto_max_rows: 'rows of a write that pass without approval',
  approval_timeout_seconds: 'seconds until a request for approval expires',
  migration_safety: 'dangerous migrations',
  name: 'name',
  content_scan_mode: 'scanning of results',
  content_scan_max_bytes: 'bytes of a result that are scanned',
}

const UNLIMITED_AT_ZERO: ReadonlySet<string> = new Set([
  'budget_queries_per_hour',
  'budget_queries_per_day',
  'max_rows',
  'egress_bytes_per_day',
  'max_affected_rows',
])

/** What a change is about, in a reviewer's words: `email` of `users` in every other schema. */
export function describeSubject(change: ReportedChange, phrasing: Phrasing): Inline {
  return addSchemaWords(change, nameSubject(change, phrasing), phrasing.textLimit)
}

/** The same without what the name does not say. */
export function nameSubject(change: ReportedChange, { textLimit }: Phrasing): Inline {
  const { area, field, subject } = change
  if (field === 'database-schema') return 'SQL that is not read'
  if (subject === field) return describeSetting(field)
  if (area === 'access' || area === 'rows') return describeRelation(change, textLimit)
  if (area === 'masking') return describeColumn(change, textLimit)
  return code(subject, textLimit)
}

export function describeSetting(field: string): Inline {
  const words = Object.hasOwn(SETTING_WORDS, field) ? SETTING_WORDS[field] : undefined
  return words === undefined || words === field ? code(field) : `${words} (${code(field)})`
}

/** A field's number; in a limit, 0 is none. */
export function describeNumber(field: string, value: number): Inline {
  if (value !== 0) return formatNumber(value)
  if (field === 'statement_timeout_ms') return 'the project’s own'
  return UNLIMITED_AT_ZERO.has(field) ? 'unlimited' : '0'
}

type Subject = Pick<ReportedChange, 'subject' | 'every_schema'>

function describeRelation({ subject, every_schema }: Subject, limit: number): Inline {
  if (subject === '*') return 'every other table'
  if (!subject.startsWith('*.')) return code(subject, limit)
  return `${code(subject.slice(2), limit)} in every${every_schema ? '' : ' other'} schema`
}

function describeColumn({ subject, every_schema }: Subject, limit: number): Inline {
  const { relation, column } = splitColumn(subject)
  const shown = code(column, limit)
  return relation === null ? shown : `${shown} of ${describeRelation({ subject: relation, every_schema }, limit)}`
}

/** The parts of the subject of a change to a column. */
export function splitColumn(subject: string): { readonly relation: string | null; readonly column: string } {
  const dot = subject.lastIndexOf('.')
  return dot < 0
    ? { relation: null, column: subject }
    : { relation: subject.slice(0, dot), column: subject.slice(dot + 1) }
}

/** How a column is shown, such as `hashed`. */
export function describeMasking(value: string): Inline {
  return findWords(MASKING_WORDS, value) ?? code(value, 30)
}

/** What becomes of a statement, such as `held for approval`. */
export function describeStatement(value: string): Inline {
  return findWords(STATEMENT_WORDS, value) ?? code(value, 60)
}

/** The rows that a filter leaves, such as ``rows where `region = 'eu'` ``. */
export function describeRowFilter(value: string, { predicates, textLimit }: Phrasing): Inline {
  const shown = predicates.show(value)
  return 'text' in shown ? `rows where ${code(shown.text, textLimit)}` : 'some rows (predicate not shown)'
}

/** What a setting is set to. */
export function describeSettingValue(change: ReportedChange, phrasing: Phrasing): Inline {
  return describeValue(change, { value: change.after, other: null }, phrasing)
}

/** Whether a write is held that `approval_auto_max_rows` may let pass: `ddl` waits for a person whatever it touches. */
export function isHeldByRows({ area, after, subject }: ReportedChange): boolean {
  return area === 'statements' && String(after).startsWith('held') && subject !== 'ddl'
}

/** What becomes of a statement, and up to how many rows it passes all the same, where the policy's changes tell. */
export function describeHeld(change: ReportedChange, words: Inline, changes: readonly ReportedChange[]): Inline {
  if (!isHeldByRows(change)) return words
  const rows = changes.find(({ field }) => field === 'approval_auto_max_rows')?.after
  if (typeof rows !== 'number' || rows === 0) return words
  return words.replace('held for approval', `held for approval above ${formatNumber(rows)} rows only`)
}

function findWords(words: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.hasOwn(words, value) ? words[value] : undefined
}

/** Both sides of a change; `before` is null where there is none to show. */
export function describeSides(change: ReportedChange, phrasing: Phrasing): { before: Inline | null; after: Inline } {
  const { before, after } = change
  const shownAfter = describeValue(change, { value: after, other: before }, phrasing)
  if (before === null) return { before, after: shownAfter }
  const shownBefore = describeValue(change, { value: before, other: after }, phrasing)
  const isHidden = shownBefore === shownAfter && change.area === 'rows' && change.subject !== change.field
  return { before: shownBefore, after: isHidden ? 'only some, by another predicate (not shown)' : shownAfter }
}

function describeValue(change: ReportedChange, { value, other }: Side, phrasing: Phrasing): Inline {
  if (value === null) return 'nothing'
  if (typeof value === 'number') return formatNumber(value)
  const { area, field, subject } = change
  if (field === 'database-schema') return describeUnread(value)
  const words = subject === field ? undefined : AREA_WORDS[area]
  if (words && Object.hasOwn(words, value)) return words[value] ?? ''
  if (area === 'rows' && subject !== field) return describeRows({ value, other }, phrasing)
  if (value === 'unlimited') return 'unlimited'
  if (value === 'project default') return 'the project’s own'
  if (field === 'content_scan_mode' && value === 'block') return `${code(value)} (in the newest deployments only)`
  return /^\d+ entr(?:y|ies)$/.test(value) ? value : code(value, phrasing.textLimit)
}

/** One side of a change, and the one across. */
interface Side<Value = Shown> {
  readonly value: Value
  readonly other: Shown
}

function describeRows({ value, other }: Side<string>, { predicates, textLimit }: Phrasing): Inline {
  if (value === 'none') return 'no rows'
  if (value === 'all') return 'all rows'
  const shown = predicates.show(value)
  if ('text' in shown) return `only where ${code(focusOnDifference(shown.text, other, textLimit), textLimit)}`
  return shown.hidden === 'private'
    ? 'only some, by a predicate only the live profile has'
    : 'only some (predicate not shown)'
}

/** Of a text that is too long, the part from shortly before it begins to differ. */
function focusOnDifference(text: string, other: Shown, limit: number): string {
  if (typeof other !== 'string' || text.length <= limit) return text
  let same = 0
  while (same < text.length && text.charCodeAt(same) === other.charCodeAt(same)) same += 1
  const start = same - 20
  if (start <= 0) return text
  return `…${text.slice(/[\udc00-\udfff]/.test(text.charAt(start)) ? start - 1 : start)}`
}
