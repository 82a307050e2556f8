import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PgBeamError } from '../../src/live/pgbeam-error.ts'
import { createSend } from '../../src/pgbeam/http.ts'
import { READ_OPERATIONS, WRITE_OPERATIONS } from '../../src/pgbeam/operations.ts'
import { createPolicyReader } from '../../src/pgbeam/reader.ts'
import { profileReply } from '../../src/pgbeam/replies.ts'
import { type Age, type Fault, type PgBeamStandIn, type StandInOptions, startPgBeam } from '../standins/pgbeam/index.ts'
import { type Clock, createClock, reach } from './clock.ts'

let api: PgBeamStandIn
let clock: Clock

async function start(options: StandInOptions = {}) {
  clock = createClock()
  api = await startPgBeam({ now: clock.now, ...options })
  api.seed('prj_1', [{ id: 'pol_1', name: 'a', max_rows: 5 }])
  return createPolicyReader(reach(api, clock))
}

beforeEach(() => {
  clock = createClock()
})
afterEach(() => api.close())

/** The error that a request ends with. */
async function failure(request: Promise<unknown>): Promise<PgBeamError> {
  const error = await request.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(PgBeamError)
  return error as PgBeamError
}

describe('reading', () => {
  test('lists all pages in as few requests as can be', async () => {
    const reader = await start()
    api.seed(
      'prj_1',
      Array.from({ length: 249 }, (_, i) => ({ name: `p${i}` })),
    )
    const profiles = await reader.listProfiles('prj_1')
    expect(new Set(profiles.map(profile => profile.name)).size).toBe(250)
    expect(api.requests.map(request => request.query.page_size)).toEqual(['100', '100', '100'])
    expect(api.requests[0]?.headers.userAgent).toBe('pgbeam-policy-action/0.0.0')
  })

  test('keeps every field of a profile, known or not', async () => {
    const reader = await start({ age: 'newest' })
    api.edit('prj_1', 'pol_1', { session_recording: 'full', of_tomorrow: { deep: [1] } })
    const read = await reader.getProfile('prj_1', 'pol_1')
    expect(read?.profile).toEqual({ id: 'pol_1', projectId: 'prj_1', name: 'a', raw: api.profile('prj_1', 'pol_1') })
    expect((await reader.listProfiles('prj_1'))[0]).toEqual(read?.profile)
  })

  test.each<[Age, boolean]>([
    ['oldest', false],
    ['current', true],
    ['newest', true],
  ])('the tag of a profile, deployment %s: %s', async (age, hasTag) => {
    const reader = await start({ age })
    const read = await reader.getProfile('prj_1', 'pol_1')
    expect(read?.etag).toBe(hasTag ? api.etag('prj_1', 'pol_1') : null)
  })

  test.each(['oldest', 'current'] as const)('no such profile is no error, deployment %s', async age => {
    const reader = await start({ age })
    expect(await reader.getProfile('prj_1', 'pol_none')).toBeUndefined()
  })

  test('a server that is not PgBeam knows no profile either, which is an error', async () => {
    const reader = await start()
    api.fault({ kind: 'html', status: 404 })
    expect(await failure(reader.getProfile('prj_1', 'pol_1'))).toMatchObject({ status: 404, code: undefined })
  })

  test('lists agents with what the API leaves out filled in', async () => {
    const reader = await start()
    api.seedAgents('prj_1', [
      { id: 'agt_1', name: 'bot', policy_profile_id: 'pol_1', last_used_at: '2029-12-31T00:00:00Z' },
    ])
    expect(await reader.listAgents('prj_1')).toEqual([
      {
        id: 'agt_1',
        profileId: 'pol_1',
        name: 'bot',
        username: 'agent_agt_1',
        status: 'active',
        principal: 'agent',
        lastUsedAt: '2029-12-31T00:00:00Z',
        expiresAt: null,
      },
    ])
  })

  test('evaluates a draft; what the API would refuse comes with its fields', async () => {
    const reader = await start()
    const policy = { name: 'a', masking_rules: [{ table: 'c', column: 'email', kind: 'hash' }] }
    expect(await reader.evaluate('prj_1', { sql: 'SELECT email FROM c', policy })).toMatchObject({
      verdict: 'mask',
      maskedColumns: [{ column: 'email', kind: 'hash' }],
      rowFilterPredicate: null,
      notes: [],
    })
    const refused = await failure(reader.evaluate('prj_1', { sql: 'SELECT 1', policy: { name: 'a', max_row: 1 } }))
    expect(refused).toMatchObject({ status: 400, code: 'INVALID_INPUT', fieldErrors: [{ field: 'policy.max_row' }] })
  })

  test('replays the traffic of those bound to a profile', async () => {
    const reader = await start()
    const at = clock.now() - 1000
    api.seedAgents('prj_1', [{ id: 'agt_1', policy_profile_id: 'pol_1' }])
    api.seedTraffic('prj_1', [
      { credentialId: 'agt_1', sql: 'SELECT 1 FROM a', at, event: 'allowed' },
      { credentialId: 'agt_2', sql: 'SELECT 1 FROM b', at, event: 'allowed' },
    ])
    const request = {
      policy: { name: 'a', table_denylist: ['a'] },
      boundPolicyId: 'pol_1',
      start: new Date(at),
      limit: 10,
    }
    expect(await reader.replay('prj_1', request)).toMatchObject({
      summary: { boundCredentials: 1, entriesScanned: 1, newlyBlocked: 1, truncated: false },
      items: [{ change: 'newly_blocked', occurrences: 1, result: { verdict: 'block', rule: 'table_denied' } }],
    })
  })
})

