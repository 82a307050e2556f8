import type { MapSources } from '../access-map/create-map.ts'
import type { PolicyFile } from '../plan/read.ts'
import type { Schemas } from './read-schemas.ts'

/** What a map of policy files is made from. With `redactPredicates` equal predicates have a number in common. */
export function listMapSources({
  policyFiles,
  schemas,
  redactPredicates,
}: {
  policyFiles: readonly PolicyFile[]
  schemas: Pick<Schemas, 'find'>
  redactPredicates: boolean
}): MapSources {
  const numbers = new Map<string, number>()
  return {
    policies: policyFiles.flatMap(policyFile =>
      policyFile.kind === 'valid'
        ? [
            {
              file: policyFile.file.path,
              projectId: policyFile.projectId,
              profile: policyFile.document.profile,
            },
          ]
        : [],
    ),
    invalid: policyFiles.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path),
    findTables: projectId => schemas.find(projectId)?.tables,
    showPredicate(predicate) {
      if (!redactPredicates) return predicate
      const number = numbers.get(predicate) ?? numbers.size + 1
      numbers.set(predicate, number)
      return `predicate ${number} (not shown)`
    },
  }
}
