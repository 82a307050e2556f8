import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createDirectory, removeDirectory } from '../standins/github/temporary-directory.ts'
import { findNode } from '../standins/runner/action.ts'
import { runInKeptProcess } from '../standins/runner/kept-process.ts'

async function openFolder() {
  const cwd = await createDirectory('kept-')
  onTestFinished(() => removeDirectory(cwd))
  return async (text: string, { timeoutMs = 60_000, env = {}, args = [] as string[] } = {}) => {
    const script = join(cwd, 'script.mjs')
    await writeFile(script, text)
    const { durationMs, ...result } = await runInKeptProcess({
      nodePath: findNode(),
      script,
      args,
      env,
      cwd,
      timeoutMs,
    })
    return result
  }
}

test('a run in a kept process knows nothing of the run before, and has its own streams and exit code', async () => {
  const run = await openFolder()
  const tell =
    'console.log(process.cwd(), JSON.stringify([process.env, process.argv.slice(2)])); console.error(process.exitCode)'
  const first = await run(`${tell}; process.env.LEFT = 'behind'; process.chdir('/'); process.exitCode = 3`, {
    env: { ONE: '1' },
    args: ['one'],
  })
  const second = await run(tell, { env: { TWO: '2' } })
  const [cwd] = first.stdout.split(' ')
  expect(first).toEqual({ exitCode: 3, signal: null, stdout: `${cwd} [{"ONE":"1"},["one"]]\n`, stderr: 'undefined\n' })
  expect(second).toEqual({ ...first, exitCode: 0, stdout: `${cwd} [{"TWO":"2"},[]]\n` })
})

test('a process is kept for the runs after the first, and not for ever', async () => {
  const run = await openFolder()
  const pids = new Set<string>()
  for (let count = 0; count < 50; count++) pids.add((await run('console.log(process.pid)')).stdout)
  expect(pids.size).toBeGreaterThan(1)
  expect(pids.size).toBeLessThan(5)
})

test('the script is loaded anew for each run', async () => {
  const run = await openFolder()
  const script = "import { readFileSync } from 'node:fs'; let count = 0; console.log(++count, typeof readFileSync)"
  const runs = [await run(script), await run(script)]
  expect(runs.map(({ stdout }) => stdout)).toEqual(['1 function\n', '1 function\n'])
})

test('a run that throws, ends its process or does not end is told as what it is, and the next one is not', async () => {
  const run = await openFolder()
  const thrown = await run("console.log('so far'); throw new TypeError('no')")
  expect(thrown).toMatchObject({ exitCode: 1, stdout: 'so far\n' })
  expect(thrown.stderr).toContain('TypeError: no')
  expect(await run("console.log('gone'); process.exit(4)")).toMatchObject({ exitCode: 4, stdout: 'gone\n' })
  expect(await run('process.kill(process.pid)')).toMatchObject({ exitCode: null, signal: 'SIGTERM' })
  const endless = run('setInterval(() => {}, 1000); await new Promise(() => {})', { timeoutMs: 500 })
  await expect(endless).rejects.toThrow('had not ended')
  expect(await run("console.log('and on')")).toMatchObject({ exitCode: 0, stdout: 'and on\n', stderr: '' })
})
