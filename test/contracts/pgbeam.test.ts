import { describe, expect, it, onTestFinished } from 'vitest'
import { READ_OPERATIONS, WRITE_OPERATIONS } from '../../src/pgbeam/operations.ts'
import { analytics, edit, livePolicies, policies } from '../e2e/policies.ts'
import { PROJECT } from '../e2e/stage.ts'
import { startPgBeam } from '../standins/pgbeam/index.ts'
import { loadContract } from './contract.ts'
import { openRecordedStage } from './recorded-stage.ts'
import type { Exchange } from './recorder.ts'

const changed = { 'policies/analytics.yaml': edit(analytics, ['max_rows: 10000', 'max_rows: 100']) }
const created = { 'policies/created.yaml': 'name: Created\n' }
const tests = {
  'policies/analytics.tests.yaml': 'policy: analytics.yaml\ntests:\n  - { sql: SELECT 1, expect: allow }\n',
}

/** What the headers of a request are not as they should be in; the rest of it, the stand-in would have refused. */
function listSlips({ method, path, headers, body }: Exchange): string[] {
  const isCreation = method === 'POST' && path.endsWith('/policies')
  const expected = {
    authorization: /^Bearer \S+$/,
    'user-agent': /./,
    accept: /application\/problem\+json/,
    'content-type': body === undefined ? /^$/ : /^application\/json$/,
    'if-match': method === 'PUT' ? /^"[^"]{1,1022}"$/ : /^$/,
    'idempotency-key': isCreation ? /^[\x21-\x7e]{1,255}$/ : /^$/,
  }
  const slips = Object.entries(expected).filter(([name, pattern]) => !pattern.test(String(headers[name] ?? '')))
  return slips.map(([name]) => `${method} ${path}: ${name} ${headers[name]}`)
}

/** Which of the client's operations a request is. */
function nameOperation({ method, path }: Exchange): string | undefined {
  const operations = Object.entries({ ...READ_OPERATIONS, ...WRITE_OPERATIONS })
  const isMeant = (pattern: string) => new RegExp(`^${pattern.replace(/\{\w+\}/g, '[\\w.-]+')}$`).test(path)
  return operations.find(([, operation]) => operation.method === method && isMeant(operation.path))?.[0]
}

it('PgBeam takes what the action sends: each of its operations, with the headers that belong to it', async () => {
  // The newest has everything that can be asked for.
  const options = { files: policies, live: livePolicies, pgbeam: { age: 'newest' as const } }
  await using stage = await openRecordedStage(loadContract('cloud'), options)
  const { pgbeam } = stage
  const [agent] = pgbeam.seedAgents(PROJECT, [{ policy_profile_id: 'pol_analytics' }])
  const entry = { credentialId: agent?.id ?? '', sql: 'SELECT 1', at: Date.now() - 1000, event: 'allowed' as const }
  pgbeam.seedTraffic(PROJECT, [entry])
  const number = await stage.propose({ ...changed, ...created, ...tests })
  expect(await stage.check(number, { apiKey: pgbeam.key })).toMatchObject({ exitCode: 0 })
  await stage.merge(number)
  expect(await stage.apply()).toMatchObject({ exitCode: 0, outputs: { applied: '2' } })

  const { exchanges } = stage.fromPgBeam
  expect(exchanges.flatMap(listSlips)).toEqual([])
  const refused = exchanges.filter(({ status }) => status >= 300)
  expect(refused.map(({ method, path, answer }) => ({ method, path, answer }))).toEqual([])
  const named = new Set(exchanges.map(nameOperation))
  expect([...named].toSorted()).toEqual(Object.keys({ ...READ_OPERATIONS, ...WRITE_OPERATIONS }).toSorted())
})

describe('the stand-in refuses what the contract does not name', () => {
  const policy = { name: 'A' }
  const json = { 'Content-Type': 'application/json' }

  async function ask(request: { method?: string; path: string; headers?: Record<string, string>; body?: unknown }) {
    const { method = 'GET', path, headers = json, body } = request
    const api = await startPgBeam()
    onTestFinished(() => api.close())
    api.seed('prj_1', [{ id: 'pol_1', name: 'A' }])
    const response = await fetch(`${api.url}/v1/projects/prj_1/${path}`, {
      method,
      headers: { Authorization: `Bearer ${api.key}`, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer = (await response.json()) as { errors?: { field: string }[] }
    return { status: response.status, fields: answer.errors?.map(({ field }) => field) ?? [] }
  }

  it.each([
    ['policies?page_size=20&limit=20', 'limit'],
    ['policies?pageSize=20', 'pageSize'],
    ['policies?page_size=20&page_size=30', 'page_size'],
    ['policies?page_size=0', 'page_size'],
    ['policies?page_token=a/b', 'page_token'],
    ['policies/pol_1?page_size=20', 'page_size'],
    ['agents?policy_id=pol_1', 'policy_id'],
  ])('GET %s', async (path, field) => {
    expect(await ask({ path })).toEqual({ status: 400, fields: [field] })
  })

  it.each([
    ['POST', 'policies?dry_run=true', policy, 'dry_run'],
    ['POST', 'policies', { ...policy, max_row: 1 }, 'max_row'],
    ['PUT', 'policies/pol_1', { ...policy, id: 'pol_1' }, 'id'],
    ['PUT', 'policies/pol_1', { ...policy, updated_at: '2030-01-01T00:00:00Z' }, 'updated_at'],
    ['POST', 'policy-evaluations', { sql: 'SELECT 1', policy, explain: true }, 'explain'],
    ['POST', 'policy-evaluations', { sql: 'SELECT 1', policy: { ...policy, max_row: 1 } }, 'policy.max_row'],
    ['POST', 'policy-replays', { policy, days: 7 }, 'days'],
    ['POST', 'policy-replays', { policy: { ...policy, max_row: 1 } }, 'policy.max_row'],
    ['POST', 'policy-replays', { policy, limit: 501 }, 'limit'],
    ['POST', 'policy-replays', { policy, start_ts: 'yesterday' }, 'start_ts'],
  ])('%s %s %j', async (method, path, body, field) => {
    expect(await ask({ method, path, body })).toEqual({ status: 400, fields: [field] })
  })

  it.each<[string, string, Record<string, string>]>([
    ['POST', 'Idempotency-Key', { 'Idempotency-Key': 'x'.repeat(256) }],
    ['POST', 'Idempotency-Key', { 'Idempotency-Key': '' }],
    ['PUT', 'If-Match', { 'If-Match': `"${'x'.repeat(1023)}"` }],
    ['PUT', 'If-Match', { 'If-Match': '' }],
  ])('%s with such a header %s', async (method, field, header) => {
    const path = method === 'POST' ? 'policies' : 'policies/pol_1'
    expect(await ask({ method, path, body: policy, headers: { ...json, ...header } })).toEqual({
      status: 400,
      fields: [field],
    })
  })

  it.each(['text/plain', 'application/yaml', 'application/jsonp'])('a body of type %s', async type => {
    const request = { method: 'POST', path: 'policies', body: { name: 'B' } }
    expect(await ask({ ...request, headers: { 'Content-Type': type } })).toMatchObject({ status: 415 })
    expect(await ask({ ...request, headers: { 'Content-Type': 'application/json; charset=utf-8' } })).toMatchObject({
      status: 201,
    })
  })
})