describe('read-only by construction', () => {
  test('whatever is asked of it, no request that could write leaves', async () => {
    const reader = await start()
    const ids = ['prj_1', '..', '.', 'prj_1/policies', 'prj_1%2Fpolicies', 'prj_1/policies?', '{profile}', '', 'a\r\nb']
    const policy = { name: 'written' }
    for (const [name, method] of Object.entries(reader) as [string, (...args: unknown[]) => Promise<unknown>][]) {
      for (const id of ids) {
        const second = name === 'getProfile' ? id : { sql: 'SELECT 1', policy }
        await method(id, second).catch(error => expect(error).toBeInstanceOf(PgBeamError))
      }
    }
    const sent = new Set(api.requests.map(({ method, path }) => `${method} ${path}`))
    expect([...sent].filter(request => !request.startsWith('GET ')).sort()).toEqual([
      'POST /v1/projects/prj_1/policy-evaluations',
      'POST /v1/projects/prj_1/policy-replays',
    ])
    expect(api.projects.get('prj_1')?.profiles.size).toBe(1)
  })

  test('what it sends with refuses a write that it is handed', async () => {
    await start()
    const send = createSend(reach(api, clock), Object.values(READ_OPERATIONS))
    const operation = WRITE_OPERATIONS.updateProfile
    const call = { operation, project: 'prj_1', profile: 'pol_1', body: { name: 'written' }, schema: profileReply }
    await expect(send(call)).rejects.toThrow(TypeError)
    expect(api.requests).toEqual([])
  })

  test('an id that could climb out of the path is never sent', async () => {
    const reader = await start()
    for (const id of ['..', '.', 'a/b', 'a?b', '']) {
      const error = await failure(reader.getProfile('prj_1', id))
      expect(error).toMatchObject({ kind: 'configuration', code: 'INVALID_ID', tries: 0 })
    }
    expect(api.requests).toEqual([])
  })
})

