import type { Reply } from './reply.ts'

export interface RequestSeen {
  method: string
  /** Below the API's root, without the query: `/repos/acme/policies/pulls/1`. */
  path: string
  query: Record<string, string>
  /** The parsed JSON, if any. */
  body: unknown
}

/**
 * A reply in place of the real one; or the connection cut before anything happened, or after it has; or no answer ever.
 */
export type FaultAnswer = Reply | 'reset-before' | 'reset-after' | 'hang'

export interface Fault {
  match: (request: RequestSeen) => boolean
  answer: FaultAnswer
  /** How many matching requests meet it; one, if not given. */
  times?: number
}

/** What goes wrong on request, in the order in which it was asked for. */
export class Faults {
  readonly #faults: (Fault & { left: number })[] = []

  add(fault: Fault): void {
    this.#faults.push({ ...fault, left: fault.times ?? 1 })
  }

  clear(): void {
    this.#faults.length = 0
  }

  take(request: RequestSeen): FaultAnswer | null {
    const fault = this.#faults.find(each => each.left > 0 && each.match(request))
    if (!fault) return null
    fault.left -= 1
    return fault.answer
  }
}
