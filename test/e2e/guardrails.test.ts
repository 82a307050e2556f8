import { describe, expect, it, test } from 'vitest'
import { edit } from './policies.ts'
import { errorsOn, openStage, policyIn, type Run } from './stage.ts'

const GUARDRAILS = `guardrails:
  - name: Salaries stay with HR
    never_reachable: ['hr.*', '*.salaries']
    except: [{ policy: Payroll agent, reason: DATA-88 }]
  - name: National ids are never shown
    always_hidden: ['app.people.ssn']
  - name: Tenants are kept apart
    filtered_by: { tables: ['app.*'], column: tenant_id }
  - name: Writes wait for a person
    held: [update]
    refused: [ddl]
  - name: No bulk export
    at_most: { max_rows: 1000 }
`

const AGENT = `name: Support agent
access_mode: read_write
approval_mode: all
statement_rules: { deny: [ddl] }
table_allowlist:
  - app.people
masking_rules:
  - { table: app.people, column: ssn, kind: redact }
row_filters:
  - { table: app.people, predicate: tenant_id = 7 }
max_rows: 1000
max_affected_rows: 10
budget_queries_per_day: 100
`

const FILE = 'policies/company.guardrails.yaml'
const POLICY = 'policies/agent.yaml'
const files = { [FILE]: GUARDRAILS, [POLICY]: AGENT }

const guardrailsIn = ({ report }: Run) => report?.guardrails ?? expect.unreachable('no guardrails were reported')

/** Each breaks one guardrail: what is edited, and the line of the error. */
const BREAKING: Readonly<Record<string, readonly [change: [string, string], line: number]>> = {
  reach: [['  - app.people\n', '  - app.people\n  - HR.People\n'], 7],
  'a bare name, which is one of public': [['  - app.people\n', '  - app.people\n  - salaries\n'], 7],
  quotes: [['  - app.people\n', '  - app.people\n  - \'"hr".people\'\n'], 7],
  'every table': [['table_allowlist:\n  - app.people\n', ''], 1],
  'a weaker mask': [['kind: redact', 'kind: hash'], 8],
  'a mask on another name': [['column: ssn', 'column: \'"ssn"\''], 6],
  'another filter': [['tenant_id = 7', 'tenant_id = 7 OR region = 1'], 10],
  'writes that pass': [['approval_mode: all', 'approval_mode: ddl'], 3],
  'few rows that pass': [['approval_mode: all', 'approval_mode: all\napproval_auto_max_rows: 5'], 4],
  'a statement': [['deny: [ddl]', 'deny: [copy]'], 2],
  'a limit': [['max_rows: 1000\n', 'max_rows: 1001\n'], 11],
}

test('a policy that breaks a guardrail fails on its line, however it is written', async () => {
  await using stage = await openStage({ files })
  const entries = Object.entries(BREAKING).map(([how, [change, line]], at) => {
    const text = edit(AGENT, change).replace('Support agent', how)
    return { path: `policies/${at}.yaml`, text, line }
  })
  const number = await stage.propose(Object.fromEntries(entries.map(({ path, text }) => [path, text])))
  // It cannot be accepted, and no input lets it pass.
  const run = await stage.check(number, { inputs: { 'fail-on': 'never' } })
  expect(run.exitCode).toBe(1)
  expect(run.report?.result).toBe('failed')
  for (const { path, line } of entries) {
    const broken = policyIn(run, path).findings.filter(({ code }) => code === 'guardrail-broken')
    expect(
      broken.map(finding => finding.line),
      path,
    ).toContain(line)
    expect(broken[0], path).toMatchObject({ severity: 'error', guardrail: { file: FILE } })
  }
})

test('nothing is said where everything is kept, and an exception lets through whom it names', async () => {
  await using stage = await openStage({ files })
  const kept = await stage.check(await stage.propose({ [POLICY]: edit(AGENT, ['max_rows: 1000', 'max_rows: 500']) }))
  expect(kept.exitCode).toBe(0)
  expect(guardrailsIn(kept)).toMatchObject({ direction: 'none' })
  const payroll = AGENT.replace('Support', 'Payroll').replace('  - app.people\n', '  - app.people\n  - hr.salaries\n')
  const excepted = await stage.check(await stage.propose({ 'policies/payroll.yaml': payroll }))
  expect(excepted.exitCode).toBe(0)
  expect(policyIn(excepted, 'policies/payroll.yaml').changes).toContainEqual(
    expect.objectContaining({
      area: 'guardrails',
      field: 'name',
      subject: 'Salaries stay with HR',
      direction: 'widens',
    }),
  )
})

