import { edit } from '../../test/e2e/policies.ts'

/** What Alice wants: refunds and longer results for one agent, a shorter leash for another. */
export function changeAnalytics(text: string): string {
  const withRefunds = edit(text, ['  - public.products\n', '  - public.products\n  - public.refunds\n'])
  return edit(withRefunds, ['max_rows: 10000', 'max_rows: 20000'])
}

/** The same with a slip of the finger. */
export function misspell(text: string): string {
  return edit(text, ['max_rows: 20000', 'max_row: 20000'])
}

export function changeSupport(text: string): string {
  const withPhone = edit(text, [
    '  - { table: public.customers, column: email, kind: hash }\n',
    '  - { table: public.customers, column: email, kind: hash }\n  - { table: public.customers, column: phone, kind: redact }\n',
  ])
  return edit(withPhone, ['max_affected_rows: 20', 'max_affected_rows: 5'])
}

/** What no agent may ever do, whoever changes its policy. */
export const GUARDRAILS = {
  'policies/company.guardrails.yaml': `guardrails:
  - name: Nobody is written to by a machine
    never_clear: ['*.customers.email', '*.customers.phone']
  - name: No bulk export
    at_most: { max_rows: 20000 }
`,
}

/** The agent that wants it all, and the rule that stands in its way. */
export function unmask(text: string): string {
  return edit(text, ['  - { table: public.customers, column: email, kind: hash }\n', ''])
}

export function weaken(text: string): string {
  return edit(text, ['max_rows: 20000', 'max_rows: 500000'])
}

/** The tables that the three policies are about, as far as the story needs them. */
export const SCHEMA = {
  'db/001_tables.sql': `CREATE TABLE customers (id bigint, name text, email text, phone text);
CREATE TABLE orders (id bigint, customer_id bigint, total numeric);
`,
}

/** A masked column is renamed, and a new one comes. */
export const MIGRATION = {
  'db/002_contacts.sql': `ALTER TABLE customers RENAME COLUMN email TO contact_email;
ALTER TABLE customers ADD COLUMN birthday date;
`,
}
