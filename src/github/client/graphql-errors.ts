import { z } from 'zod/mini'
import { judgeEffect } from '../../http/failure.ts'
import type { Failure } from './attempt.ts'
import { readRateLimit } from './rate-limit.ts'

const replySchema = z.looseObject({
  data: z.unknown(),
  errors: z.optional(z.array(z.looseObject({ type: z.optional(z.string()), message: z.string() }))),
})

export interface GraphqlReply {
  readonly body: unknown
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly isWrite: boolean
  /** Whether data with errors beside it will do. */
  readonly isPartialWelcome: boolean
  readonly now: number
}

/** GraphQL says no with a status of 200. Null: there is data to work with. */
export function findGraphqlFailure({ body, headers, isWrite, isPartialWelcome, now }: GraphqlReply): Failure | null {
  const decoded = replySchema.safeParse(body)
  if (!decoded.success) return { kind: 'reply', effect: judgeEffect({ isWrite }), detail: 'the answer is not GraphQL' }
  const { data, errors = [] } = decoded.data
  if (errors.length === 0 && data !== undefined) return null
  const detail = errors
    .map(error => error.message)
    .join('; ')
    .slice(0, 500)
  if (errors.some(error => error.type === 'RATE_LIMITED' || error.type === 'RATE_LIMIT')) {
    return {
      kind: 'graphql',
      effect: 'none',
      detail,
      retry: readRateLimit({ status: 429, headers, message: detail, now }),
    }
  }
  if (isPartialWelcome && typeof data === 'object' && data !== null) return null
  const isTypeless = errors.every(error => error.type === undefined)
  // An error of GitHub's own making has no type, and its text asks to try again.
  const isPassing = isTypeless && /something went wrong|timeout|timed out/i.test(detail)
  return {
    kind: 'graphql',
    effect: judgeEffect({ isWrite }),
    detail,
    ...(isPassing && { retry: { retryAfter: null } }),
  }
}
