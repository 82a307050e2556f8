import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lintPolicy } from '../../src/lint/lint.ts'
import { toOwnCode, VENDOR_CODES } from '../../src/lint/vendor-codes.ts'
import { DEFAULTS, type Profile, STATEMENT_KINDS } from '../../src/policy/schema.ts'
import { parseDocument } from '../policy/read.ts'

type Code = keyof typeof VENDOR_CODES
type Found = readonly [code: Code, severity: 'info' | 'warning']

/** The oracle: PgBeam's linter, as its documentation has it. It compares bare names, and no other names occur here. */
function* lintAsVendor(profile: Profile): Iterable<Found> {
  const { access_mode, table_allowlist, table_denylist, masking_rules, row_filters, statement_rules } = profile
  const isUnset = (...fields: (keyof typeof DEFAULTS)[]) => fields.every(field => profile[field] === DEFAULTS[field])
  const isDead = ({ table }: { table: string }) =>
    (table_allowlist.length > 0 && !table_allowlist.includes(table)) || table_denylist.includes(table)
  if (access_mode === 'read_write') {
    if (table_allowlist.length === 0) yield ['write-no-allowlist', 'warning']
    if (isUnset('write_mode', 'max_affected_rows', 'approval_mode')) yield ['unbounded-writes', 'warning']
  } else if (!isUnset('write_mode', 'approval_mode', 'max_affected_rows', 'approval_auto_max_rows')) {
    yield ['write-settings-on-readonly', 'info']
  }
  if (isUnset('budget_queries_per_hour', 'budget_queries_per_day')) yield ['no-query-budget', 'warning']
  if (isUnset('max_rows', 'egress_bytes_per_day')) {
    yield ['no-read-ceiling', masking_rules.length > 0 ? 'warning' : 'info']
  }
  if (masking_rules.some(isDead)) yield ['dead-mask-rule', 'info']
  if (row_filters.some(isDead)) yield ['dead-row-filter', 'info']
  if (table_allowlist.length > 0 && table_denylist.length > 0) yield ['allowlist-and-denylist', 'info']
  if (statement_rules.allow.length > 0 && statement_rules.deny.length > 0) yield ['allow-and-deny', 'info']
}

const number = fc.constantFrom(0, 1)
const tables = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 })
const kinds = fc.uniqueArray(fc.constantFrom(...STATEMENT_KINDS), { maxLength: 3 })
const profile: fc.Arbitrary<Profile> = fc.record({
  name: fc.constant('x'),
  access_mode: fc.constantFrom('read_only', 'read_write'),
  statement_rules: fc.record({ allow: kinds, deny: kinds }),
  table_allowlist: tables,
  table_denylist: tables,
  masking_rules: tables.map(names => names.map(table => ({ table, column: 'd', kind: 'hash' as const }))),
  row_filters: tables.map(names => names.map(table => ({ table, predicate: 'e = 1' }))),
  budget_queries_per_hour: number,
  budget_queries_per_day: number,
  max_rows: number,
  egress_bytes_per_day: number,
  statement_timeout_ms: number,
  write_mode: fc.constantFrom('normal', 'rollback', 'sandbox'),
  approval_mode: fc.constantFrom('off', 'writes', 'ddl', 'all'),
  approval_auto_max_rows: number,
  approval_timeout_seconds: fc.constant(300),
  migration_safety: fc.constantFrom('off', 'warn', 'block'),
  max_affected_rows: number,
  content_scan_mode: fc.constantFrom('off', 'annotate', 'block'),
  content_scan_max_bytes: number,
})

function lint(text: string): readonly { code: string; severity: string }[] {
  return lintPolicy({ document: parseDocument(text, 'a.json'), predicates: () => undefined })
}

it('finds what the vendor’s linter finds, as severely', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(profile, policy => {
      const found = lint(JSON.stringify(policy))
      const codes = found.map(({ code }) => code)
      for (const [code, severity] of lintAsVendor(policy)) {
        // Where nothing is permitted, that is said once instead of on every rule.
        if (code.startsWith('dead-') && codes.includes('permits-nothing')) continue
        seen.add(`${code} ${severity}`)
        const expected = { code: toOwnCode(code), severity: severity === 'info' ? 'notice' : 'warning' }
        expect(found.map(({ code: own, severity: its }) => ({ code: own, severity: its }))).toContainEqual(expected)
      }
    }),
    { numRuns: 500 },
  )
  expect(seen.size).toBe(Object.keys(VENDOR_CODES).length + 1)
})

it('finds more under the vendor’s codes only where the documentation says so', () => {
  const shared = new Set<string>(Object.values(VENDOR_CODES))
  fc.assert(
    fc.property(profile, policy => {
      const theirs = new Set([...lintAsVendor(policy)].map(([code]) => toOwnCode(code)))
      const extra = lint(JSON.stringify(policy)).filter(({ code }) => shared.has(code) && !theirs.has(code))
      for (const { code } of extra) {
        const isGuardOfDdl = code === 'unguarded-writes' && policy.approval_mode === 'ddl'
        const isSetting = code === 'write-settings-under-read-only'
        expect([code, isGuardOfDdl || isSetting]).toEqual([code, true])
      }
    }),
    { numRuns: 500 },
  )
})