describe('retrying', () => {
  test.each<[string, Fault, number[]]>([
    ['seconds', { kind: 'status', status: 429, retryAfter: 7 }, [7000]],
    ['a date', { kind: 'status', status: 503, retryAfter: 'Tue, 01 Jan 2030 00:00:20 GMT' }, [20_000]],
    ['no header', { kind: 'status', status: 500, times: 3 }, [250, 500, 1000]],
    ['408', { kind: 'status', status: 408 }, [250]],
    ['a broken connection', { kind: 'reset', times: 2 }, [250, 500]],
    ['half an answer', { kind: 'truncate' }, [250]],
  ])('%s', async (_, fault, waits) => {
    const reader = await start()
    api.fault(fault)
    expect(await reader.listProfiles('prj_1')).toHaveLength(1)
    expect(clock.slept).toEqual(waits)
  })

  test('gives up after four tries, and says so', async () => {
    const reader = await start()
    api.fault({ kind: 'status', status: 502, times: 9 })
    expect(await failure(reader.listProfiles('prj_1'))).toMatchObject({ status: 502, tries: 4 })
    expect(api.requests).toHaveLength(4)
  })

  test('does not wait for longer than a minute', async () => {
    const reader = await start()
    api.fault({ kind: 'status', status: 503, retryAfter: 3600 })
    expect(await failure(reader.listProfiles('prj_1'))).toMatchObject({
      status: 503,
      retryAfterMs: 3_600_000,
      tries: 1,
    })
    expect(clock.slept).toEqual([])
  })

  test.each([400, 401, 403, 409, 413, 422])('%s is final', async status => {
    const reader = await start()
    api.fault({ kind: 'status', status })
    expect(await failure(reader.listProfiles('prj_1'))).toMatchObject({ status, tries: 1 })
  })

  test('a hanging server costs its timeouts', async () => {
    await start()
    const reader = createPolicyReader({ ...reach(api, clock), timeoutMs: 30 })
    api.fault({ kind: 'hang', times: 9 })
    expect(await failure(reader.listProfiles('prj_1'))).toMatchObject({ kind: 'timeout', tries: 4 })
  })

  test('an evaluation stores nothing, so it is repeated', async () => {
    const reader = await start()
    api.fault({ kind: 'reset', takesEffect: true })
    const evaluation = await reader.evaluate('prj_1', { sql: 'SELECT 1', policy: { name: 'a' } })
    expect(evaluation.verdict).toBe('allow')
  })

  test('a rate limit holds back the requests that begin after it', async () => {
    await start({ rateLimit: { requests: 2, windowMs: 10_000 } })
    const reader = createPolicyReader(reach(api, clock))
    for (let i = 0; i < 5; i++) await reader.getProfile('prj_1', 'pol_1')
    expect(api.requests.filter(request => request.status === 429)).toHaveLength(2)
    expect(clock.slept).toEqual([10_000, 10_000])
  })

  test('a rate limit holds back a request that begins while another waits it out', async () => {
    await start()
    const waits: { ms: number; end: (value?: unknown) => void }[] = []
    const sleep = (ms: number) => new Promise(end => waits.push({ ms, end }))
    const reader = createPolicyReader({ ...reach(api, clock), sleep })
    api.fault({ kind: 'status', status: 429, retryAfter: 5 })
    const first = reader.listProfiles('prj_1')
    await expect.poll(() => waits.length).toBe(1)
    const second = reader.listAgents('prj_1')
    await expect.poll(() => waits.map(wait => wait.ms)).toEqual([5000, 5000])
    expect(api.requests).toHaveLength(1)
    for (const wait of waits) wait.end()
    await Promise.all([first, second])
  })

  test('when a run has lost its budget to a server that hangs, later requests fail at once', async () => {
    await start()
    let tries = 0
    const fetch = async () => {
      tries++
      await clock.sleep(30_000)
      throw new DOMException('', 'TimeoutError')
    }
    const reader = createPolicyReader({ ...reach(api, clock), fetch, runBudgetMs: 50_000 })
    expect(await failure(reader.listProfiles('prj_1'))).toMatchObject({ kind: 'timeout', tries: 2 })
    expect(await failure(reader.listProfiles('prj_1'))).toMatchObject({ kind: 'out-of-reach', tries: 0 })
    expect(tries).toBe(2)
  })

  test('answers do not cost the budget of the run, refusals neither', async () => {
    await start()
    const fetch = async () => {
      await clock.sleep(20_000)
      return Response.json({ code: 'INVALID_INPUT' }, { status: 400 })
    }
    const reader = createPolicyReader({ ...reach(api, clock), fetch, runBudgetMs: 1000 })
    for (let i = 0; i < 3; i++) expect(await failure(reader.listProfiles('prj_1'))).toMatchObject({ status: 400 })
  })
})

