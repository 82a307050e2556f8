import { afterEach, describe, expect, test } from 'vitest'
import { type PgBeamStandIn, type StandInOptions, startPgBeam } from './pgbeam/index.ts'

let api: PgBeamStandIn

async function start(options: StandInOptions = {}) {
  api = await startPgBeam(options)
  api.seed('prj_1')
  return api
}

afterEach(() => api.close())

interface Ask {
  method?: string
  body?: unknown
  headers?: Record<string, string>
}

async function ask(path: string, { method = 'GET', body, headers = {} }: Ask = {}) {
  const response = await fetch(`${api.url}/v1/projects/prj_1/${path}`, {
    method,
    redirect: 'manual',
    headers: { Authorization: `Bearer ${api.key}`, 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = text.startsWith('{') ? JSON.parse(text) : undefined
  return { status: response.status, headers: response.headers, json, code: json?.code ?? json?.error?.code }
}

const put = (id: string, body: unknown, headers = {}) => ask(`policies/${id}`, { method: 'PUT', body, headers })
const post = (body: unknown, headers = {}) => ask('policies', { method: 'POST', body, headers })

describe('profiles', () => {
  test('POST fills in defaults; a name is taken once', async () => {
    await start()
    const { status, json } = await post({ name: 'a', max_rows: 5 })
    expect(status).toBe(201)
    expect(json).toMatchObject({ name: 'a', max_rows: 5, access_mode: 'read_only', approval_timeout_seconds: 300 })
    expect(json).toMatchObject({ project_id: 'prj_1', table_allowlist: [], created_at: expect.any(String) })
    expect(await post({ name: 'a' })).toMatchObject({ status: 409, code: 'RESOURCE_EXISTS' })
  })

  test('PUT replaces the whole profile', async () => {
    await start()
    api.seed('prj_1', [{ id: 'pol_1', name: 'a', max_rows: 5, table_allowlist: ['x'] }])
    const { json } = await put('pol_1', { name: 'b' })
    expect(json).toMatchObject({ id: 'pol_1', name: 'b', max_rows: 0, table_allowlist: [] })
    expect(api.profile('prj_1', 'b')).toEqual(json)
  })

  test.each([
    [{}, 'name'],
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(129) }, 'name'],
    [{ name: 'x', id: 'pol_1' }, 'id'],
    [{ name: 'x', max_rows: -1 }, 'max_rows'],
    [{ name: 'x', max_rows: 1.5 }, 'max_rows'],
    [{ name: 'x', masking_rules: [{ table: 't', column: 'c', kind: null }] }, 'masking_rules.0.kind'],
    [{ name: 'x', content_scan_mode: 'off' }, 'content_scan_mode'],
  ])('%j is refused at %s', async (body, field) => {
    await start()
    const { status, code, json } = await post(body)
    expect({ status, code }).toEqual({ status: 400, code: 'INVALID_INPUT' })
    expect(json.errors).toEqual([{ field, detail: expect.any(String) }])
    expect(api.projects.get('prj_1')?.profiles.size).toBe(0)
  })

  test('If-Match with an old tag changes nothing and tells the current one', async () => {
    await start()
    api.seed('prj_1', [{ id: 'pol_1', name: 'a' }])
    const etag = (await ask('policies/pol_1')).headers.get('etag') ?? ''
    expect(etag).toBe(api.etag('prj_1', 'pol_1'))
    const edited = api.edit('prj_1', 'pol_1', { max_rows: 7 })
    const stale = await put('pol_1', { name: 'a' }, { 'If-Match': etag })
    expect(stale).toMatchObject({ status: 412, code: 'PRECONDITION_FAILED' })
    expect(api.profile('prj_1', 'pol_1')).toEqual(edited)
    const fresh = await put('pol_1', { name: 'a' }, { 'If-Match': stale.headers.get('etag') ?? '' })
    expect(fresh.status).toBe(200)
    expect(fresh.headers.get('etag')).toBe(api.etag('prj_1', 'pol_1'))
  })

  test('an Idempotency-Key creates once', async () => {
    await start()
    const key = { 'Idempotency-Key': 'k1' }
    const first = await post({ name: 'a' }, key)
    const again = await post({ name: 'a' }, key)
    expect(again.status).toBe(201)
    expect(again.json).toEqual(first.json)
    expect(await post({ name: 'b' }, key)).toMatchObject({ status: 409, code: 'IDEMPOTENCY_KEY_REUSED' })
    expect(api.projects.get('prj_1')?.profiles.size).toBe(1)
  })

  test('an Idempotency-Key pins a refusal too, after its cause is gone', async () => {
    await start({ maxProfiles: 0 })
    const [old, fresh] = [{ 'Idempotency-Key': 'k1' }, { 'Idempotency-Key': 'k2' }]
    const refused = { status: 403, code: 'PLAN_LIMIT_REACHED' }
    expect(await post({ name: 'a' }, old)).toMatchObject(refused)
    api.maxProfiles = 1
    expect(await post({ name: 'a' }, old)).toMatchObject(refused)
    expect(await post({ name: 'a' }, fresh)).toMatchObject({ status: 201 })
  })

  test('every write is dated by the clock of the story, even one that changes nothing', async () => {
    let time = Date.parse('2026-01-05T09:00:00Z')
    await start({ tick: () => time })
    const at = (seconds: number) => new Date(Date.parse('2026-01-05T09:00:00Z') + seconds * 1000).toISOString()
    const [seeded] = api.seed('prj_1', [{ id: 'pol_1', name: 'a' }])
    expect([seeded?.created_at, seeded?.updated_at]).toEqual([at(0), at(0)])
    time += 60_000
    expect((await put('pol_1', { name: 'a' })).json).toMatchObject({ created_at: at(0), updated_at: at(60) })
    expect((await put('pol_1', { name: 'a' })).json).toMatchObject({ updated_at: at(60.001) })
    time += 60_000
    expect(api.edit('prj_1', 'pol_1', { max_rows: 1 })).toMatchObject({ created_at: at(0), updated_at: at(120) })
    const [old] = api.seed('prj_1', [{ name: 'b', updated_at: at(-5) }])
    expect([old?.created_at, old?.updated_at]).toEqual([at(-5), at(-5)])
  })

  test('pages: every profile once, in both ways of naming the next page', async () => {
    await start()
    api.seed(
      'prj_1',
      Array.from({ length: 5 }, (_, i) => ({ name: `p${i}` })),
    )
    const first = await ask('policies?page_size=2')
    expect(first.headers.get('etag')).toMatch(/^"/)
    expect(first.headers.get('link')).toContain(first.json.next_page_token)
    const second = await ask(`policies?page_size=2&page_token=${first.json.next_page_token}`)
    const third = await ask(`policies?page_size=2&page_token=${second.json.next_page_token}`)
    expect(third.json).not.toHaveProperty('next_page_token')
    const names = [first, second, third].flatMap(page => page.json.policies.map((p: { name: string }) => p.name))
    expect(names).toEqual(['p0', 'p1', 'p2', 'p3', 'p4'])
    expect((await ask('policies?page_size=101')).status).toBe(400)
    expect((await ask('policies?page_token=nonsense')).status).toBe(400)
  })

  test('a profile that credentials use cannot be deleted', async () => {
    await start()
    api.seed('prj_1', [
      { id: 'pol_1', name: 'a' },
      { id: 'pol_2', name: 'b' },
    ])
    api.seedAgents('prj_1', [{ policy_profile_id: 'pol_1' }])
    expect(await ask('policies/pol_1', { method: 'DELETE' })).toMatchObject({ status: 409, code: 'INVALID_STATE' })
    expect((await ask('policies/pol_2', { method: 'DELETE' })).status).toBe(204)
  })
})

describe('access', () => {
  test('who may do what', async () => {
    await start({ maxProfiles: 1 })
    const as = (key: string) => ({ Authorization: `Bearer ${key}` })
    expect(await post({ name: 'a' }, as('pbo_wrong'))).toMatchObject({ status: 401, code: 'UNAUTHORIZED' })
    expect(await post({ name: 'a' }, as(api.foreignKey))).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await post({ name: 'a' }, as(api.readOnlyKey))).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    expect((await ask('policies', { headers: as(api.readOnlyKey) })).status).toBe(200)
    expect((await post({ name: 'a' })).status).toBe(201)
    expect(await post({ name: 'b' })).toMatchObject({ status: 403, code: 'PLAN_LIMIT_REACHED' })
    expect((await ask('policies/pol_none')).status).toBe(404)
    expect(api.requests.every(request => request.requestId !== '' && request.status !== undefined)).toBe(true)
  })

  test('bodies that are too large, of another type, or not JSON', async () => {
    await start()
    const large = await post({ name: 'x'.repeat(2 * 1024 * 1024) })
    expect(large).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' })
    expect((await post('name: x', { 'Content-Type': 'application/yaml' })).status).toBe(415)
    expect((await post('{')).status).toBe(400)
  })

  test.each(['seconds', 'date'] as const)('a rate limit tells in %s when to come back', async retryAfter => {
    let time = Date.parse('2030-01-01T00:00:00.500Z')
    await start({ rateLimit: { requests: 2, windowMs: 10_000, retryAfter }, now: () => time })
    expect([(await ask('policies')).status, (await ask('policies')).status]).toEqual([200, 200])
    const refused = await ask('policies')
    expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMITED' })
    const expected = { seconds: '10', date: 'Tue, 01 Jan 2030 00:00:11 GMT' }
    expect(refused.headers.get('retry-after')).toBe(expected[retryAfter])
    time += 10_000
    expect((await ask('policies')).status).toBe(200)
  })
})

describe('databases', () => {
  const column = { name: 'id', data_type: 'integer', is_binary: false }
  const relations = ['b', 'a'].map(name => ({ schema: 'public', name, kind: 'table', columns: [column] }))

  test('show no password, and what is in them in order', async () => {
    await start()
    api.seedDatabases('prj_1', [{ id: 'db_1', relations }])
    const { json } = await ask('databases')
    expect(json.databases).toMatchObject([{ id: 'db_1', project_id: 'prj_1', role: 'primary', ssl_mode: 'require' }])
    const catalog = (await ask('databases/db_1/schema-catalog')).json
    expect(catalog).toMatchObject({
      scanned_relations: 2,
      scanned_columns: 2,
      relations: [{ name: 'a' }, { name: 'b' }],
    })
    expect(Object.keys(catalog)).not.toContain('error')
  })

  test('out of reach are answered all the same, and know nothing', async () => {
    await start()
    api.seedDatabases('prj_1', [{ id: 'db_1', relations, error: 'refused' }])
    const { status, json } = await ask('databases/db_1/schema-catalog')
    expect(status).toBe(200)
    expect(json).toMatchObject({ relations: [], scanned_relations: 0, error: 'refused' })
  })

  test('are refused where they are not there, or asked with more than is known', async () => {
    await start()
    api.seedDatabases('prj_1', [{ id: 'db_1' }])
    expect(await ask('databases/db_2/schema-catalog')).toMatchObject({ status: 404 })
    expect(await ask('databases/db_1/schema-catalog?page_size=5')).toMatchObject({ status: 400 })
    expect(await ask('databases?page_size=101')).toMatchObject({ status: 400 })
    expect(await ask('databases/db_1/scan-pii')).toMatchObject({ status: 405 })
    expect(await ask('databases/db_1/scan-pii', { method: 'POST', body: {} })).toMatchObject({ status: 400 })
  })
})

describe('ages', () => {
  test('the oldest has no tags, fewer fields, and the older form of errors', async () => {
    await start({ age: 'oldest' })
    const { json } = await post({ name: 'a' })
    expect(json).not.toHaveProperty('max_affected_rows')
    expect((await ask(`policies/${json.id}`)).headers.has('etag')).toBe(false)
    expect((await put(json.id, { name: 'b' }, { 'If-Match': '"stale"' })).status).toBe(200)
    const refused = await post({ name: 'x', max_affected_rows: 0 })
    expect(refused.status).toBe(400)
    expect(refused.json).toEqual({ error: { code: 'INVALID_INPUT', message: expect.any(String) } })
  })

  test('the newest has a field nobody has heard of, which a PUT resets by leaving it out', async () => {
    await start({ age: 'newest' })
    api.seed('prj_1', [{ id: 'pol_1', name: 'a', session_recording: 'full', content_scan_mode: 'block' }])
    const { json } = await ask('policies/pol_1')
    expect(json).toMatchObject({ session_recording: 'full', content_scan_mode: 'block' })
    await put('pol_1', { name: 'a', session_recording: 'full' })
    expect(api.profile('prj_1', 'pol_1')).toMatchObject({ session_recording: 'full', content_scan_mode: 'off' })
    await put('pol_1', { name: 'a' })
    expect(api.profile('prj_1', 'pol_1')).toMatchObject({ session_recording: 'off' })
  })

  test('a tidy server stores the same profile in its own writing', async () => {
    await start({ tidiesUp: true })
    const { json } = await post({
      name: 'A',
      table_allowlist: ['public.Users', 'orders', 'ORDERS'],
      row_filters: [{ table: 'Orders', predicate: "Region = 'EU'" }],
    })
    expect(json).toMatchObject({ name: 'A', table_allowlist: ['orders', 'public.users'] })
    expect(json.row_filters).toEqual([{ table: 'orders', predicate: "Region = 'EU'" }])
  })
})

describe('faults', () => {
  const seedOne = () => api.seed('prj_1', [{ id: 'pol_1', name: 'a' }])
  const maxRows = () => api.profile('prj_1', 'pol_1')?.max_rows

  test('hit the nth request that matches, so many times', async () => {
    await start()
    api.fault({ kind: 'status', status: 503, retryAfter: 2, method: 'GET', path: '/policies', nth: 2, times: 2 })
    const statuses = []
    for (let i = 0; i < 4; i++) statuses.push((await ask('policies')).status)
    expect(statuses).toEqual([200, 503, 503, 200])
    expect(api.requests.map(request => request.fault)).toEqual([undefined, 'status', 'status', undefined])
  })

  test.each([
    ['reset', false, 0],
    ['reset', true, 9],
    ['truncate', undefined, 9],
  ] as const)('%s (takes effect: %s) breaks the answer', async (kind, takesEffect, stored) => {
    await start()
    seedOne()
    api.fault(kind === 'reset' ? { kind, takesEffect } : { kind })
    await expect(put('pol_1', { name: 'a', max_rows: 9 })).rejects.toThrow()
    expect(maxRows()).toBe(stored)
  })

  test('a gateway gives up, a page of a proxy, a redirect', async () => {
    await start()
    seedOne()
    api.fault({ kind: 'status', status: 504, takesEffect: true })
    expect((await put('pol_1', { name: 'a', max_rows: 9 })).status).toBe(504)
    expect(maxRows()).toBe(9)
    api.fault({ kind: 'html' })
    const page = await put('pol_1', { name: 'a', max_rows: 1 })
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    api.fault({ kind: 'redirect', to: 'https://elsewhere.example/' })
    expect((await put('pol_1', { name: 'a', max_rows: 1 })).headers.get('location')).toBe('https://elsewhere.example/')
    expect(maxRows()).toBe(9)
  })

  test('a hanging request is left alone until the client gives up', async () => {
    await start()
    api.fault({ kind: 'hang' })
    const headers = { Authorization: `Bearer ${api.key}` }
    const controller = new AbortController()
    const hung = fetch(`${api.url}/v1/projects/prj_1/policies`, { headers, signal: controller.signal })
    void api.until(() => api.requests.some(({ fault }) => fault === 'hang')).then(() => controller.abort())
    await expect(hung).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
    expect(api.requests).toMatchObject([{ status: undefined }])
  })

  test('a race turns a good tag into a 412', async () => {
    await start()
    seedOne()
    const etag = api.etag('prj_1', 'pol_1')
    api.fault({ kind: 'race', method: 'PUT', patch: { max_rows: 3 } })
    expect((await put('pol_1', { name: 'a', max_rows: 9 }, { 'If-Match': etag })).status).toBe(412)
    expect(maxRows()).toBe(3)
  })

  test('a key that expires halfway stays expired', async () => {
    await start()
    api.fault({ kind: 'expired-key', nth: 2 })
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await ask('policies')).status)
    expect(statuses).toEqual([200, 401, 401])
  })
})
