import type { Path } from '../policy/finding.ts'

/** A point at which a policy breaks a rule. */
export interface Breach {
  /** The same for the same point of any policy. */
  readonly point: string
  /** How far: what breaks a rule further at a point breaks it anew. */
  readonly degree: number
  /** What the policy does there, after its name. */
  readonly does: string
  /** Where in the policy. */
  readonly cause: Path
  /** Whether the point may be named in a message: a trap that only a live database has may not. */
  readonly mayName: boolean
}
