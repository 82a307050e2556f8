import { HARMS, type Harm, judgeHarm, rankHarm } from '../access/harm.ts'
import type { PolicyReport, ReportedChange } from './schema.ts'
import { chooseTelling, isToldWhole, type Telling } from './telling.ts'
import { count, countPolicies, formatNumber } from './words.ts'

/** So many of them, in words. */
type Words = (number: number) => string

const counted =
  (one: string, many: string): Words =>
  number =>
    count(number, one, many)

/** What a policy does at most once. */
const once =
  (words: string): Words =>
  number =>
    number === 1 ? words : `${words} in ${countPolicies(number)}`

interface HarmWords {
  readonly widens: Words
  readonly unclear: Words
  readonly narrows: Words
}

/** What a reader calls what happens. Null: it is a part of something that is counted already. */
const WORDS: Readonly<Record<Harm, HarmWords | null>> = {
  unmasked: {
    widens: counted('column unmasked', 'columns unmasked'),
    unclear: counted('column that may be unmasked', 'columns that may be unmasked'),
    narrows: counted('column masked', 'columns masked'),
  },
  'mask-weakened': {
    widens: counted('mask weakened', 'masks weakened'),
    unclear: counted('mask that may be weakened', 'masks that may be weakened'),
    narrows: counted('mask strengthened', 'masks strengthened'),
  },
  'filter-dropped': {
    widens: counted('row filter dropped', 'row filters dropped'),
    unclear: counted('row filter that may be dropped', 'row filters that may be dropped'),
    narrows: counted('row filter added', 'row filters added'),
  },
  'filter-changed': {
    widens: counted('row filter loosened', 'row filters loosened'),
    unclear: counted('row filter rewritten', 'row filters rewritten'),
    narrows: counted('row filter tightened', 'row filters tightened'),
  },
  everything: {
    widens: once('every other table added'),
    unclear: counted('list of tables that cannot be read', 'lists of tables that cannot be read'),
    narrows: once('every other table removed'),
  },
  guardrail: {
    widens: counted('exception from a guardrail', 'exceptions from guardrails'),
    unclear: counted('possible exception from a guardrail', 'possible exceptions from guardrails'),
    narrows: counted('exception from a guardrail ended', 'exceptions from guardrails ended'),
  },
  'schema-unread': {
    widens: counted('SQL statement not read', 'SQL statements not read'),
    unclear: counted('SQL statement not read', 'SQL statements not read'),
    narrows: counted('SQL statement not read', 'SQL statements not read'),
  },
  write: {
    widens: counted('kind of write permitted', 'kinds of write permitted'),
    unclear: counted('kind of write that may be permitted', 'kinds of write that may be permitted'),
    narrows: counted('kind of write refused or held', 'kinds of write refused or held'),
  },
  'write-safeguard': {
    widens: counted('safeguard of writes loosened', 'safeguards of writes loosened'),
    unclear: counted('safeguard of writes changed', 'safeguards of writes changed'),
    narrows: counted('safeguard of writes tightened', 'safeguards of writes tightened'),
  },
  table: {
    widens: counted('table added', 'tables added'),
    unclear: counted('table that may be added', 'tables that may be added'),
    narrows: counted('table removed', 'tables removed'),
  },
  column: {
    widens: counted('column added in the clear', 'columns added in the clear'),
    unclear: counted('column that may be in the clear', 'columns that may be in the clear'),
    narrows: counted('column removed', 'columns removed'),
  },
  'masked-part': null,
  read: {
    widens: counted('kind of statement permitted', 'kinds of statement permitted'),
    unclear: counted('kind of statement that may be permitted', 'kinds of statement that may be permitted'),
    narrows: counted('kind of statement refused', 'kinds of statement refused'),
  },
  limit: {
    widens: counted('limit raised', 'limits raised'),
    unclear: counted('limit that may be raised', 'limits that may be raised'),
    narrows: counted('limit lowered', 'limits lowered'),
  },
  other: {
    widens: counted('scan of results loosened', 'scans of results loosened'),
    unclear: counted('scan of results changed', 'scans of results changed'),
    narrows: counted('scan of results tightened', 'scans of results tightened'),
  },
}

