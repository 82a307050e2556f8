import { PGlite } from '@electric-sql/pglite'
import { dataDir } from '@electric-sql/pglite-prepopulatedfs'

/**
 * An empty PostgreSQL. Its files come ready-made: making them takes two thirds of the time that it needs to start. They ask for
 * one old version of PGlite, which ends in `stack depth limit exceeded` here; `overrides` in package.json gives them ours, of
 * the same PostgreSQL.
 */
export async function openDatabase(): Promise<PGlite> {
  return PGlite.create({ loadDataDir: await dataDir() })
}
