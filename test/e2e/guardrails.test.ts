import { describe, expect, it, test } from 'vitest'
import { pick } from '../size.ts'
import { AGENT, FILE, files, GUARDRAILS, POLICY } from './guarded.ts'
import { edit, fieldsOf } from './policies.ts'
import { errorsOn, openStage, policyIn, type Run } from './stage.ts'

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
  const ways: [string, Record<string, string | null>, object][] = [
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
  ]
  it.each(pick({ short: ways.slice(0, 2), long: ways }))('%s', async (_, changes, change) => {
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

describe('an apply', () => {
  const live = [{ id: 'pol_agent', ...fieldsOf(AGENT) }]
  const reviewed = { 'required-approvals': '1' }
  const wider = { [POLICY]: edit(AGENT, ['max_rows: 1000\n', 'max_rows: 1001\n']) }
  const weaker = { [FILE]: edit(GUARDRAILS, ['max_rows: 1000', 'max_rows: 5000']) }

  it('refuses what breaks a guardrail anew, by its name, and says which', async () => {
    await using stage = await openStage({ files, live })
    await stage.push(wider)
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'refused' } })
    expect(policyIn(run, POLICY)).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('No bulk export'),
      findings: [{ code: 'guardrail-broken', line: 11, guardrail: { file: FILE, line: 13 } }],
    })
    expect(stage.writes()).toEqual([])
  })

  it('applies what only narrows what is broken already, and fails', async () => {
    const broken = edit(AGENT, ['max_rows: 1000\n', 'max_rows: 9000\n'])
    await using stage = await openStage({
      files: { ...files, [POLICY]: broken },
      live: [{ ...live[0], max_rows: 9000 }],
    })
    const unchanged = await stage.apply()
    expect(unchanged).toMatchObject({ exitCode: 1, report: { result: 'failed' } })
    await stage.push({ [POLICY]: edit(AGENT, ['max_rows: 1000\n', 'max_rows: 2000\n']) })
    const run = await stage.apply()
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'failed' } })
    expect(policyIn(run, POLICY)).toMatchObject({ outcome: 'applied', findings: [{ code: 'guardrail-broken' }] })
    expect(stage.live('pol_agent').max_rows).toBe(2000)
  })

  it.each([
    ['weakened', weaker],
    ['removed', { [FILE]: null }],
  ])(
    'takes a guardrail that a push has %s by nobody’s leave, until that is taken back and merged',
    async (_, change) => {
      await using stage = await openStage({ files, live })
      await stage.push(change)
      const number = await stage.propose(wider)
      stage.approve(number)
      await stage.merge(number)
      const run = await stage.apply({ inputs: reviewed })
      expect(run.exitCode).toBe(1)
      expect(policyIn(run, POLICY)).toMatchObject({
        outcome: 'refused',
        reason: expect.stringContaining('No bulk export'),
      })
      await stage.push({ [FILE]: GUARDRAILS })
      const again = await stage.propose(weaker)
      stage.approve(again)
      await stage.merge(again)
      expect(await stage.apply({ inputs: reviewed })).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
      expect(stage.live('pol_agent').max_rows).toBe(1001)
    },
  )

  it('knows the views of the same SQL files as the check', async () => {
    const sql = `CREATE SCHEMA hr; CREATE TABLE hr.people (name text); CREATE SCHEMA app;
CREATE TABLE app.people (ssn text, tenant_id int); CREATE VIEW app.names AS SELECT name, 7 AS tenant_id FROM hr.people;\n`
    await using stage = await openStage({ files: { ...files, 'db/schema.sql': sql }, live })
    const inputs = { 'database-schema': 'db/*.sql' }
    const text = AGENT.replace('  - app.people\n', '  - app.people\n  - app.names\n').replace(
      'row_filters:\n',
      'row_filters:\n  - { table: app.names, predicate: tenant_id = 7 }\n',
    )
    const checked = await stage.check(await stage.propose({ [POLICY]: text }), { inputs })
    expect(errorsOn(checked, POLICY)).toMatchObject([{ code: 'guardrail-broken', line: 7 }])
    await stage.push({ [POLICY]: text })
    expect(policyIn(await stage.apply({ inputs }), POLICY).outcome).toBe('refused')
    expect(policyIn(await stage.apply(), POLICY).outcome).toBe('applied')
  })

  it('holds to the last valid version of a file that is not valid', async () => {
    await using stage = await openStage({ files, live })
    await stage.push({ [FILE]: 'guardrails: x\n', ...wider })
    const run = await stage.apply()
    expect(run.exitCode).toBe(1)
    expect(errorsOn(run, FILE)).toMatchObject([{ code: 'wrong-type' }])
    expect(policyIn(run, POLICY)).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('No bulk export'),
    })
  })
})

test('in drift mode a live profile that no file names is judged as well', async () => {
  const live = [
    { id: 'pol_agent', ...fieldsOf(AGENT) },
    { id: 'pol_wild', ...fieldsOf(edit(AGENT, ['max_rows: 1000\n', ''])), name: 'Wild' },
  ]
  await using stage = await openStage({ files, live })
  const run = await stage.run(await stage.repository.event.schedule(), { apiKey: stage.pgbeam.key })
  expect(run.exitCode).toBe(1)
  expect(guardrailsIn(run).unmanaged).toMatchObject([
    { policy_id: 'pol_wild', name: 'Wild', findings: [{ code: 'guardrail-broken', line: null }] },
  ])
  expect(guardrailsIn(run).files).toMatchObject([{ findings: [{ code: 'exception-unused', line: 4 }] }])
})