const TOLD_WHOLE: Readonly<Record<Exclude<Telling, 'changes'>, Words>> = {
  'new-profile': counted('profile created', 'profiles created'),
  'new-file': counted('new file (may open a profile)', 'new files (may open profiles)'),
  'needs-key': counted('file that needs a key to compare', 'files that need a key to compare'),
  'no-earlier': counted(
    'file without an earlier version to compare with',
    'files without an earlier version to compare with',
  ),
}

type Towards = keyof HarmWords

function pointsTo({ direction }: ReportedChange, towards: Towards): boolean {
  return direction === towards || (direction === 'mixed' && towards === 'widens')
}

/** Counts of what points one way, in the field's words, the most harmful first: `1 column unmasked`. */
export function countChanges(changes: readonly ReportedChange[], towards: Towards): string[] {
  return listCounts(changes, towards).map(({ words }) => words)
}

interface Count {
  readonly words: string
  /** Its place in the order of harm. */
  readonly rank: number
}

function listCounts(changes: readonly ReportedChange[], towards: Towards): Count[] {
  const counts = new Map<Words, number>()
  for (const change of changes) {
    const words = pointsTo(change, towards) ? WORDS[judgeHarm(change)]?.[towards] : undefined
    if (words) counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return HARMS.flatMap(harm => {
    const words = WORDS[harm]?.[towards]
    const number = words && counts.get(words)
    return words && number ? [{ words: words(number), rank: rankHarm({ direction: towards, harm }) }] : []
  })
}

/** All that may widen in these policies, counted in the field's words, the most harmful first: what is told whole by what it is. */
export function countWidening(policies: readonly PolicyReport[]): string[] {
  const whole = policies.filter(isToldWhole)
  const wholes = Object.entries(TOLD_WHOLE).flatMap(([telling, words]): Count[] => {
    const told = whole.filter(policy => chooseTelling(policy) === telling)
    const rank = Math.min(...told.map(rankWhole))
    return told.length === 0 ? [] : [{ words: words(told.length) + describePowers(whole, telling), rank }]
  })
  const changes = policies.filter(policy => !isToldWhole(policy)).flatMap(policy => policy.changes)
  const counts = [...listCounts(changes, 'widens'), ...wholes, ...listCounts(changes, 'unclear')]
  return [
    ...counts.toSorted((one, other) => one.rank - other.rank).map(({ words }) => words),
    ...countUnlisted(policies),
  ]
}

/** The worst that a policy permits which is told whole; of one that nobody can compare, the worst there is. */
function rankWhole(policy: PolicyReport): number {
  const direction = policy.direction === 'unclear' ? 'unclear' : 'widens'
  const harms = chooseTelling(policy) === 'needs-key' ? (['unmasked'] as const) : policy.changes.map(judgeHarm)
  return Math.min(...harms.map(harm => rankHarm({ direction, harm })), rankHarm({ direction, harm: 'other' }))
}

export function countNarrowing(policies: readonly PolicyReport[]): string[] {
  return countChanges(
    policies.filter(policy => !isToldWhole(policy)).flatMap(policy => policy.changes),
    'narrows',
  )
}

/** So many kinds of what happens are told one by one. */
const TOLD_KINDS = 5

/** The most harmful of them, and how many there are more. */
export function joinCounts(counts: readonly string[]): string {
  const rest = counts.length - TOLD_KINDS
  if (rest < 2) return counts.join(', ')
  return `${counts.slice(0, TOLD_KINDS).join(', ')} and ${formatNumber(rest)} more kinds of change`
}

/** Of new profiles, that some can do more than read tables that they name. */
function describePowers(policies: readonly PolicyReport[], telling: string): string {
  if (telling !== 'new-profile') return ''
  const harms = new Set(
    policies.filter(policy => chooseTelling(policy) === telling).flatMap(({ changes }) => changes.map(judgeHarm)),
  )
  const powers = [...(harms.has('everything') ? ['every table'] : []), ...(harms.has('write') ? ['writes'] : [])]
  return powers.length === 0 ? '' : ` (with ${powers.join(' and ')})`
}

/** A report lists a thousand changes of a policy at most. */
function countUnlisted(policies: readonly PolicyReport[]): string[] {
  const unlisted = policies.reduce((sum, { changes_omitted = 0 }) => sum + changes_omitted, 0)
  return unlisted === 0 ? [] : [count(unlisted, 'change listed nowhere', 'changes listed nowhere')]
}
