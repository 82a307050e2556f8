import type { FetchReply } from '../http/fetch.ts'
import type { Deprecation } from '../live/deprecation.ts'
import type { Operation } from './operations.ts'

/** What an answer's headers `Deprecation` (RFC 9745) and `Sunset` (RFC 8594) announce; undefined where they do not. */
export function readDeprecation(
  headers: Pick<FetchReply['headers'], 'get'>,
  { does }: Pick<Operation, 'does'>,
): Deprecation | undefined {
  const sunset = headers.get('sunset')
  if (!headers.get('deprecation') && !sunset) return undefined
  const time = sunset === null ? Number.NaN : Date.parse(sunset)
  return { operation: does, sunset: Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10) }
}
