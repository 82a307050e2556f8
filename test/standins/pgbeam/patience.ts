import type { PgBeamStandIn } from './index.ts'

/**
 * A fetch that times a request out, as the client's own timer would, as soon as the server has let it hang: so no test
 * waits, and no slow machine is taken for a server that hangs. `onLoss` may let a clock move on.
 */
export function loseWhatHangs({ pgbeam, onLoss }: { pgbeam: PgBeamStandIn; onLoss: () => unknown }): typeof fetch {
  return async (input, init = {}) => {
    const { pathname } = new URL(String(input))
    const { method = 'GET' } = init
    const countHanging = () =>
      pgbeam.requests.filter(each => each.fault === 'hang' && each.method === method && each.path === pathname).length
    const before = countHanging()
    const controller = new AbortController()
    let isOver = false
    const lose = () => {
      if (isOver) return
      onLoss()
      controller.abort(new DOMException('The server hangs', 'TimeoutError'))
    }
    void pgbeam.until(() => isOver || countHanging() > before).then(lose)
    try {
      return await fetch(input, { ...init, signal: controller.signal })
    } finally {
      isOver = true
    }
  }
}
