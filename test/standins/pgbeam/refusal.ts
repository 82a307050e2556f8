import type { Age, InputError } from './contract.ts'

export interface RefusalDetails {
  status: number
  code: string
  detail: string
  errors?: InputError[]
  headers?: Record<string, string>
}

/** An answer that says no. Thrown by whatever part of the API has to say it. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly errors: InputError[]
  readonly headers: Record<string, string>

  constructor({ status, code, detail, errors = [], headers = {} }: RefusalDetails) {
    super(detail)
    this.status = status
    this.code = code
    this.errors = errors
    this.headers = headers
  }
}

const codes: Record<number, string> = {
  400: 'INVALID_INPUT',
  401: 'UNAUTHORIZED',
  402: 'PAYMENT_REQUIRED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'TIMEOUT',
  409: 'CONFLICT',
  410: 'GONE',
  412: 'PRECONDITION_FAILED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  500: 'INTERNAL_ERROR',
  502: 'BAD_GATEWAY',
  503: 'SERVICE_UNAVAILABLE',
  504: 'TIMEOUT',
}

export function refuseStatus(status: number, headers: Record<string, string> = {}): Refusal {
  return new Refusal({ status, code: codes[status] ?? 'ERROR', detail: `refused with ${status}`, headers })
}

export function refuseInput(errors: InputError[]): Refusal {
  const detail = errors.map(error => `${error.field}: ${error.detail}`).join('; ')
  return new Refusal({ status: 400, code: 'INVALID_INPUT', detail, errors })
}

export function refuseUnknown(what: string): Refusal {
  return new Refusal({ status: 404, code: 'NOT_FOUND', detail: `${what} not found` })
}

/** RFC 9457 from current deployments, the older form from the oldest. */
export function renderRefusal({ age, refusal, requestId }: { age: Age; refusal: Refusal; requestId: string }) {
  const { status, code, message, errors, headers } = refusal
  if (age === 'oldest') {
    const body = { error: { code, message } }
    return { status, headers: { ...headers, 'Content-Type': 'application/json' }, body }
  }
  const body = {
    type: `https://api.pgbeam.com/problems/${code.toLowerCase().replaceAll('_', '-')}`,
    title: code.toLowerCase().replaceAll('_', ' '),
    status,
    detail: message,
    code,
    request_id: requestId,
    ...(errors.length === 0 ? {} : { errors }),
  }
  return { status, headers: { ...headers, 'Content-Type': 'application/problem+json' }, body }
}
