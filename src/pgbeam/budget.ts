/** What a run may lose to failures, shared by all requests of one client. Times in ms. */
export interface RunBudget {
  leftMs: () => number
  /** Whether everything was spent, and the last request ended without an answer: then the next one is not even tried. */
  isOutage: () => boolean
  /** A request came to an end. Lost: failed tries and the waits after them. */
  settle: (outcome: { lostMs: number; answered: boolean }) => void
}

export function createRunBudget(limitMs: number): RunBudget {
  let leftMs = limitMs
  let lastAnswered = true
  return {
    leftMs: () => leftMs,
    isOutage: () => leftMs <= 0 && !lastAnswered,
    settle: ({ lostMs, answered }) => {
      leftMs = Math.max(0, leftMs - lostMs)
      lastAnswered = answered
    },
  }
}
