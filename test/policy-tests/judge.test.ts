import { expect, test } from 'vitest'
import { type Decision, findDifference } from '../../src/policy-tests/judge.ts'
import { policyTestSchema } from '../../src/policy-tests/schema.ts'

function decision(rest: Partial<Decision>): Decision {
  return { verdict: 'allow', rule: 'ok', reason: '', hint: null, maskedColumns: [], rowFilterPredicate: null, ...rest }
}

const allow = decision({})
const block = decision({ verdict: 'block', rule: 'read_only' })
const mask = decision({
  verdict: 'mask',
  maskedColumns: [
    { column: 'Email', kind: 'hash' },
    { column: 'phone', kind: 'null' },
  ],
})
const filter = decision({ verdict: 'row-filter', rowFilterPredicate: "region  = 'eu'\n" })
const both = decision({ ...mask, rowFilterPredicate: 'tenant = 1' })
const filterAndMask = decision({ ...both, verdict: 'row-filter' })

test.each<[Record<string, unknown>, Decision, boolean]>([
  [{ expect: 'allow' }, allow, true],
  [{ expect: 'allow' }, block, false],
  [{ expect: 'allow' }, mask, false],
  [{ expect: 'allow' }, filter, false],
  [{ expect: 'block' }, block, true],
  [{ expect: 'block' }, allow, false],
  [{ expect: 'block', rule: 'read_only' }, block, true],
  [{ expect: 'block', rule: 'table_denied' }, block, false],
  [{ expect: 'mask' }, mask, true],
  [{ expect: 'mask' }, both, true],
  [{ expect: 'mask' }, filter, false],
  [{ expect: 'mask', masked: { email: 'hash' } }, mask, true],
  [{ expect: 'mask', masked: { EMAIL: 'hash', phone: null } }, mask, true],
  [{ expect: 'mask', masked: { email: 'redact' } }, mask, false],
  [{ expect: 'mask', masked: { email: 'hash', ssn: 'hash' } }, mask, false],
  [{ expect: 'mask', masked: { constructor: 'hash' } }, mask, false],
  [{ expect: 'mask', row_filter: 'tenant = 1' }, both, true],
  [{ expect: 'mask', row_filter: 'tenant = 2' }, both, false],
  [{ expect: 'mask', row_filter: 'tenant = 1' }, mask, false],
  [{ expect: 'row-filter' }, filter, true],
  [{ expect: 'row-filter' }, both, false],
  [{ expect: 'row-filter' }, allow, false],
  [{ expect: 'row-filter', row_filter: " region =\n 'eu'" }, filter, true],
  [{ expect: 'row-filter', row_filter: "region = 'EU'" }, filter, false],
  // The verdict of a row filter can mask too.
  [{ expect: 'row-filter' }, filterAndMask, true],
  [{ expect: 'row-filter', masked: { email: 'hash' } }, filterAndMask, true],
  [{ expect: 'row-filter', masked: { email: 'hash', phone: null }, row_filter: 'tenant = 1' }, filterAndMask, true],
  [{ expect: 'row-filter', masked: { email: 'redact' } }, filterAndMask, false],
  [{ expect: 'row-filter', masked: { email: 'hash' }, row_filter: 'tenant = 2' }, filterAndMask, false],
  [{ expect: 'row-filter', masked: { email: 'hash' } }, filter, false],
  [{ expect: 'mask' }, filterAndMask, false],
  [{ expect: 'allow' }, decision({ verdict: 'of-tomorrow' }), false],
  [{ expect: 'block' }, decision({ verdict: 'constructor' }), false],
])('%j of %o: %s', (fields, decided, passes) => {
  const policyTest = policyTestSchema.parse({ sql: 'SELECT 1', ...fields })
  expect(findDifference(policyTest, decided) === undefined).toBe(passes)
})

test('a difference shows no predicate', () => {
  const policyTest = policyTestSchema.parse({ sql: 'a', expect: 'row-filter', row_filter: "tenant = 'mine'" })
  const found = findDifference(policyTest, decision({ verdict: 'row-filter', rowFilterPredicate: "tenant = 'acme'" }))
  expect(found).not.toMatch(/mine|acme/)
})
