import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { ActionEvent } from './github/index.ts'
import { type RunAction, runAction } from './runner/index.ts'

const github = {
  apiUrl: 'http://127.0.0.1:1',
  graphqlUrl: 'http://127.0.0.1:1/graphql',
  serverUrl: 'https://github.com',
  token: 'workflow-token',
}

const event: ActionEvent = {
  name: 'pull_request',
  payload: { action: 'opened' },
  sha: '1'.repeat(40),
  ref: 'refs/pull/7/merge',
  headRef: 'fix',
  baseRef: 'main',
  actor: 'alice',
  repository: 'acme/policies',
}

const definition = `
name: Probe
inputs:
  api-key: {}
  fail-on: { default: error }
  github-token:
    default: \${{ github.token }}
runs: { using: node24, main: dist/index.js }
`

const folders: string[] = []

afterEach(() => Promise.all(folders.splice(0).map(folder => rm(folder, { recursive: true }))))

/** Runs a few lines of JavaScript as the action's bundle. */
async function runScript(source: string, options: Partial<RunAction> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'runner-test-'))
  folders.push(folder)
  const [script, actionFile] = [join(folder, 'index.mjs'), join(folder, 'action.yml')]
  await writeFile(script, `import fs from 'node:fs'\n${source}`)
  await writeFile(actionFile, definition)
  return runAction({ github, event, script, actionFile, ...options })
}

const printEnvironment = 'console.log(JSON.stringify(process.env))'

describe('environment', () => {
  test('is what the runner gives, and nothing of our own', async () => {
    process.env.LEAKED = 'yes'
    const { stdout } = await runScript(printEnvironment, {
      inputs: { 'api-key': 'secret' },
      env: { EXTRA: 'set' },
      runAttempt: 2,
    })
    delete process.env.LEAKED
    const env = JSON.parse(stdout)
    expect(env).toMatchObject({
      'INPUT_API-KEY': 'secret',
      'INPUT_FAIL-ON': 'error',
      'INPUT_GITHUB-TOKEN': 'workflow-token',
      EXTRA: 'set',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_HEAD_REF: 'fix',
      GITHUB_REPOSITORY_OWNER: 'acme',
      GITHUB_API_URL: github.apiUrl,
    })
    expect(env).not.toHaveProperty('LEAKED')
    expect(env).not.toHaveProperty('VITEST')
  })

  test('has every declared input, and takes no other', async () => {
    const { stdout } = await runScript(printEnvironment)
    expect(JSON.parse(stdout)).toMatchObject({ 'INPUT_API-KEY': '' })
    await expect(runScript('', { inputs: { 'api-kye': 'secret' } })).rejects.toThrow('api-kye')
  })
})

test('outputs, summary, event and report go through files', async () => {
  const result = await runScript(`
    const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, GITHUB_EVENT_PATH, RUNNER_TEMP } = process.env
    const report = RUNNER_TEMP + '/report.json'
    fs.writeFileSync(report, fs.readFileSync(GITHUB_EVENT_PATH))
    fs.appendFileSync(GITHUB_OUTPUT, 'result=changed\\n')
    fs.appendFileSync(GITHUB_OUTPUT, 'lines<<end_1\\na=b\\n\\nc\\nend_1\\nreport<<end_2\\n' + report + '\\nend_2\\n')
    fs.appendFileSync(GITHUB_STEP_SUMMARY, '# Done\\n')
    process.exitCode = 3
  `)
  expect(result).toMatchObject({
    exitCode: 3,
    signal: null,
    outputs: { result: 'changed', lines: 'a=b\n\nc' },
    summary: '# Done\n',
    report: { action: 'opened' },
  })
})

test('workflow commands are obeyed as the runner obeys them', async () => {
  const lines = [
    '::add-mask::s3cret',
    '::error file=policies/a%2Cb.yaml,line=3,endLine=4,col=5,title=Bad%3A value::first%0Asecond %250A',
    'text ::error::not at the beginning',
    '::unknown::nothing',
    '::stop-commands::token-1',
    '::error::only text',
    '::token-1::',
    'from a file: ##[warning file=x.yaml;line=2]old but alive',
  ]
  const result = await runScript(`console.log(${JSON.stringify(lines.join('\n'))})`)
  expect(result.masks).toEqual(['s3cret'])
  const nothing = { title: null, endLine: null, column: null, endColumn: null }
  expect(result.annotations).toEqual([
    {
      ...nothing,
      level: 'error',
      message: 'first\nsecond %0A',
      title: 'Bad: value',
      file: 'policies/a,b.yaml',
      line: 3,
      endLine: 4,
      column: 5,
    },
    { ...nothing, level: 'warning', message: 'old but alive', file: 'x.yaml', line: 2 },
  ])
})

describe('process', () => {
  const wait = 'setTimeout(() => {}, 60_000)'

  test('can be killed', async () => {
    const result = await runScript(wait, { onStart: ({ kill }) => kill('SIGKILL') })
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL' })
  })

  test('that hangs fails the test', async () => {
    await expect(runScript(wait, { timeoutMs: 1 })).rejects.toThrow('after 1 ms')
  })
})
