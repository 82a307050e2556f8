import { describe, expect, it } from 'vitest'
import type { LandingKind } from '../../src/landings/landing.ts'
import type { ReviewRules } from '../../src/reviews/tally.ts'
import { type Files, judgeStory, ONE_APPROVAL, type PullRequestStory, sumUp, type UpdateStory } from './branch.ts'

const FILE = 'policies/analytics.json'
const at = (maxRows: number): Files => ({ [FILE]: JSON.stringify({ name: 'Analytics', max_rows: maxRows }) })
const NOTHING_REQUIRED: ReviewRules = { ...ONE_APPROVAL, requiredApprovals: 0, requiredApprovalsWidening: 0 }

/** Judges what a merge in minute 100 brought, after which the branch has 1000 rows. */
async function judge(
  merges: Partial<PullRequestStory>,
  { rules = ONE_APPROVAL, kind = 'pr_merge' }: { rules?: ReviewRules; kind?: LandingKind } = {},
) {
  const updates: readonly UpdateStory[] = [
    { at: 0, files: at(10) },
    {
      at: 100,
      kind,
      files: at(1000),
      merges: { number: 1, head: at(1000), approvals: ['bob@80'], mergedAt: 100, ...merges },
    },
  ]
  const live = Object.values(at(10)).map(text => ({ id: 'pol_a', text, at: 1 }))
  return sumUp((await judgeStory({ updates, live, rules })).get(FILE))
}

describe('the pull request of a landing', () => {
  it.each([
    [89, 'refused: merged-before'],
    [90, 'authorised'],
    [110, 'authorised'],
    [111, 'refused: merged-before'],
  ])('was merged within ten minutes of it, and not in minute %i', async (mergedAt, expected) => {
    expect(await judge({ mergedAt })).toBe(expected)
  })

  it.each<[number, LandingKind, string]>([
    [98, 'push', 'refused: merged-before'],
    [98, 'force_push', 'refused: merged-before'],
    [99, 'push', 'authorised'],
    [110, 'push', 'authorised'],
    [111, 'push', 'refused: merged-before'],
  ])('was merged in minute %i, not before a %s that brought it', async (mergedAt, kind, expected) => {
    expect(await judge({ mergedAt }, { kind })).toBe(expected)
  })

  it('has no time at which it was merged, and is refused', async () => {
    expect(await judge({ facts: { mergedAt: null } })).toBe('refused: merged-before')
  })

  it.each(['open', 'closed'] as const)('was merged, and is not %s', async state => {
    expect(await judge({ facts: { state } })).toBe('refused: no-pull-request')
  })

  it('was merged into the branch, and not into another one', async () => {
    expect(await judge({ facts: { isIntoBranch: false } })).toBe('refused: other-branch')
  })
})

describe('what GitHub put together of several changes', () => {
  const head = at(500)

  it('must have been approved after the merge, even where no number is required', async () => {
    const rules = NOTHING_REQUIRED
    expect(await judge({ approvals: [] }, { rules })).toBe('authorised')
    expect(await judge({ head, approvals: [] }, { rules })).toBe('refused: too-few-approvals')
    expect(await judge({ head, approvals: ['bob@99'] }, { rules })).toBe('refused: too-few-approvals')
    expect(await judge({ head, approvals: ['alice@101'] }, { rules })).toBe('refused: too-few-approvals')
    expect(await judge({ head, approvals: ['bob@101'] }, { rules })).toBe('authorised')
  })
})
