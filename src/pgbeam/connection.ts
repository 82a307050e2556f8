import { parseAddress, parseKey } from '../live/address.ts'
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
  if (apiKey.trim() === '') throw refuse('MISSING_KEY', 'api-key is empty')
  const address = parseAddress(apiUrl)
  if ('problem' in address) throw refuse(address.code, `api-url cannot be used: ${address.problem}`)
  const parsed = parseKey(apiKey)
  if ('problem' in parsed) throw refuse(parsed.code, `api-key cannot be used: ${parsed.problem}`)
  const [baseUrl, key] = [address.value, parsed.value]
  // Hosts come in small letters.
  const shown = new RegExp(key.replace(/[^\w]/g, '\\$&'), 'gi')
  return { baseUrl, authorization: () => `Bearer ${key}`, redact: text => text.replace(shown, '***') }
}

function refuse(code: string, detail: string): PgBeamError {
  return new PgBeamError({ kind: 'configuration', operation: 'connect', target: 'the PgBeam API', code, detail })
}
