import { prefetch } from '../http/prefetch.ts'
import { PgBeamError } from '../live/pgbeam-error.ts'
import { createSend, type PgBeamOptions, type Send } from './http.ts'
import type { PolicyReader } from './model.ts'
import { READ_OPERATIONS } from './operations.ts'
import { collectPages } from './pages.ts'
import { createReplay } from './replay-request.ts'
import {
  agentPageReply,
  approvalRulePageReply,
  evaluationReply,
  profilePageReply,
  profileReply,
  projectReply,
} from './replies.ts'

/**
 * A client that can only read: what it sends with is not able to send anything else.
 * Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used.
 */
export function createPolicyReader(options: PgBeamOptions): PolicyReader {
  return readWith(createSend(options, Object.values(READ_OPERATIONS)))
}

export function readWith(send: Send): PolicyReader {
  return {
    async listProfiles(project) {
      const operation = READ_OPERATIONS.listProfiles
      const profiles = await collectPages({ send, operation, project, schema: profilePageReply })
      // A profile created while the pages were read moves others from one page to the next.
      return [...new Map(profiles.map(profile => [profile.id, profile])).values()]
    },

    async getProfile(project, profile) {
      try {
        const call = { operation: READ_OPERATIONS.getProfile, project, profile, schema: profileReply }
        const { data, etag } = await send(call)
        return { profile: data, etag }
      } catch (error) {
        // Without a code it is not the API that does not know the profile, but a server that does not know the API.
        if (error instanceof PgBeamError && error.status === 404 && error.code !== undefined) return undefined
        throw error
      }
    },

    async readProject(project) {
      const { data } = await send({ operation: READ_OPERATIONS.readProject, project, schema: projectReply })
      return data
    },

    listApprovalRules: project =>
      collectPages({ send, operation: READ_OPERATIONS.listApprovalRules, project, schema: approvalRulePageReply }),

    listAgents: project =>
      collectPages({ send, operation: READ_OPERATIONS.listAgents, project, schema: agentPageReply }),

    async evaluate(project, { sql, policy }) {
      const body = { sql, policy }
      const { data } = await send({ operation: READ_OPERATIONS.evaluate, project, body, schema: evaluationReply })
      return data
    },

    replay: createReplay(send),
  }
}

/**
 * Begins with the lists of a project that will probably be asked for; the first who asks for one gets it. A mistaken guess
 * costs a request and does no harm.
 */
export function prefetchListing<Reader extends PolicyReader>(
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

/**
 * The same with what a project says about itself, which is asked for only where a change of policies is in sight: `isWanted`
 * tells before the policies are read.
 */
export function prefetchProject<Reader extends PolicyReader>(
  reader: Reader,
  { projectId, isWanted }: { projectId: string | null; isWanted: Promise<boolean> },
): Reader {
  if (projectId === null) return reader
  const begin = <T>(ask: (project: string) => Promise<T>) =>
    prefetch(isWanted.then(wanted => (wanted ? { answer: prefetch(ask(projectId)) } : undefined)))
  const [project, rules] = [begin(reader.readProject), begin(reader.listApprovalRules)]
  return {
    ...reader,
    readProject: async id => (await (id === projectId ? project : undefined))?.answer ?? reader.readProject(id),
    listApprovalRules: async id =>
      (await (id === projectId ? rules : undefined))?.answer ?? reader.listApprovalRules(id),
  }
}

function takeOnce<T>(list: (project: string) => Promise<T>, early: string): (project: string) => Promise<T> {
  const begun = new Map([[early, prefetch(list(early))]])
  return project => {
    const listing = begun.get(project)
    begun.delete(project)
    return listing ?? list(project)
  }
}
