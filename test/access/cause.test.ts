import { expect, test } from 'vitest'
import { compareAccess } from '../../src/access/compare.ts'
import type { Path } from '../../src/policy/finding.ts'
import { type Profile, profileSchema } from '../../src/policy/schema.ts'
import { splitAtoms } from './atoms.ts'
import type { Policy } from './table/case.ts'

/** Where a reviewer is sent for a change: into the new version, to the entry that made it or the list that lost one. */
const CAUSES: readonly {
  readonly title: string
  /** Without it the policy is created. */
  readonly before?: Policy
  readonly after: Policy
  readonly causes: Readonly<Record<string, Path>>
}[] = [
  {
    title: 'entries added to the allowlist',
    before: { table_allowlist: ['orders'] },
    after: { table_allowlist: ['orders', 'users', 'sales.orders'] },
    causes: { 'public.users': ['table_allowlist', 1], 'sales.orders': ['table_allowlist', 2] },
  },
  {
    title: 'an entry gone from the allowlist',
    before: { table_allowlist: ['orders', 'users'] },
    after: { table_allowlist: ['orders'] },
    causes: { 'public.users': ['table_allowlist'] },
  },
  {
    title: 'the allowlist gone',
    before: { table_allowlist: ['orders'] },
    after: {},
    causes: { '*': ['table_allowlist'] },
  },
  {
    title: 'entries added to the denylist',
    before: { table_denylist: ['salaries'] },
    after: { table_denylist: ['salaries', 'reviews', 'hr.staff'] },
    causes: { '*.reviews': ['table_denylist', 1], 'hr.staff': ['table_denylist', 2] },
  },
  {
    title: 'an entry gone from the denylist',
    before: { table_denylist: ['salaries', 'reviews'] },
    after: { table_denylist: ['reviews'] },
    causes: { '*.salaries': ['table_denylist'] },
  },
  {
    title: 'masks changed, added and gone',
    before: {
      masking_rules: [
        { table: 'users', column: 'email', kind: 'hash' },
        { table: 'users', column: 'phone', kind: 'hash' },
      ],
    },
    after: {
      masking_rules: [
        { table: 'public.orders', column: 'note', kind: 'redact' },
        { table: 'users', column: 'email', kind: 'redact' },
      ],
    },
    causes: {
      'public.orders.note': ['masking_rules', 0],
      '*.users.email': ['masking_rules', 1],
      '*.users.phone': ['masking_rules'],
    },
  },
  {
    title: 'row filters added and gone',
    before: { row_filters: [{ table: 'orders', predicate: 'a' }] },
    after: {
      row_filters: [
        { table: 'users', predicate: 'b' },
        { table: 'sales.regions', predicate: 'c' },
      ],
    },
    causes: { '*.orders': ['row_filters'], '*.users': ['row_filters', 0], 'sales.regions': ['row_filters', 1] },
  },
  {
    title: 'kinds named in the statement rules',
    before: { access_mode: 'read_write', statement_rules: { allow: ['select', 'update'] } },
    after: { access_mode: 'read_write', statement_rules: { allow: ['select', 'update', 'insert'], deny: ['update'] } },
    causes: { insert: ['statement_rules', 'allow', 2], update: ['statement_rules', 'deny', 0] },
  },
  {
    title: 'a kind no longer named in the statement rules',
    before: { statement_rules: { allow: ['select', 'show'] } },
    after: { statement_rules: { allow: ['select'] } },
    causes: { show: ['statement_rules', 'allow'] },
  },
  {
    title: 'no kind named in the statement rules any more',
    before: { statement_rules: { allow: ['select', 'explain', 'transaction'] } },
    after: {},
    causes: { show: ['statement_rules'] },
  },
  {
    title: 'a kind permitted by the access mode',
    before: { statement_rules: { allow: ['select', 'ddl'] } },
    after: { access_mode: 'read_write', statement_rules: { allow: ['select', 'ddl'] } },
    causes: { ddl: ['access_mode'] },
  },
  {
    title: 'statements held',
    before: { access_mode: 'read_write' },
    after: { access_mode: 'read_write', approval_mode: 'ddl' },
    causes: { ddl: ['approval_mode'] },
  },
  {
    title: 'statements discarded',
    before: { access_mode: 'read_write', statement_rules: { allow: ['copy'] } },
    after: { access_mode: 'read_write', statement_rules: { allow: ['copy'] }, write_mode: 'sandbox' },
    causes: { copy: ['write_mode'] },
  },
  {
    title: 'a policy created',
    after: { table_allowlist: ['orders'], statement_rules: { allow: ['select'] } },
    causes: { 'public.orders': ['table_allowlist', 0], select: ['access_mode'] },
  },
  {
    title: 'statements that touch relations refused by their kinds',
    before: { table_allowlist: ['orders'], statement_rules: { allow: ['select'] } },
    after: { table_allowlist: ['orders'], statement_rules: { allow: ['show'] } },
    causes: {
      'public.orders': ['statement_rules'],
      select: ['statement_rules', 'allow'],
      show: ['statement_rules', 'allow', 0],
    },
  },
  {
    title: 'or by the access mode',
    before: { access_mode: 'read_write', table_allowlist: ['orders'], statement_rules: { allow: ['insert'] } },
    after: { table_allowlist: ['orders'], statement_rules: { allow: ['insert'] } },
    causes: { 'public.orders': ['access_mode'], insert: ['access_mode'] },
  },
  {
    title: 'a limit, though its line is gone',
    before: { max_rows: 10 },
    after: {},
    causes: { max_rows: ['max_rows'] },
  },
]

function fillDefaults(policy: Policy): Profile {
  return profileSchema.parse({ name: 'a policy', ...policy })
}

test.each(CAUSES)('$title', ({ before, after, causes }) => {
  const versions = { before: before && fillDefaults(before), after: fillDefaults(after) }
  const found = compareAccess(versions, splitAtoms).changes
  expect(Object.fromEntries(found.map(({ subject, cause }) => [subject, cause]))).toEqual(causes)
  expect(found.map(({ field }) => field)).toEqual(found.map(({ cause }) => cause[0]))
})
