import { PgBeamError } from '../live/pgbeam-error.ts'

export interface Connection {
  /** Scheme, host and base path, without a slash at the end. */
  baseUrl: string
  /** The value of the `Authorization` header. A function, so that printing a connection shows no key. */
  authorization: () => string
  /** Takes the key out of a text that came from elsewhere. */
  redact: (text: string) => string
}

/** Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used safely. */
export function openConnection({ apiUrl, apiKey }: { apiUrl: string; apiKey: string }): Connection {
  const baseUrl = parseBaseUrl(apiUrl)
  const key = parseKey(apiKey)
  return { baseUrl, authorization: () => `Bearer ${key}`, redact: text => text.replaceAll(key, '***') }
}

function parseBaseUrl(apiUrl: string): string {
  const text = apiUrl.trim()
  // `URL.parse` came after Node 20, on which the command line runs as well.
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw refuse('INVALID_URL', 'api-url is not an http(s) URL')
  }
  if (url.username || url.password || url.search || url.hash) {
    throw refuse('INVALID_URL', 'api-url may hold a host and a path, but no credentials, query or fragment')
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw refuse('INSECURE_URL', `the API key goes over https only, and ${url.origin} is not`)
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

/** `URL` has already written every form of an IPv4 address (`127.1`, `0x7f.1`) as four decimal numbers. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

/** Secrets are often pasted with a line break at the end; anything else that a header cannot hold is a mistake. */
function parseKey(apiKey: string): string {
  const key = apiKey.trim()
  if (key === '') throw refuse('MISSING_KEY', 'api-key is empty')
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw refuse('INVALID_KEY', 'api-key holds a space, a line break or a character outside ASCII')
  }
  return key
}

function refuse(code: string, detail: string): PgBeamError {
  return new PgBeamError({ kind: 'configuration', operation: 'connect', target: 'the PgBeam API', code, detail })
}
