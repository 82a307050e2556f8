import { type ChildProcessByStdio, fork } from 'node:child_process'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { ChildResult, ChildRun } from './child.ts'

/** What the process is told to run, and the mark that ends what its streams hold of that run. */
export interface Task {
  readonly script: string
  readonly args: readonly string[]
  readonly env: Record<string, string>
  readonly cwd: string
  readonly mark: string
}

export interface KeptRun extends Omit<ChildRun, 'onStart'> {
  readonly script: string
}

interface KeptProcess {
  readonly nodePath: string
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  runs: number
  /** Since the last run ended. */
  readonly written: Record<'stdout' | 'stderr', string>
}

const RUN_TASKS = fileURLToPath(new URL('./run-tasks.ts', import.meta.url))
const STREAMS = ['stdout', 'stderr'] as const

/** A process forgets no module, so that its memory grows with each run. */
const MOST_RUNS = 48

/**
 * The bundle takes a small young generation, as is good for one run. What a run executes it does not execute often enough
 * for code that is worth optimising; what is kept is not worth looking through for garbage, least of all whenever the
 * grammar takes its 128 MB. With this, a run takes half the processor time.
 */
const V8_OPTIONS = [
  '--min-semi-space-size=16',
  '--initial-old-space-size=400',
  '--external-memory-accounted-in-global-limit',
  '--no-turbofan',
  '--no-maglev',
]

const idle: KeptProcess[] = []
let runs = 0

/**
 * Runs a script in a process that is kept for the next one, which saves each of them what starting Node.js and compiling
 * takes. A run loads the script anew, has its own environment and folder, and knows nothing of the one before. It cannot
 * have options of Node's own, which a process takes only as it starts, and its end is that of the script: what goes on
 * afterwards is not waited for. One that ends its process is told like any other.
 */
export function runInKeptProcess({ nodePath, timeoutMs, ...task }: KeptRun): Promise<ChildResult> {
  const place = idle.findLastIndex(each => each.nodePath === nodePath)
  const [kept = startProcess(nodePath)] = place === -1 ? [] : idle.splice(place, 1)
  const { child, written } = kept
  const mark = `\0end of run ${++runs}\0`
  return new Promise((resolve, reject) => {
    const start = performance.now()
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, timeoutMs)

    const settle = ({ exitCode, signal }: Pick<ChildResult, 'exitCode' | 'signal'>) => {
      clearTimeout(timer)
      for (const stream of STREAMS) child[stream].off('data', look)
      child.off('message', hear).off('close', close)
      const [stdout = '', stderr = ''] = STREAMS.map(stream => written[stream].replace(mark, ''))
      for (const stream of STREAMS) written[stream] = ''
      if (late) reject(new Error(`${task.script} had not ended after ${timeoutMs} ms\n${stdout}\n${stderr}`))
      else resolve({ exitCode, signal, stdout, stderr, durationMs: performance.now() - start })
    }
    // The streams and the message come on ways of their own, in any order.
    let told: number | undefined
    const look = () => {
      if (told === undefined || !STREAMS.every(stream => written[stream].endsWith(mark))) return
      if (++kept.runs < MOST_RUNS) idle.push(kept)
      else child.disconnect()
      settle({ exitCode: told, signal: null })
    }
    const hear = (exitCode: unknown) => {
      told = Number(exitCode)
      look()
    }
    const close = (exitCode: number | null, signal: NodeJS.Signals | null) => settle({ exitCode, signal })

    for (const stream of STREAMS) child[stream].on('data', look)
    child.on('message', hear).on('close', close)
    child.send({ ...task, mark } satisfies Task)
  })
}

function startProcess(nodePath: string): KeptProcess {
  const child = fork(RUN_TASKS, {
    execPath: nodePath,
    execArgv: V8_OPTIONS,
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  }) as KeptProcess['child']
  const written = { stdout: '', stderr: '' }
  for (const stream of STREAMS) {
    child[stream].setEncoding('utf8').on('data', text => {
      written[stream] += text
    })
  }
  const kept = { nodePath, child, written, runs: 0 }
  child.once('exit', code => {
    const place = idle.indexOf(kept)
    if (place === -1) return
    idle.splice(place, 1)
    throw new Error(`what a run left behind ended its process with ${code}\n${written.stderr}`)
  })
  return kept
}
