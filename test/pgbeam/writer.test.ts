import { afterEach, describe, expect, test, vi } from 'vitest'
import { describeError } from '../../src/live/describe-error.ts'
import { createPolicyWriter } from '../../src/pgbeam/writer.ts'
import { type Fault, type PgBeamStandIn, type StandInOptions, startPgBeam } from '../standins/pgbeam/index.ts'
import { type Clock, createClock, reach } from './clock.ts'

let api: PgBeamStandIn
let clock: Clock

async function start(options: StandInOptions = {}) {
  clock = createClock()
  api = await startPgBeam({ now: clock.now, ...options })
  api.seed('prj_1', [{ id: 'pol_1', name: 'a' }])
  return createPolicyWriter(reach(api, clock))
}

afterEach(() => api.close())

const update = { projectId: 'prj_1', id: 'pol_1', body: { name: 'a', max_rows: 9 } }
const creation = { projectId: 'prj_1', body: { name: 'new' }, idempotencyKey: 'key-1' }
const stored = () => api.profile('prj_1', 'pol_1')?.max_rows
const created = () => [...(api.projects.get('prj_1')?.profiles.values() ?? [])].filter(({ name }) => name === 'new')
const sent = (method: string) => api.requests.filter(request => request.method === method)

describe('updateProfile', () => {
  test('writes with the tag it was given, and returns the new one', async () => {
    const writer = await start()
    const etag = api.etag('prj_1', 'pol_1')
    const result = await writer.updateProfile({ ...update, etag })
    expect(result).toEqual({
      kind: 'updated',
      profile: { id: 'pol_1', projectId: 'prj_1', name: 'a', raw: api.profile('prj_1', 'pol_1') },
      etag: api.etag('prj_1', 'pol_1'),
    })
    expect(sent('PUT')[0]?.headers.ifMatch).toBe(etag)
    expect(stored()).toBe(9)
  })

  test('without a tag, on a deployment that has none', async () => {
    const writer = await start({ age: 'oldest' })
    expect(await writer.updateProfile(update)).toMatchObject({ kind: 'updated', etag: null })
    expect(sent('PUT')[0]?.headers.ifMatch).toBeUndefined()
  })

  test('a profile that was edited in between is left alone, its tag told', async () => {
    const writer = await start()
    const etag = api.etag('prj_1', 'pol_1')
    api.fault({ kind: 'race', method: 'PUT', patch: { max_rows: 3 } })
    const result = await writer.updateProfile({ ...update, etag })
    expect(result).toMatchObject({ kind: 'precondition-failed', etag: api.etag('prj_1', 'pol_1') })
    expect(stored()).toBe(3)
  })

  test('a weak tag never matches: the refusal tells which it was, and whoever edits is not blamed', async () => {
    const writer = await start({ weakTags: true })
    const read = await writer.getProfile('prj_1', 'pol_1')
    expect(read?.etag).toMatch(/^W\//)
    const result = await writer.updateProfile({ ...update, etag: read?.etag ?? '' })
    expect(result).toMatchObject({ kind: 'precondition-failed', error: { status: 412, ifMatch: read?.etag } })
    expect(stored()).toBe(0)
  })

  test('a rate limit did nothing, so the same PUT goes again', async () => {
    const writer = await start()
    api.fault({ kind: 'status', status: 429, retryAfter: 3, times: 2 })
    const result = await writer.updateProfile({ ...update, etag: api.etag('prj_1', 'pol_1') })
    expect(result.kind).toBe('updated')
    expect(clock.slept).toEqual([3000, 3000])
  })

  test.each<[string, Fault, number]>([
    ['reset before', { kind: 'reset' }, 0],
    ['reset after the write', { kind: 'reset', takesEffect: true }, 9],
    ['half an answer', { kind: 'truncate' }, 9],
    ["a proxy's page", { kind: 'html', takesEffect: true }, 9],
    ['408', { kind: 'status', status: 408 }, 0],
    ['500 after the write', { kind: 'status', status: 500, takesEffect: true }, 9],
    ['503 that asks to wait', { kind: 'status', status: 503, retryAfter: 1 }, 0],
    ['504 after the write', { kind: 'status', status: 504, takesEffect: true }, 9],
  ])('%s: nobody knows, and it is not sent again', async (_, fault, expected) => {
    await start()
    const writer = createPolicyWriter(reach(api, clock))
    api.fault(fault)
    const result = await writer.updateProfile({ ...update, etag: api.etag('prj_1', 'pol_1') })
    expect(result).toMatchObject({ kind: 'fate-unknown', error: { effect: 'unknown', tries: 1 } })
    expect(stored()).toBe(expected)
    expect(sent('PUT')).toHaveLength(1)
  })

  test('a server that hangs after the write: nobody knows, and it is not sent again', async () => {
    await start()
    const patience = new AbortController()
    const times: number[] = []
    const startTimeout = (ms: number) => {
      times.push(ms)
      return patience.signal
    }
    const writer = createPolicyWriter({ ...reach(api, clock), startTimeout })
    api.fault({ kind: 'hang', takesEffect: true })
    const result = writer.updateProfile({ ...update, etag: api.etag('prj_1', 'pol_1') })
    await vi.waitUntil(() => stored() === 9, { timeout: 60_000 })
    patience.abort(new DOMException('Too late', 'TimeoutError'))
    expect(await result).toMatchObject({
      kind: 'fate-unknown',
      error: { kind: 'timeout', effect: 'unknown', tries: 1 },
    })
    expect({ times, sent: sent('PUT').length }).toEqual({ times: [30_000], sent: 1 })
  })

  test.each<[string, Fault | undefined, object]>([
    ['expired key', { kind: 'expired-key' }, { status: 401, code: 'UNAUTHORIZED' }],
    ['redirect', { kind: 'redirect', to: 'https://x.example/' }, { kind: 'redirect' }],
    ['forbidden', { kind: 'status', status: 403 }, { status: 403 }],
  ])('%s: rejected, nothing done', async (_, fault, error) => {
    const writer = await start()
    if (fault) api.fault(fault)
    expect(await writer.updateProfile(update)).toMatchObject({ kind: 'rejected', error: { effect: 'none', ...error } })
    expect(stored()).toBe(0)
  })

  test('a body that the API refuses comes back with its fields', async () => {
    const writer = await start()
    const result = await writer.updateProfile({ ...update, body: { name: 'a', max_rowz: 1, max_rows: -1 } })
    const fields = result.kind === 'rejected' ? result.error.fieldErrors.map(error => error.field) : []
    expect(fields.sort()).toEqual(['max_rows', 'max_rowz'])
  })

  test('a server that nobody reached did nothing: tried again, then rejected', async () => {
    const writer = await start()
    const { url } = await startPgBeam().then(async other => {
      await other.close()
      return other
    })
    const unreachable = createPolicyWriter({ ...reach(api, clock), apiUrl: url })
    const result = await unreachable.updateProfile(update)
    const { host } = new URL(url)
    expect(result).toMatchObject({ kind: 'rejected', error: { code: 'ECONNREFUSED', effect: 'none', tries: 4, host } })
    expect(result.kind === 'rejected' && describeError(result.error).problem).toContain(host)
    expect(result.kind === 'rejected' && result.error.message).toContain(host)
    expect(await writer.updateProfile(update)).toMatchObject({ kind: 'updated' })
  })
})

describe('createProfile', () => {
  test.each<[string, Fault | undefined]>([
    ['at once', undefined],
    ['after a rate limit', { kind: 'status', status: 429, retryAfter: 1 }],
    ['after a connection that broke before', { kind: 'reset', times: 2 }],
    ['after a connection that broke when it was created', { kind: 'reset', takesEffect: true }],
    ['after half an answer', { kind: 'truncate' }],
    ['after a gateway gave up', { kind: 'status', status: 504, takesEffect: true }],
  ])('creates once, %s', async (_, fault) => {
    const writer = await start()
    if (fault) api.fault(fault)
    const result = await writer.createProfile(creation)
    expect(created()).toHaveLength(1)
    expect(result).toMatchObject({ kind: 'created', profile: { raw: created()[0] } })
    expect(new Set(sent('POST').map(request => request.headers.idempotencyKey))).toEqual(new Set(['key-1']))
  })

  test('a name that is taken is rejected', async () => {
    const writer = await start()
    const result = await writer.createProfile({ ...creation, body: { name: 'a' } })
    expect(result).toMatchObject({ kind: 'rejected', error: { status: 409, code: 'RESOURCE_EXISTS' } })
  })

  test('a refusal after a try of unknown fate does not settle that fate', async () => {
    const writer = await start()
    api.fault({ kind: 'reset', takesEffect: true })
    api.fault({ kind: 'expired-key', nth: 2 })
    const result = await writer.createProfile(creation)
    expect(result).toMatchObject({ kind: 'fate-unknown', error: { status: 401, effect: 'unknown' } })
    expect(created()).toHaveLength(1)
  })

  test('an answer that cannot be read leaves it unknown', async () => {
    const writer = await start()
    api.fault({ kind: 'html', takesEffect: true })
    expect(await writer.createProfile(creation)).toMatchObject({ kind: 'fate-unknown', error: { kind: 'reply' } })
  })
})
