/** The same items for everybody who asks, each made when the first one comes to it. */
export function replay<T>(items: AsyncIterable<T>): AsyncIterable<T> {
  const source = items[Symbol.asyncIterator]()
  const made: Promise<IteratorResult<T>>[] = []
  return {
    async *[Symbol.asyncIterator]() {
      for (let at = 0; ; at++) {
        made[at] ??= source.next()
        const item = await made[at]
        if (item === undefined || item.done) return
        yield item.value
      }
    },
  }
}
