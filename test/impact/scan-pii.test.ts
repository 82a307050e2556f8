import { expect, test } from 'vitest'
import { createModel } from '../../src/access/model.ts'
import type { PiiColumn } from '../../src/catalog/live/live-project.ts'
import { readLiveTables } from '../../src/impact/live-tables.ts'
import { lintPersonalData } from '../../src/lint/tables/personal-data.ts'
import { createDatabaseReader } from '../../src/pgbeam/database-reader.ts'
import { createClock, reach } from '../pgbeam/clock.ts'
import { parseDocument } from '../policy/read.ts'
import { startPgBeam } from '../standins/pgbeam/index.ts'

const PROJECT = 'prj_1'
const PATIENCE = { timeoutMs: 20_000, requestBudgetMs: 20_000, runBudgetMs: 30_000, patienceMs: 30_000 }

const suggestion = (column: string, confidence: number, table = 'customers') => ({
  schema: 'public',
  table,
  column,
  data_type: 'text',
  pii_type: 'email',
  mask_kind: 'hash',
  confidence,
  reasons: ['named so'],
})

async function openScans(databases: Parameters<Awaited<ReturnType<typeof startPgBeam>>['seedDatabases']>[1]) {
  const clock = createClock()
  const pgbeam = await startPgBeam({ age: 'newest', now: clock.now })
  pgbeam.seed(PROJECT)
  pgbeam.seedDatabases(PROJECT, databases)
  return {
    pgbeam,
    learn: (scanned = [PROJECT]) => {
      const reader = createDatabaseReader({ ...reach(pgbeam, clock), ...PATIENCE })
      return readLiveTables({ projects: [PROJECT], reader, withCatalogs: false, scanned })
    },
    [Symbol.asyncDispose]: () => pgbeam.close(),
  }
}

test('each column is told once, by the surest of the databases', async () => {
  await using scans = await openScans([
    { id: 'db_1', suggestions: [suggestion('email', 0.7), suggestion('phone', 0.9)] },
    { id: 'db_2', suggestions: [suggestion('email', 0.95)] },
  ])
  const { personalData, findings } = await scans.learn()
  expect(personalData.get(PROJECT)?.map(({ column, confidence }) => [column, confidence])).toEqual([
    ['email', 0.95],
    ['phone', 0.9],
  ])
  expect(findings).toEqual([])
})

test('nothing is scanned that is not asked for', async () => {
  await using scans = await openScans([{ id: 'db_1', suggestions: [suggestion('email', 1)] }])
  expect((await scans.learn([])).personalData.get(PROJECT)).toEqual([])
  expect(scans.pgbeam.requests.filter(({ path }) => path.includes('pii'))).toEqual([])
})

test('what could not be scanned is a notice, and the rest counts', async () => {
  await using scans = await openScans([
    { id: 'db_1', error: 'password authentication failed for user "secret"' },
    { id: 'db_2', truncated: true, suggestions: [suggestion('email', 1)] },
  ])
  const { personalData, findings } = await scans.learn()
  expect(personalData.get(PROJECT)).toHaveLength(1)
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['pii-unknown', 'notice'],
    ['pii-unknown', 'notice'],
  ])
  expect(JSON.stringify(findings)).not.toContain('secret')
  const without = await readLiveTables({
    projects: [PROJECT],
    reader: undefined,
    withCatalogs: false,
    scanned: [PROJECT],
  })
  expect(without.findings.map(({ code }) => code)).toEqual(['pii-unknown'])
})

function lint(policy: string, columns: readonly PiiColumn[], mayName = () => true) {
  const document = parseDocument(`name: x\n${policy}`)
  return lintPersonalData({ document, model: createModel(document.profile), columns, mayName })
}

const scanned = (column: string, confidence = 0.9, table = 'customers'): PiiColumn => ({
  schema: 'public',
  table,
  column,
  piiType: 'email',
  maskKind: 'hash',
  confidence,
})

test('a column in the clear is a finding on the entry that admits its table', () => {
  const policy = `table_allowlist:
  - public.orders
  - public.customers
masking_rules: [{ table: customers, column: phone, kind: hash }]
`
  const columns = [scanned('email'), scanned('phone'), scanned('name', 0.3), scanned('x', 0.9, 'elsewhere')]
  expect(lint(policy, columns).map(({ code, severity, at }) => [code, severity, at.line])).toEqual([
    ['pii-in-clear', 'warning', 4],
    ['pii-in-clear', 'notice', 4],
  ])
  expect(lint('statement_rules: { allow: [show] }\n', columns)).toEqual([])
})

test('a relation that may be a honeytoken is counted and not named, unless the policy names it', () => {
  const columns = [scanned('email', 0.9, 'decoy'), scanned('phone', 0.9, 'decoy')]
  const [counted, ...others] = lint('access_mode: read_only\n', columns, () => false)
  expect(others).toEqual([])
  expect(counted?.message).toContain('2')
  expect(counted?.message).not.toContain('decoy')
  expect(lint('table_allowlist: [decoy]\n', columns, () => false)).toHaveLength(2)
})
