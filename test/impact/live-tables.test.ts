import { describe, expect, test } from 'vitest'
import { coversAll } from '../../src/catalog/live/covers-all.ts'
import { createMayName } from '../../src/catalog/live/may-name.ts'
import { readLiveTables } from '../../src/impact/live-tables.ts'
import { createDatabaseReader } from '../../src/pgbeam/database-reader.ts'
import type { PgBeamOptions } from '../../src/pgbeam/http.ts'
import { createClock, reach } from '../pgbeam/clock.ts'
import { type PgBeamStandIn, type StandInOptions, startPgBeam } from '../standins/pgbeam/index.ts'

const PROJECT = 'prj_1'
const PATIENCE = { timeoutMs: 20_000, requestBudgetMs: 20_000, runBudgetMs: 30_000, patienceMs: 30_000 }

const table = (name: string, schema = 'public') => ({
  schema,
  name,
  kind: 'table',
  columns: [{ name: 'id', data_type: 'integer', is_binary: false }],
})

interface Stage extends AsyncDisposable {
  readonly pgbeam: PgBeamStandIn
  readonly clock: ReturnType<typeof createClock>
  learn(options?: { projects?: string[]; withCatalogs?: boolean; client?: Partial<PgBeamOptions> }): Promise<Learned>
  /** The paths asked for, without their common beginning. */
  asked(): string[]
}

type Learned = Awaited<ReturnType<typeof readLiveTables>>

async function openStage(options: StandInOptions = {}): Promise<Stage> {
  const clock = createClock()
  const pgbeam = await startPgBeam({ age: 'newest', now: clock.now, ...options })
  pgbeam.seed(PROJECT)
  return {
    pgbeam,
    clock,
    learn: ({ projects = [PROJECT], withCatalogs = true, client } = {}) => {
      const reader = createDatabaseReader({ ...reach(pgbeam, clock), ...PATIENCE, ...client })
      return readLiveTables({ projects, reader, withCatalogs })
    },
    asked: () => pgbeam.requests.map(({ path }) => path.replace('/v1/projects/', '')).sort(),
    [Symbol.asyncDispose]: () => pgbeam.close(),
  }
}

/** Each database by its id: how many relations its catalog has, `?` for no catalog; `+` where there may be more. */
function summarise({ projects, findings }: Learned, projectId = PROJECT) {
  const project = projects.get(projectId)
  const databases = project?.databases?.map(
    ({ id, catalog, isPartial }) => `${id} ${catalog?.relations.length ?? '?'}${isPartial ? '+' : ''}`,
  )
  return { databases, codes: findings.map(({ code }) => code) }
}

test('asks for one list, one catalog a database and the honeytokens of each project, at once', async () => {
  await using stage = await openStage()
  const { pgbeam } = stage
  pgbeam.seedDatabases(PROJECT, [
    { id: 'db_1', relations: [table('a'), table('b')] },
    { id: 'db_2', role: 'replica' },
  ])
  pgbeam.seedHoneytokens(PROJECT, [{ relation_name: 'b' }])
  pgbeam.seed('prj_2')
  pgbeam.seedDatabases('prj_2', [{ id: 'db_3', relations: [table('c')] }])
  const learned = await stage.learn({ projects: [PROJECT, 'prj_2'] })
  expect(summarise(learned)).toEqual({ databases: ['db_1 2', 'db_2 0'], codes: [] })
  expect(summarise(learned, 'prj_2')).toEqual({ databases: ['db_3 1'], codes: [] })
  expect(learned.projects.get(PROJECT)?.databases?.[1]).toMatchObject({ name: 'app', isReplica: true })
  expect(learned.projects.get(PROJECT)?.honeytokens).toEqual([{ schema: null, relation: 'b' }])
  expect(stage.asked()).toEqual([
    'prj_1/databases',
    'prj_1/databases/db_1/schema-catalog',
    'prj_1/databases/db_2/schema-catalog',
    'prj_1/honeytokens',
    'prj_2/databases',
    'prj_2/databases/db_3/schema-catalog',
    'prj_2/honeytokens',
  ])
})

test('connects to no database unless it is to', async () => {
  await using stage = await openStage()
  stage.pgbeam.seedDatabases(PROJECT, [{ id: 'db_1', relations: [table('a')] }])
  const learned = await stage.learn({ withCatalogs: false })
  expect(summarise(learned)).toEqual({ databases: ['db_1 ?+'], codes: [] })
  expect(stage.asked()).toEqual(['prj_1/databases'])
})

test('without a key, nothing is known, which is said only where something was to be', async () => {
  const asks = [true, false].map(withCatalogs =>
    readLiveTables({ projects: [PROJECT], reader: undefined, withCatalogs }),
  )
  const [wanted, unwanted] = await Promise.all(asks)
  expect(wanted).toMatchObject({ projects: new Map(), findings: [{ code: 'schema-unknown', severity: 'notice' }] })
  expect(unwanted).toEqual({ projects: new Map(), personalData: new Map(), findings: [] })
})

