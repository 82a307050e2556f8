/**
 * Holds requests back until so many wait together, wave by wave, then lets them go: requests that do not wait for each
 * other meet in one wave, however slow the machine is, and where they do wait for each other the wave never fills.
 */
export class Waves {
  readonly #sizes: number[]
  #held: (() => void)[] = []
  #late = 0

  constructor(sizes: readonly number[]) {
    this.#sizes = [...sizes]
  }

  /** Requests that have come after the last wave, and were not held. */
  get late(): number {
    return this.#late
  }

  /** To be awaited by each request. */
  readonly hold = async (): Promise<void> => {
    const size = this.#sizes[0]
    if (size === undefined) {
      this.#late += 1
      return
    }
    await new Promise<void>(resolve => {
      this.#held.push(resolve)
      if (this.#held.length === size) this.#release()
    })
  }

  #release(): void {
    this.#sizes.shift()
    for (const go of this.#held.splice(0)) go()
  }
}
