import { expect, test } from 'vitest'
import { type Clone, openClone } from './clone.ts'

const files = {
  'policies/analytics.yaml': `name: Analytics
masking_rules:
  - { table: app.customers, column: email, kind: hash }
row_filters:
  - { table: app.orders, predicate: tenant = 'acme' }
`,
  'policies/support.yaml': 'name: "=HYPERLINK(1)"\ntable_allowlist: [app.customers]\n',
  'db/schema.sql': `CREATE SCHEMA app; CREATE TABLE app.customers (id int, email text);
CREATE TABLE app.orders (id int, tenant text); CREATE VIEW app.list AS SELECT email FROM app.customers;
`,
}
const SCHEMA = ['--project-id', 'prj_1', '--database-schema', 'db/*.sql']

async function run(clone: Clone, ...args: string[]) {
  return clone.run([...args, ...SCHEMA])
}

test('access tells the whole map, in each of its forms', async () => {
  await using clone = await openClone(files)
  const { exitCode, stdout } = await run(clone, 'access', '--json')
  expect(exitCode).toBe(0)
  const [project] = JSON.parse(stdout).projects
  expect(project).toMatchObject({ project_id: 'prj_1', source: 'catalogs', is_whole: true })
  const customers = project.relations.find(({ relation }: { relation: string }) => relation === 'app.customers')
  expect(customers.access).toMatchObject([
    {
      policies: ['policies/support.yaml'],
      columns: { clear: ['id', 'email'] },
      rows: 'all',
    },
    {
      policies: ['policies/analytics.yaml'],
      columns: { clear: ['id'], hash: ['email'] },
      shown_by: ['app.list'],
    },
  ])
  const text = await run(clone, 'access')
  expect(text.stdout).toMatch(/^app\.customers +C +M\*$/m)
  expect(text.stdout).not.toContain('\x1b')
  const page = await run(clone, 'access', '--html')
  expect(page.stdout).toMatch(/^<!doctype html>/)
  const csv = await run(clone, 'access', '--csv')
  const lines = csv.stdout.split('\r\n')
  expect(lines.find(line => line.includes('app.orders,'))).toContain("tenant = 'acme'")
  expect(lines.filter(line => /(?:^|,)"?[=+\-@]/.test(line))).toEqual([])
  expect(csv.stdout).not.toContain('\x1b')
  const redacted = await run(clone, 'access', '--csv', '--redact-predicates')
  expect(redacted.stdout).not.toContain('acme')
})

test('without SQL files, access is told of what policies mention', async () => {
  await using clone = await openClone(files)
  const { stdout } = await clone.run(['access', '--json', '--project-id', 'prj_1'])
  const [project] = JSON.parse(stdout).projects
  expect(project.source).toBe('mentions')
  expect(project.relations.map(({ relation }: { relation: string }) => relation)).toEqual([
    'app.customers',
    'app.orders',
    '*',
    'information_schema.*',
    'pg_catalog.*',
  ])
})

test('who tells every policy that reaches a column, ways around included', async () => {
  await using clone = await openClone(files)
  const { exitCode, stdout } = await run(clone, 'who', 'APP.Customers', '--column', 'Email', '--json')
  expect(exitCode).toBe(0)
  const { projects } = JSON.parse(stdout)
  expect(projects[0].policies).toMatchObject([
    { file: 'policies/support.yaml', direct: { columns: { email: 'clear' } }, through: [] },
    {
      file: 'policies/analytics.yaml',
      direct: { columns: { email: 'hash' } },
      through: [{ relation: 'app.list', columns: { email: 'clear' }, way_around: true }],
    },
  ])
  expect((await run(clone, 'who', 'app.orders')).stdout).toContain("tenant = 'acme'")
})

test('what does not exist is a wrong argument that names the nearest', async () => {
  await using clone = await openClone(files)
  for (const [args, nearest] of [
    [['who', 'app.customer'], 'app.customers'],
    [['who', 'customers'], 'app.customers'],
    [['who', 'app.customers', '--column', 'emial'], 'email'],
  ] as const) {
    const { exitCode, stdout, stderr } = await run(clone, ...args)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(nearest)
  }
  for (const args of [
    ['who'],
    ['who', 'a.b', 'c.d'],
    ['access', 'x.yaml'],
    ['access', '--json', '--csv'],
    ['who', 'a.b', '--base', 'x'],
    ['check', '--at', 'x'],
    ['access', '--at', 'gone'],
  ]) {
    expect(await clone.run(args)).toMatchObject({ exitCode: 2, stdout: '' })
  }
})

test('a file that is not valid is told, and the answer is not whole', async () => {
  await using clone = await openClone(files)
  await clone.write({ 'policies/broken.yaml': 'name: x\nmax_row: 1\n' })
  for (const args of [['access'], ['who', 'app.orders']]) {
    const { exitCode, stdout, stderr } = await run(clone, ...args)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Analytics')
    expect(stderr).toContain('policies/broken.yaml')
  }
  // A commit is not the working tree.
  expect((await run(clone, 'access', '--at', 'HEAD')).exitCode).toBe(0)
  expect((await clone.run(['access', '--project-id', 'prj_1', '--policies', 'none/*.yaml'])).exitCode).toBe(2)
})
