import { afterEach, describe, expect, test } from 'vitest'
import type { Fetch } from '../../src/http/fetch.ts'
import { PgBeamError } from '../../src/live/pgbeam-error.ts'
import { createDatabaseReader } from '../../src/pgbeam/database-reader.ts'
import type { PgBeamOptions } from '../../src/pgbeam/http.ts'
import type { DatabaseReader } from '../../src/pgbeam/model.ts'
import { pick } from '../size.ts'
import { type PgBeamStandIn, type StandInOptions, startPgBeam } from '../standins/pgbeam/index.ts'
import { type Clock, createClock, reach } from './clock.ts'

let api: PgBeamStandIn
let clock: Clock

const PATIENCE = { timeoutMs: 20_000, requestBudgetMs: 20_000, runBudgetMs: 30_000, patienceMs: 30_000 }
const EMAIL = { name: 'email', data_type: 'text', is_binary: false }
const CUSTOMERS = { schema: 'public', name: 'customers', kind: 'table', columns: [EMAIL] }
const TARGET = { projectId: 'prj_1', databaseId: 'db_1' }

async function start(options: StandInOptions & { client?: Partial<PgBeamOptions> } = {}): Promise<DatabaseReader> {
  clock = createClock()
  api = await startPgBeam({ now: clock.now, ...options })
  api.seedDatabases('prj_1', [{ id: 'db_1', name: 'shop', relations: [CUSTOMERS] }])
  return createDatabaseReader({ ...reach(api, clock), ...PATIENCE, ...options.client })
}

afterEach(() => api.close())

async function failure(request: Promise<unknown>): Promise<PgBeamError> {
  const error = await request.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(PgBeamError)
  return error as PgBeamError
}

describe('databases', () => {
  test('are listed, all pages', async () => {
    const reader = await start()
    api.seedDatabases('prj_1', [
      { id: 'db_2', name: 'shop', role: 'replica' },
      ...Array.from({ length: 100 }, (_, place) => ({ name: `d${place}` })),
    ])
    const databases = await reader.listDatabases('prj_1')
    expect(databases).toHaveLength(102)
    expect(databases.filter(({ name }) => name === 'shop')).toEqual([
      { id: 'db_1', name: 'shop', isReplica: false },
      { id: 'db_2', name: 'shop', isReplica: true },
    ])
    expect(api.requests).toHaveLength(2)
  })

  test('whose ids are none are no answer', async () => {
    const reader = await start({
      client: { fetch: async () => Response.json({ databases: [{ id: '../..', name: 'x' }] }) },
    })
    expect(await failure(reader.listDatabases('prj_1'))).toMatchObject({ kind: 'reply', tries: 1 })
  })
})

describe('a schema catalog', () => {
  test('has relations and their columns', async () => {
    const reader = await start()
    expect(await reader.readSchemaCatalog(TARGET)).toEqual({
      relations: [
        {
          schema: 'public',
          name: 'customers',
          kind: 'table',
          columns: [{ name: 'email', dataType: 'text', isBinary: false }],
        },
      ],
      isTruncated: false,
      hasFailed: false,
    })
  })

  test('may be cut, or not be had; why is not kept', async () => {
    const reader = await start()
    const error = 'connection to postgres://pgbeam:hunter2@db.internal failed'
    api.seedDatabases('prj_1', [
      { id: 'db_2', relations: [CUSTOMERS], truncated: true },
      { id: 'db_3', relations: [CUSTOMERS], error },
    ])
    expect(await reader.readSchemaCatalog({ ...TARGET, databaseId: 'db_2' })).toMatchObject({ isTruncated: true })
    const failed = await reader.readSchemaCatalog({ ...TARGET, databaseId: 'db_3' })
    expect(failed).toEqual({ relations: [], isTruncated: false, hasFailed: true })
  })

  test('lets through fields and kinds that nobody knows yet', async () => {
    const relation = { ...CUSTOMERS, kind: 'graph', owner: 'x', columns: [{ ...EMAIL, comment: 'y' }] }
    const body = { relations: [relation], scanned_relations: 1, scanned_columns: 1, error: '', of_tomorrow: true }
    const reader = await start({ client: { fetch: async () => Response.json(body) } })
    const { relations, hasFailed } = await reader.readSchemaCatalog(TARGET)
    expect({ kinds: relations.map(({ kind }) => kind), hasFailed }).toEqual({ kinds: ['graph'], hasFailed: false })
  })

  test('of 2,000 tables with 50 columns each is read', async () => {
    const reader = await start()
    const count = pick({ short: 500, long: 2000 })
    // Names as long as PostgreSQL lets them be, and the longest of the usual types.
    const columns = Array.from({ length: 50 }, (_, place) => ({
      name: `${place}`.padStart(63, 'c'),
      data_type: 'timestamp without time zone',
      is_binary: false,
    }))
    const relations = Array.from({ length: count }, (_, place) => ({ ...CUSTOMERS, name: `t${place}`, columns }))
    const bytes = Buffer.byteLength(JSON.stringify(relations))
    expect((bytes / count) * 2000).toBeLessThan(32 * 1024 * 1024)
    api.seedDatabases('prj_1', [{ id: 'db_2', relations }])
    const read = await reader.readSchemaCatalog({ ...TARGET, databaseId: 'db_2' })
    expect(read.relations).toHaveLength(count)
  })

  test.each<[string, number]>([
    ['db_none', 404],
    ['db_1', 403],
  ])('%s: %s', async (databaseId, status) => {
    const reader = await start()
    if (status !== 404) api.fault({ kind: 'status', status })
    const error = await failure(reader.readSchemaCatalog({ ...TARGET, databaseId }))
    expect(error).toMatchObject({ status, tries: 1, target: `database ${databaseId} of project prj_1` })
  })
})

