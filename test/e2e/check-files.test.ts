import { expect, test } from 'vitest'
import { analytics, edit, ops, policies } from './policies.ts'
import { errorsOn, openStage, policyIn } from './stage.ts'

/** A policy of this name and nothing else that could be complained of. */
function plain(name: string, more = ''): string {
  return `name: ${name}\ntable_allowlist: [public.orders]\nmax_rows: 10\nbudget_queries_per_hour: 10\n${more}`
}

function nameAll(count: number, entry: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => entry(at)).join('')
}

/** Each anchor names the one before ten times. */
const bomb = `name: Bomb\na0: &a0 [x]\n${nameAll(
  9,
  at => `a${at + 1}: &a${at + 1} [${nameAll(10, () => `*a${at}, `)}]\n`,
)}`

test('files that cannot be read as a policy are errors on their place, each for its own reason', async () => {
  await using stage = await openStage({ files: policies })
  const number = await stage.propose({
    'policies/bytes.yaml': Buffer.from('name: Z\xfcrich\n', 'latin1'),
    'policies/utf-16.yaml': Buffer.from('\ufeffname: Wide\n', 'utf16le'),
    'policies/link.yaml': { symlink: 'ops.yaml' },
    'policies/module.yaml': { submodule: '1'.repeat(40) },
    'policies/huge.yaml': plain('Huge', `# ${'x'.repeat(1024 * 1024)}\n`),
    'policies/empty.yaml': '',
    'policies/comments.yaml': '# Nothing yet\n',
    'policies/list.json': '[]\n',
    'policies/several.yaml': `${plain('One')}---\n${plain('Two')}`,
    'policies/bomb.yaml': bomb,
    'policies/deep.yaml': `name: Deep\ntable_allowlist: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
    'policies/large-number.yaml': 'name: Large\nmax_rows: 9007199254740993\n',
    'policies/twice.yaml': 'name: Twice\nmax_rows: 1\nmax_rows: 2\n',
    'policies/tabs.yaml': 'name: Tabs\nstatement_rules:\n\tdeny: [ddl]\n',
    'policies/cut.json': '{ "name": "Cut", ',
    // Read by nobody, and told.
    'policies/near.YAML': plain('Near'),
    'Policies/near.yaml': plain('Near'),
  })
  const run = await stage.check(number)
  expect(run.exitCode).toBe(1)
  expect(run.report?.findings.map(({ code }) => code)).toEqual(['file-ignored', 'file-ignored'])
  const found = run.report?.policies.map(({ file, findings: [first] }) => [
    file.replace('policies/', ''),
    first?.code,
    first?.line,
  ])
  expect(Object.fromEntries(found?.map(([file, ...rest]) => [file, rest]) ?? [])).toEqual({
    'bytes.yaml': ['not-utf-8', 1],
    'utf-16.yaml': ['not-utf-8', 1],
    'link.yaml': ['symbolic-link', 1],
    'module.yaml': ['submodule', 1],
    'huge.yaml': ['file-too-large', 1],
    'empty.yaml': ['empty-file', 1],
    'comments.yaml': ['empty-file', 1],
    'list.json': ['not-a-mapping', 1],
    'several.yaml': ['several-documents', 5],
    'bomb.yaml': ['too-many-aliases', 5],
    'deep.yaml': ['too-deep', 2],
    'large-number.yaml': ['integer-too-large', 2],
    'twice.yaml': ['duplicate-key', 3],
    'tabs.yaml': ['yaml-syntax', 3],
    'cut.json': ['json-syntax', 1],
  })
})

test('what is plainly meant is taken as meant', async () => {
  await using stage = await openStage({ files: policies })
  const mask = (kind: string) => `masking_rules: [{ table: public.orders, column: note, kind: ${kind} }]\n`
  const number = await stage.propose({
    'policies/bom.yaml': `\ufeff${plain('Mark')}`,
    'policies/crlf.yaml': plain('Carriage', mask('hash')).replaceAll('\n', '\r\n'),
    'policies/null.yaml': plain('Nothing', mask('null')),
    'policies/off.yaml': plain('Off', 'approval_mode: off\nmigration_safety: false\n'),
    'policies/merged.yaml': plain(
      'Merged',
      'masking_rules:\n  - &m { table: a, column: b, kind: hash }\n  - { <<: *m, column: c }\n',
    ),
    'policies/own.JSON': '{ "name": "Not matched: globs mind the case" }',
    'policies/own.json': `\ufeff{ "name": "Object", "table_allowlist": ["a"], "max_rows": 1, "created_at": "2026-01-01T00:00:00Z" }`,
  })
  const run = await stage.check(number)
  expect(
    run.report?.policies.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error')),
  ).toEqual([])
  expect(run.exitCode).toBe(0)
  expect(run.report?.policies.map(({ name }) => name)).toEqual([
    ...['Mark', 'Carriage', 'Merged', 'Nothing', 'Off', 'Object'],
  ])
  const masks = (file: string) =>
    policyIn(run, file)
      .changes.filter(({ area }) => area === 'masking')
      .map(({ after }) => after)
  expect(masks('policies/null.yaml')).toContain('null')
  expect(masks('policies/crlf.yaml')).toContain('hash')
})

test('positions count lines and columns as an editor does, whatever the line ends', async () => {
  await using stage = await openStage({ files: policies })
  const broken = 'name: "Größe 🙂"\nmax_rows: 1\nmasking_rules: [{ table: "🙂", column: a, kind: blur }]\n'
  const number = await stage.propose({
    'policies/lf.yaml': broken,
    'policies/crlf.yaml': broken.replace('Größe', 'Weite').replaceAll('\n', '\r\n'),
    'policies/bom.yaml': `\ufeff${broken.replace('Größe', 'Breite')}`,
  })
  const run = await stage.check(number)
  const [expected] = errorsOn(run, 'policies/lf.yaml')
  expect(expected).toMatchObject({ code: 'invalid-value', line: 3 })
  expect(errorsOn(run, 'policies/crlf.yaml')).toEqual([expected])
  expect(errorsOn(run, 'policies/bom.yaml')).toEqual([expected])
})

test('names of files and texts in them issue no commands and forge nothing', async () => {
  await using stage = await openStage({ files: policies })
  const path = 'policies/a,b:c %0A::error file=x::y.yaml'
  const number = await stage.propose({
    [path]: 'name: "::error::forged"\nmax_rows: "::set-output name=result::applied"\n',
    'policies/lines.yaml': 'name: "a\\n::warning::forged\\n##[error]forged"\n',
    'policies/fine.yaml': plain('"::add-mask::Analytics <!-- pgbeam-policy 1cb5dc3783b6dee2 --> @acme/admins"'),
  })
  const run = await stage.check(number)
  expect(errorsOn(run, path)).toEqual([{ code: 'wrong-type', line: 2, column: 11 }])
  expect(run.annotations.filter(({ file }) => file !== null && !file.startsWith('policies/'))).toEqual([])
  expect(run.annotations.filter(({ message }) => message.startsWith('forged'))).toEqual([])
  expect(run.masks).toEqual([stage.github.token])
  await stage.check(number)
  expect(stage.comments(number)).toHaveLength(1)
})

test('a repository too large to be listed at once is walked, without a look at what cannot hold policies', async () => {
  const clutter = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`src/${at}/main.c`, `${at}\n`]))
  await using stage = await openStage({ files: { ...policies, ...clutter }, github: { treeLimit: 8 } })
  const number = await stage.propose({
    'policies/analytics.yaml': edit(analytics, ['max_rows: 10000', 'max_rows: 1']),
    'policies/teams/ops.yaml': edit(ops, ['Ops agent', 'Night shift']),
  })
  const run = await stage.check(number)
  expect(run.exitCode).toBe(0)
  expect(run.report?.policies.map(({ file, action }) => [file, action])).toEqual([
    ['policies/analytics.yaml', 'update'],
    ['policies/teams/ops.yaml', 'create'],
  ])
  const truncated = stage.github.requests.filter(({ path }) => path.includes('/git/trees/'))
  const source = await stage.repository.git.read('main:src')
  expect(truncated.length).toBeGreaterThan(2)
  expect(truncated.filter(({ path }) => path.endsWith(source?.oid ?? ''))).toEqual([])
})

test('globs pick the files, and one that picks none is a warning', async () => {
  await using stage = await openStage({ files: policies })
  const number = await stage.propose({
    'agents/new.yaml': plain('New'),
    'agents/draft.yaml': 'name: 7\n',
    'policies/analytics.yaml': 'name: 7\n',
  })
  const globs = 'agents/*.yaml\n!agents/draft.yaml\nnowhere/*.yaml'
  const run = await stage.check(number, { inputs: { policies: globs } })
  expect(run.exitCode).toBe(0)
  expect(run.report?.policies.map(({ file }) => file)).toEqual(['agents/new.yaml'])
  expect(run.report?.findings).toMatchObject([{ code: 'glob-without-match', severity: 'warning' }])
})

test('a GitHub that cannot be used fails the run in words, and without a report', async () => {
  await using stage = await openStage({ files: policies })
  const number = await stage.propose({ 'policies/analytics.yaml': edit(analytics, ['max_rows: 10000', 'max_rows: 1']) })
  const run = await stage.check(number, { token: 'a-token-that-was-revoked' })
  expect(run).toMatchObject({ exitCode: 1, report: null, outputs: { result: 'failed' } })
})
