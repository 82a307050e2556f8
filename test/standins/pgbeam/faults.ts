import type { Json } from './contract.ts'

/**
 * What goes wrong with a request. `takesEffect`: the API handles the request all the same, and only the answer is lost
 * or replaced on its way (a gateway that gave up waiting, a proxy's page).
 */
export type FaultKind =
  | { kind: 'status'; status: number; retryAfter?: string | number; takesEffect?: boolean }
  | { kind: 'reset'; takesEffect?: boolean }
  | { kind: 'hang'; takesEffect?: boolean }
  /** The right answer, cut off in its middle. */
  | { kind: 'truncate' }
  /** A page of a proxy's own, with status 200 unless said otherwise. */
  | { kind: 'html'; status?: number; takesEffect?: boolean }
  | { kind: 'redirect'; to: string; status?: number }
  /** Somebody edits the profile of the request's path right before it is handled. */
  | { kind: 'race'; patch: Json }
  /** The key is good until the nth request, and never again. */
  | { kind: 'expired-key' }

/** Which requests a fault hits: from the nth that matches (1 unless said otherwise), so many times (once, an expired key: always). */
export type Fault = FaultKind & { method?: string; path?: string | RegExp; nth?: number; times?: number }

export interface FaultRequest {
  method: string
  path: string
}

/** The faults asked for, and how often each has matched. The first that is due wins. */
export class Faults {
  #armed: { fault: Fault; matched: number }[] = []

  add(fault: Fault) {
    this.#armed.push({ fault, matched: 0 })
  }

  clear() {
    this.#armed = []
  }

  take(request: FaultRequest): Fault | undefined {
    let due: Fault | undefined
    for (const armed of this.#armed) {
      const { fault } = armed
      if (!matches(fault, request)) continue
      armed.matched++
      const { nth = 1, times = fault.kind === 'expired-key' ? Number.POSITIVE_INFINITY : 1 } = fault
      if (armed.matched >= nth && armed.matched < nth + times) due ??= fault
    }
    return due
  }
}

/** A path given as text is one that the request's path ends with. */
function matches({ method, path }: Fault, request: FaultRequest): boolean {
  if (method !== undefined && method !== request.method) return false
  if (path === undefined) return true
  return typeof path === 'string' ? request.path.endsWith(path) : path.test(request.path)
}
