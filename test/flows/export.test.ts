import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { reportSchema } from '../../src/report/schema.ts'
import { checkFiles, exportInto, type Files, inputsOf, type RawProfile } from './in-memory.ts'

const ops: RawProfile = { id: 'pol_ops', name: 'Ops agent', max_rows: 100, table_allowlist: ['ops.incidents'] }
const OPS = 'policies/ops-agent.yaml'

async function exportOver(before: Record<string, string>, live: readonly RawProfile[], given = {}) {
  const files: Files = new Map(Object.entries(before))
  const result = await exportInto(files, live, given)
  expect(reportSchema.safeParse(result.report).error).toBeUndefined()
  return { ...result, files }
}

function codesOf({ report }: { report: { policies: { findings: { code: string }[] }[] } }): string[] {
  return report.policies.flatMap(({ findings }) => findings.map(({ code }) => code))
}

test('a profile without a file gets one with its ids', async () => {
  const { files, report } = await exportOver({}, [ops])
  expect([...files.keys()]).toEqual([OPS])
  expect(parse(files.get(OPS) ?? '')).toEqual({
    id: 'pol_ops',
    project_id: 'prj_acme',
    name: 'Ops agent',
    table_allowlist: ['ops.incidents'],
    max_rows: 100,
  })
  expect(report).toMatchObject({ mode: 'export', result: 'changed', direction: 'none', unmanaged_profiles: 0 })
  expect(report.policies).toMatchObject([
    { file: OPS, action: 'create', compared_with: 'live', policy_id: 'pol_ops', project_id: 'prj_acme', changes: [] },
  ])
})

