import type { IncomingHttpHeaders } from 'node:http'

export interface LoggedRequest {
  requestId: string
  method: string
  path: string
  query: Record<string, string>
  headers: {
    authorization: string | undefined
    ifMatch: string | undefined
    idempotencyKey: string | undefined
    userAgent: string | undefined
  }
  /** Parsed JSON, or the text as it came where it is none. */
  body: unknown
  /** ms since the epoch. */
  at: number
  /** Undefined as long as there was no answer. */
  status: number | undefined
  /** The kind of the fault that hit it. */
  fault: string | undefined
}

export interface ArrivedRequest {
  method: string
  url: URL
  headers: IncomingHttpHeaders
  text: string | undefined
  at: number
  number: number
}

export function logRequest({ method, url, headers, text, at, number }: ArrivedRequest): LoggedRequest {
  return {
    requestId: `req_${String(number).padStart(6, '0')}`,
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: {
      authorization: headers.authorization,
      ifMatch: headers['if-match'],
      idempotencyKey: readOne(headers['idempotency-key']),
      userAgent: headers['user-agent'],
    },
    body: text ? readJson(text) : undefined,
    at,
    status: undefined,
    fault: undefined,
  }
}

function readOne(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
