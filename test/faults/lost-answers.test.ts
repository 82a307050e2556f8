import { beforeAll, describe, expect, test } from 'vitest'
import type { Age, PgBeamStandIn } from '../standins/pgbeam/index.ts'
import { created, narrowed, widened } from './policies.ts'
import { checkConverged, checkTruth, checkWrites, listOutcomes, listStrays } from './promises.ts'
import { runApply, type SentRequest } from './run-apply.ts'
import { findProfile, foreseeStates, PROJECT, type States, startWorld } from './world.ts'

const put = { method: 'PUT', path: `/${narrowed.id}` } as const

describe.each<Age>(['oldest', 'current', 'newest'])('on the %s deployments', age => {
  let states: ReadonlyMap<string, States>
  beforeAll(async () => {
    states = await foreseeStates(age)
  })

  test('the last of all tries lands, and its answer is lost: a last look tells', async () => {
    const pgbeam = await startWorld(age)
    pgbeam.fault({ kind: 'status', status: 503, ...put, times: 3 })
    pgbeam.fault({ kind: 'reset', takesEffect: true, ...put, nth: 4 })
    const result = await runApply({ pgbeam })
    checkTruth({ result, pgbeam, states })
    checkWrites(pgbeam)
    expect(listOutcomes(result.report)[narrowed.file]).toBe('applied')
    await pgbeam.close()
  })

  test('an update lands late, after somebody looked: it is not done twice', async () => {
    const pgbeam = await startWorld(age)
    const strays = listStrays(pgbeam)
    pgbeam.fault({ kind: 'hang', ...put })
    const result = await runApply({ pgbeam, onRequest: landLate('PUT') })
    expect(countWrites(pgbeam, 'PUT', put.path)).toBe(3)
    checkTruth({ result, pgbeam, states })
    expect(result.failure).toBeNull()
    checkConverged({ result: await runApply({ pgbeam }), pgbeam, states, strays })
    await pgbeam.close()
  })

  test('a creation lands late, after it was asked for again: there is one profile', async () => {
    const pgbeam = await startWorld(age)
    const strays = listStrays(pgbeam)
    pgbeam.fault({ kind: 'hang', method: 'POST' })
    const result = await runApply({ pgbeam, onRequest: landLate('POST') })
    expect(countWrites(pgbeam, 'POST', '/policies')).toBe(3)
    checkTruth({ result, pgbeam, states })
    expect(result.failure).toBeNull()
    checkConverged({ result: await runApply({ pgbeam }), pgbeam, states, strays })
    await pgbeam.close()
  })

  describe('nobody can look what became of a write', () => {
    /** The update lands, its answer is lost, and from then on the key is no good for that profile. */
    async function startBlind() {
      const pgbeam = await startWorld(age)
      pgbeam.fault({ kind: 'reset', takesEffect: true, ...put })
      pgbeam.fault({ kind: 'expired-key', method: 'GET', path: `/${narrowed.id}`, nth: 2 })
      return pgbeam
    }

    test('it failed, for another reason than a mere look that fails, and a rerun finds it done', async () => {
      const pgbeam = await startBlind()
      const strays = listStrays(pgbeam)
      const blind = await runApply({ pgbeam })
      expect(listOutcomes(blind.report)).toMatchObject({ [narrowed.file]: 'failed', [widened.file]: 'refused' })
      pgbeam.clearFaults()
      const rerun = await runApply({ pgbeam })
      expect(listOutcomes(rerun.report)).toMatchObject({ [narrowed.file]: 'unchanged', [widened.file]: 'applied' })
      checkConverged({ result: rerun, pgbeam, states, strays })

      const unread = await startWorld(age)
      unread.fault({ kind: 'expired-key', method: 'GET', path: `/${narrowed.id}` })
      expect(reasonFor(narrowed.file, await runApply({ pgbeam: unread }))).not.toBe(reasonFor(narrowed.file, blind))
      await Promise.all([pgbeam.close(), unread.close()])
    })

    test('a drifted profile that it may have replaced is in the report, whole', async () => {
      const pgbeam = await startBlind()
      const old = pgbeam.edit(PROJECT, narrowed.id ?? '', { max_rows: 66 })
      const { report } = await runApply({ pgbeam, isOverwriting: true })
      const reported = report.policies.find(({ file }) => file === narrowed.file)
      expect(reported).toMatchObject({ outcome: 'failed', overwritten: old })
      await pgbeam.close()
    })
  })

  describe('a later attempt of the run asks for the creation again', () => {
    test.each([
      ['deleted', (pgbeam: PgBeamStandIn, id: string) => void pgbeam.projects.get(PROJECT)?.profiles.delete(id)],
      ['renamed', (pgbeam: PgBeamStandIn, id: string) => void pgbeam.edit(PROJECT, id, { name: `No ${id}` })],
    ])('whose profile was %s since: it is created anew', async (_, lose) => {
      const pgbeam = await startWorld(age)
      const ids = new Set<string>()
      for (let runAttempt = 1; runAttempt <= 3; runAttempt++) {
        const result = await runApply({ pgbeam, runAttempt })
        checkTruth({ result, pgbeam, states })
        const live = findProfile(pgbeam, created)
        expect(result.report.policies.find(({ file }) => file === created.file)?.policy_id).toBe(live?.id)
        ids.add(live?.id ?? '')
        lose(pgbeam, live?.id ?? '')
      }
      expect(ids.size).toBe(3)
      await pgbeam.close()
    })

    test('after a refusal whose cause is gone: it is created', async () => {
      const pgbeam = await startWorld(age)
      const strays = listStrays(pgbeam)
      pgbeam.maxProfiles = strays.length
      const refused = await runApply({ pgbeam })
      checkTruth({ result: refused, pgbeam, states })
      expect(listOutcomes(refused.report)[created.file]).toBe('failed')
      pgbeam.maxProfiles = Number.POSITIVE_INFINITY
      const rerun = await runApply({ pgbeam, runAttempt: 2 })
      expect(listOutcomes(rerun.report)[created.file]).toBe('applied')
      checkConverged({ result: rerun, pgbeam, states, strays })
      await pgbeam.close()
    })

    test.each([
      ['before it looks for the name', 'PUT', 0],
      ['after it has looked for the name', 'POST', 1],
    ] as const)('which lands only now, %s: there is one profile', async (_, method, posts) => {
      const pgbeam = await startWorld(age)
      const strays = listStrays(pgbeam)
      const { hold, land } = holdCreations()
      expect(listOutcomes((await runApply({ pgbeam, onRequest: hold })).report)[created.file]).toBe('failed')
      expect(countWrites(pgbeam, 'POST', '/policies')).toBe(0)
      // What narrows is in force, and has to be written again for there to be a moment before the look.
      pgbeam.edit(PROJECT, narrowed.id ?? '', { ...narrowed.before })
      const rerun = await runApply({
        pgbeam,
        runAttempt: 2,
        onRequest: request => (request.method === method ? land() : undefined),
      })
      checkConverged({ result: rerun, pgbeam, states, strays })
      expect(rerun.report.policies.find(({ file }) => file === created.file)).toMatchObject({
        outcome: 'applied',
        policy_id: findProfile(pgbeam, created)?.id,
      })
      expect(countWrites(pgbeam, 'POST', '/policies')).toBe(1 + posts)
      await pgbeam.close()
    })
  })

  test('a server that tidies up is taken for what it means', async () => {
    const pgbeam = await startWorld(age, { tidiesUp: true })
    const result = await runApply({ pgbeam })
    expect(result.failure).toBeNull()
    const writes = pgbeam.requests.filter(({ method }) => method !== 'GET').length
    expect((await runApply({ pgbeam })).report.result).toBe('unchanged')
    expect(pgbeam.requests.filter(({ method }) => method !== 'GET')).toHaveLength(writes)
    await pgbeam.close()
  })
})