test('fields stand in the order of the API, below comments', async () => {
  const { files } = await exportOver({}, [{ ...ops, approval_timeout_seconds: 60, access_mode: 'read_write' }])
  const lines = (files.get(OPS) ?? '').split('\n')
  const fields = lines.flatMap((line, index) => (/^\w+:/.test(line) ? [{ name: line.replace(/:.*/, ''), index }] : []))
  expect(fields.map(({ name }) => name)).toEqual([
    ...['id', 'project_id', 'name', 'access_mode', 'table_allowlist', 'max_rows', 'approval_timeout_seconds'],
  ])
  for (const { index } of fields) expect(lines[index - 1]).toMatch(/^# \S/)
})

test('several projects have a folder each, and their namesakes keep their names', async () => {
  const both = ['one', 'two'].map(name => ({ ...ops, id: `pol_${name}`, project_id: `prj_${name}` }))
  const { files, report } = await exportOver({}, both, { projects: 'prj_one\nprj_two' })
  const paths = ['policies/prj_one/ops-agent.yaml', 'policies/prj_two/ops-agent.yaml']
  expect([...files.keys()].sort()).toEqual(paths)
  expect(report.policies.map(({ file }) => file)).toEqual(paths)
  const again = await exportOver(Object.fromEntries(files), both, { projects: 'prj_one\nprj_two' })
  expect(again.report.result).toBe('unchanged')
})

test('a name that says nothing in a file name is explained, once', async () => {
  const { report } = await exportOver({}, [
    { ...ops, name: '表' },
    { id: 'pol_2', name: 'Two' },
  ])
  expect(report.policies.map(({ file, findings }) => [file, findings.map(({ code }) => code)])).toEqual([
    ['policies/policy.yaml', ['file-name-made-up']],
    ['policies/two.yaml', []],
  ])
})

describe('a file that stands for the profile already', () => {
  const same = 'name: Ops agent\nmax_rows: 100\ntable_allowlist: [OPS.incidents]\n'
  const other = 'name: Ops agent # ours\nmax_rows: 5\n'

  it.each([
    ['by its name', { 'policies/a/b.yml': same }],
    ['by its id, under another name', { 'policies/x.yaml': `id: pol_ops\n${same}` }],
    ['as JSON', { 'policies/x.json': '{"name":"Ops agent","max_rows":100,"table_allowlist":["ops.incidents"]}' }],
  ])('%s, is left alone where it says the same, even to be overwritten', async (_, before) => {
    const { files, report } = await exportOver(before, [ops], { overwrite: 'true' })
    expect(Object.fromEntries(files)).toEqual(before)
    expect(report).toMatchObject({ result: 'unchanged', policies: [{ action: 'none', findings: [] }] })
  })

  it('is left alone and named where it differs', async () => {
    const { files, report, failure } = await exportOver({ 'policies/mine.yaml': other }, [ops])
    expect(files).toEqual(new Map([['policies/mine.yaml', other]]))
    expect([report.result, failure]).toEqual(['unchanged', null])
    expect(report.policies).toMatchObject([
      { file: 'policies/mine.yaml', action: 'none', findings: [{ code: 'file-differs', severity: 'notice' }] },
    ])
  })

  it('is written over only if told to, where it is', async () => {
    const { files, report } = await exportOver({ 'policies/mine.yaml': other }, [ops], { overwrite: 'true' })
    expect([...files.keys()]).toEqual(['policies/mine.yaml'])
    expect(files.get('policies/mine.yaml')).toBe(
      'name: Ops agent # ours\ntable_allowlist:\n  - ops.incidents\nmax_rows: 100\n',
    )
    expect(report).toMatchObject({ result: 'changed', direction: 'mixed' })
    expect(report.policies).toMatchObject([{ action: 'update', compared_with: 'base', direction: 'mixed' }])
    expect(report.policies[0]?.changes).toContainEqual(
      expect.objectContaining({ field: 'max_rows', before: 5, after: 100, direction: 'widens' }),
    )
  })

  it('stays JSON where it is JSON', async () => {
    const before = { 'policies/mine.json': '{"name":"Ops agent"}' }
    const { files } = await exportOver(before, [{ ...ops, statement_rules: { allow: ['select'], deny: [] } }], {
      overwrite: 'true',
    })
    expect(JSON.parse(files.get('policies/mine.json') ?? '')).toEqual({
      name: 'Ops agent',
      statement_rules: { allow: ['select'] },
      table_allowlist: ['ops.incidents'],
      max_rows: 100,
    })
  })

  it('under its new name is not taken for another profile', async () => {
    const renamed = { 'policies/mine.yaml': 'id: pol_ops\nname: Formerly ops\nmax_rows: 100\n' }
    const { files, report } = await exportOver(renamed, [ops], { overwrite: 'true' })
    expect([...files.keys()]).toEqual(['policies/mine.yaml'])
    expect(report.policies).toMatchObject([{ action: 'update', name: 'Ops agent' }])
  })
})

describe('a file in the way', () => {
  it.each<[string, Record<string, string>]>([
    ['is not valid', { 'policies/a.yaml': 'name: Ops agent\nmax_rows: lots\n' }],
    ['names an id that the project does not have', { 'policies/a.yaml': 'id: pol_gone\nname: Ops agent\n' }],
    ['has the id of another profile', { 'policies/a.yaml': 'id: pol_two\nname: Ops agent\n' }],
    ['is not alone', { 'policies/a.yaml': 'name: Ops agent\n', 'policies/b.yaml': 'id: pol_ops\nname: B\n' }],
  ])('that %s is left alone, and nothing is written beside it', async (_, before) => {
    const two = { id: 'pol_two', name: 'Two' }
    const { files, report, failure } = await exportOver(before, [ops, two])
    const ours = report.policies.find(({ policy_id }) => policy_id === 'pol_ops')
    expect(ours).toMatchObject({ file: 'policies/a.yaml', action: 'none', findings: [{ code: 'file-in-the-way' }] })
    for (const [path, text] of Object.entries(before)) expect(files.get(path)).toBe(text)
    expect([...files.keys()]).not.toContain(OPS)
    expect(failure).toBe(null)
  })

  it('of no profile at all keeps its name', async () => {
    const before = { [OPS]: 'name: Something else\n', 'policies/OPS-AGENT.tests.yaml': '' }
    const { files, report } = await exportOver(before, [ops])
    expect(files.get(OPS)).toBe(before[OPS])
    expect(report.policies).toMatchObject([{ action: 'create' }])
    expect(report.policies[0]?.file).toMatch(/^policies\/ops-agent-[0-9a-f]{6}\.yaml$/)
  })

  it('that is only a test is none', async () => {
    const { files } = await exportOver({ 'policies/ops-agent.tests.yaml': 'name: Ops agent\n' }, [ops])
    expect([...files.keys()]).toContain(OPS)
  })
})

test('fields that this version does not know are named and not written', async () => {
  const later = { ...ops, future_mode: 'deep', 'x\n# y': 1, created_at: '2024-01-01T00:00:00Z' }
  const { files, ...result } = await exportOver({}, [later])
  const text = files.get(OPS) ?? ''
  expect(Object.keys(parse(text))).toEqual(['id', 'project_id', 'name', 'table_allowlist', 'max_rows'])
  expect(text).toMatch(/^# .*`future_mode`/m)
  expect(text).not.toContain('deep')
  expect(codesOf(result)).toEqual(['unknown-live-field'])
  expect((await checkFiles(files, [later])).failure).toBe(null)
})

test('no name of a field can pass for a comment that accepts a finding', async () => {
  const name = 'x pgbeam-allow: no-query-budget because'
  for (let length = 1; length < 60; length++) {
    const later = { ...ops, ['y'.repeat(length)]: 1, [name]: 1 }
    const { files } = await exportOver({}, [later])
    const { report } = await checkFiles(files, [later])
    expect(codesOf({ report })).not.toContain('unused-acceptance')
    expect(report.policies.flatMap(({ findings }) => findings.filter(({ accepted }) => accepted))).toEqual([])
  }
})

test('editors are led to the schema that is published', async () => {
  const { files } = await exportOver({}, [ops])
  const { $id } = JSON.parse(readFileSync(new URL('../../schema/policy.schema.json', import.meta.url), 'utf8'))
  expect(files.get(OPS)?.split('\n')[0]).toBe(`# yaml-language-server: $schema=${$id}`)
})

test('the documentation shows what is written', async () => {
  const page = readFileSync(new URL('../../docs/adopt.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n')
  const [example = ''] = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].flatMap(([, text = '']) =>
    text.includes('\nname: Read-only analytics\n') ? [text] : [],
  )
  const { files } = await exportOver({}, [parse(example)], { projects: parse(example).project_id })
  expect([...files]).toEqual([['policies/read-only-analytics.yaml', example]])
})

test('a profile that no file can hold fails by name, and the others are written', async () => {
  const odd = { id: 'pol_odd', name: 'Odd', access_mode: 'read_mostly' }
  const wild = { id: 'pol_wild', name: 'Wild', table_allowlist: ['public.*'] }
  const { files, report, failure } = await exportOver({}, [odd, ops, wild])
  expect([...files.keys()]).toEqual([OPS])
  expect(report).toMatchObject({ result: 'failed', unmanaged_profiles: 2 })
  expect(report.policies.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['Odd', 'failed'],
    ['Ops agent', null],
    ['Wild', 'failed'],
  ])
  expect(report.policies[0]?.reason).toContain('access_mode')
  expect(report.policies[2]?.reason).toContain('wildcard-name')
  expect(failure).toMatch(/Odd.*Wild/)
})

test('what is wrong with a profile is said without quoting its predicates', async () => {
  const row_filters = [{ table: 't', predicate: "hush = 'hush' AND" }]
  const { files, report } = await exportOver({}, [
    { ...ops, row_filters },
    { ...ops, id: 'pol_0', name: 'Zero', max_rows: -0 },
  ])
  expect(files.size).toBe(0)
  const [predicate, zero] = report.policies
  expect(predicate?.reason).toContain('invalid-predicate')
  expect(predicate?.reason).not.toContain('hush')
  expect(zero).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('exactly') })
})

