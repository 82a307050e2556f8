import { describe, expect, it } from 'vitest'
import { type Requirement, tallyReviews } from '../../src/reviews/tally.ts'
import { approvalBy, gather, requestBy } from './opinions.ts'

const ONE: Requirement = { approvals: 1, requiredFrom: null }
const DORA = { names: ['acme/security'], logins: ['dora'] }

describe('tallyReviews', () => {
  it('does not count the approval of the author, whatever the case of the login', () => {
    const tally = tallyReviews(gather([approvalBy('Alice')]), { requirement: ONE })
    expect(tally).toMatchObject({ approvals: [], involved: ['Alice'], missing: 1, isSufficient: false })
  })

  it('does not count the approval of somebody who had a hand in it', () => {
    const opinions = gather([approvalBy('Bob'), approvalBy('carol')], { involved: ['bob'] })
    const tally = tallyReviews(opinions, { requirement: { approvals: 2, requiredFrom: null } })
    expect(tally).toMatchObject({ approvals: ['carol'], involved: ['Bob'], missing: 1, isSufficient: false })
  })

  it('counts anybody’s approval where the author’s account is gone', () => {
    const tally = tallyReviews(gather([approvalBy('bob')], { author: null }), { requirement: ONE })
    expect(tally).toMatchObject({ approvals: ['bob'], isSufficient: true })
  })

  it('counts no approval that was given before what it has to cover', () => {
    const opinions = gather([approvalBy('bob', { at: 9 }), approvalBy('carol', { at: 10, isCurrent: false })])
    const tally = tallyReviews(opinions, { requirement: ONE, since: 10 })
    expect(tally).toMatchObject({ approvals: [], outdated: ['bob', 'carol'], approvedAt: null, isSufficient: false })
    expect(tallyReviews(opinions, { requirement: ONE, since: 9 })).toMatchObject({ approvals: ['bob'], approvedAt: 9 })
  })

  describe('with required reviewers', () => {
    const requirement: Requirement = { approvals: 1, requiredFrom: DORA }
    const missing = { missing: 0, missingReviewers: DORA.names, isSufficient: false }

    it('asks for one of them besides the number', () => {
      expect(tallyReviews(gather([approvalBy('bob')]), { requirement })).toMatchObject(missing)
      expect(tallyReviews(gather([approvalBy('Dora')]), { requirement })).toMatchObject({
        missingReviewers: [],
        isSufficient: true,
      })
    })

    it.each([
      ['had a hand in it', gather([approvalBy('bob'), approvalBy('dora')], { involved: ['dora'] })],
      ['wrote it', gather([approvalBy('bob'), approvalBy('dora')], { author: 'dora' })],
      ['saw another version', gather([approvalBy('bob'), approvalBy('dora', { isCurrent: false })])],
    ])('is not satisfied by one of them who %s', (_, opinions) => {
      expect(tallyReviews(opinions, { requirement })).toMatchObject(missing)
    })
  })

  it.each([
    ['had a hand in it', gather([requestBy('Bob'), approvalBy('carol')], { involved: ['bob'] })],
    ['is the author', gather([requestBy('alice'), approvalBy('carol')])],
  ])('hears the objection of somebody who %s', (_, opinions) => {
    const tally = tallyReviews(opinions, { requirement: ONE })
    expect(tally).toMatchObject({ approvals: ['carol'], requestingChanges: [expect.any(String)], isSufficient: false })
  })

  it('asks for one approval more for each author whom nobody knows, also where only required reviewers are asked for', () => {
    const opinions = gather([approvalBy('dora')], { unknownAuthors: 2 })
    const wanting = { needed: 3, missing: 2, isSufficient: false }
    expect(tallyReviews(opinions, { requirement: ONE })).toMatchObject(wanting)
    expect(tallyReviews(opinions, { requirement: { approvals: 0, requiredFrom: DORA } })).toMatchObject(wanting)
    const nothing: Requirement = { approvals: 0, requiredFrom: null }
    expect(tallyReviews(opinions, { requirement: nothing })).toMatchObject({
      needed: 0,
      missing: 0,
      isSufficient: true,
    })
  })

  it('is never sufficient where more happened than is read', () => {
    const opinions = gather([approvalBy('bob')], { isComplete: false })
    expect(tallyReviews(opinions, { requirement: ONE })).toMatchObject({ missing: 0, isSufficient: false })
  })
})
