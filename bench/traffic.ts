import { subscribe } from 'node:diagnostics_channel'
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

/** Every request to a server of this process that has been answered. */
export class Traffic {
  #exchanges: Exchange[] = []
  readonly #starts = new WeakMap<IncomingMessage, number>()

  constructor() {
    subscribe('http.server.request.start', message => {
      this.#starts.set((message as Message).request, performance.now())
    })
    subscribe('http.server.response.finish', message => {
      const { request } = message as Message
      const start = this.#starts.get(request)
      if (start === undefined) return
      this.#exchanges.push({ port: request.socket.localPort ?? 0, start, end: performance.now() })
    })
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
