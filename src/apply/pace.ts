/** Few enough for a rate limit that nobody has told of, enough to hide the latency of most. */
const FIRST_WIDTH = 8
const MAX_WIDTH = 32
/** Where nothing is known of a rate limit, so many answers have to come before one more write begins beside the others. */
const PATIENCE = 64

/** What an answer says of the rate limit that it counts towards. */
export interface RateAnswer {
  readonly status: number
  /** Requests that are still left in the current window; undefined where the answer does not tell. */
  readonly remaining: number | undefined
}

/** How many policies are written at once: as many as the API bears. */
export interface Pace {
  readonly width: number
  hear(answer: RateAnswer): void
}

/**
 * Widens by one with each answer that leaves room, slowly where nothing tells of room. Refused for its pace, it is halved,
 * and never as wide again: the limit is the same for the rest of the run.
 */
export function createPace(): Pace {
  let width = FIRST_WIDTH
  let most = MAX_WIDTH
  let answered = 0
  let isRefused = false
  return {
    get width() {
      return width
    },
    hear({ status, remaining }) {
      if (status === 429) {
        // Requests that were under way together are refused together: that is one refusal.
        if (isRefused) return
        isRefused = true
        most = Math.max(1, Math.floor(width / 2))
        width = most
        return
      }
      isRefused = false
      answered++
      const leavesRoom = remaining === undefined ? answered % PATIENCE === 0 : remaining > 2 * width
      if (leavesRoom) width = Math.min(most, width + 1)
    },
  }
}
