import type { Case } from './case.ts'

const READING = [
  'widens statements select: refused → allowed',
  'widens statements show: refused → allowed',
  'widens statements explain: refused → allowed',
  'widens statements transaction: refused → allowed',
]

export const CREATED: readonly Case[] = [
  {
    title: 'a policy created with nothing said reads everything',
    after: {},
    direction: 'widens',
    changes: ['widens access *: none → reachable', ...READING],
  },
  {
    title: 'a policy created for one relation, masked and filtered',
    after: {
      table_allowlist: ['public.users'],
      masking_rules: [{ table: 'public.users', column: 'email', kind: 'hash' }],
      row_filters: [{ table: 'users', predicate: 'tenant = 7' }],
    },
    direction: 'widens',
    changes: [
      'widens access public.users: none → reachable',
      'widens masking public.users.email: none → hash',
      'widens rows public.users: none → tenant = 7',
      ...READING,
    ],
  },
  {
    title: 'a policy created with limits: they are shown, and take nothing away from what was not there',
    after: { table_denylist: ['salaries'], max_rows: 100, statement_timeout_ms: 5000 },
    direction: 'widens',
    changes: [
      'widens access *: none → reachable',
      ...READING,
      'neutral limits max_rows: null → 100',
      'neutral limits statement_timeout_ms: null → 5000',
    ],
  },
  {
    title: 'a policy created to write one kind of statement with approval',
    after: {
      access_mode: 'read_write',
      statement_rules: { allow: ['update'] },
      approval_mode: 'writes',
      max_affected_rows: 10,
      migration_safety: 'block',
    },
    direction: 'widens',
    changes: [
      'widens access *: none → reachable',
      'widens statements update: refused → held',
      'neutral limits max_affected_rows: null → 10',
      'neutral writes migration_safety: null → block',
    ],
  },
]
