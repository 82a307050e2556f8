import type { IncomingHttpHeaders } from 'node:http'
import type { Age } from './contract.ts'
import { createDatabasesApi } from './databases-api.ts'
import { createEvaluationsApi } from './evaluations-api.ts'
import { type ApiReply, type ApiRequest, createPoliciesApi } from './policies-api.ts'
import { createProjectApi } from './project-api.ts'
import { createRateLimiter, type RateLimit } from './rate-limit.ts'
import { refuseInput, refuseStatus, refuseUnknown } from './refusal.ts'
import type { Store } from './store.ts'

/** The keys that the API knows, by what they may do. */
export interface Keys {
  key: string
  /** A key that reads and evaluates, and may not write. */
  readOnlyKey: string
  /** A good key of another organization: finds none of these projects. */
  foreignKey: string
}

export interface RawRequest {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  /** Undefined where it was larger than the API takes. */
  text: string | undefined
}

type Handler = (request: ApiRequest) => ApiReply | Promise<ApiReply>

export interface ApiOptions {
  store: Store
  age: Age
  keys: Keys
  now: () => number
  rateLimit: RateLimit | undefined
  /** Tags profiles weakly, so that no `If-Match` with such a tag ever matches. */
  weakTags: boolean
}

/** The whole API without its transport: who asks, how often, for what; then the endpoint. Throws a `Refusal` for no. */
export function createApi({ store, age, keys, now, rateLimit, weakTags }: ApiOptions) {
  const policies = createPoliciesApi({ store, age, weakTags })
  const projects = createProjectApi({ age })
  const databases = createDatabasesApi({ age })
  const evaluations = createEvaluationsApi({ store, age, now })
  const countRequest = createRateLimiter({ limit: rateLimit, now })
  const routes: {
    path: RegExp
    methods: Record<string, Handler>
    writes: boolean
    pages?: boolean
    empty?: boolean
  }[] = [
    { path: /^policies$/, methods: { GET: policies.list, POST: policies.create }, writes: true, pages: true },
    {
      path: /^policies\/(?<profile>[\w.-]+)$/,
      methods: { GET: policies.read, PUT: policies.replace, DELETE: policies.delete },
      writes: true,
    },
    { path: /^policy-evaluations$/, methods: { POST: evaluations.evaluate }, writes: false },
    { path: /^policy-replays$/, methods: { POST: evaluations.replay }, writes: false },
    { path: /^agents$/, methods: { GET: evaluations.listAgents }, writes: false, pages: true },
    { path: /^$/, methods: { GET: projects.read }, writes: false },
    { path: /^approval-rules$/, methods: { GET: projects.listApprovalRules }, writes: false, pages: true },
    { path: /^databases$/, methods: { GET: databases.list }, writes: false, pages: true },
    {
      path: /^databases\/(?<database>[\w.-]+)\/schema-catalog$/,
      methods: { GET: databases.readCatalog },
      writes: false,
    },
    {
      path: /^databases\/(?<database>[\w.-]+)\/scan-pii$/,
      methods: { POST: databases.scan },
      writes: false,
      empty: true,
    },
    { path: /^honeytokens$/, methods: { GET: databases.listHoneytokens }, writes: false, pages: true },
  ]

  return async (request: RawRequest): Promise<ApiReply> => {
    const key = authenticate(request.headers.authorization)
    const told = countRequest(key)
    const { projectId, handler, profileId, databaseId, writes, empty, parameters } = findRoute(request)
    if (key === keys.foreignKey) throw refuseUnknown('project')
    const project = store.findProject(projectId)
    if (writes && key === keys.readOnlyKey) throw refuseStatus(403)
    refuseUnknownParameters(request.query, parameters)
    const body = empty ? refuseBody(request) : readBody(request)
    const reply = await handler({ ...request, body, project, profileId, databaseId })
    return { ...reply, headers: { ...told, ...reply.headers } }
  }

  function authenticate(authorization: string | undefined): string {
    const [, key] = /^Bearer (\S+)$/.exec(authorization ?? '') ?? []
    if (key === undefined || !Object.values(keys).includes(key)) throw refuseStatus(401)
    return key
  }

  function findRoute({ method, path }: RawRequest) {
    const [found, projectId = '', rest = ''] = /^\/v1\/projects\/([\w.-]+)(?:\/(.+))?$/.exec(path) ?? []
    for (const { path: pattern, methods, writes, pages = false, empty = false } of found ? routes : []) {
      const match = pattern.exec(rest)
      if (!match) continue
      const handler = methods[method]
      if (!handler) throw refuseStatus(405, { Allow: Object.keys(methods).join(', ') })
      const parameters = pages && method === 'GET' ? ['page_size', 'page_token'] : []
      const { profile: profileId = '', database: databaseId = '' } = match.groups ?? {}
      const isWrite = writes && method !== 'GET'
      return { projectId, handler, profileId, databaseId, writes: isWrite, empty, parameters }
    }
    throw refuseUnknown('endpoint')
  }
}

/** A parameter that the contract does not name would be ignored: whoever sends one means something by it. */
function refuseUnknownParameters(query: URLSearchParams, known: readonly string[]): void {
  const unknown = [...query.keys()].filter((name, index, names) => !known.includes(name) || names.indexOf(name) < index)
  if (unknown.length > 0) throw refuseInput(unknown.map(field => ({ field, detail: 'unknown, or given twice' })))
}

/** The operation takes no body: whoever sends one means something by it. */
function refuseBody({ text }: RawRequest): undefined {
  if (text !== '') throw refuseInput([{ field: '', detail: 'takes no body' }])
}

function readBody({ method, headers, text }: RawRequest): unknown {
  if (method === 'GET' || method === 'DELETE') return undefined
  if (text === undefined) throw refuseStatus(413)
  const [type = ''] = (headers['content-type'] ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/json') throw refuseStatus(415)
  try {
    return JSON.parse(text)
  } catch {
    throw refuseInput([{ field: '', detail: 'the body is not JSON' }])
  }
}
