import { STATEMENT_KINDS } from '../../src/policy/schema.ts'
import type { Relation, Row } from './oracle.ts'

/** A small world to try policies on: things that policies name and things that they never do. */

/** `archive` is never named. */
const SCHEMAS = ['public', 'sales', 'archive'] as const
/** `ledger` is never named; the last two are also the names of catalog relations. What looks like `users` is another name. */
const TABLES = ['users', 'order items', 'u\u017fers', '"users"', 'ledger', 'pg_user', 'columns'] as const
/** The second of each catalog is never named. */
const CATALOG: readonly Relation[] = [
  { schema: 'pg_catalog', table: 'pg_user' },
  { schema: 'pg_catalog', table: 'pg_proc' },
  { schema: 'information_schema', table: 'columns' },
  { schema: 'information_schema', table: 'views' },
]
export const RELATIONS: readonly Relation[] = [
  ...SCHEMAS.flatMap(schema => TABLES.map(table => ({ schema, table }))),
  ...CATALOG,
]
/** `notes` is never named. */
export const COLUMNS = ['email', 'phone', '"phone"', 'notes'] as const
export const KINDS = STATEMENT_KINDS
/** No atom follows from others, so that every combination of true and false ones is a possible row. */
export const ATOMS = ['a=1', 'b=2', 'c=3'] as const
export const ROWS: readonly Row[] = ATOMS.reduce<Row[]>(
  (rows, atom) => rows.flatMap(row => [row, new Set([...row, atom])]),
  [new Set()],
)
