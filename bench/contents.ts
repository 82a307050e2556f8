import { changePolicies, writePolicies } from '../test/e2e/many-policies.ts'
import { writeBareMasks } from './rules.ts'
import { writeDump } from './write-dump.ts'

/**
 * What a repository holds, and what the pull request changes: so many usual policies, all of them; one of so many masks that
 * each hold for as many tables; so many policies over a dump of 2,000 tables, which alone it changes; so many policies, of
 * which one; or a policy whose branch has moved on by so many landings since it was merged.
 */
export interface Contents {
  readonly kind: 'usual' | 'bare-masks' | 'migration' | 'one-of-many' | 'landings'
  readonly size: number
}

export type Version = 'first' | 'second'

/** The policies, by path. The pull request brings the second version. */
export function writeContents({ kind, size }: Contents, version: Version): Record<string, string> {
  switch (kind) {
    case 'usual':
      return version === 'first' ? writePolicies(size) : changePolicies(size)
    case 'bare-masks':
      return { 'policies/bare-masks.yaml': writeBareMasks(size, version === 'first' ? 1 : 2) }
    case 'migration':
      return {
        ...writePolicies(size),
        ...writeOpenPolicy(),
        [DUMP]: version === 'first' ? writeBigDump() : migrate(writeBigDump()),
      }
    case 'one-of-many':
      return version === 'first' ? writePolicies(size) : { ...writePolicies(size), ...changePolicies(1) }
    case 'landings':
      return { ...(version === 'first' ? writePolicies(2) : { ...writePolicies(2), ...changePolicies(1) }) }
  }
}

/** Where the dump of a database is. */
export const DUMP = 'db/structure.sql'

function writeBigDump(): string {
  return writeDump({ tables: 2_000, wide: 620 })
}

/** A masked column gets another name, and a table comes. */
function migrate(dump: string): string {
  return `${dump.replace('column_3_of_it', 'another_column')}CREATE TABLE public.invoices (id bigint);\n`
}

/** One that reaches every table, beside those that name theirs. */
function writeOpenPolicy(): Record<string, string> {
  const text = `name: Everything
access_mode: read_only
masking_rules:
  - { table: public.table_0, column: column_3_of_it, kind: hash }
max_rows: 10
budget_queries_per_hour: 10
`
  return { 'policies/everything.yaml': text }
}
export function nameContents({ kind, size }: Contents): string {
  return `${kind}-${size}`
}
