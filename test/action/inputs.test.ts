import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { parseInputs, readInputsFrom } from '../../src/action/inputs.ts'

const token = { 'github-token': 'ghs_token' }

function parse(given: Record<string, string> = {}, env: Record<string, string> = {}) {
  const all: Record<string, string> = { ...token, ...given }
  return parseInputs({ raw: name => all[name] ?? '', env })
}

function inputsOf(given: Record<string, string> = {}, env: Record<string, string> = {}) {
  const parsed = parse(given, env)
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems))
  return parsed.inputs
}

function problemsOf(given: Record<string, string>, env: Record<string, string> = {}) {
  const parsed = parse(given, env)
  return parsed.kind === 'invalid' ? parsed.problems.map(problem => problem.name) : []
}

describe('action.yml', () => {
  const declared: Record<string, { default?: string; description: string }> = parseYaml(
    readFileSync(new URL('../action.yml', import.meta.url), 'utf8'),
  ).inputs

  it('declares exactly the inputs that are read', () => {
    const asked = new Set<string>()
    const raw = (name: string) => {
      asked.add(name)
      return ''
    }
    parseInputs({ raw, env: {} })
    expect([...asked].sort()).toEqual(Object.keys(declared).sort())
  })

  it('declares the defaults that an empty input has', () => {
    const defaults = Object.fromEntries(Object.entries(declared).map(([name, { default: text = '' }]) => [name, text]))
    expect(inputsOf({ ...defaults, ...token })).toEqual(inputsOf())
  })
})

describe('parseInputs', () => {
  it('has the defaults of the interface', () => {
    expect(inputsOf()).toEqual({
      mode: 'auto',
      githubToken: 'ghs_token',
      apiKey: null,
      apiUrl: 'https://api.pgbeam.com',
      projectId: null,
      projects: [],
      policies: ['policies/**/*.{yaml,yml,json}'],
      requiredApprovals: 1,
      requiredApprovalsWidening: 1,
      reviewersWidening: [],
      labelWidening: null,
      gate: false,
      onDrift: 'refuse',
      driftIssue: false,
      failOn: 'error',
      comment: true,
      commentId: null,
      redactPredicates: false,
      replay: true,
      replayDays: 7,
      dryRun: false,
      overwrite: false,
    })
  })

  it('takes the key and the address from the environment where the inputs are empty', () => {
    const env = { PGBEAM_API_KEY: ' pbo_env\n', PGBEAM_API_URL: 'https://env.example/' }
    expect(inputsOf({}, env)).toMatchObject({ apiKey: 'pbo_env', apiUrl: 'https://env.example' })
    expect(inputsOf({ 'api-key': ' pbo_own\n', 'api-url': 'https://own.example/v2/' }, env)).toMatchObject({
      apiKey: 'pbo_own',
      apiUrl: 'https://own.example/v2',
    })
  })

  it('does not mind a bad variable that an input stands in for', () => {
    const env = { PGBEAM_API_KEY: 'two words', PGBEAM_API_URL: 'nowhere' }
    expect(problemsOf({}, env)).toEqual(['PGBEAM_API_KEY', 'PGBEAM_API_URL'])
    expect(problemsOf({ 'api-key': 'pbo_own', 'api-url': 'https://own.example' }, env)).toEqual([])
  })

  it('asks for as many approvals of a widening change as of any other unless told', () => {
    expect(inputsOf({ 'required-approvals': '3' })).toMatchObject({ requiredApprovalsWidening: 3 })
    const both = { 'required-approvals': '0', 'required-approvals-widening': '2' }
    expect(inputsOf(both)).toMatchObject({ requiredApprovals: 0, requiredApprovalsWidening: 2 })
  })

  it.each(['True', 'TRUE', 'true'])('takes %s for true', text => {
    expect(inputsOf({ gate: text }).gate).toBe(true)
  })

  it.each(['False', 'FALSE', 'false'])('takes %s for false', text => {
    expect(inputsOf({ comment: text }).comment).toBe(false)
  })

  it('reads users and teams', () => {
    expect(inputsOf({ 'reviewers-widening': '@octocat, acme_dev\n# owners\n@acme/data-platform' })).toMatchObject({
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
    expect(problemsOf({ [name]: text })).toEqual([name])
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
    expect(problemsOf({ 'api-url': text })).toEqual(['api-url'])
  })

  it.each(['http://127.0.0.1:8080', 'http://localhost:1', 'http://[::1]:80', 'https://pgbeam.internal'])(
    'takes the address %s',
    text => {
      expect(problemsOf({ 'api-url': text })).toEqual([])
    },
  )

  it('reports every problem at once, and never what was written', () => {
    const secret = 'pbo_mislaid secret'
    const names = ['mode', 'api-key', 'api-url', 'project-id', 'required-approvals', 'gate', 'comment-id', 'fail-on']
    const parsed = parse(Object.fromEntries(names.map(name => [name, secret])))
    expect(parsed.kind === 'invalid' && parsed.problems.map(problem => problem.name).sort()).toEqual(names.sort())
    expect(JSON.stringify(parsed)).not.toMatch(/mislaid|secret\b/)
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
    expect(inputsOf({ policies: text }).policies).toEqual(globs)
  })

  it.each(['#', '!policies/**', '../other/*.yaml', 'policies/../../x.yaml', '!', '/', 'x'.repeat(1001)])(
    'refuses %j',
    text => {
      expect(problemsOf({ policies: text })).toEqual(['policies'])
    },
  )
})

it('reads inputs as the runner hands them over', () => {
  const read = readInputsFrom({ 'INPUT_API-KEY': 'pbo_1', INPUT_MODE: 'check' })
  expect([read('api-key'), read('mode'), read('gate')]).toEqual(['pbo_1', 'check', ''])
})
