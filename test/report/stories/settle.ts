/** The Markdown of a story as it reads every day: recorded statements are of the last hour. */
export function settle(markdown: string): string {
  const days = [Date.now(), Date.now() - 7_200_000].map(time => new Date(time).toISOString().slice(0, 10))
  return days.reduce((settled, day) => settled.replaceAll(day, '2026-01-08'), markdown)
}
