import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Change } from '../../src/access/change.ts'
import { compareAccess } from '../../src/access/compare.ts'
import { combineDirections, type Direction } from '../../src/access/direction.ts'
import type { Path } from '../../src/policy/finding.ts'
import type { Profile } from '../../src/policy/schema.ts'
import { pick } from '../size.ts'
import { policy } from './arbitraries.ts'
import { splitAtoms } from './atoms.ts'
import { refuteChange } from './claims.ts'
import { describePair, type PolicyPair, policyPair, respell, respelledPair } from './edits.ts'
import { listOmissions } from './omissions.ts'
import { concludeDirection, judgePair } from './verdict.ts'

/** To vary a run: `PROOF_SEED=1 npx vitest run test/access`. */
const seed = Number(process.env.PROOF_SEED ?? 20_260_301)
const numRuns = pick({ short: 5_000, long: 100_000 })

vi.setConfig({ testTimeout: 1_800_000 })

function compare(before: Profile | undefined, after: Profile): readonly Change[] {
  const { changes, direction, omitted } = compareAccess({ before, after }, splitAtoms)
  expect({ direction, omitted }).toEqual({ direction: combine(changes), omitted: 0 })
  return changes
}

/** Shrinking a failure ends in time, with the smallest pair found so far. */
function prove<Value>(arbitrary: fc.Arbitrary<Value>, runs: number, check: (value: Value) => void): void {
  fc.assert(fc.property(arbitrary, check), {
    seed,
    numRuns: Math.ceil(runs),
    interruptAfterTimeLimit: 1_500_000,
    markInterruptAsFailure: true,
  })
}

function combine(changes: readonly Change[]) {
  return combineDirections(changes.map(({ direction }) => direction))
}

/**
 * A policy's changes widen if and only if some point got more, narrow if and only if some got less. Each change is true, and
 * each difference of what either version names is listed once, under its own name, so that no other's word is enough.
 */
test(`what is said of a pair of policies is the truth, and all of it (seed ${seed})`, () => {
  const seen = new Map<string, number>()
  const check = (pair: PolicyPair) => {
    const changes = compare(pair.before, pair.after)
    const overall = combine(changes)
    const verdict = judgePair(pair)
    const expected = concludeDirection(verdict)
    const directions = expected === 'none' ? ['none', 'neutral'] : [expected]
    if (!directions.includes(overall)) expect.fail(explain(pair, { overall, expected, verdict, changes }))
    const untrue = changes.flatMap(change => refuteChange(change, pair, verdict).map(wrong => ({ wrong, ...change })))
    const omitted = listOmissions(changes, pair)
    const twice = listRepeated(changes)
    if (untrue.length + omitted.length + twice.length > 0) {
      expect.fail(explain(pair, { untrue, omitted, twice, changes }))
    }
    const classes = changes.map(({ area, direction }) => `${area} ${direction}`)
    for (const name of new Set([overall, ...classes])) seen.set(name, (seen.get(name) ?? 0) + 1)
  }
  prove(policyPair, numRuns, check)
  const rare = COMMON.filter(name => (seen.get(name) ?? 0) < numRuns / 200)
  expect(rare, JSON.stringify([...seen])).toEqual([])
})

/** What at least one pair in two hundred has to show, on the whole or in one of its changes, to be worth the name of proof. */
const COMMON = [
  ...['none', 'neutral', 'widens', 'narrows', 'mixed', 'unclear'],
  ...['access', 'statements', 'masking', 'rows', 'limits', 'writes', 'approvals'].flatMap(area =>
    ['widens', 'narrows', 'neutral'].map(direction => `${area} ${direction}`),
  ),
  ...['statements mixed', 'rows unclear', 'limits unclear', 'other neutral'],
]

function listRepeated(changes: readonly Change[]): string[] {
  const subjects = changes.map(({ area, subject }) => `${area} ${subject}`)
  return subjects.filter((subject, place) => subjects.indexOf(subject) !== place)
}

test('every change blames a field that was edited, and points to where the new version has it', () => {
  const check = (pair: PolicyPair) => {
    const wrong = compare(pair.before, pair.after).filter(change => {
      const wasEdited = !isEqual(pair.before[change.field], pair.after[change.field])
      return !(wasEdited || comesWithRelation(change)) || !leadsSomewhere(change.cause, pair.after)
    })
    if (wrong.length > 0) expect.fail(explain(pair, { wrong }))
  }
  prove(policyPair, numRuns / 5, check)
})

