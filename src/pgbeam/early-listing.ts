import { begin } from '../early.ts'
import type { PolicyReader } from './model.ts'

/**
 * Begins with the lists of a project that will probably be asked for; the first who asks for one gets it. A mistaken guess
 * costs a request and does no harm.
 */
export function listEarly<Reader extends PolicyReader>(
  reader: Reader,
  { projectId, withAgents }: { projectId: string | null; withAgents: boolean },
): Reader {
  if (projectId === null) return reader
  return {
    ...reader,
    listProfiles: takeOnce(reader.listProfiles, projectId),
    ...(withAgents ? { listAgents: takeOnce(reader.listAgents, projectId) } : {}),
  }
}

function takeOnce<T>(list: (project: string) => Promise<T>, early: string): (project: string) => Promise<T> {
  const begun = new Map([[early, begin(list(early))]])
  return project => {
    const listing = begun.get(project)
    begun.delete(project)
    return listing ?? list(project)
  }
}