describe('honeytokens', () => {
  test.each(['current', 'newest'] as const)('are listed, deployment %s', async age => {
    const reader = await start({ age })
    api.seedHoneytokens('prj_1', [
      { relation_name: 'salaries' },
      { schema_name: 'hr', relation_name: 'people', action: 'audit_only' },
    ])
    expect(await reader.listHoneytokens('prj_1')).toEqual([
      { schema: null, relation: 'salaries' },
      { schema: 'hr', relation: 'people' },
    ])
  })

  test('are not known to the oldest', async () => {
    const reader = await start({ age: 'oldest' })
    expect(await failure(reader.listHoneytokens('prj_1'))).toMatchObject({ status: 404 })
  })
})

describe('a scan for personal data', () => {
  test('tells columns, the surest first', async () => {
    const reader = await start()
    const found = { schema: 'public', table: 'customers', data_type: 'text', reasons: ['name'] }
    api.seedDatabases('prj_1', [
      {
        id: 'db_2',
        suggestions: [
          { ...found, column: 'zip', pii_type: 'other', mask_kind: 'redact', confidence: 0.4 },
          { ...found, column: 'email', pii_type: 'email', mask_kind: 'hash', confidence: 0.97 },
        ],
      },
    ])
    const { suggestions, hasFailed } = await reader.scanPii({ ...TARGET, databaseId: 'db_2' })
    expect(hasFailed).toBe(false)
    expect(suggestions.map(({ column, piiType, maskKind }) => [column, piiType, maskKind])).toEqual([
      ['email', 'email', 'hash'],
      ['zip', 'other', 'redact'],
    ])
    expect(api.requests.map(({ method, body }) => [method, body])).toEqual([['POST', undefined]])
  })

  test('of a database out of reach', async () => {
    const reader = await start()
    api.seedDatabases('prj_1', [{ id: 'db_2', error: 'timeout' }])
    expect(await reader.scanPii({ ...TARGET, databaseId: 'db_2' })).toMatchObject({ suggestions: [], hasFailed: true })
  })
})

test('whatever is asked of it, nothing but questions leaves', async () => {
  const reader = await start()
  const ids = ['prj_1', '..', 'prj_1/policies', '{database}', '']
  for (const method of Object.values(reader) as ((target: unknown) => Promise<unknown>)[]) {
    for (const projectId of ids) {
      for (const target of [projectId, ...ids.map(databaseId => ({ projectId, databaseId }))]) {
        await method(target).catch(error => expect(error).toBeInstanceOf(Error))
      }
    }
  }
  const sent = new Set(api.requests.map(({ method, path }) => `${method} ${path}`))
  expect([...sent].sort()).toEqual([
    'GET /v1/projects/prj_1/databases',
    'GET /v1/projects/prj_1/databases/prj_1/schema-catalog',
    'GET /v1/projects/prj_1/honeytokens',
    'POST /v1/projects/prj_1/databases/prj_1/scan-pii',
  ])
})

describe('patience', () => {
  /** A server that answers nothing: every try lasts until its signal ends it. */
  function hang(): { fetch: Fetch; startTimeout: (ms: number) => AbortSignal; timeouts: number[] } {
    const timeouts: number[] = []
    const fetch: Fetch = async () => {
      await clock.sleep(timeouts.at(-1) ?? 0)
      throw new DOMException('', 'TimeoutError')
    }
    const startTimeout = (ms: number) => {
      timeouts.push(ms)
      return new AbortController().signal
    }
    return { fetch, startTimeout, timeouts }
  }

  test('ends for all requests together', async () => {
    const { timeouts, ...client } = hang()
    const reader = await start({ client: { ...client, runBudgetMs: 1_000_000 } })
    const began = clock.now()
    for (let request = 0; request < 4; request++) {
      expect(await failure(reader.listDatabases('prj_1'))).toMatchObject({ kind: 'timeout' })
    }
    expect(timeouts).toEqual([20_000, 10_000])
    expect(clock.now() - began).toBe(30_000)
  })

  test('cuts what a rate limit makes a request wait', async () => {
    const reader = await start({ client: { runBudgetMs: 1_000_000 } })
    api.fault({ kind: 'status', status: 429, retryAfter: 19, times: 9 })
    const began = clock.now()
    expect(await failure(reader.listDatabases('prj_1'))).toMatchObject({ status: 429 })
    expect(await failure(reader.listHoneytokens('prj_1'))).toMatchObject({ kind: 'timeout' })
    expect(clock.now() - began).toBe(30_000)
  })

  test('begins with the first request, not with the client', async () => {
    const reader = await start()
    await clock.sleep(1_000_000)
    expect(await reader.listDatabases('prj_1')).toHaveLength(1)
  })
})
