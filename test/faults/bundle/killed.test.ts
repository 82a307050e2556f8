import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Stage } from '../../e2e/stage.ts'
import type { Fault, LoggedRequest } from '../../standins/pgbeam/index.ts'
import { created, fieldsOf, narrowed, policies, widened } from '../policies.ts'
import { checkConverged, checkWrites, listStrays } from '../promises.ts'
import { findProfile, foreseeStates, readMeaning, type States } from '../world.ts'
import { killApply } from './kill-apply.ts'
import { openPending, readResult } from './pending-stage.ts'

vi.setConfig({ maxConcurrency: 3 })

const signals = ['SIGTERM', 'SIGKILL'] as const
const age = 'newest'

interface RequestOfFlow {
  readonly name: string
  readonly matches: { readonly method: string; readonly path: string }
}

const reads: readonly RequestOfFlow[] = [
  { name: 'the list', matches: { method: 'GET', path: '/policies' } },
  { name: 'the GET of a narrowing', matches: { method: 'GET', path: `/${narrowed.id}` } },
  { name: 'the GET of a widening', matches: { method: 'GET', path: `/${widened.id}` } },
]

const writes: readonly RequestOfFlow[] = [
  { name: 'the PUT of a narrowing', matches: { method: 'PUT', path: `/${narrowed.id}` } },
  { name: 'the PUT of a widening', matches: { method: 'PUT', path: `/${widened.id}` } },
  { name: 'the POST', matches: { method: 'POST', path: '/policies' } },
]

let kills = 0
let states: ReadonlyMap<string, States>
beforeAll(async () => {
  states = await foreseeStates(age)
})
afterAll(() => console.log(`${kills} kills`))

/** One apply that is ended at a moment, and one after it that is not. */
async function killAndRerun({
  stage,
  ...kill
}: {
  stage: Stage
  signal: NodeJS.Signals
  hasCome: () => boolean
  /** What the server still does when the client is gone. */
  settle?: () => Promise<unknown>
}) {
  const { pgbeam, github } = stage
  const strays = listStrays(pgbeam)
  const killed = await killApply({ stage, ...kill })
  await kill.settle?.()
  for (const policy of policies) {
    const { before, after } = states.get(policy.file) ?? expect.fail()
    const live = findProfile(pgbeam, policy)
    expect([before, after], policy.file).toContainEqual(live && readMeaning(live))
  }
  expect(`${killed.stdout}${killed.stderr}`.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(pgbeam.key)

  pgbeam.clearFaults()
  github.clearFaults()
  const { requests } = pgbeam
  checkWrites(pgbeam)
  const before = requests.length
  const rerun = await stage.apply({ runAttempt: 2 })
  checkConverged({ result: readResult(rerun), pgbeam, states, strays })
  checkWrites({ requests: requests.slice(before), age })
  kills++
  return rerun
}

function isHeldUp({ method, path, fault }: LoggedRequest, { matches }: RequestOfFlow): boolean {
  return method === matches.method && path.endsWith(matches.path) && fault === 'hang'
}

function holdUp(stage: Stage, fault: Pick<Fault, 'method' | 'path'> & { takesEffect?: boolean }): void {
  stage.pgbeam.fault({ kind: 'hang', times: Number.POSITIVE_INFINITY, ...fault })
}

describe.each(signals)('%s', signal => {
  test.concurrent.each(writes)('before $name took effect', async request => {
    await using stage = await openPending(age)
    holdUp(stage, request.matches)
    const hasCome = () => stage.pgbeam.requests.some(each => isHeldUp(each, request))
    await killAndRerun({ stage, signal, hasCome })
  })

  test.concurrent.each(writes)('after $name took effect, and before its answer', async request => {
    await using stage = await openPending(age)
    holdUp(stage, { ...request.matches, takesEffect: true })
    const hasCome = () => stage.pgbeam.requests.some(each => isHeldUp(each, request))
    await killAndRerun({ stage, signal, hasCome })
  })

  test.concurrent.each(writes)('while $name is on its way: it lands when nobody waits any more', async request => {
    await using stage = await openPending(age)
    const { pgbeam } = stage
    const isSent = ({ method, path }: LoggedRequest) =>
      method === request.matches.method && path.endsWith(request.matches.path)
    const { promise: gone, resolve: land } = Promise.withResolvers<void>()
    pgbeam.hold = each => (isSent(each) ? gone : undefined)
    const hasCome = () => pgbeam.requests.some(isSent)
    const settle = async () => {
      land()
      await pgbeam.until(() => pgbeam.requests.every(({ status }) => status !== undefined))
      expect(pgbeam.requests.find(isSent)?.status).toBeLessThan(300)
    }
    await killAndRerun({ stage, signal, hasCome, settle })
  })

  test.concurrent.each(writes)('right after the answer to $name', async request => {
    await using stage = await openPending(age)
    const hasCome = () =>
      stage.pgbeam.requests.some(
        ({ method, path, status }) =>
          method === request.matches.method && path.endsWith(request.matches.path) && status !== undefined,
      )
    await killAndRerun({ stage, signal, hasCome })
  })
})

test.concurrent.each(reads)('SIGKILL while $name waits', async request => {
  await using stage = await openPending(age)
  holdUp(stage, request.matches)
  const hasCome = () => stage.pgbeam.requests.some(each => isHeldUp(each, request))
  await killAndRerun({ stage, signal: 'SIGKILL', hasCome })
})

test.concurrent.each([1, 2, 3])('SIGKILL at look %i at the head of the branch', async nth => {
  await using stage = await openPending(age)
  const isLook = ({ path }: { path: string }) => /\/git\/ref\/heads/.test(decodeURIComponent(path))
  let seen = 0
  stage.github.fault({ match: request => isLook(request) && ++seen >= nth, answer: 'hang', times: 10 })
  await killAndRerun({ stage, signal: 'SIGKILL', hasCome: () => seen >= nth })
})

test.concurrent('killed again and again, it still comes to its end', async () => {
  await using stage = await openPending(age)
  const { pgbeam } = stage
  const strays = listStrays(pgbeam)
  const update = { method: 'PUT', path: `/${narrowed.id}` } as const
  const creation = { method: 'POST', path: '/policies' } as const
  const blows = [
    { ...update, takesEffect: true },
    { ...creation, takesEffect: false },
    { ...creation, takesEffect: false },
    { ...creation, takesEffect: true },
  ]
  for (const [index, blow] of blows.entries()) {
    pgbeam.clearFaults()
    holdUp(stage, blow)
    const seen = pgbeam.requests.length
    const hasCome = () => pgbeam.requests.slice(seen).some(each => isHeldUp(each, { name: '', matches: blow }))
    await killApply({ stage, signal: 'SIGKILL', hasCome, runAttempt: index + 1 })
    kills++
  }
  pgbeam.clearFaults()
  checkConverged({ result: readResult(await stage.apply({ runAttempt: 5 })), pgbeam, states, strays })
  const posts = pgbeam.requests.filter(({ method }) => method === 'POST')
  expect(posts).toHaveLength(3)
  expect(new Set(posts.map(({ headers }) => headers.idempotencyKey)).size).toBe(3)
  expect(posts.map(({ body }) => body)).toEqual(posts.map(() => fieldsOf(created.text)))
})
