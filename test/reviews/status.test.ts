import { describe, expect, it } from 'vitest'
import type { OverallDirection } from '../../src/access/direction.ts'
import { decideGate } from '../../src/reviews/status.ts'
import type { ReviewRules } from '../../src/reviews/tally.ts'
import type { Opinion, Opinions } from '../../src/reviews/who.ts'
import { approvalBy, gather, requestBy } from './opinions.ts'

const RULES: ReviewRules = { requiredApprovals: 1, requiredApprovalsWidening: 2, reviewersWidening: null }
const NOTHING_REQUIRED: ReviewRules = { ...RULES, requiredApprovals: 0, requiredApprovalsWidening: 0 }
const WIDENING = ['widens', 'mixed', 'unclear'] as const
const OTHERS = ['narrows', 'neutral'] as const

function decide(
  direction: OverallDirection,
  opinions: readonly Opinion[],
  changes: { rules?: Partial<ReviewRules>; heard?: Partial<Opinions>; isOutdated?: boolean } = {},
) {
  const { rules, heard, isOutdated = false } = changes
  return decideGate({ opinions: gather(opinions, heard), direction, rules: { ...RULES, ...rules }, isOutdated })
}

const bob = approvalBy('bob')
const carol = approvalBy('carol')

describe('decideGate', () => {
  it('succeeds at once where no policy changes', () => {
    expect(decide('none', [requestBy('bob')]).state).toBe('success')
  })

  it.each(WIDENING)('asks for the widening number where it %s', direction => {
    expect(decide(direction, [bob])).toMatchObject({ state: 'pending', description: expect.stringContaining('1 of 2') })
    expect(decide(direction, [bob, carol]).state).toBe('success')
  })

  it.each(OTHERS)('asks for the other number where it %s', direction => {
    expect(decide(direction, [])).toMatchObject({ state: 'pending', description: expect.stringContaining('0 of 1') })
    expect(decide(direction, [bob]).state).toBe('success')
  })

  it('asks of what widens no less than of everything', () => {
    const rules = { requiredApprovals: 2, requiredApprovalsWidening: 1 }
    expect(decide('widens', [bob], { rules }).state).toBe('pending')
  })

  it('is pending for a request for changes, however many approve', () => {
    const { state, description } = decide('widens', [bob, carol, requestBy('dan'), requestBy('erin')])
    expect(state).toBe('pending')
    expect(description).toContain('dan, erin')
    expect(description).not.toContain('2 of 2')
  })

  it('is pending for a required reviewer, of what may widen alone', () => {
    const reviewersWidening = { names: ['dora', 'acme/security'], logins: ['dora', 'dan'] }
    const rules = { reviewersWidening }
    const { state, description } = decide('widens', [bob, carol], { rules })
    expect(state).toBe('pending')
    expect(description).toContain('2 of 2')
    expect(description).toContain('reviewers-widening')
    const satisfied = decide('widens', [bob, approvalBy('dan')], { rules })
    expect(satisfied.state).toBe('success')
    expect(satisfied.description).not.toContain('reviewers-widening')
    expect(decide('narrows', [bob], { rules }).state).toBe('success')
  })

  it('asks for a required reviewer where no number is required', () => {
    const rules = { ...NOTHING_REQUIRED, reviewersWidening: { names: ['dora'], logins: ['dora'] } }
    expect(decide('widens', [bob], { rules }).state).toBe('pending')
    expect(decide('widens', [approvalBy('dora')], { rules }).state).toBe('success')
    expect(decide('narrows', [], { rules }).state).toBe('success')
  })

  it('asks for an approval more for each author whom nobody knows', () => {
    const { state, description } = decide('narrows', [bob], { heard: { unknownAuthors: 1 } })
    expect(state).toBe('pending')
    expect(description).toMatch(/\b1 of 2\b.*\b1\b.*GitHub account/)
    expect(decide('narrows', [bob]).description).not.toContain('GitHub account')
    expect(decide('narrows', [bob, carol], { heard: { unknownAuthors: 1 } }).state).toBe('success')
  })

  it('is pending where more happened than is read, and gives no numbers then', () => {
    const { state, description } = decide('narrows', [bob], { heard: { isComplete: false } })
    expect(state).toBe('pending')
    expect(description).not.toMatch(/\d of \d/)
  })

  it('counts neither the author, nor who had a hand in it, nor who saw another version', () => {
    const outdated = approvalBy('dan', { isCurrent: false })
    const opinions = [approvalBy('alice'), bob, outdated]
    expect(decide('narrows', opinions, { heard: { involved: ['bob'] } })).toMatchObject({
      state: 'pending',
      description: expect.stringContaining('0 of 1'),
    })
  })

  it('succeeds where nothing is asked for', () => {
    expect(decide('widens', [requestBy('bob')], { rules: NOTHING_REQUIRED }).state).toBe('success')
  })

  it('is pending where the base branch has moved on, whatever the change was, and says nothing of its effect', () => {
    for (const direction of ['none', ...WIDENING, ...OTHERS] as const) {
      const { state, description } = decide(direction, [bob, carol], { rules: NOTHING_REQUIRED, isOutdated: true })
      expect(state).toBe('pending')
      expect(description).toContain('base branch')
      expect(description).not.toMatch(/access|changes no policy/)
      expect(description.length).toBeLessThanOrEqual(140)
    }
  })

  it.each([...WIDENING, ...OTHERS])('says before all else whether what %s may widen', direction => {
    const says = (WIDENING as readonly string[]).includes(direction) ? /^(may )?widens? / : /^n(arrows|o effect) /
    expect(decide(direction, [bob]).description).toMatch(says)
    expect(decide(direction, [], { rules: NOTHING_REQUIRED }).description).toMatch(says)
  })

  it('fits what GitHub takes, and is cut only where it must be', () => {
    const describeRequest = (length: number) => decide('mixed', [requestBy('x'.repeat(length))]).description
    const longest = 140 - describeRequest(0).length
    expect(describeRequest(longest)).toMatch(/x$/)
    expect(describeRequest(longest)).toHaveLength(140)
    expect(describeRequest(longest + 1)).toHaveLength(140)
    expect(describeRequest(longest + 1)).toMatch(/x…$/)
    const many = Array.from({ length: 20 }, (_, index) => requestBy(`reviewer-${index}`))
    expect(decide('mixed', many).description).toHaveLength(140)
  })

  it('reads as the design has it', () => {
    expect(decide('widens', [bob])).toEqual({
      state: 'pending',
      description: 'widens access: 1 of 2 approvals',
      reviews: '1 of 2 approvals',
    })
  })
})
