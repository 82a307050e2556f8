import type { Finding, Path, Position } from './finding.ts'
import type { Ids } from './ids.ts'
import { FIELDS, type Field, type Profile } from './schema.ts'
import { findPlace, type PolicyNode } from './syntax/node.ts'
import { findOffsetInside } from './syntax/scalar-offset.ts'
import type { SourceText } from './syntax/source-text.ts'

/** A valid policy file: its profile, the fields that it sets, and their positions. */
export interface PolicyDocument {
  /** The profile with the API's defaults for the fields that the file leaves out. */
  readonly profile: Profile
  /** The fields that the file sets itself. */
  readonly given: ReadonlySet<Field>
  /** The live profile's id, where the file names it. */
  readonly id: string | undefined
  readonly projectId: string | undefined
  /** The position of the value at `path`; if there is none, of its nearest ancestor's key. */
  locate(path: Path): Position
  /** The position of the character at `offset` (UTF-16 units) in the string at `path`; for an alias, at its anchor. */
  locateInside(path: Path, offset: number): Position
  /** `# pgbeam-allow:` comments, in order. */
  readonly acceptances: readonly Acceptance[]
}

/** A `# pgbeam-allow: <code> <reason>` comment. */
export interface Acceptance {
  readonly code: string
  readonly reason: string
  readonly at: Position
  /** The line whose findings it accepts: its own, or the next line with content if the comment has its line to itself. */
  readonly line: number
}

/** `invalid` has at least one finding of severity `error`. */
export type ParsedPolicy =
  | { readonly kind: 'parsed'; readonly document: PolicyDocument; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'invalid'
      readonly name: string | undefined
      /** Undefined where the file names none; null where that cannot be read. */
      readonly projectId: string | undefined | null
      readonly findings: readonly Finding[]
    }

interface Parts {
  readonly root: PolicyNode
  readonly source: SourceText
  readonly profile: Profile
  readonly ids: Ids
  readonly acceptances: readonly Acceptance[]
}

export function createDocument({ root, source, profile, ids, acceptances }: Parts): PolicyDocument {
  function locate(path: Path): Position {
    const { found, node, key } = findPlace(root, path)
    return source.positionAt(found ? node.start : key)
  }

  return {
    profile,
    given: new Set(FIELDS.filter(field => findPlace(root, [field]).found)),
    id: ids.id,
    projectId: ids.projectId,
    locate,
    locateInside(path, offset) {
      const { found, node } = findPlace(root, path)
      if (!found || node.kind !== 'scalar') return locate(path)
      return source.positionAt(findOffsetInside({ node, offset, text: source.text }))
    },
    acceptances,
  }
}
