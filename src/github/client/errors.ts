import type { Effect } from '../../http/failure.ts'

/** `status` is an answer that says no, `graphql` one whose errors do; every other kind is the lack of a usable answer. */
export type GitHubFailureKind = 'status' | 'graphql' | 'network' | 'timeout' | 'reply'

export interface GitHubErrorDetails {
  readonly kind: GitHubFailureKind
  /** What was being done to what, as a verb phrase: `list the files of commit 1234567`. */
  readonly operation: string
  /** Whether the request may have taken effect. */
  readonly effect: Effect
  readonly status?: number | undefined
  /** The host that was to be reached. */
  readonly host?: string | undefined
  /** GitHub's own words, or the network's. Hostile text, bounded. */
  readonly detail?: string | undefined
  /** Whether GitHub only says that the client is too fast, which it does by a 403 as well. */
  readonly isRateLimit?: boolean | undefined
  /** Whether a smaller query might have passed; only told where the call could be divided. */
  readonly isTooMuch?: boolean | undefined
  /** What the token must be allowed, as GitHub lists it: `contents=read`. */
  readonly permissions?: string | undefined
  readonly cause?: unknown
}

/** A request to GitHub that got no usable answer. Holds neither the token nor what was sent. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  readonly kind: GitHubFailureKind
  readonly operation: string
  readonly effect: Effect
  readonly status: number | undefined
  readonly detail: string | undefined
  readonly isRateLimit: boolean
  readonly isTooMuch: boolean
  readonly permissions: string | undefined

  constructor(details: GitHubErrorDetails) {
    super(summarize(details), details.cause === undefined ? undefined : { cause: details.cause })
    this.kind = details.kind
    this.operation = details.operation
    this.effect = details.effect
    this.status = details.status
    this.detail = details.detail
    this.isRateLimit = details.isRateLimit ?? false
    this.isTooMuch = details.isTooMuch ?? false
    this.permissions = details.permissions
  }
}

export function isNotFound(error: unknown): boolean {
  return error instanceof GitHubError && error.status === 404
}

function summarize({ kind, operation, status, host, detail, permissions }: GitHubErrorDetails): string {
  const place = host && (kind === 'network' || kind === 'timeout') ? ` at ${host}` : ''
  const why = detail ? `: ${detail}` : ''
  const isDenied = status === 403 || status === 404 || kind === 'graphql'
  const hint = permissions && isDenied ? ` (the token needs ${permissions})` : ''
  return `GitHub${place} could not ${operation}: ${status ?? kind}${why}${hint}`
}
