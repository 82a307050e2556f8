import { foldCase } from '../../text/fold-case.ts'
import type { Catalog, CatalogRelation } from '../catalog.ts'
import type { Honeytoken } from './live-project.ts'

/** Whether a relation may be named where it can be read by everybody; else it is counted. */
export type MayName = (relation: Pick<CatalogRelation, 'schema' | 'name'>) => boolean

/**
 * Relations of the repository's SQL files may be named. Of those that only a live catalog knows, any may be a honeytoken,
 * unless the honeytokens are known and it is none of them.
 */
export function createMayName({
  files,
  honeytokens,
}: {
  /** The catalogs of SQL files. */
  files: readonly Catalog[]
  /** Null: not known. */
  honeytokens: readonly Honeytoken[] | null
}): MayName {
  const decoys = honeytokens && new Set(honeytokens.flatMap(listNames))
  return ({ schema, name }) => {
    if (files.some(catalog => catalog.find(schema, name).length > 0)) return true
    return decoys !== null && !decoys.has(foldCase(`${schema}.${name}`))
  }
}

/** The names that a honeytoken may mean, as PgBeam compares them. A bare name is that of `public`. */
function listNames({ schema, relation }: Honeytoken): string[] {
  const names = [`${schema || 'public'}.${relation}`]
  // A name that brings its schema: hidden too, for one that is hidden needlessly does no harm.
  if (!schema && relation.includes('.')) names.push(relation)
  return names.map(foldCase)
}