/** The first write of its kind reaches the API just before the second is sent. */
function landLate(method: 'PUT' | 'POST') {
  const sent: (() => Promise<Response>)[] = []
  return async ({ url, method: sending, init: { signal, ...init } }: SentRequest) => {
    if (sending !== method || (method === 'PUT' && !url.pathname.endsWith(put.path))) return
    sent.push(() => fetch(url, init))
    if (sent.length === 2) expect((await sent[0]?.())?.status).toBeLessThan(300)
  }
}

/** Creations leave the client and do not arrive, until they are told to land, each once. */
function holdCreations() {
  const held: (() => Promise<Response>)[] = []
  return {
    hold: ({ url, method, init: { signal, ...init } }: SentRequest) => {
      if (method !== 'POST') return
      held.push(() => fetch(url, init))
      throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) })
    },
    land: async () => {
      for (const send of held.splice(0, 1)) expect((await send()).status).toBe(201)
    },
  }
}

function countWrites({ requests }: PgBeamStandIn, method: 'PUT' | 'POST', path: string): number {
  return requests.filter(each => each.method === method && each.path.endsWith(path)).length
}

/** But for the ids of requests, which no two have in common. */
function reasonFor(file: string, { report }: Awaited<ReturnType<typeof runApply>>) {
  return report.policies.find(each => each.file === file)?.reason?.replace(/req_\d+/g, '')
}