describe('answers that cannot be used', () => {
  test('a page of a proxy with status 200', async () => {
    const reader = await start()
    api.fault({ kind: 'html' })
    expect(await failure(reader.listProfiles('prj_1'))).toMatchObject({ kind: 'reply', status: 200, tries: 1 })
  })

  test('the older form of errors is understood', async () => {
    const reader = await start({ age: 'oldest' })
    const error = await failure(reader.listProfiles('prj_none'))
    expect(error).toMatchObject({ status: 404, code: 'NOT_FOUND', requestId: api.requests[0]?.requestId })
  })

  test.each([
    ['say the same', () => 'again', 2],
    ['are always new', () => `t${Math.random()}`, 1000],
  ])('a list whose tokens %s is left', async (_, token, most) => {
    await start()
    let pages = 0
    const fetch = async () => {
      pages++
      return Response.json({ policies: [], next_page_token: token() })
    }
    const reader = createPolicyReader({ ...reach(api, clock), fetch })
    expect(await failure(reader.listProfiles('prj_1'))).toMatchObject({ kind: 'reply' })
    expect(pages).toBe(most)
  })

  test('a profile that moved to the next page while the list was read is listed once', async () => {
    await start()
    const policies = [{ id: 'pol_1', project_id: 'prj_1', name: 'a' }]
    const pages = [
      { policies, next_page_token: 'next' },
      { policies, next_page_token: '' },
    ]
    const fetch = async () => Response.json(pages.shift())
    const reader = createPolicyReader({ ...reach(api, clock), fetch })
    expect(await reader.listProfiles('prj_1')).toHaveLength(1)
  })

  test('an answer without end is not read to its end', async () => {
    await start()
    const chunk = new Uint8Array(1024 * 1024)
    let sent = 0
    const pull = (controller: ReadableStreamDefaultController) => {
      sent++
      controller.enqueue(chunk)
    }
    const fetch = async () => new Response(new ReadableStream({ pull }))
    const reader = createPolicyReader({ ...reach(api, clock), fetch })
    expect(await failure(reader.getProfile('prj_1', 'pol_1'))).toMatchObject({ kind: 'reply', tries: 1 })
    expect(sent).toBeLessThan(40)
  })
})

describe('the key', () => {
  test('follows no redirect', async () => {
    const reader = await start()
    let visits = 0
    const elsewhere = createServer((_, response) => {
      visits++
      response.end('{}')
    })
    await new Promise<void>(resolve => elsewhere.listen(0, '127.0.0.1', resolve))
    const { port } = elsewhere.address() as AddressInfo
    for (const status of [301, 302, 303, 307, 308]) {
      api.fault({ kind: 'redirect', status, to: `http://127.0.0.1:${port}/v1?token=x` })
      const error = await failure(reader.listProfiles('prj_1'))
      expect(error).toMatchObject({ kind: 'redirect', status, tries: 1 })
      expect(error.detail).not.toContain('token')
    }
    api.fault({ kind: 'redirect', to: `https://${api.key.toUpperCase()}.example.com/` })
    const { detail } = await failure(reader.listProfiles('prj_1'))
    expect(detail).toContain('***.example.com')
    elsewhere.close()
    expect(visits).toBe(0)
  })

  test('is in no error, however it is printed', async () => {
    const reader = await start()
    const echo = JSON.stringify({ code: api.key, detail: api.key, errors: [{ field: api.key, detail: api.key }] })
    const headers = { 'X-Request-Id': api.key }
    const fetches: (typeof fetch)[] = [
      async () => new Response(echo, { status: 400, headers }),
      async () => new Response(api.key, { status: 403, headers: { 'Content-Type': api.key } }),
      async () => new Response(null, { status: 302, headers: { Location: `https://x.example/${api.key}` } }),
      async () => new Response(JSON.stringify({ [api.key]: 1 }), { headers }),
    ]
    const errors = [await failure(reader.listProfiles('prj_none'))]
    for (const fetch of fetches) {
      const echoing = createPolicyReader({ ...reach(api, clock), fetch })
      errors.push(await failure(echoing.listProfiles('prj_1')))
    }
    const faults: Fault[] = [{ kind: 'reset', times: 4 }, { kind: 'expired-key' }]
    for (const fault of faults) {
      api.fault(fault)
      errors.push(await failure(reader.listProfiles('prj_1')))
    }
    expect(errors).toHaveLength(7)
    for (const error of errors) {
      expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain(api.key)
    }
  })
})
