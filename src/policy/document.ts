import type { Finding, Path, Position } from './finding.ts'
import type { Field, Profile } from './schema.ts'

/** A valid policy file: what it means, what it says itself, and where. */
export interface PolicyDocument {
  /** The profile with the API's defaults for the fields that the file leaves out. */
  readonly profile: Profile
  /** The fields that the file sets itself. */
  readonly given: ReadonlySet<Field>
  /** The live profile's id, where the file names it. */
  readonly id: string | undefined
  readonly projectId: string | undefined
  /** Where the value at `path` stands; where there is no such value, its nearest ancestor's key. */
  locate(path: Path): Position
  /** Where the character at `offset` (UTF-16 units) of the text at `path` stands; for an alias, at its anchor. */
  locateInside(path: Path, offset: number): Position
  /** `# pgbeam-allow:` comments, in order. */
  readonly acceptances: readonly Acceptance[]
}

/** A `# pgbeam-allow: <code> <reason>` comment. */
export interface Acceptance {
  readonly code: string
  readonly reason: string
  readonly at: Position
  /** The line whose findings it accepts: its own, or that of the next content where it stands on a line by itself. */
  readonly line: number
}

/** `invalid` has at least one finding of severity `error`. */
export type ParsedPolicy =
  | { readonly kind: 'parsed'; readonly document: PolicyDocument; readonly findings: readonly Finding[] }
  | { readonly kind: 'invalid'; readonly name: string | undefined; readonly findings: readonly Finding[] }
