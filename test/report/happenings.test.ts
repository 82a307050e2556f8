import { expect, test } from 'vitest'
import { HARMS } from '../../src/access/harm.ts'
import { countWidening } from '../../src/report/happenings.ts'
import type { PolicyReport } from '../../src/report/schema.ts'
import { change, policy } from './samples.ts'

/** One change of each of nine harms, the most harmful first. */
const each = [
  change(['masking', 'a.b.c'], ['hash', 'clear']),
  change(['masking', 'a.b.d'], ['redact', 'hash']),
  change(['rows', 'a.b'], ['x = 1', 'all']),
  change(['rows', 'a.c'], ['x = 1', 'x < 9']),
  change(['statements', 'insert'], ['refused', 'allowed']),
  change(['approvals', 'approval_auto_max_rows'], [1, 9]),
  change(['access', 'a.d'], ['none', 'reachable']),
  change(['statements', 'set'], ['refused', 'allowed']),
  change(['limits', 'max_rows'], [1, 9]),
]
const known = countWidening([policy({ changes: each })])

const told = {
  'new profile': { action: 'create', compared_with: 'nothing' },
  'new file': { action: 'create', compared_with: 'unknown', policy_id: null, direction: 'unclear' },
  'needs key': { action: 'create', compared_with: 'unknown', direction: 'unclear' },
} satisfies Record<string, Partial<PolicyReport>>

/** Where a policy that is told whole is counted among the nine. */
function findPlace(whole: Partial<PolicyReport>, changes: PolicyReport['changes']): number {
  const counts = countWidening([policy({ changes: each }), policy({ ...whole, changes })])
  return counts.findIndex(words => !known.includes(words))
}

test('every harm is counted by itself', () => {
  expect(known).toHaveLength(each.length)
  expect(HARMS.length).toBeGreaterThan(each.length)
})

test('a new profile is counted by the worst that it permits, so that no limit is told in its place', () => {
  const everything = change(['access', '*'], [null, 'reachable'])
  const limit = change(['limits', 'max_rows'], [null, 9], { direction: 'neutral' })
  const table = change(['access', 'z.z'], [null, 'reachable'])
  expect(findPlace(told['new profile'], [limit, everything])).toBe(4)
  expect(findPlace(told['new profile'], [limit, table])).toBe(7)
})

test('what is unclear comes behind all that widens, and what nobody can compare before the rest of it', () => {
  const unclear = change(['limits', 'statement_timeout_ms'], [0, 9], { direction: 'unclear' })
  const whole = [
    policy({ ...told['new file'], changes: [change(['access', 'z.z'], [null, 'reachable'])] }),
    policy({ ...told['needs key'], changes: [] }),
  ]
  const counts = countWidening([policy({ changes: [...each, unclear] }), ...whole])
  expect(counts.slice(0, each.length)).toEqual(known)
  const [needsKey, newFile, limit] = counts.slice(each.length).map(words => words.split(' ')[1])
  expect([needsKey, newFile, limit]).toEqual(['file', 'new', 'limit'])
})
