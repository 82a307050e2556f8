import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defuseCommands } from '../../src/action/defuse-commands.ts'
import { finishIdle } from '../../src/action/nothing-to-do.ts'
import { createRunner } from '../../src/action/runner.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runner-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Plays a script against the real `@actions/core` as the runner's child, since that writes to the process's own output. */
async function play(script: string, { summary = true }: { summary?: boolean } = {}) {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') }
  await Promise.all(Object.values(files).map(file => writeFile(file, '')))
  const env = { ...files, ...(summary ? {} : { GITHUB_STEP_SUMMARY: '' }), RUNNER_TEMP: folder, PATH: process.env.PATH }
  const source = new URL('../../src/action/runner.ts', import.meta.url)
  const code = `
    import * as core from '@actions/core'
    import { createRunner } from ${JSON.stringify(source.href)}
    const runner = createRunner({ core, env: process.env })
    ${script}`
  const { exitCode, stdout } = await new Promise<{ exitCode: number; stdout: string }>(resolve => {
    const child = execFile(process.execPath, ['--input-type=module', '-e', code], { env }, (_, stdout) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout })
    })
  })
  const [output, written] = await Promise.all(Object.values(files).map(file => readFile(file, 'utf8')))
  return { exitCode, lines: stdout.split(/\r?\n/).filter(line => line !== ''), output, summary: written }
}

describe('the runner', () => {
  it('reports to GitHub', async () => {
    const { lines, output, summary, exitCode } = await play(`
      runner.mask('pbo_secret')
      runner.info('Hello')
      runner.annotate({ severity: 'error', message: 'Bad', title: 'unknown-field', file: 'policies/a,b.yaml', line: 3, column: 5 })
      runner.annotate({ severity: 'notice', message: 'On the run' })
      runner.setOutput('changed', 2)
      await runner.appendSummary('# One')
      await runner.appendSummary('# Two')
      runner.info(await runner.writeFile('report.json', '{}'))`)
    expect(lines).toEqual([
      '::add-mask::pbo_secret',
      'Hello',
      '::error title=unknown-field,file=policies/a%2Cb.yaml,line=3,col=5::Bad',
      '::notice::On the run',
      join(folder, 'report.json'),
    ])
    expect(output).toMatch(/^changed<<(\S+)\r?\n2\r?\n\1\r?\n$/)
    expect(summary).toBe('# One\n# Two\n')
    expect(await readFile(join(folder, 'report.json'), 'utf8')).toBe('{}')
    expect(exitCode).toBe(0)
  })

  it('fails the step and goes on', async () => {
    const { lines, exitCode } = await play(`runner.fail('No'); runner.info('still here')`)
    expect(lines).toEqual(['::error::No', 'still here'])
    expect(exitCode).toBe(1)
  })

  it('lets no text become a command', async () => {
    const hostile =
      'a\n::error::x\r::set-output name=result::applied\n \t::stop-commands::t\n##[error]y\u2028::warning::z'
    const { lines, output } = await play(`
      const hostile = ${JSON.stringify(hostile)}
      runner.info(hostile)
      runner.annotate({ severity: 'warning', message: hostile, title: hostile, file: hostile })
      runner.setOutput('result', 'x\\nresult=applied')`)
    const commands = lines.flatMap(line => line.split('\r')).filter(line => /^[\s\u0085]*::|##\[/.test(line))
    expect(commands).toHaveLength(1)
    expect(commands[0]).toMatch(/^::warning title=/)
    expect(output).toMatch(/^result<<(\S+)\r?\nx\nresult=applied\r?\n\1\r?\n$/)
  })

  it.skipIf(process.platform === 'win32')('writes no file through a link that is there already', async () => {
    const [precious, elsewhere] = [join(folder, 'precious'), join(folder, 'elsewhere')]
    await writeFile(precious, 'kept')
    await symlink(precious, join(folder, 'report.json'))
    await symlink(elsewhere, join(folder, 'tests.xml'))
    const runner = createRunner({ core: undefined as never, env: { RUNNER_TEMP: folder } })
    for (const name of ['report.json', 'tests.xml', 'report.json']) await runner.writeFile(name, `new ${name}`)
    expect(await readFile(precious, 'utf8')).toBe('kept')
    expect(existsSync(elsewhere)).toBe(false)
    expect(await readFile(join(folder, 'report.json'), 'utf8')).toBe('new report.json')
  })

  it('does without a job summary', async () => {
    expect(await play(`await runner.appendSummary('# One')`, { summary: false })).toMatchObject({
      exitCode: 0,
      summary: '',
    })
  })
})

it('leaves harmless text as it is', () => {
  const text = 'policies/a.yaml: public::text\n  a :: b\n# [x]\n:one'
  expect(defuseCommands(text)).toBe(text)
})

describe('a run with nothing to do', () => {
  it('says so and sets the outputs', async () => {
    const env = { GITHUB_OUTPUT: join(folder, 'output') }
    const logged: string[] = []
    finishIdle({ env, log: line => logged.push(line), reason: '::error::a branch' })
    expect(await readFile(env.GITHUB_OUTPUT, 'utf8')).toMatch(/^result=unchanged\n(.*\n)*changed=0\n/)
    expect(logged.join()).not.toMatch(/^::/)
  })
})
