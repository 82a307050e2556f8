/** A value that is made when it is first asked for, and is the same from then on. */
export function startLater<T>(start: () => T): () => T {
  let started: T | undefined
  return () => {
    started ??= start()
    return started
  }
}
