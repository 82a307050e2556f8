/** At most so many at a time; the others wait their turn in order. */
export function createLimit(most: number): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async run => {
    if (running >= most) await new Promise<void>(resolve => waiting.push(resolve))
    else running++
    try {
      return await run()
    } finally {
      // The place is handed on, not given back, so that nobody gets in between.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
