import type { PolicyDocument } from '../policy/document.ts'
import type { LivePolicy } from './profile.ts'

/** What is known of the live profile that a file stands for: `none` in its project, or its project was not looked up. */
export type LiveKnowledge =
  | { readonly kind: 'found'; readonly live: LivePolicy }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }

/** The live profiles of the projects that were looked up. */
export interface LiveDirectory {
  /** By the file's `id` if it gives one, else by its exact name, which is unique in a project. */
  find(projectId: string, document: PolicyDocument): LiveKnowledge
  /** How many profiles of the projects there are. */
  readonly size: number
}

export function createLiveDirectory(projects: ReadonlyMap<string, readonly LivePolicy[]>): LiveDirectory {
  const index = new Map(
    [...projects].map(([projectId, profiles]) => [
      projectId,
      {
        byId: new Map(profiles.map(live => [live.id, live])),
        byName: new Map(profiles.map(live => [live.name, live])),
      },
    ]),
  )
  return {
    find(projectId, { id, profile }) {
      const project = index.get(projectId)
      if (!project) return { kind: 'unknown' }
      const live = id === undefined ? project.byName.get(profile.name) : project.byId.get(id)
      return live ? { kind: 'found', live } : { kind: 'none' }
    },
    size: [...projects.values()].reduce((sum, profiles) => sum + profiles.length, 0),
  }
}

/** Nothing was looked up. */
export const NO_DIRECTORY = createLiveDirectory(new Map())
