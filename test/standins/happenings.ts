/** What happens on a server, for tests to wait for: by events, so that a slow machine only takes longer. */
export class Happenings {
  readonly #looks = new Set<() => void>()

  /** Something has happened: whoever waits looks again. */
  notice(): void {
    for (const look of this.#looks) look()
  }

  until(holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve()
    return new Promise(resolve => {
      const look = () => {
        if (!holds()) return
        this.#looks.delete(look)
        resolve()
      }
      this.#looks.add(look)
    })
  }
}
