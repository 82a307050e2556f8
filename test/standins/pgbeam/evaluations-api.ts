import { z } from 'zod'
import { type Age, type InputError, type ProfileInput, validate } from './contract.ts'
import { decide } from './engine/decide.ts'
import { cutPage } from './pages.ts'
import type { ApiReply, ApiRequest } from './policies-api.ts'
import { Refusal, refuseInput } from './refusal.ts'
import { readReplayInput, replayTraffic } from './replay.ts'
import type { Project, Store } from './store.ts'

const evaluationInput = z.strictObject({
  sql: z.string().min(1).max(100_000),
  policy_id: z.string().optional(),
  policy: z.unknown().optional(),
})

/** The endpoints that only compute or list: evaluations, replays, agent credentials. */
export function createEvaluationsApi({ store, age, now }: { store: Store; age: Age; now: () => number }) {
  return {
    async evaluate({ project, body }: ApiRequest): Promise<ApiReply> {
      const validation = validate(evaluationInput, body)
      if (validation.kind === 'invalid') throw refuseInput(validation.errors)
      const { sql } = validation.value
      const policy = choosePolicy({ store, project, choice: validation.value })
      return { status: 200, body: await decide(policy, sql) }
    },

    async replay({ project, body }: ApiRequest): Promise<ApiReply> {
      const input = readReplayInput(body, age)
      const policy = choosePolicy({ store, project, choice: input })
      return { status: 200, body: await replayTraffic({ project, policy, input, age, now: now() }) }
    },

    listAgents({ project, path, query }: ApiRequest): ApiReply {
      const { items, nextPageToken, headers } = cutPage({ items: [...project.agents.values()], path, query })
      const body = { agents: items, ...(nextPageToken ? { next_page_token: nextPageToken } : {}) }
      return { status: 200, headers, body }
    },
  }
}

interface PolicyChoice {
  policy_id?: string | undefined
  policy?: unknown
}

/** Exactly one of a saved profile and a draft; a draft is validated as POST would, its errors at `policy.…`. */
function choosePolicy(request: { store: Store; project: Project; choice: PolicyChoice }): ProfileInput {
  const { store, project, choice } = request
  if ((choice.policy_id === undefined) === (choice.policy === undefined)) {
    throw refuseInput([{ field: 'policy', detail: 'exactly one of policy_id and policy' }])
  }
  if (choice.policy_id !== undefined) return store.findProfile(project, choice.policy_id)
  try {
    return store.validate(choice.policy)
  } catch (error) {
    throw error instanceof Refusal ? refuseInput(error.errors.map(nestInPolicy)) : error
  }
}

function nestInPolicy({ field, detail }: InputError): InputError {
  return { field: field === '' ? 'policy' : `policy.${field}`, detail }
}
