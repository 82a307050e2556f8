import { PgBeamError } from '../live/pgbeam-error.ts'
import { type LivePolicy, type ProfileLister, readLivePolicy } from '../live/profile.ts'

export interface ListedProjects {
  /** By project, in the order asked. */
  readonly known: ReadonlyMap<string, readonly LivePolicy[]>
  /** Why a project's profiles could not be listed, by its id. */
  readonly failures: ReadonlyMap<string, PgBeamError>
}

/** Lists the live profiles of projects, all of them at once. */
export async function listLive(projects: readonly string[], policies: ProfileLister): Promise<ListedProjects> {
  const results = await Promise.all(projects.map(async id => [id, await listProject(id, policies)] as const))
  return {
    known: new Map(results.flatMap(([id, result]) => (result instanceof PgBeamError ? [] : [[id, result]]))),
    failures: new Map(results.flatMap(([id, result]) => (result instanceof PgBeamError ? [[id, result]] : []))),
  }
}

async function listProject(projectId: string, policies: ProfileLister): Promise<LivePolicy[] | PgBeamError> {
  try {
    return (await policies.listProfiles(projectId)).map(readLivePolicy)
  } catch (error) {
    if (error instanceof PgBeamError) return error
    throw error
  }
}