describe('getting past a guardrail by changing it is shown as what widens', () => {
  it.each<[string, Record<string, string | null>, object]>([
    ['weakening it', { [FILE]: edit(GUARDRAILS, ['max_rows: 1000', 'max_rows: 9000']) }, { rule: 'at_most' }],
    ['removing it', { [FILE]: null }, { rule: 'refused', subject: 'ddl', after: 'none', line: null }],
    [
      'a name that is no file of guardrails',
      { [FILE]: null, 'policies/company.guardrails.yaml.off': GUARDRAILS },
      { after: 'none' },
    ],
    [
      'moving it away from the policies',
      { [FILE]: null, 'old/company.guardrails.yaml': GUARDRAILS },
      { after: 'none' },
    ],
  ])('%s', async (_, changes, change) => {
    await using stage = await openStage({ files })
    const number = await stage.propose({ ...changes, [POLICY]: edit(AGENT, ['max_rows: 1000', 'max_rows: 900']) })
    const run = await stage.check(number, {
      inputs: { gate: 'true', 'required-approvals': '0', 'required-approvals-widening': '1' },
    })
    expect(run.report?.direction).toBe('mixed')
    const widening = guardrailsIn(run).files.flatMap(file => file.changes)
    expect(widening).toContainEqual(expect.objectContaining({ direction: 'widens', ...change }))
    expect(
      stage
        .comments(number)
        .map(({ body }) => body)
        .join(),
    ).toContain('WEAKENS GUARDRAILS')
    const [status] = stage.repository.statuses
    expect(status).toMatchObject({ context: 'pgbeam/reviews', state: 'pending' })
  })
})

test('a guardrail that moves, or is written otherwise, changes nothing', async () => {
  await using stage = await openStage({ files })
  const number = await stage.propose({
    [FILE]: null,
    'policies/a/b.guardrails.yml': GUARDRAILS.replace('DATA-88', 'HR-1'),
  })
  const run = await stage.check(number)
  expect(run.exitCode).toBe(0)
  expect(guardrailsIn(run)).toMatchObject({ direction: 'none', files: [{ action: 'create' }, { action: 'remove' }] })
})

test('no pattern that excludes takes guardrails out', async () => {
  await using stage = await openStage({ files })
  const number = await stage.propose({ [POLICY]: edit(AGENT, ['max_rows: 1000\n', 'max_rows: 1001\n']) })
  const run = await stage.check(number, { inputs: { policies: 'policies/**/*.yaml\n!policies/*.guardrails.yaml' } })
  expect(errorsOn(run, POLICY)).toHaveLength(1)
})

test('a file of guardrails that is not valid fails every check, and what it said before holds', async () => {
  await using stage = await openStage({ files })
  const number = await stage.propose({
    [FILE]: edit(GUARDRAILS, ['at_most:', 'atmost:']),
    [POLICY]: edit(AGENT, ['max_rows: 1000\n', 'max_rows: 1001\n']),
  })
  const run = await stage.check(number)
  expect(run.exitCode).toBe(1)
  expect(errorsOn(run, FILE)).toEqual([{ code: 'unknown-field', line: 13, column: 5 }])
  expect(errorsOn(run, POLICY)).toMatchObject([{ code: 'guardrail-broken', line: 11 }])
})

test('policies that a pull request leaves alone are judged where it changes the guardrails, and else not', async () => {
  await using stage = await openStage({
    files: {
      ...files,
      'policies/b.yaml': AGENT.replace('Support', 'Other').replace('max_rows: 1000', 'max_rows: 5000'),
    },
  })
  const alone = await stage.check(await stage.propose({ [POLICY]: edit(AGENT, ['max_rows: 1000', 'max_rows: 900']) }))
  expect(alone.exitCode).toBe(0)
  const stricter = edit(GUARDRAILS, ['refused: [ddl]', 'refused: [ddl, copy]'])
  const run = await stage.check(await stage.propose({ [FILE]: stricter }))
  expect(run.exitCode).toBe(1)
  expect(run.report?.direction).toBe('narrows')
  expect([POLICY, 'policies/b.yaml'].map(file => errorsOn(run, file).length)).toEqual([1, 2])
})