describe('what is not known is not nothing', () => {
  test.each([403, 404, 500])('a list of databases that ends with %s', async status => {
    await using stage = await openStage()
    stage.pgbeam.seedDatabases(PROJECT, [{ id: 'db_1' }])
    stage.pgbeam.fault({ kind: 'status', status, path: '/databases', times: 9 })
    const learned = await stage.learn()
    expect(learned.projects.get(PROJECT)?.databases).toBeNull()
    expect(summarise(learned).codes).toEqual(['schema-unknown'])
  })

  test.each([403, 404])('a catalog that ends with %s costs no other', async status => {
    await using stage = await openStage()
    const databases = Array.from({ length: 20 }, (_, place) => ({ id: `db_${place + 10}`, relations: [table('a')] }))
    stage.pgbeam.seedDatabases(PROJECT, databases)
    stage.pgbeam.fault({ kind: 'status', status, path: 'db_10/schema-catalog' })
    const learned = await stage.learn()
    expect(summarise(learned)).toEqual({
      databases: databases.map(({ id }) => (id === 'db_10' ? 'db_10 ?+' : `${id} 1`)),
      codes: ['schema-unknown'],
    })
  })

  test('many catalogs that fail alike are one finding', async () => {
    await using stage = await openStage()
    stage.pgbeam.seedDatabases(
      PROJECT,
      Array.from({ length: 30 }, () => ({})),
    )
    stage.pgbeam.fault({ kind: 'status', status: 403, path: /schema-catalog$/, times: 99 })
    expect(summarise(await stage.learn()).codes).toEqual(['schema-unknown'])
  })

  test('a database out of reach, and a catalog that was cut', async () => {
    await using stage = await openStage()
    const relations = [table('a')]
    const error = 'dial tcp: user=admin password=hunter2 host=db.internal'
    stage.pgbeam.seedDatabases(PROJECT, [
      { id: 'db_1', relations, error },
      { id: 'db_2', relations, truncated: true },
      { id: 'db_3', relations },
    ])
    const learned = await stage.learn()
    expect(summarise(learned)).toEqual({
      databases: ['db_1 ?+', 'db_2 1+', 'db_3 1'],
      codes: ['schema-unknown', 'schema-truncated'],
    })
    expect(JSON.stringify(learned)).not.toMatch(/hunter2|admin|db\.internal/)
    const [live] = learned.projects.values()
    expect(coversAll({ projectId: PROJECT, lines: [], live })).toBe(false)
  })

  test('what PgBeam says of a refusal is not repeated: it may be the database’s own text', async () => {
    await using stage = await openStage()
    const detail = 'password=hunter2'
    const fetch: typeof globalThis.fetch = async input =>
      String(input).includes('schema-catalog')
        ? Response.json({ code: 'DATABASE_ERROR', title: detail, detail }, { status: 403 })
        : Response.json({ databases: [{ id: 'db_1', name: detail }], honeytokens: [] })
    const { findings } = await stage.learn({ client: { fetch } })
    expect(findings).toMatchObject([{ code: 'schema-unknown' }])
    expect(JSON.stringify(findings)).not.toContain('hunter2')
  })

  test('a reply that cannot be understood', async () => {
    await using stage = await openStage()
    stage.pgbeam.seedDatabases(PROJECT, [{ id: 'db_1' }])
    stage.pgbeam.fault({ kind: 'html', path: /schema-catalog$/ })
    expect(summarise(await stage.learn())).toEqual({ databases: ['db_1 ?+'], codes: ['schema-unknown'] })
  })

  test('databases past a hundred are listed, and not asked about', async () => {
    await using stage = await openStage()
    stage.pgbeam.seedDatabases(
      PROJECT,
      Array.from({ length: 102 }, () => ({})),
    )
    const learned = await stage.learn()
    expect(learned.projects.get(PROJECT)?.databases?.filter(({ isPartial }) => isPartial)).toHaveLength(2)
    expect(summarise(learned).codes).toEqual(['schema-unknown'])
  })

  test('a PgBeam that hangs is waited for no longer than the patience lasts', async () => {
    await using stage = await openStage()
    const { clock } = stage
    const projects = Array.from({ length: 30 }, (_, place) => `prj_${place}`)
    let end = 0
    const fetch = async () => {
      await Promise.resolve()
      end ||= clock.now() + 20_000
      if (clock.now() < end) await clock.sleep(end - clock.now())
      throw new DOMException('', 'TimeoutError')
    }
    const began = clock.now()
    const learned = await stage.learn({ projects, client: { fetch } })
    expect(clock.now() - began).toBeLessThanOrEqual(30_000)
    expect([...learned.projects.values()].every(({ databases }) => databases === null)).toBe(true)
    expect(learned.findings).toMatchObject([{ code: 'schema-unknown', severity: 'notice' }])
  })
})

describe('honeytokens that cannot be listed', () => {
  test('leave live relations unnamed, which is said', async () => {
    await using stage = await openStage({ age: 'oldest' })
    stage.pgbeam.seedDatabases(PROJECT, [{ id: 'db_1', relations: [table('a')] }])
    const learned = await stage.learn()
    expect(summarise(learned)).toEqual({ databases: ['db_1 1'], codes: ['honeytokens-unknown'] })
    const { honeytokens = [] } = learned.projects.get(PROJECT) ?? {}
    expect(createMayName({ files: [], honeytokens })(table('a'))).toBe(false)
  })

  test('need not be known where there is nothing to name', async () => {
    await using stage = await openStage({ age: 'oldest' })
    stage.pgbeam.seedDatabases(PROJECT, [{ id: 'db_1' }])
    expect(summarise(await stage.learn()).codes).toEqual([])
  })

  test('are in no finding where they are known', async () => {
    await using stage = await openStage()
    stage.pgbeam.seedDatabases(PROJECT, [{ id: 'db_1', relations: [table('decoy_one')], truncated: true }])
    stage.pgbeam.seedHoneytokens(PROJECT, [{ relation_name: 'decoy_one' }])
    const { findings } = await stage.learn()
    expect(findings).toHaveLength(1)
    expect(JSON.stringify(findings)).not.toContain('decoy_one')
  })
})
