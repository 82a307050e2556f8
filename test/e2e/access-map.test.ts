import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { openStage, PROJECT, policyIn, type Run } from './stage.ts'

const policy = `name: Analytics
table_allowlist:
  - public.customers
  - public.customer_list
masking_rules:
  - { table: public.customers, column: email, kind: hash }
row_filters:
  - { table: public.customers, predicate: tenant = 'umbrella' }
max_rows: 10000
budget_queries_per_hour: 1000
`
const files = {
  'policies/analytics.yaml': policy,
  'db/schema.sql': `CREATE TABLE customers (id bigint, email text, tenant text);
CREATE VIEW customer_list AS SELECT email FROM customers;
CREATE TABLE secrets (token text);
`,
}
const inputs = { 'database-schema': 'db/*.sql', 'access-map': 'true' }

function readMap({ outputs, accessMap }: Run) {
  const files = accessMap ?? expect.unreachable('there is no folder')
  expect(Object.keys(files)).toEqual(['access.csv', 'access.html', 'access.json'])
  const { 'access.html': page = '', 'access.csv': csv = '', 'access.json': json = '' } = files
  return { folder: outputs['access-map'] ?? '', page, csv, project: JSON.parse(json).projects[0] }
}

test('a check writes the map of what its files say, where the output says', async () => {
  await using stage = await openStage({ files })
  const number = await stage.propose({ 'policies/analytics.yaml': policy.replace('kind: hash', 'kind: redact') })
  const run = await stage.check(number, { inputs: { ...inputs, 'comment-id': 'eu' } })
  expect(run.exitCode).toBe(0)
  const { folder, page, csv, project } = readMap(run)
  expect(basename(folder)).toBe('pgbeam-access-map-eu')
  expect(page).toContain('public.customers')
  expect(csv).toContain("tenant = 'umbrella'")
  expect(project).toMatchObject({ project_id: PROJECT, source: 'catalogs', is_whole: true })
  const at = (name: string) => project.relations.find(({ relation }: { relation: string }) => relation === name)?.access
  expect(at('public.customers')).toMatchObject([{ columns: { redact: ['email'] }, shown_by: ['public.customer_list'] }])
  expect(at('public.secrets')).toEqual([])
  expect((await stage.check(number)).outputs['access-map']).toBeUndefined()
})

test('apply and drift mode write that of their commit, without predicates where these are redacted', async () => {
  await using stage = await openStage({ files })
  const applied = await stage.apply({ inputs: { ...inputs, 'required-approvals': '0', 'redact-predicates': 'true' } })
  expect(applied.outputs.result).toBe('applied')
  const { page, csv, project } = readMap(applied)
  for (const text of [page, csv, JSON.stringify(project)]) expect(text).not.toContain('umbrella')
  expect(project.policies).toMatchObject([{ file: 'policies/analytics.yaml', statements: { select: 'allowed' } }])
  const drift = await stage.run(await stage.repository.event.schedule(), {
    apiKey: stage.pgbeam.key,
    inputs: { ...inputs, 'required-approvals': '0' },
  })
  expect(readMap(drift).project).toEqual({ ...project, relations: expect.any(Array) })
})

test('personal data that a touched policy shows in the clear is a finding, which the file can accept', async () => {
  await using stage = await openStage({ files, pgbeam: { age: 'newest' } })
  const found = { schema: 'public', data_type: 'text', pii_type: 'email', mask_kind: 'hash', reasons: [] }
  stage.pgbeam.seedDatabases(PROJECT, [
    {
      id: 'db_1',
      suggestions: [
        { ...found, table: 'customer_list', column: 'email', confidence: 0.9 },
        { ...found, table: 'customers', column: 'email', confidence: 0.95 },
        { ...found, table: 'secrets', column: 'token', confidence: 0.8 },
      ],
    },
  ])
  const number = await stage.propose({ 'policies/analytics.yaml': policy.replace('10000', '5000') })
  const scan = { inputs: { 'scan-pii': 'true' }, apiKey: stage.pgbeam.key }
  const list = (run: Run) =>
    policyIn(run, 'policies/analytics.yaml')
      .findings.filter(({ code }) => code === 'pii-in-clear')
      .map(({ severity, line, accepted }) => ({ severity, line, accepted }))
  const run = await stage.check(number, scan)
  expect(list(run)).toEqual([{ severity: 'warning', line: 4, accepted: undefined }])
  expect(list(await stage.check(number))).toEqual([])
  await stage.revise(number, {
    'policies/analytics.yaml': policy
      .replace('10000', '5000')
      .replace('public.customer_list\n', 'public.customer_list # pgbeam-allow: pii-in-clear they asked for it\n'),
  })
  expect(list(await stage.check(number, scan))).toEqual([
    { severity: 'warning', line: 4, accepted: 'they asked for it' },
  ])
  const keyless = await stage.check(number, { ...scan, apiKey: null })
  expect(keyless.report?.findings.map(({ code }) => code)).toContain('pii-unknown')
})
