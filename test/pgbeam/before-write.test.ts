import { afterEach, expect, test } from 'vitest'
import { createPolicyWriter } from '../../src/pgbeam/writer.ts'
import { type PgBeamStandIn, startPgBeam } from '../standins/pgbeam/index.ts'
import { type Clock, createClock, reach } from './clock.ts'

let api: PgBeamStandIn
let clock: Clock

/** A writer that asks before each try of a write. */
async function start(beforeWrite: () => Promise<void>) {
  clock = createClock()
  api = await startPgBeam({ now: clock.now })
  api.seed('prj_1', [{ id: 'pol_1', name: 'a' }])
  return createPolicyWriter({ ...reach(api, clock), beforeWrite })
}

afterEach(() => api.close())

const creation = { projectId: 'prj_1', body: { name: 'new' }, idempotencyKey: 'key-1' }
const update = () => ({
  projectId: 'prj_1',
  id: 'pol_1',
  body: { name: 'a', max_rows: 9 },
  etag: api.etag('prj_1', 'pol_1'),
})
const sent = () => api.requests.map(({ method }) => method)

test('a writer asks for the first try of a write as for those after a wait, and for no read', async () => {
  const asked: number[] = []
  const writer = await start(async () => void asked.push(clock.now()))
  await writer.getProfile('prj_1', 'pol_1')
  await writer.listProfiles('prj_1')
  expect(asked).toEqual([])
  api.fault({ kind: 'status', status: 429, retryAfter: 40, method: 'PUT', times: 2 })
  expect((await writer.updateProfile(update())).kind).toBe('updated')
  const [first = 0] = asked
  expect(asked.map(at => at - first)).toEqual([0, 40_000, 80_000])
  api.fault({ kind: 'status', status: 500, method: 'POST' })
  expect((await writer.createProfile(creation)).kind).toBe('created')
  expect(asked).toHaveLength(5)
})

test('a no ends the write as it was said, and nothing more is sent', async () => {
  const no = new Error('not any more')
  let left = 1
  const writer = await start(async () => {
    left -= 1
    if (left < 0) throw no
  })
  api.fault({ kind: 'status', status: 429, retryAfter: 1, method: 'PUT', times: 9 })
  await expect(writer.updateProfile(update())).rejects.toBe(no)
  await expect(writer.createProfile(creation)).rejects.toBe(no)
  expect(sent()).toEqual(['PUT'])
})
