import { describe, expect, it } from 'vitest'
import type { AssociatedPullRequest, Opinion, PullRequestReviews } from '../../src/reviews/evidence.ts'
import { type Judgement, judgeCommit, listQueries } from '../../src/reviews/judge.ts'
import { describeRefusal } from '../../src/reviews/refusal.ts'
import type { Requirement } from '../../src/reviews/tally.ts'

const commit = 'c'.repeat(40)

function opinion(reviewer: string | null, changes: Partial<Opinion> = {}): Opinion {
  return { reviewer, isPerson: true, state: 'approved', isCurrent: true, ...changes }
}

function pullRequest(changes: Partial<PullRequestReviews> = {}): PullRequestReviews {
  return {
    number: 5,
    state: 'merged',
    baseBranch: 'main',
    head: 'h'.repeat(40),
    author: 'alice',
    landed: [commit],
    policyAuthors: [],
    unknownAuthors: 0,
    opinions: [opinion('bob')],
    isComplete: true,
    ...changes,
  }
}

function judge(
  reviews: readonly PullRequestReviews[],
  requirement: Partial<Requirement> = {},
  associated: readonly AssociatedPullRequest[] = reviews,
): Judgement {
  return judgeCommit({
    pending: { commit, pullRequests: associated },
    branch: 'main',
    reviews: new Map(reviews.map(each => [each.number, each])),
    requirement: { approvals: 1, requiredFrom: null, ...requirement },
  })
}

const judgeOpinions = (opinions: readonly Opinion[], requirement: Partial<Requirement> = {}) =>
  judge([pullRequest({ opinions })], requirement)

describe('which approvals count', () => {
  it('those of people other than the author and those who wrote policies, on what is final', () => {
    const opinions = [
      opinion('ALICE'),
      opinion('bob'),
      opinion('Writer'),
      opinion('stale', { isCurrent: false }),
      opinion('app', { isPerson: false }),
      opinion(null),
      opinion('gone', { state: 'dismissed' }),
      opinion('carol'),
    ]
    const reviews = [pullRequest({ opinions, policyAuthors: ['writer'] })]
    expect(judge(reviews)).toEqual({ kind: 'reviewed', commit, pullRequest: 5, approvals: ['bob', 'carol'] })
    expect(judge(reviews, { approvals: 2 })).toMatchObject({ kind: 'reviewed' })
    expect(judge(reviews, { approvals: 3 })).toMatchObject({
      reason: 'too-few-approvals',
      pullRequest: 5,
      tally: { missing: 1, needed: 3, outdated: ['stale'], involved: ['ALICE', 'Writer'] },
    })
  })

  it('one more for each author whom nobody knows', () => {
    const two = [opinion('bob'), opinion('carol')]
    expect(judge([pullRequest({ opinions: two, unknownAuthors: 1 })])).toMatchObject({ kind: 'reviewed' })
    expect(judge([pullRequest({ opinions: two, unknownAuthors: 2 })])).toMatchObject({
      reason: 'unknown-authors',
      tally: { needed: 3, missing: 1 },
    })
    expect(judge([pullRequest({ opinions: [], unknownAuthors: 1 })])).toMatchObject({ reason: 'too-few-approvals' })
  })

  it('of an author whose account is gone, everybody else’s', () => {
    expect(judge([pullRequest({ author: null })])).toMatchObject({ kind: 'reviewed' })
  })
})

describe('a request for changes', () => {
  const no = { state: 'changes-requested' } as const

  it('blocks, however many approve, and wherever it was made', () => {
    const opinions = [opinion('bob'), opinion('carol'), opinion('dan', { ...no, isCurrent: false })]
    expect(judgeOpinions(opinions)).toMatchObject({
      reason: 'changes-requested',
      tally: { requestingChanges: ['dan'] },
    })
  })

  it('does not block by an app, an author, or nobody', () => {
    const opinions = [
      opinion('bob'),
      opinion('app', { ...no, isPerson: false }),
      opinion('writer', no),
      opinion(null, no),
    ]
    expect(judge([pullRequest({ opinions, policyAuthors: ['writer'] })])).toMatchObject({ kind: 'reviewed' })
  })
})

