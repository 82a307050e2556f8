import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { readInputsFrom } from '../../src/action/input-reader.ts'
import type { InputsOf, RunMode } from '../../src/action/inputs.ts'
import { listInputProblems, listSecrets, type Parsed, parseInputs, parseStart } from '../../src/action/parse-inputs.ts'

type Texts = Readonly<Record<string, string>>

const MODES = ['check', 'apply', 'drift', 'export'] as const
/** What no mode does without. */
const NEEDED = { 'api-key': 'pbo_key', projects: 'prj_1' }

const source = (given: Texts, env: Texts) => ({ raw: (name: string) => given[name] ?? '', env })

function inputsOf<M extends RunMode>(mode: M, given: Texts = {}, env: Texts = {}): InputsOf<M> {
  return take(parseInputs(mode, source({ ...NEEDED, ...given }, env)))
}

function take<T>(parsed: Parsed<T>): T {
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems))
  return parsed.inputs
}

const checkOf = (given: Texts = {}, env: Texts = {}) => take(parseInputs('check', source(given, env)))

/** Of the inputs of one mode, by name. */
function problemsOf(mode: RunMode, given: Texts, env: Texts = {}): string[] {
  const parsed = parseInputs(mode, source({ ...NEEDED, ...given }, env))
  return parsed.kind === 'invalid' ? parsed.problems.map(({ name }) => name) : []
}

/** Of any input of any mode, by name. */
function allProblemsOf(given: Texts, env: Texts = {}): string[] {
  const all = { 'github-token': 'ghs_token', ...NEEDED, ...given }
  return listInputProblems(source(all, env)).map(({ name }) => name)
}

describe('action.yml', () => {
  const declared: Record<string, { default?: string; description: string }> = parseYaml(
    readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'),
  ).inputs

  it('declares exactly the inputs that are read', () => {
    const asked = new Set<string>()
    const raw = (name: string) => {
      asked.add(name)
      return ''
    }
    listInputProblems({ raw, env: {} })
    expect([...asked].sort()).toEqual(Object.keys(declared).sort())
  })

  it.each(MODES)('declares the defaults that an empty input has: %s', mode => {
    const defaults = Object.fromEntries(Object.entries(declared).map(([name, { default: text = '' }]) => [name, text]))
    expect(inputsOf(mode, { ...defaults, ...NEEDED })).toEqual(inputsOf(mode))
    expect(parseStart(source({ ...defaults, 'github-token': 'ghs_token' }, {}))).toEqual({
      kind: 'parsed',
      inputs: { mode: 'auto', githubToken: 'ghs_token' },
    })
  })
})

