/** The policies of the repository that the stories are told of, as their team writes them. */
export const ANALYTICS = `name: Read-only analytics
access_mode: read_only
table_allowlist:
  - public.orders
  - public.customers
masking_rules:
  - { table: public.customers, column: email, kind: hash }
  - { table: public.customers, column: phone, kind: redact }
row_filters:
  - { table: public.orders, predicate: region = 'eu' }
max_rows: 10000
egress_bytes_per_day: 50000000
budget_queries_per_hour: 1000
`

export const SUPPORT = `name: Support
access_mode: read_write
statement_rules:
  deny: [delete, ddl, copy]
table_allowlist: [support.tickets, support.messages]
approval_mode: writes
max_affected_rows: 20
max_rows: 500
egress_bytes_per_day: 50000000
budget_queries_per_hour: 300
`

export const BILLING = `name: Billing
access_mode: read_only
table_allowlist: [public.invoices, public.payments]
max_rows: 1000
egress_bytes_per_day: 50000000
budget_queries_per_hour: 300
`

export const LEGACY = `name: Legacy reports
access_mode: read_only
table_allowlist: [public.reports]
max_rows: 1000
egress_bytes_per_day: 50000000
budget_queries_per_hour: 300
`

export const TESTS = `policy: analytics.yaml
tests:
  - name: nobody deletes orders
    sql: DELETE FROM orders WHERE id = 1
    expect: block
    rule: read_only
  - name: salaries are out of reach
    sql: SELECT amount FROM salaries
    expect: block
  - name: phone numbers are never shown
    sql: SELECT phone FROM customers
    expect: mask
    masked: { phone: redact }
`

/** What none of them may ever do. */
export const GUARDRAILS = `guardrails:
  - name: Salaries stay with HR
    never_reachable: ['*.salaries', hr.*]
  - name: Nobody is written to by a machine
    never_clear: ['*.customers.email', '*.customers.phone']
  - name: No bulk export
    at_most: { max_rows: 10000, egress_bytes_per_day: 50000000 }
`

/** Their database, as its migrations leave it. */
export const STRUCTURE = `CREATE TABLE public.customers (
    id bigint NOT NULL,
    name text,
    email text,
    phone text
);

CREATE TABLE public.orders (
    id bigint NOT NULL,
    region text,
    total numeric
) PARTITION BY RANGE (id);

CREATE TABLE public.invoices (id bigint, total numeric);
CREATE TABLE public.payments (id bigint, total numeric);
CREATE TABLE public.reports (id bigint, text text);
CREATE SCHEMA support;
CREATE TABLE support.tickets (id bigint, text text);
CREATE TABLE support.messages (id bigint, text text);
`

/** A policy that does no more than the linter likes. */
export function narrowPolicy(name: string, table: string, more = ''): string {
  return `name: ${name}
access_mode: read_only
table_allowlist: [${table}]
max_rows: 1000
egress_bytes_per_day: 50000000
budget_queries_per_hour: 300
${more}`
}

export function edit(text: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`nothing to edit: there is no ${from}`)
    return edited.replace(from, () => to)
  }, text)
}
