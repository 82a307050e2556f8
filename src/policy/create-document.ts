import type { Acceptance, PolicyDocument } from './document.ts'
import type { Path, Position } from './finding.ts'
import type { Ids } from './ids.ts'
import { findPlace, type PolicyNode } from './node.ts'
import { findOffsetInside } from './scalar-offset.ts'
import { FIELDS, type Profile } from './schema.ts'
import type { SourceText } from './source-text.ts'

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