describe('what each mode is given', () => {
  const common = {
    projectId: null,
    policies: ['policies/**/*.{yaml,yml,json}'],
    commentId: null,
    redactPredicates: false,
    dryRun: false,
  }
  const reviews = { requiredApprovals: 1, requiredApprovalsWidening: 1, reviewersWidening: [] }
  const tables = { accessMap: false, databaseSchema: [], liveSchema: false }
  const pgbeam = { kind: 'key', apiUrl: 'https://api.pgbeam.com', apiKey: 'pbo_key' }

  it('check: no key is needed', () => {
    const known = { ...tables, schemaGate: 'hidden', scanPii: false }
    const own = { failOn: 'error', comment: true, replayDays: 7, gate: false, labelWidening: null, ...known }
    expect(checkOf()).toEqual({ mode: 'check', ...common, ...reviews, ...own, pgbeam: { kind: 'none' } })
    expect(inputsOf('check').pgbeam).toEqual(pgbeam)
    expect(checkOf({ replay: 'false' }).replayDays).toBeNull()
    // A fork has no key.
    expect(checkOf({ 'live-schema': 'true' })).toMatchObject({ liveSchema: true, pgbeam: { kind: 'none' } })
  })

  it('apply', () => {
    const own = { onDrift: 'refuse', comment: true, ...tables }
    expect(inputsOf('apply')).toEqual({ mode: 'apply', ...common, ...reviews, ...own, pgbeam })
  })

  it('drift: which approvals are asked for tells what took a profile over', () => {
    const own = { driftIssue: false, driftPullRequest: false, ...tables }
    expect(inputsOf('drift')).toEqual({ mode: 'drift', ...common, ...reviews, ...own, pgbeam })
  })

  it.each(['apply', 'drift'] as const)('%s: SQL files for guardrails, live tables for a map alone', mode => {
    const given = { 'database-schema': 'db/*.sql', 'live-schema': 'true' }
    expect(inputsOf(mode, given)).toMatchObject({ ...tables, databaseSchema: [{ globs: ['db/*.sql'] }] })
    const mapped = { accessMap: true, databaseSchema: [{ globs: ['db/*.sql'] }], liveSchema: true }
    expect(inputsOf(mode, { ...given, 'access-map': 'true' })).toMatchObject(mapped)
    expect(problemsOf(mode, { 'live-schema': 'yes', 'access-map': 'true' })).toContain('live-schema')
  })

  it('export', () => {
    expect(inputsOf('export')).toEqual({ mode: 'export', ...common, projects: ['prj_1'], overwrite: false, pgbeam })
    expect(inputsOf('export', { projects: '', 'project-id': 'prj_2' }).projects).toEqual(['prj_2'])
  })

  it.each<[string, string, string]>([
    ['fail-on', 'notice', 'check'],
    ['replay-days', '0', 'check'],
    ['live-schema', 'yes', 'check'],
    ['scan-pii', 'yes', 'check'],
    ['access-map', 'yes', 'check apply drift'],
    ['gate', 'yes', 'check'],
    ['required-approvals', 'one', 'check apply drift'],
    ['required-approvals-widening', '-1', 'check apply drift'],
    ['reviewers-widening', ',', 'check apply drift'],
    ['comment', 'no', 'check apply'],
    ['on-drift', 'ignore', 'apply'],
    ['drift-issue', 'on', 'drift'],
    ['drift-pull-request', 'on', 'drift'],
    ['projects', 'prj 1', 'export'],
    ['projects', '', 'export'],
    ['overwrite', 'yes', 'export'],
    ['api-key', '', 'apply drift export'],
    ['api-key', 'two words', 'check apply drift export'],
    ['policies', '../x', 'check apply drift export'],
  ])('%s: %j is a problem only for those that use it', (name, text, modes) => {
    expect(MODES.filter(mode => problemsOf(mode, { [name]: text }).includes(name)).join(' ')).toBe(modes)
  })
})

describe('parseStart', () => {
  it('without a mode that there is, nobody knows what is missing', () => {
    expect(listInputProblems(source({ mode: 'chek', gate: 'yes' }, {})).map(({ name }) => name)).toEqual([
      'mode',
      'github-token',
      'gate',
    ])
  })

  it('needs a token, and a mode that there is', () => {
    const parsed = parseStart(source({ mode: 'chek' }, {}))
    expect(parsed.kind === 'invalid' && parsed.problems.map(({ name }) => name)).toEqual(['mode', 'github-token'])
  })
})

