/** Work that starts before its result is needed. Its failure matters only to whoever awaits it. */
export function prefetch<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {})
  return work
}
