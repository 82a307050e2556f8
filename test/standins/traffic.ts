import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** When a server was at work on a request: from its head's arrival until the last byte of the answer, in ms. */
interface Exchange {
  readonly port: number
  readonly start: number
  readonly end: number
}

interface Message {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly server: Server
}

const STARTED = 'http.server.request.start'
const FINISHED = 'http.server.response.finish'

/** Every request to a server of this process that has been answered, until it is closed. */
export class Traffic {
  #exchanges: Exchange[] = []
  readonly #starts = new WeakMap<IncomingMessage, number>()

  constructor() {
    subscribe(STARTED, this.#begin)
    subscribe(FINISHED, this.#end)
  }

  readonly #begin = (message: unknown): void => {
    this.#starts.set((message as Message).request, performance.now())
  }

  readonly #end = (message: unknown): void => {
    const { request } = message as Message
    const start = this.#starts.get(request)
    if (start === undefined) return
    this.#exchanges.push({ port: request.socket.localPort ?? 0, start, end: performance.now() })
  }

  close(): void {
    unsubscribe(STARTED, this.#begin)
    unsubscribe(FINISHED, this.#end)
  }

  clear(): void {
    this.#exchanges = []
  }

  countTo(url: string): number {
    const port = Number(new URL(url).port)
    return this.#exchanges.filter(exchange => exchange.port === port).length
  }

  /** The most requests of which each began only after the one before had been answered: the round trips a run waited for. */
  countRoundTrips(): number {
    let count = 0
    let answeredAt = Number.NEGATIVE_INFINITY
    for (const { start, end } of this.#exchanges.toSorted((a, b) => a.end - b.end)) {
      if (start < answeredAt) continue
      count += 1
      answeredAt = end
    }
    return count
  }
}
