import { prefetch } from '../http/prefetch.ts'
import type { LiveProfile, ProfileLister } from '../live/profile.ts'
import { readPredicates } from '../postgres/read-predicates.ts'

/**
 * Loads PostgreSQL's grammar once live profiles turn out to have row filters: the files that mean them are still on
 * their way, and will have some too. A mistaken guess costs a tenth of a second of waiting time.
 */
export function prepareGrammar<Reader extends ProfileLister>(reader: Reader, load = readFirst): Reader {
  return {
    ...reader,
    async listProfiles(projectId: string) {
      const profiles = await reader.listProfiles(projectId)
      if (profiles.some(hasRowFilters)) prefetch(load())
      return profiles
    },
  }
}

/** V8 compiles the grammar's functions as they are first called. */
function readFirst(): Promise<unknown> {
  return readPredicates(['true'])
}

function hasRowFilters({ raw: { row_filters } }: LiveProfile): boolean {
  return Array.isArray(row_filters) && row_filters.length > 0
}
