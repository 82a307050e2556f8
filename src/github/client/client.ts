import { setTimeout as sleepFor } from 'node:timers/promises'
import { Octokit } from '@octokit/core'
import pLimit from 'p-limit'
import type { z } from 'zod/mini'
import type { Repository } from '../../action/event.ts'
import { retryDelay } from '../../http/retry.ts'
import { type Attempt, attemptRequest } from './attempt.ts'
import { GitHubError } from './errors.ts'
import { findGraphqlFailure } from './graphql-errors.ts'

/** Times in ms. All but the first four have the defaults of production. */
export interface GitHubOptions {
  readonly token: string
  readonly apiUrl: string
  readonly repository: Repository
  readonly userAgent: string
  readonly fetch?: typeof fetch
  readonly now?: () => number
  readonly random?: () => number
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<unknown>
  /** Of each try, from connecting to the last byte of the answer. */
  readonly timeoutMs?: number
  /** Of one request with its tries and waits: past it, no further try begins. */
  readonly requestBudgetMs?: number
}

interface Call<T> {
  /** A verb phrase for errors: `list the files of commit 1234567`. */
  readonly operation: string
  /** Lets unknown fields through. */
  readonly reply: z.ZodMiniType<T>
  /** For what writes: whether sending it twice does no more than sending it once. */
  readonly write?: 'repeatable' | 'once'
  readonly signal?: AbortSignal | undefined
}

export interface RestCall<T> extends Call<T> {
  /** Octokit's form; `owner` and `repo` are filled in where it has them. */
  readonly route: string
  readonly parameters?: Readonly<Record<string, unknown>>
}

export interface GraphqlCall<T> extends Call<T> {
  /** Has `$owner` and `$name` among its variables. */
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** Errors beside data are let be: what they concern is null in it. */
  readonly isPartialWelcome?: boolean
}

/** One repository through GitHub's APIs. Everything throws a `GitHubError` where there is no usable answer. */
export interface GitHubClient {
  readonly repository: Repository
  rest<T>(call: RestCall<T>): Promise<T>
  graphql<T>(call: GraphqlCall<T>): Promise<T>
}

/** Well below the 100 at which GitHub's secondary limit begins. */
const MAX_CONCURRENT_REQUESTS = 12

export function createGitHubClient(options: GitHubOptions): GitHubClient {
  const { token, apiUrl, repository, userAgent, fetch, now = Date.now, random = Math.random } = options
  const { timeoutMs = 30_000, requestBudgetMs = 120_000 } = options
  const sleep = options.sleep ?? ((ms, signal) => sleepFor(ms, undefined, signal && { signal }))
  const octokit = new Octokit({ auth: token, baseUrl: apiUrl, userAgent, request: { fetch } })
  const limit = pLimit(MAX_CONCURRENT_REQUESTS)
  const graphqlUrl = `${apiUrl.replace(/\/v3$/, '')}/graphql`

  return {
    repository,
    rest: call => {
      const { owner, name } = repository
      const place = call.route.includes('{owner}') ? { owner, repo: name } : {}
      const parameters = { ...place, ...call.parameters }
      return send(call, () => tryOnce({ call, route: call.route, parameters }))
    },
    graphql: call => {
      const { owner, name } = repository
      const parameters = { query: call.query, variables: { owner, name, ...call.variables } }
      return send(call, async () => {
        const attempt = await tryOnce({ call, route: `POST ${graphqlUrl}`, parameters })
        return attempt.kind === 'done' ? unwrapData({ attempt, call, now: now() }) : attempt
      })
    },
  }

  function tryOnce<T>(request: {
    call: Call<T>
    route: string
    parameters: Record<string, unknown>
  }): Promise<Attempt> {
    const { call, route, parameters } = request
    const isWrite = call.write !== undefined
    return limit(() => {
      const timeout = AbortSignal.timeout(timeoutMs)
      const signal = call.signal ? AbortSignal.any([timeout, call.signal]) : timeout
      return attemptRequest({ octokit, route, parameters, isWrite, signal, now })
    })
  }

  async function send<T>(call: Call<T>, attemptOnce: () => Promise<Attempt>): Promise<T> {
    const startedAt = now()
    for (let attempt = 1; ; attempt++) {
      const result = await attemptOnce()
      if (result.kind === 'done') return decodeReply(call, result.body)
      const { retry, ...details } = result.failure
      const fail = () => new GitHubError({ ...details, operation: call.operation })
      const isRisky = call.write === 'once' && details.effect === 'unknown'
      if (retry === undefined || isRisky) throw fail()
      const elapsedMs = now() - startedAt
      const budget = { elapsedMs, requestBudgetMs, runBudgetMs: Number.POSITIVE_INFINITY }
      const delay = retryDelay({ attempt, ...retry, now: now(), random: random(), ...budget })
      if (delay === undefined) throw fail()
      await sleep(delay, call.signal).catch(() => Promise.reject(fail()))
    }
  }
}

function unwrapData<T>(reply: { attempt: Attempt & { kind: 'done' }; call: GraphqlCall<T>; now: number }): Attempt {
  const { attempt, call, now } = reply
  const { body, headers } = attempt
  const isPartialWelcome = call.isPartialWelcome ?? false
  const failure = findGraphqlFailure({ body, headers, isWrite: call.write !== undefined, isPartialWelcome, now })
  return failure === null ? { ...attempt, body: (body as { data: unknown }).data } : { kind: 'failed', failure }
}

function decodeReply<T>({ operation, reply, write }: Call<T>, body: unknown): T {
  const decoded = reply.safeParse(body)
  if (decoded.success) return decoded.data
  const [issue] = decoded.error.issues
  const detail = `the answer is not what the API promises at ${issue?.path.join('.') || 'its root'} (${issue?.code ?? 'unknown'})`
  throw new GitHubError({ kind: 'reply', operation, effect: write === undefined ? 'none' : 'unknown', detail })
}