describe('required reviewers', () => {
  const requiredFrom = { users: ['Dora'], teamMembers: ['dan'] }

  it('are one of the users or of a team’s members', () => {
    expect(judgeOpinions([opinion('dora')], { requiredFrom })).toMatchObject({ kind: 'reviewed' })
    expect(judgeOpinions([opinion('dan')], { requiredFrom })).toMatchObject({ kind: 'reviewed' })
    expect(judgeOpinions([opinion('bob')], { requiredFrom })).toMatchObject({ reason: 'required-reviewer' })
    const stale = opinion('dora', { isCurrent: false })
    expect(judgeOpinions([opinion('bob'), stale], { requiredFrom })).toMatchObject({ reason: 'required-reviewer' })
  })

  it('are asked for even where no number is', () => {
    expect(judgeOpinions([opinion('bob')], { approvals: 0, requiredFrom })).toMatchObject({
      reason: 'required-reviewer',
    })
    expect(judgeOpinions([opinion('dan')], { approvals: 0, requiredFrom })).toMatchObject({ kind: 'reviewed' })
  })
})

describe('which pull request', () => {
  const five = { number: 5, state: 'merged', baseBranch: 'main' } as const

  it('any of those that brought the commit to this branch', () => {
    const reviews = [pullRequest({ number: 4, opinions: [] }), pullRequest(), pullRequest({ number: 6, opinions: [] })]
    expect(judge(reviews)).toMatchObject({ kind: 'reviewed', pullRequest: 5 })
  })

  it('the one that lacks least, where none suffices', () => {
    const reviews = [pullRequest({ number: 4, opinions: [] }), pullRequest()]
    expect(judge(reviews, { approvals: 2 })).toMatchObject({ kind: 'unreviewed', pullRequest: 5 })
  })

  it.each([
    ['did not bring it', pullRequest({ landed: [] }), 'direct-push'],
    ['is open', pullRequest({ state: 'open', landed: [] }), 'unmerged'],
    ['was closed', pullRequest({ state: 'closed', landed: [] }), 'unmerged'],
    ['went into another branch', pullRequest({ baseBranch: 'release' }), 'other-branch'],
  ])('none that %s', (_, reviews, reason) => {
    expect(judge([reviews])).toEqual({ kind: 'unreviewed', commit, reason, pullRequest: 5 })
  })

  it('none at all for a push', () => {
    expect(judge([])).toEqual({ kind: 'unreviewed', commit, reason: 'direct-push', pullRequest: null })
    expect(judge([], { approvals: 0 })).toMatchObject({ kind: 'reviewed', pullRequest: null })
  })

  it('none that GitHub names and that was not read', () => {
    expect(judge([], {}, [five])).toMatchObject({ reason: 'direct-push' })
  })

  it('none that holds more than can be read', () => {
    expect(judge([pullRequest({ isComplete: false })])).toMatchObject({ reason: 'unreadable' })
  })

  it('is read once for all its commits, and only where it was merged into this branch', () => {
    const others = [
      { number: 7, state: 'open', baseBranch: 'main' },
      { number: 8, state: 'merged', baseBranch: 'release' },
    ] as const
    const commits = [
      { commit: 'a', pullRequests: [five, ...others] },
      { commit: 'b', pullRequests: [five] },
      { commit: 'a', pullRequests: [five] },
    ]
    expect(listQueries({ commits, branch: 'main' })).toEqual([{ pullRequest: 5, commits: ['a', 'b'] }])
  })
})

it('every refusal names the commit, the pull request, and what is missing', () => {
  const refusals = [
    judge([]),
    judge([pullRequest({ landed: [] })]),
    judge([pullRequest({ state: 'open' })]),
    judge([pullRequest({ baseBranch: 'release' })]),
    judge([pullRequest({ isComplete: false })]),
    judge([pullRequest({ opinions: [opinion('eve', { state: 'changes-requested' })] })]),
    judge([pullRequest({ opinions: [opinion('eve', { isCurrent: false })] })]),
    judge([pullRequest({ unknownAuthors: 1 })]),
    judge([pullRequest()], { requiredFrom: { users: ['dora'], teamMembers: [] } }),
  ]
  const texts = refusals.map(verdict =>
    verdict.kind === 'unreviewed' ? describeRefusal(verdict, { branch: 'main' }) : '',
  )
  for (const text of texts) expect(text).toContain('ccccccc')
  for (const text of texts.slice(1)) expect(text).toContain('#5')
  expect(new Set(texts).size).toBe(texts.length)
  for (const text of texts.slice(5, 7)) expect(text).toContain('eve')
})
