import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseGuardrails } from '../../src/guardrails/parse.ts'
import type { Landing } from '../../src/landings/landing.ts'
import { standForGuardrails } from '../../src/plan/guardrails.ts'
import { hashBlob } from '../../src/policy/file.ts'
import type { PullRequestFacts } from '../../src/reviews/evidence.ts'
import { findStandingGuardrails } from '../../src/reviews/standing-guardrails.ts'
import type { ReviewRules } from '../../src/reviews/tally.ts'
import { ONE_APPROVAL } from './branch.ts'

const PATH = 'policies/a.guardrails.yaml'
const limit = (rows: number) => `guardrails:\n  - name: Limit\n    at_most: { max_rows: ${rows} }\n`
const STRICT = limit(10)
const WEAK = limit(20)

/** One update of the branch: the text of its one file of guardrails, or null where there is none. */
interface Update {
  readonly text: string | null
  /** Whether a pull request brought it that somebody approved; else it is a push. */
  readonly isReviewed?: boolean
  readonly source?: Landing['source']
  /** Whether the commit cannot be read any more. */
  readonly isGone?: boolean
}

const push = (text: string | null, rest: Omit<Update, 'text'> = {}): Update => ({ text, ...rest })
const merge = (text: string | null): Update => ({ text, isReviewed: true })

/** The limits that hold at the newest update, which landings weakened one without leave (1: the newest), and what was read. */
async function find(
  updates: readonly Update[],
  { reach = 'whole', rules = ONE_APPROVAL }: { reach?: 'whole' | 'recent'; rules?: ReviewRules | null } = {},
) {
  const commits = updates.map((_, index) => createHash('sha1').update(`${index}`).digest('hex'))
  const filesAt = (commit: string) => {
    const { text = null } = updates[commits.indexOf(commit)] ?? {}
    const content = { kind: 'text' as const, text: text ?? '' }
    return text === null ? [] : [{ path: PATH, blob: hashBlob(Buffer.from(text)), content }]
  }
  const isThere = (commit: string) => updates[commits.indexOf(commit)]?.isGone !== true
  const facts = new Map<number, PullRequestFacts>()
  const landings = updates
    .map(({ isReviewed = false, source = 'journal' }, index): Landing => {
      const at = index * 3_600_000
      if (isReviewed) facts.set(index, approved({ number: index, head: commits[index] ?? '', at }))
      return {
        kind: isReviewed ? 'pr_merge' : 'push',
        source,
        actor: null,
        before: commits[index - 1] ?? null,
        after: commits[index] ?? '',
        from: at,
        until: at,
        merged: isReviewed ? [{ number: index, baseBranch: 'main', mergedAt: at }] : [],
      }
    })
    .toReversed()
  let walked = 0
  const head = commits.at(-1) ?? ''
  const { guardrails, unauthorised } = await findStandingGuardrails({
    head: filesAt(head).map(parseGuardrails),
    commit: head,
    rules,
    reach,
    context: { today: '2026-01-01', hasSeveralProjects: false },
    ports: {
      landings: {
        walk: async function* () {
          for (const landing of landings) {
            walked += 1
            yield [landing]
          }
        },
        findHeld: async ({ at }) => landings.find(({ until }) => until <= at)?.after ?? null,
      },
      pullRequests: { read: async numbers => new Map([...facts].filter(([number]) => numbers.includes(number))) },
      readGuardrails: async wanted =>
        new Map(wanted.filter(isThere).map(commit => [commit, filesAt(commit).map(parseGuardrails)])),
      readPolicies: async wanted =>
        new Map(wanted.filter(isThere).map(commit => [commit, [standForGuardrails(filesAt(commit))]])),
    },
  })
  return {
    limits: guardrails.map(({ rule }) => (rule.kind === 'at_most' ? rule.most : rule)).toSorted(),
    by: unauthorised.map(({ landing }) => landings.indexOf(landing) + 1),
    walked,
  }
}

