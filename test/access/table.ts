import type { Case } from './table/case.ts'
import { CREATED } from './table/created.ts'
import { MASKING } from './table/masking.ts'
import { RELATIONS } from './table/relations.ts'
import { ROWS } from './table/rows.ts'
import { SETTINGS } from './table/settings.ts'
import { STATEMENTS } from './table/statements.ts'

/** What the comparison says of pairs of policies, written by hand, to be read as documentation. */
export const TABLE: Readonly<Record<string, readonly Case[]>> = {
  relations: RELATIONS,
  columns: MASKING,
  rows: ROWS,
  statements: STATEMENTS,
  'limits and settings': SETTINGS,
  'created policies': CREATED,
}
