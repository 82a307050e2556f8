import { expect, test } from 'vitest'
import { findBlame } from '../../src/pgbeam/blame.ts'
import { READ_OPERATIONS, WRITE_OPERATIONS } from '../../src/pgbeam/operations.ts'

const { listAgents, evaluate, replay } = READ_OPERATIONS
const { createProfile } = WRITE_OPERATIONS
const naming = (...fields: string[]) => fields.map(field => ({ field, detail: 'no' }))

test.each([
  ['a field of the profile itself', createProfile, 400, naming('max_rows'), 'policy'],
  ['a profile without a field', createProfile, 422, [], 'policy'],
  ['a field of the draft', replay, 400, naming('policy.max_rows'), 'policy'],
  ['the draft as a whole', evaluate, 400, naming('policy'), 'policy'],
  ['a field beside the draft', replay, 400, naming('bound_policy_id'), 'request'],
  ['a field that only begins like the draft', replay, 400, naming('policy_id'), 'request'],
  ['both', replay, 400, naming('limit', 'policy.max_rows'), 'policy'],
  ['nothing by name', replay, 400, [], undefined],
  ['a parameter of a list', listAgents, 400, naming('page_size'), 'request'],
  ['no body at all', replay, 403, [], undefined],
])('%s', (_, operation, status, fieldErrors, blame) => {
  expect(findBlame(operation, { kind: 'status', status, fieldErrors })).toBe(blame)
})
