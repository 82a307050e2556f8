import type { IncomingHttpHeaders } from 'node:http'
import type { Age } from './contract.ts'
import { cutPage } from './pages.ts'
import { Refusal, refuseInput, refuseStatus } from './refusal.ts'
import { type Project, type Store, type StoredProfile, tagOf } from './store.ts'

export interface ApiRequest {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  /** Parsed JSON; undefined for a request without a body. */
  body: unknown
  project: Project
  /** The profile's id, where the path names one. */
  profileId: string
  databaseId: string
}

export interface ApiReply {
  status: number
  headers?: Record<string, string>
  body?: unknown
}

/** The profiles' own endpoints: list, create, read, replace, delete. */
export function createPoliciesApi({ store, age, weakTags }: { store: Store; age: Age; weakTags: boolean }) {
  /** The first answer to a key, refusals included: it is given again, whatever has become of its cause. */
  const answered = new Map<string, { body: string; answer: ApiReply | Refusal }>()

  const tagged = (representation: unknown): Record<string, string> =>
    age === 'oldest' ? {} : { ETag: `${weakTags ? 'W/' : ''}${tagOf(representation)}` }

  return {
    list({ project, path, query }: ApiRequest): ApiReply {
      const { items, nextPageToken, headers } = cutPage({ items: [...project.profiles.values()], path, query })
      const body = { policies: items, ...(nextPageToken ? { next_page_token: nextPageToken } : {}) }
      return { status: 200, headers: { ...headers, ...tagged(body) }, body }
    },

    create({ project, headers, body }: ApiRequest): ApiReply {
      const key = readBounded(headers, { name: 'Idempotency-Key', max: 255 })
      const written = JSON.stringify(body)
      const earlier = key === undefined ? undefined : answered.get(`${project.id} ${key}`)
      if (earlier && earlier.body !== written) {
        const detail = 'the key was used for another body'
        throw new Refusal({ status: 409, code: 'IDEMPOTENCY_KEY_REUSED', detail })
      }
      const answer = earlier?.answer ?? createOrRefuse(store, project, body)
      if (key !== undefined) answered.set(`${project.id} ${key}`, { body: written, answer })
      if (answer instanceof Refusal) throw answer
      return answer
    },

    read({ project, profileId }: ApiRequest): ApiReply {
      const profile = store.findProfile(project, profileId)
      return { status: 200, headers: tagged(profile), body: profile }
    },

    replace({ project, profileId, headers, body }: ApiRequest): ApiReply {
      const old = store.findProfile(project, profileId)
      // An API that knows no tags does not look for them in a request either.
      if (age !== 'oldest') requireMatch(readBounded(headers, { name: 'If-Match', max: 1024 }), old)
      const profile = store.replace(project, old, body)
      return { status: 200, headers: tagged(profile), body: profile }
    },

    delete({ project, profileId }: ApiRequest): ApiReply {
      store.delete(project, store.findProfile(project, profileId))
      return { status: 204 }
    },
  }
}

function createOrRefuse(store: Store, project: Project, body: unknown): ApiReply | Refusal {
  try {
    return { status: 201, body: store.create(project, body) }
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

function requireMatch(ifMatch: string | undefined, profile: StoredProfile) {
  if (ifMatch === undefined || ifMatch.trim() === '*') return
  const current = tagOf(profile)
  // A weak tag is never equal here: If-Match compares strongly (RFC 9110, 13.1.1).
  const isCurrent = ifMatch.split(',').some(tag => tag.trim() === current)
  if (!isCurrent) throw refuseStatus(412, { ETag: current })
}

/** A header of at least one character, if it is there. */
function readBounded(headers: IncomingHttpHeaders, { name, max }: { name: string; max: number }): string | undefined {
  const value = headers[name.toLowerCase()]
  if (value === undefined) return undefined
  if (typeof value === 'string' && value.length >= 1 && value.length <= max) return value
  throw refuseInput([{ field: name, detail: `must have 1 to ${max} characters` }])
}
