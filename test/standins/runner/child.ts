import { spawn } from 'node:child_process'

export interface RunningAction {
  pid: number
  kill: (signal: NodeJS.Signals) => void
}

export interface ChildRun {
  nodePath: string
  /** A script and what it is given, or options of Node's own. */
  args: readonly string[]
  env: Record<string, string>
  cwd: string
  timeoutMs: number
  onStart?: (running: RunningAction) => void
}

export interface ChildResult {
  /** Null where a signal ended it. */
  exitCode: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
  durationMs: number
}

/** Runs the script to its end, whatever that is. One that outlasts its time is killed, and that throws. */
export function runChild({ nodePath, args, env, cwd, timeoutMs, onStart }: ChildRun): Promise<ChildResult> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(nodePath, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
    const text = (stream: 'stdout' | 'stderr') => Buffer.concat(chunks[stream]).toString()
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, timeoutMs)
    child.stdout.on('data', chunk => chunks.stdout.push(chunk))
    child.stderr.on('data', chunk => chunks.stderr.push(chunk))
    child.once('spawn', () => onStart?.({ pid: child.pid as number, kill: signal => void child.kill(signal) }))
    child.once('error', error => {
      clearTimeout(timer)
      reject(error)
    })
    child.once('close', (exitCode, signal) => {
      clearTimeout(timer)
      const [stdout, stderr] = [text('stdout'), text('stderr')]
      if (late) reject(new Error(`${args.join(' ')} had not ended after ${timeoutMs} ms\n${stdout}\n${stderr}`))
      else resolve({ exitCode, signal, stdout, stderr, durationMs: performance.now() - start })
    })
  })
}