test('an edit without effect, where one is listed, has none when made or undone alone; or all edits together have none', () => {
  const check = (pair: PolicyPair) => {
    const { before, after } = pair
    if (concludeDirection(judgePair(pair)) === 'none') return
    for (const { field, subject, direction } of compare(before, after)) {
      if (direction !== 'neutral' || subject !== field || !ACTING_FIELDS.has(field)) continue
      const made = judgePair({ before, after: { ...before, [field]: after[field] } })
      const undone = judgePair({ before: { ...after, [field]: before[field] }, after })
      if ([made, undone].some(verdict => concludeDirection(verdict) !== 'none')) {
        expect.fail(explain(pair, { field, made, undone }))
      }
    }
  }
  prove(policyPair, numRuns / 10, check)
})

/** Fields that act through relations and statements instead of for themselves. */
const ACTING_FIELDS: ReadonlySet<keyof Profile> = new Set([
  'table_allowlist',
  'table_denylist',
  'masking_rules',
  'row_filters',
  'access_mode',
  'statement_rules',
  'write_mode',
  'approval_mode',
] as const)

test('swapping before and after turns every change round', () => {
  const check = (pair: PolicyPair) => {
    const there = compare(pair.before, pair.after).map(list)
    const back = compare(pair.after, pair.before).map(change =>
      list({ ...change, before: change.after, after: change.before, direction: OPPOSITE[change.direction] }),
    )
    if (there.toSorted().join() !== back.toSorted().join()) expect.fail(explain(pair, { there, back }))
  }
  prove(policyPair, numRuns / 10, check)
})

const OPPOSITE = {
  widens: 'narrows',
  narrows: 'widens',
  mixed: 'mixed',
  neutral: 'neutral',
  unclear: 'unclear',
} as const satisfies Record<Direction, Direction>

function list({ area, subject, before, after, direction }: Change): string {
  return JSON.stringify({ area, subject, before, after, direction })
}

test('a policy compared with itself shows nothing', () => {
  const check = (same: Profile) => {
    expect(compare(same, structuredClone(same))).toEqual([])
  }
  prove(policy, numRuns / 10, check)
})

test('another order of the lists and another spelling of names and predicates is neutral', () => {
  const check = (pair: PolicyPair) => {
    const changes = compare(pair.before, pair.after)
    const expected = JSON.stringify(pair.before) === JSON.stringify(pair.after) ? 'none' : 'neutral'
    if (combine(changes) !== expected) expect.fail(explain(pair, { expected, changes }))
  }
  prove(respelledPair, numRuns / 10, check)
})

test('the spelling of a policy makes no difference to what is said of its changes', () => {
  const respelled = policyPair.chain(pair => fc.tuple(fc.constant(pair), respell(pair.before), respell(pair.after)))
  const check = ([pair, before, after]: [PolicyPair, Profile, Profile]) => {
    const plain = compare(pair.before, pair.after).filter(isEffective).map(summarize)
    const other = compare(before, after).filter(isEffective).map(summarize)
    if (plain.toSorted().join() !== other.toSorted().join()) expect.fail(explain({ before, after }, { plain, other }))
  }
  prove(respelled, numRuns / 20, check)
})

function isEffective({ direction }: Change): boolean {
  return direction !== 'neutral'
}

/** Leaves out what is shown of predicates, which are quoted as they are spelled. */
function summarize({ area, subject, before, after, direction }: Change): string {
  return JSON.stringify(area === 'rows' ? { area, subject, direction } : { area, subject, before, after, direction })
}

test('a created policy widens where it permits anything, and never narrows', () => {
  const check = (after: Profile) => {
    const changes = compare(undefined, after)
    const expected = concludeDirection(judgePair({ before: undefined, after }))
    const directions = expected === 'none' ? ['none', 'neutral'] : [expected]
    const isSaid = directions.includes(combine(changes)) && (expected === 'none' || expected === 'widens')
    if (!isSaid) expect.fail(explain({ before: undefined, after }, { expected, changes }))
  }
  prove(policy, numRuns / 10, check)
})

/** The masks and filters that a relation comes or goes with, which the change of its access stands beside. */
function comesWithRelation({ area, before, after }: Change): boolean {
  return (area === 'masking' || area === 'rows') && (before === 'none' || after === 'none')
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function leadsSomewhere(path: Path, policy: Profile): boolean {
  const value = path.reduce<unknown>((parent, key) => (parent as Record<string | number, unknown>)?.[key], policy)
  return value !== undefined
}

function explain(pair: { before: Profile | undefined; after: Profile }, about: object): string {
  return `${describePair(pair)}\n${JSON.stringify(about, null, 1)}`
}
