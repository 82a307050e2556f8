import { setTimeout as sleepFor } from 'node:timers/promises'
import { getOctokit } from '@actions/github'
import pLimit from 'p-limit'
import type { z } from 'zod/mini'
import { judgeEffect } from '../../http/failure.ts'
import type { Fetch } from '../../http/fetch.ts'
import { describeMismatch } from '../../http/reply.ts'
import { retryDelay } from '../../http/retry.ts'
import { type OnRequest, traceFetch } from '../../http/trace.ts'
import { type Attempt, attemptRequest, type Failure } from './attempt.ts'
import { GitHubError } from './errors.ts'
import { findGraphqlFailure } from './graphql-errors.ts'

/** Times in ms. All but the first four have the defaults of production. */
export interface GitHubOptions {
  readonly token: string
  readonly apiUrl: string
  readonly repository: { readonly owner: string; readonly name: string }
  readonly userAgent: string
  /** Without it, that of `@actions/github`, through the proxy that the environment names for GitHub. */
  readonly fetch?: Fetch
  /** Told of each try. */
  readonly onRequest?: OnRequest | undefined
  readonly now?: () => number
  readonly random?: () => number
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<unknown>
  /** Gives the signal that ends a try after so long. */
  readonly startTimeout?: (ms: number) => AbortSignal
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
  /** Whether the caller can ask for less at a time. What GitHub could not manage in its time is not tried again then. */
  readonly isDivisible?: boolean
}

export interface RestCall<T> extends Call<T> {
  /** Octokit's form; `owner` and `repo` are filled in where it has them. */
  readonly route: string
  readonly parameters?: Readonly<Record<string, unknown>>
}

/** One page of a list. */
export interface Page<T> {
  readonly body: T
  /** The cursor of the next page, as the parameter `after`; null: this is the last one. */
  readonly next: string | null
}

export interface GraphqlCall<T> extends Call<T> {
  /** Has `$owner` and `$name` among its variables. */
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** Partial data is accepted; failed fields are null. */
  readonly isPartialWelcome?: boolean
  /** What the token must be allowed, for the error that says it is not: GraphQL names no permission. */
  readonly permission?: string
}

/** One repository through GitHub's APIs. Everything throws a `GitHubError` where there is no usable answer. */
export interface GitHubClient {
  readonly repository: GitHubOptions['repository']
  rest<T>(call: RestCall<T>): Promise<T>
  /** For lists with cursors. */
  restPage<T>(call: RestCall<T>): Promise<Page<T>>
  graphql<T>(call: GraphqlCall<T>): Promise<T>
}

type Answered = Extract<Attempt, { kind: 'done' }>

/** Well below the 100 at which GitHub's secondary limit begins. */
const MAX_CONCURRENT_REQUESTS = 12

export function createGitHubClient(options: GitHubOptions): GitHubClient {
  const { token, apiUrl, repository, userAgent, now = Date.now, random = Math.random } = options
  const { timeoutMs = 30_000, requestBudgetMs = 120_000, startTimeout = AbortSignal.timeout } = options
  const sleep = options.sleep ?? ((ms, signal) => sleepFor(ms, undefined, signal && { signal }))
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent })
  const sendOnce: Fetch = options.fetch ?? octokit.request.endpoint.DEFAULTS.request?.fetch
  const fetch = traceFetch(sendOnce, { onRequest: options.onRequest, now })
  const { host } = new URL(apiUrl)
  const limit = pLimit(MAX_CONCURRENT_REQUESTS)
  const graphqlUrl = `${apiUrl.replace(/\/v3$/, '')}/graphql`

  return {
    repository,
    rest: async call => decodeReply(call, (await sendRest(call)).body),
    restPage: async call => {
      const { body, headers } = await sendRest(call)
      return { body: decodeReply(call, body), next: findNextCursor(headers.link) }
    },
    graphql: async call => {
      const { owner, name } = repository
      const parameters = { query: call.query, variables: { owner, name, ...call.variables } }
      const { body } = await send(call, async () => {
        const attempt = await tryOnce({ call, route: `POST ${graphqlUrl}`, parameters })
        return attempt.kind === 'done' ? unwrapData({ attempt, call, now: now() }) : attempt
      })
      return decodeReply(call, body)
    },
  }

  function sendRest<T>(call: RestCall<T>): Promise<Answered> {
    const { owner, name } = repository
    const place = call.route.includes('{owner}') ? { owner, repo: name } : {}
    const parameters = { ...place, ...call.parameters }
    return send(call, () => tryOnce({ call, route: call.route, parameters }))
  }

  function tryOnce<T>(request: {
    call: Call<T>
    route: string
    parameters: Record<string, unknown>
  }): Promise<Attempt> {
    const { call, route, parameters } = request
    const isWrite = call.write !== undefined
    return limit(() => {
      const timeout = startTimeout(timeoutMs)
      const signal = call.signal ? AbortSignal.any([timeout, call.signal]) : timeout
      return attemptRequest({ octokit, fetch, route, parameters, isWrite, signal, now })
    })
  }

  async function send<T>(call: Call<T>, attemptOnce: () => Promise<Attempt>): Promise<Answered> {
    const startedAt = now()
    for (let attempt = 1; ; attempt++) {
      const result = await attemptOnce()
      if (result.kind === 'done') return result
      const { retry, ...details } = result.failure
      const isTooMuch = call.isDivisible === true && isOverload(result.failure)
      const fail = () => new GitHubError({ ...details, isTooMuch, host, operation: call.operation })
      const isRisky = call.write === 'once' && details.effect === 'unknown'
      if (retry === undefined || isRisky || isTooMuch) throw fail()
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
  if (failure === null) return { ...attempt, body: (body as { data: unknown }).data }
  const isForbidden = failure.kind === 'graphql' && /not accessible/i.test(failure.detail ?? '')
  return { kind: 'failed', failure: isForbidden ? { ...failure, permissions: call.permission } : failure }
}

/** GitHub ends a query after ten seconds, or where it costs too much: by a 502 or 504, or by an error without a type. */
function isOverload({ kind, status, retry, detail = '' }: Failure): boolean {
  if (kind === 'graphql') return (retry !== undefined && retry.status === undefined) || /resource limits/i.test(detail)
  return status === 502 || status === 504
}

/** The `after` of a `Link` header's next page (RFC 8288). */
function findNextCursor(link: string | undefined): string | null {
  const [, target] = /<([^>]+)>;\s*rel="next"/.exec(link ?? '') ?? []
  return target !== undefined && URL.canParse(target) ? new URL(target).searchParams.get('after') : null
}

function decodeReply<T>({ operation, reply, write }: Call<T>, body: unknown): T {
  const decoded = reply.safeParse(body)
  if (decoded.success) return decoded.data
  const detail = describeMismatch(decoded.error)
  throw new GitHubError({ kind: 'reply', operation, effect: judgeEffect({ isWrite: write !== undefined }), detail })
}