function approved({ number, head, at }: { number: number; head: string; at: number }): PullRequestFacts {
  return {
    number,
    state: 'merged',
    isIntoBranch: true,
    baseBranch: 'main',
    head,
    author: { login: 'alice', isPerson: true },
    mergedAt: at,
    baseChangedAt: null,
    reviews: [{ state: 'approved', author: { login: 'bob', isPerson: true }, commit: head, submittedAt: at - 60_000 }],
    commits: [],
    pushes: { kind: 'known', pushes: [] },
    isComplete: true,
  }
}

describe('a guardrail that a push weakened', () => {
  it('holds as it was', async () => {
    expect(await find([merge(STRICT), push(WEAK)])).toMatchObject({ limits: [10, 20], by: [1] })
    expect(await find([merge(STRICT), push(null)])).toMatchObject({ limits: [10], by: [1] })
    expect(await find([merge(STRICT), push(WEAK), push(limit(30))])).toMatchObject({ limits: [10, 20, 30], by: [2, 1] })
  })

  it('holds as it was whatever is reviewed afterwards, until something as strict is there again', async () => {
    expect(await find([merge(STRICT), push(WEAK), merge(limit(15))])).toMatchObject({ limits: [10, 15], by: [2] })
    expect(await find([merge(STRICT), push(WEAK), push(STRICT)])).toMatchObject({ limits: [10], by: [] })
    expect(await find([merge(STRICT), push(WEAK), push(STRICT), merge(WEAK)])).toMatchObject({ limits: [20], by: [] })
  })

  it('is weaker by leave where the pull request was approved', async () => {
    expect(await find([merge(STRICT), merge(WEAK)])).toMatchObject({ limits: [20], by: [] })
    expect(await find([merge(STRICT), merge(null)])).toMatchObject({ limits: [], by: [] })
  })

  it('needs the approvals that widening needs', async () => {
    const rules = { ...ONE_APPROVAL, requiredApprovalsWidening: 2 }
    expect(await find([merge(STRICT), merge(WEAK)], { rules })).toMatchObject({ limits: [10, 20], by: [1] })
  })

  it('is weaker by nobody’s leave where no reviews are asked for, and the past is not read', async () => {
    const found = await find([merge(STRICT), push(WEAK)], { rules: null })
    expect(found).toEqual({ limits: [20], by: [], walked: 0 })
  })
})

describe('the past', () => {
  const many = (count: number, text: string | null) => Array.from({ length: count }, () => push(text))

  it('is read as far as the journal goes', async () => {
    expect(await find([push(STRICT, { source: 'chain' }), push(WEAK, { source: 'chain' })])).toMatchObject({
      limits: [20],
      by: [],
    })
    expect(await find([push(STRICT, { source: 'chain' }), push(WEAK), push(WEAK)])).toMatchObject({ limits: [10, 20] })
    const older = Array.from({ length: 50 }, () => push(STRICT, { source: 'chain' }))
    expect((await find([...older, push(WEAK), push(WEAK)])).walked).toBe(3)
  })

  it('is not put together over a commit that is gone', async () => {
    const updates = [push(STRICT), push(STRICT, { isGone: true }), push(WEAK), push(WEAK)]
    expect(await find(updates)).toMatchObject({ limits: [20], by: [] })
  })

  it.each([
    ['whole', 99, [10, 20]],
    ['whole', 100, [20]],
    ['recent', 7, [10, 20]],
    ['recent', 8, [20]],
  ] as const)('is read over so many landings where it is %s: %i since', async (reach, since, limits) => {
    expect((await find([push(STRICT), push(WEAK), ...many(since, WEAK)], { reach })).limits).toEqual(limits)
  })

  it('tells what a file that is not valid said, however long ago, and whether or not reviews are asked for', async () => {
    const updates = [push(STRICT), ...many(50, 'guardrails: 1\n')]
    expect((await find(updates, { reach: 'recent' })).limits).toEqual([10])
    expect((await find(updates, { reach: 'recent', rules: null })).limits).toEqual([10])
  })

  it('is read no further than the last probe where there are no guardrails, and found none', async () => {
    expect(await find(many(200, null))).toEqual({ limits: [], by: [], walked: 32 })
    expect((await find([...many(60, STRICT), ...many(31, null)])).limits).toEqual([10])
  })
})
