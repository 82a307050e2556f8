import { describe, expect, it } from 'vitest'
import type { OverallDirection } from '../../src/access/direction.ts'
import type { Opinion, PullRequestReviews } from '../../src/reviews/evidence.ts'
import { decideGate } from '../../src/reviews/status.ts'
import type { ReviewRules } from '../../src/reviews/tally.ts'

function approval(reviewer: string, state: Opinion['state'] = 'approved'): Opinion {
  return { reviewer, isPerson: true, state, isCurrent: true }
}

function decide(
  direction: OverallDirection,
  opinions: readonly Opinion[],
  changes: { rules?: Partial<ReviewRules>; pullRequest?: Partial<PullRequestReviews> } = {},
) {
  const pullRequest: PullRequestReviews = {
    number: 1,
    state: 'open',
    baseBranch: 'main',
    head: 'h'.repeat(40),
    author: 'alice',
    landed: [],
    policyAuthors: [],
    unknownAuthors: 0,
    opinions,
    isComplete: true,
    ...changes.pullRequest,
  }
  const rules = { requiredApprovals: 1, requiredApprovalsWidening: 2, reviewersWidening: null, ...changes.rules }
  return decideGate({ pullRequest, direction, rules })
}

const bob = approval('bob')
const carol = approval('carol')

describe('decideGate', () => {
  it('succeeds at once where no policy changes', () => {
    expect(decide('none', [approval('bob', 'changes-requested')]).state).toBe('success')
  })

  it.each(['widens', 'mixed', 'unclear'] as const)('asks for the widening number where it %s', direction => {
    expect(decide(direction, [bob])).toMatchObject({ state: 'pending', description: expect.stringContaining('1 of 2') })
    expect(decide(direction, [bob, carol]).state).toBe('success')
  })

  it.each(['narrows', 'neutral'] as const)('asks for the other number where it %s', direction => {
    expect(decide(direction, []).description).toContain('0 of 1')
    expect(decide(direction, [bob]).state).toBe('success')
  })

  it('asks of what widens no less than of everything', () => {
    const rules = { requiredApprovals: 2, requiredApprovalsWidening: 1 }
    expect(decide('widens', [bob], { rules }).state).toBe('pending')
  })

  it('is pending for a request for changes, a required reviewer, and what cannot be told', () => {
    const three = [bob, carol, approval('dan', 'changes-requested')]
    expect(decide('widens', three)).toMatchObject({ state: 'pending', description: expect.stringContaining('dan') })
    const rules = { reviewersWidening: { users: ['dora'], teamMembers: ['dan'] } }
    expect(decide('widens', [bob, carol], { rules }).state).toBe('pending')
    expect(decide('widens', [bob, approval('dan')], { rules }).state).toBe('success')
    expect(decide('narrows', [bob], { rules }).state).toBe('success')
    expect(decide('narrows', [bob], { pullRequest: { unknownAuthors: 1 } }).state).toBe('pending')
    expect(decide('narrows', [bob], { pullRequest: { isComplete: false } }).state).toBe('pending')
  })

  it('succeeds where nothing is asked for', () => {
    const rules = { requiredApprovals: 0, requiredApprovalsWidening: 0 }
    expect(decide('widens', [approval('bob', 'changes-requested')], { rules }).state).toBe('success')
  })

  it('fits what GitHub takes', () => {
    const many = Array.from({ length: 20 }, (_, index) => approval(`reviewer-${index}`, 'changes-requested'))
    expect(decide('mixed', many).description.length).toBeLessThanOrEqual(140)
  })

  it('reads as the design has it', () => {
    expect(decide('widens', [bob])).toEqual({ state: 'pending', description: 'widens access: 1 of 2 approvals' })
  })
})
