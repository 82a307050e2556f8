/**
 * The Markdown of a story as it reads every day: recorded statements are of the last hour, and requests that are sent
 * together arrive in any order.
 */
export function settle(markdown: string): string {
  const days = [Date.now(), Date.now() - 7_200_000].map(time => new Date(time).toISOString().slice(0, 10))
  const undated = days.reduce((settled, day) => settled.replaceAll(day, '2026-01-08'), markdown)
  return undated.replaceAll(/\breq_\d{6}\b/g, 'req_000001')
}