test('several projects may hold profiles of one name', async () => {
  const there = { ...ops, id: 'pol_there', project_id: 'prj_two' }
  const here = { 'policies/here.yaml': 'name: Ops agent\nmax_rows: 100\ntable_allowlist: [ops.incidents]\n' }
  const { files, report } = await exportOver(here, [ops, there], { projects: 'prj_two\nprj_acme\nprj_two' })
  expect(report.policies.map(({ project_id, action }) => [project_id, action])).toEqual([
    ['prj_two', 'create'],
    ['prj_acme', 'none'],
  ])
  expect(parse(files.get('policies/prj_two/ops-agent.yaml') ?? '')).toMatchObject({
    id: 'pol_there',
    project_id: 'prj_two',
  })
})

test('a dry run writes nothing and says what it would', async () => {
  const { files, report } = await exportOver({}, [ops], { 'dry-run': 'true' })
  expect(files.size).toBe(0)
  expect(report).toMatchObject({ dry_run: true, result: 'changed', policies: [{ action: 'create', file: OPS }] })
})

test('globs that would not see a new file make it fail', async () => {
  const { files, report, failure } = await exportOver({}, [ops], { policies: 'teams/*/policies/*.yaml' })
  expect(files.size).toBe(0)
  expect(report).toMatchObject({ result: 'failed', policies: [{ outcome: 'failed' }] })
  expect(failure).not.toBe(null)
})

test('predicates that only the live profiles have stay out of the summary', async () => {
  const row_filters = [{ table: 't', predicate: "tenant = 'hush'" }]
  const { privatePredicates } = await exportOver({}, [{ ...ops, row_filters }])
  expect(privatePredicates).toEqual(new Set(["tenant = 'hush'"]))
})

test('the projects are those named, else that of project-id', () => {
  expect(inputsOf('export').projects).toEqual(['prj_acme'])
  expect(inputsOf('export', { projects: '# ours\n prj_1 \nprj_2\nprj_1' }).projects).toEqual(['prj_1', 'prj_2'])
  for (const given of [
    { 'project-id': '' },
    { projects: 'prj 1' },
    { projects: '..' },
    { projects: 'a,b' },
    { projects: '#' },
  ]) {
    expect(() => inputsOf('export', given)).toThrow('projects')
  }
})
