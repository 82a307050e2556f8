import { parse } from 'yaml'

/** A policy file of the story, its profile as it was applied last, and what the commit makes of it. */
export interface Policy {
  readonly file: string
  /** Null: it is created. */
  readonly id: string | null
  readonly before: Fields | null
  readonly text: string
}

type Fields = Readonly<Record<string, unknown>>

/**
 * One commit in which every kind of write has something to do. Each change touches several fields, so that half of it
 * would be seen, and none of them is one that a deployment lacks.
 */
export const narrowed: Policy = {
  file: 'policies/narrowed.yaml',
  id: 'pol_narrowed',
  before: {
    name: 'Narrowed agent',
    table_allowlist: ['public.orders', 'public.customers', 'public.invoices'],
    masking_rules: [{ table: 'public.customers', column: 'email', kind: 'hash' }],
    max_rows: 5000,
  },
  text: `name: Narrowed agent
table_allowlist: [public.orders, public.customers]
masking_rules:
  - { table: public.customers, column: email, kind: hash }
  - { table: public.customers, column: phone, kind: 'null' }
row_filters:
  - { table: public.orders, predicate: region = 'eu' }
max_rows: 500
`,
}

export const widened: Policy = {
  file: 'policies/widened.yaml',
  id: 'pol_widened',
  before: {
    name: 'Widened agent',
    statement_rules: { allow: ['select', 'show'], deny: ['copy'] },
    table_allowlist: ['support.tickets'],
    masking_rules: [{ table: 'support.tickets', column: 'author', kind: 'redact' }],
    row_filters: [{ table: 'support.tickets', predicate: "region = 'eu'" }],
    budget_queries_per_hour: 100,
    statement_timeout_ms: 2000,
  },
  text: `name: Widened agent
table_allowlist: [support.tickets, support.messages]
budget_queries_per_hour: 1000
statement_timeout_ms: 2000
`,
}

export const created: Policy = {
  file: 'policies/created.yaml',
  id: null,
  before: null,
  text: `name: Created agent
access_mode: read_write
table_allowlist: [ops.incidents]
approval_mode: writes
max_rows: 100
`,
}

export const settled: Policy = {
  file: 'policies/settled.yaml',
  id: 'pol_settled',
  before: { name: 'Settled agent', table_allowlist: ['public.events'], max_rows: 10 },
  text: `name: Settled agent
table_allowlist: [public.events]
max_rows: 10
`,
}

export const policies = [narrowed, widened, created, settled]

/** The file as it was applied last, as JSON, which is YAML. */
export function writeBefore({ before }: Policy): string {
  return JSON.stringify(before)
}

/** The fields that a policy file sets. */
export function fieldsOf(text: string): Fields {
  return parse(text)
}
