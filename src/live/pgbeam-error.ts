/** How a request failed. `status` is an answer that says no; every other kind is the lack of a usable answer. */
export type FailureKind =
  | 'configuration'
  | 'network'
  | 'timeout'
  | 'certificate'
  | 'redirect'
  | 'status'
  | 'reply'
  | 'out-of-reach'

/** One entry of a problem document's `errors`: `field` is a dotted path into the request's body. */
export interface FieldError {
  readonly field: string
  readonly detail: string
}

/**
 * What a refused body is at fault for: the policy in it, or what this action adds to it, which no policy file can correct.
 * Undefined where PgBeam does not say.
 */
export type Blame = 'policy' | 'request'

export interface PgBeamErrorDetails {
  readonly kind: FailureKind
  /** What was being done, as a verb phrase: `list profiles`. */
  readonly operation: string
  /** To what: `project prj_1`, `profile pol_2 of project prj_1`. */
  readonly target: string
  /** Whether the request may have taken effect. `none` where the API refused it or was never reached. */
  readonly effect?: 'none' | 'unknown'
  readonly status?: number | undefined
  /** The host that was to be reached, with a port that is not the usual one. */
  readonly host?: string | undefined
  /** Who was asked in the end, where Node tells: a proxy, or the host's address. */
  readonly peer?: string | undefined
  /** The API's own code (an open set), or one of Node's for a network failure (`ECONNREFUSED`). */
  readonly code?: string | undefined
  readonly detail?: string | undefined
  readonly requestId?: string | undefined
  readonly fieldErrors?: readonly FieldError[]
  /** The wait that the API asked for, in ms. */
  readonly retryAfterMs?: number | undefined
  /** The current tag that came with a 412. */
  readonly etag?: string | undefined
  /** The tag that the request was bound to. */
  readonly ifMatch?: string | undefined
  /** The error came in the older form, in which a role and a plan share one code. */
  readonly isLegacy?: boolean | undefined
  readonly blame?: Blame | undefined
  /** How many times the request was sent. */
  readonly tries?: number
  readonly cause?: unknown
}

/** A request to PgBeam that got no usable answer. Holds no secret: texts of replies are bounded and redacted before they get here. */
export class PgBeamError extends Error {
  override readonly name = 'PgBeamError'
  readonly kind: FailureKind
  readonly operation: string
  readonly target: string
  readonly host: string | undefined
  readonly peer: string | undefined
  readonly effect: 'none' | 'unknown'
  readonly status: number | undefined
  readonly code: string | undefined
  readonly detail: string | undefined
  readonly requestId: string | undefined
  readonly fieldErrors: readonly FieldError[]
  readonly retryAfterMs: number | undefined
  readonly etag: string | undefined
  readonly ifMatch: string | undefined
  readonly isLegacy: boolean
  readonly blame: Blame | undefined
  readonly tries: number

  constructor(details: PgBeamErrorDetails) {
    super(summarize(details), details.cause === undefined ? undefined : { cause: details.cause })
    this.kind = details.kind
    this.operation = details.operation
    this.target = details.target
    this.host = details.host
    this.peer = details.peer
    this.effect = details.effect ?? 'none'
    this.status = details.status
    this.code = details.code
    this.detail = details.detail
    this.requestId = details.requestId
    this.fieldErrors = details.fieldErrors ?? []
    this.retryAfterMs = details.retryAfterMs
    this.etag = details.etag
    this.ifMatch = details.ifMatch
    this.isLegacy = details.isLegacy ?? false
    this.blame = details.blame
    this.tries = details.tries ?? 0
  }
}

function summarize({
  kind,
  operation,
  target,
  host,
  peer,
  status,
  code,
  detail,
  requestId,
}: PgBeamErrorDetails): string {
  const place = host && status === undefined ? ` at ${host}` : ''
  const what = [status ?? kind, code, peer].filter(part => part !== undefined).join(' ')
  const why = detail ? `: ${detail}` : ''
  const trace = requestId ? ` (request ${requestId})` : ''
  return `PgBeam${place} could not ${operation} (${target}): ${what}${why}${trace}`
}
