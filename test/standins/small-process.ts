import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A program to run to its end. */
export interface Program {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Record<string, string>
  readonly input?: string | Uint8Array
}

/** How it ended. `exitCode` is null where a signal ended it. */
export interface Ended {
  readonly exitCode: number | null
  readonly stdout: Buffer
  readonly stderr: Buffer
}

/** What the small process is asked, and what it answers. */
export type Question = Program & { readonly id: number }
export type Answer = { readonly id: number } & ({ readonly ended: EndedInBytes } | { readonly error: string })
type EndedInBytes = Omit<Ended, 'stdout' | 'stderr'> & { readonly stdout: Uint8Array; readonly stderr: Uint8Array }

interface Waiting {
  readonly resolve: (ended: Ended) => void
  readonly reject: (error: Error) => void
}

const RUN_PROGRAMS = fileURLToPath(new URL('./run-programs.ts', import.meta.url))

const waiting = new Map<number, Waiting>()
let questions = 0
let helper: ChildProcess | undefined

/**
 * Runs a program from a process that is small and stays so. Starting one copies what is known of the memory of who starts
 * it, so that from a process of a gigabyte it takes three times as long. Rejects where it cannot be started.
 */
export function runProgram(program: Program): Promise<Ended> {
  return new Promise((resolve, reject) => {
    helper ??= startHelper()
    const id = ++questions
    waiting.set(id, { resolve, reject })
    // It is nothing to wait for unless it has something to answer.
    helper.channel?.ref()
    helper.send({ ...program, id } satisfies Question)
  })
}

function startHelper(): ChildProcess {
  const child = fork(RUN_PROGRAMS, { serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.unref()
  child.on('message', (answer: Answer) => {
    const { resolve, reject } = waiting.get(answer.id) ?? {}
    waiting.delete(answer.id)
    if (waiting.size === 0) child.channel?.unref()
    if ('error' in answer) reject?.(new Error(answer.error))
    else
      resolve?.({ ...answer.ended, stdout: Buffer.from(answer.ended.stdout), stderr: Buffer.from(answer.ended.stderr) })
  })
  child.on('exit', () => {
    helper = undefined
    for (const { reject } of waiting.values()) reject(new Error('the process that runs programs has ended'))
    waiting.clear()
  })
  return child
}
