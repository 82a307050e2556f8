/** A time of the API's in the one form that sorts and shows alike, ISO 8601 in UTC; null for anything that is none. */
export function readTime(text: string | null): string | null {
  const time = text === null ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
