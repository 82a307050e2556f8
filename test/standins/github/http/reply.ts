export interface Reply {
  status: number
  headers?: Record<string, string>
  /** Sent as JSON; none at all where undefined. */
  body?: unknown
}

export function ok(body: unknown): Reply {
  return { status: 200, body }
}

export function created(body: unknown): Reply {
  return { status: 201, body }
}

export function movedPermanently(url: string): Reply {
  return { status: 301, headers: { location: url }, body: { message: 'Moved Permanently', url } }
}

export const noContent: Reply = { status: 204 }