describe('parseInputs', () => {
  it('takes the key and the address from the environment where the inputs are empty', () => {
    const env = { PGBEAM_API_KEY: ' pbo_env\n', PGBEAM_API_URL: 'https://env.example/' }
    expect(checkOf({}, env).pgbeam).toEqual({ kind: 'key', apiKey: 'pbo_env', apiUrl: 'https://env.example' })
    expect(checkOf({ 'api-key': ' pbo_own\n', 'api-url': 'https://own.example/v2/' }, env).pgbeam).toEqual({
      kind: 'key',
      apiKey: 'pbo_own',
      apiUrl: 'https://own.example/v2',
    })
  })

  it('does not mind a bad variable that an input stands in for', () => {
    const env = { PGBEAM_API_KEY: 'two words', PGBEAM_API_URL: 'nowhere' }
    expect(problemsOf('apply', { 'api-key': '' }, env)).toEqual(['PGBEAM_API_URL', 'PGBEAM_API_KEY'])
    expect(problemsOf('apply', { 'api-url': 'https://own.example' }, env)).toEqual([])
  })

  it('asks for as many approvals of a widening change as of any other unless told', () => {
    expect(inputsOf('apply', { 'required-approvals': '3' })).toMatchObject({ requiredApprovalsWidening: 3 })
    const both = { 'required-approvals': '0', 'required-approvals-widening': '2' }
    expect(inputsOf('apply', both)).toMatchObject({ requiredApprovals: 0, requiredApprovalsWidening: 2 })
  })

  it.each(['True', 'TRUE', 'true'])('takes %s for true', text => {
    expect(checkOf({ gate: text }).gate).toBe(true)
  })

  it.each(['False', 'FALSE', 'false'])('takes %s for false', text => {
    expect(checkOf({ comment: text }).comment).toBe(false)
  })

  it('reads users and teams', () => {
    expect(checkOf({ 'reviewers-widening': '@octocat, acme_dev\n# owners\n@acme/data-platform' })).toMatchObject({
      reviewersWidening: [
        { kind: 'user', login: 'octocat' },
        { kind: 'user', login: 'acme_dev' },
        { kind: 'team', organization: 'acme', slug: 'data-platform' },
      ],
    })
  })

  it.each([
    ['mode', 'chek'],
    ['mode', 'Check'],
    ['required-approvals', '-1'],
    ['required-approvals', '1.5'],
    ['required-approvals', 'one'],
    ['required-approvals', '1e2'],
    ['required-approvals-widening', '99999999999999999999'],
    ['replay-days', '0'],
    ['gate', 'yes'],
    ['dry-run', '1'],
    ['on-drift', 'ignore'],
    ['fail-on', 'notice'],
    ['project-id', 'prj 1'],
    ['project-id', '..'],
    ['project-id', 'prj/1'],
    ['project-id', 'pol_1'],
    ['project-id', 'pbo_key'],
    ['comment-id', 'a/b'],
    ['comment-id', '-->'],
    ['comment-id', '.hidden'],
    ['comment-id', 'x'.repeat(65)],
    ['label-widening', 'two\nlines'],
    ['label-widening', 'x'.repeat(51)],
    ['reviewers-widening', '@acme/data/platform'],
    ['reviewers-widening', 'someone@example.com'],
    ['api-key', 'two words'],
    ['api-key', 'pbo_k\u00e9y'],
    ['github-token', 'ghs_a\nghs_b'],
    ['github-token', ' '],
  ])('refuses %s: %j', (name, text) => {
    expect(allProblemsOf({ [name]: text })).toEqual([name])
  })

  it.each([
    'api.pgbeam.com',
    'ftp://api.pgbeam.com',
    'http://api.pgbeam.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'https://user:pass@api.pgbeam.com',
    'https://api.pgbeam.com/?key=1',
    'https://api.pgbeam.com/#x',
    'javascript:alert(1)',
  ])('refuses the address %s', text => {
    expect(allProblemsOf({ 'api-url': text })).toEqual(['api-url'])
  })

  it.each(['http://127.0.0.1:8080', 'http://localhost:1', 'http://[::1]:80', 'https://pgbeam.internal'])(
    'takes the address %s',
    text => {
      expect(allProblemsOf({ 'api-url': text })).toEqual([])
    },
  )

  it('reports every problem at once, and never what was written', () => {
    const secret = 'pbo_mislaid secret'
    const names = ['mode', 'api-key', 'api-url', 'project-id', 'required-approvals', 'gate', 'comment-id', 'fail-on']
    const given = { 'github-token': 'ghs_token', ...Object.fromEntries(names.map(name => [name, secret])) }
    const problems = listInputProblems(source(given, {}))
    expect(problems.map(({ name }) => name).sort()).toEqual(names.sort())
    expect(JSON.stringify(problems)).not.toMatch(/mislaid|secret\b/)
  })
})

describe('policies', () => {
  it.each([
    ['# ours\npolicies/*.yaml\n\n  !policies/draft/**  \n', ['policies/*.yaml', '!policies/draft/**']],
    ['./policies\\agents\\*.yaml', ['policies/agents/*.yaml']],
    ['/policies//*.yaml\r\n!.\\policies\\old.yaml', ['policies/*.yaml', '!policies/old.yaml']],
    ['policies/', ['policies/**']],
    ['.pgbeam/*.yaml', ['.pgbeam/*.yaml']],
  ])('reads %j', (text, globs) => {
    expect(checkOf({ policies: text }).policies).toEqual(globs)
  })

  it.each(['#', '!policies/**', '../other/*.yaml', 'policies/../../x.yaml', '!', '/', 'x'.repeat(1001)])(
    'refuses %j',
    text => {
      expect(allProblemsOf({ policies: text })).toEqual(['policies'])
    },
  )
})

it('reads inputs as the runner hands them over', () => {
  const { raw } = readInputsFrom({ 'INPUT_API-KEY': 'pbo_1', INPUT_MODE: 'check' })
  expect([raw('api-key'), raw('mode'), raw('gate')]).toEqual(['pbo_1', 'check', ''])
})

it('knows the secrets, also those that cannot be used', () => {
  const given = { 'github-token': ' ghs_token\n', 'api-key': 'two words', mode: 'chek' }
  expect(listSecrets(source(given, { PGBEAM_API_KEY: 'unused' }))).toEqual(['ghs_token', 'two words'])
  expect(listSecrets(source({}, { PGBEAM_API_KEY: 'pbo_env' }))).toEqual(['pbo_env'])
})
