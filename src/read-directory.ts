import { createLiveDirectory, type LiveDirectory, NO_DIRECTORY } from './live/directory.ts'
import { type LivePolicy, readLivePolicy } from './live/profile.ts'
import { PgBeamError } from './pgbeam/errors.ts'
import type { PolicyReader } from './pgbeam/model.ts'

export interface ReadDirectory {
  readonly directory: LiveDirectory
  /** Why a project's profiles could not be listed, by its id. */
  readonly failures: ReadonlyMap<string, PgBeamError>
}

/** Lists the live profiles of projects, all of them at once. A project that cannot be listed stays unknown. */
export async function readDirectory(projects: readonly string[], policies: PolicyReader): Promise<ReadDirectory> {
  const known = new Map<string, LivePolicy[]>()
  const failures = new Map<string, PgBeamError>()
  await Promise.all(
    projects.map(async projectId => {
      try {
        known.set(projectId, (await policies.listProfiles(projectId)).map(readLivePolicy))
      } catch (error) {
        if (!(error instanceof PgBeamError)) throw error
        failures.set(projectId, error)
      }
    }),
  )
  return { directory: createLiveDirectory(known), failures }
}

export const NOTHING_LIVE: ReadDirectory = { directory: NO_DIRECTORY, failures: new Map() }
