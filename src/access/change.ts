import type { Path } from '../policy/finding.ts'
import type { Field } from '../policy/schema.ts'
import type { Direction } from './direction.ts'

export type Area =
  | 'access'
  | 'statements'
  | 'masking'
  | 'rows'
  | 'limits'
  | 'writes'
  | 'approvals'
  | 'guardrails'
  | 'other'

/** What a change shows before or after. `null`: there is nothing to show, because there is no earlier version at hand. */
export type Shown = string | number | null

/** One difference in what a policy lets somebody see or do. */
export interface Change {
  readonly area: Area
  /** The policy field that caused it. */
  readonly field: Field
  /**
   * A relation as `schema.table`, `*.table` (that name in every schema not named otherwise) or `*` (every relation not
   * named otherwise); a column as relation and column joined by a dot; a statement kind; else the field's name.
   */
  readonly subject: string
  /** Of a subject `*.table`: neither version names that table in any schema, so that it stands for all of them. */
  readonly every_schema?: true
  readonly before: Shown
  readonly after: Shown
  readonly direction: Direction
  /** Where in the new version to look for the cause; what was there may be gone. */
  readonly cause: Path
}
