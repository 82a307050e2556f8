import { execFile } from 'node:child_process'

/** What the person at the keyboard has to mend: a wrong argument, no repository, no git. The message may quote hostile text. */
export class CliError extends Error {
  override readonly name = 'CliError'
}

/** The git binary, in one folder. It only ever reads. */
export interface Git {
  readonly folder: string
  /** What it writes to its standard output. Throws a `CliError` where it fails. */
  run(args: readonly string[], options?: { readonly input?: string }): Promise<Buffer>
  /** The same as text without its last line end; undefined where git says no. */
  ask(args: readonly string[]): Promise<string | undefined>
}

/** A large repository lists more than the default of 1 MiB. */
const MAX_OUTPUT_BYTES = 1024 * 1024 * 1024

export function createGit({ folder, env }: { folder: string; env: NodeJS.ProcessEnv }): Git {
  const options = {
    cwd: folder,
    encoding: 'buffer',
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true,
    // Paths are not patterns, nobody is asked anything, and errors are in English, as everything else here is.
    env: {
      ...env,
      GIT_LITERAL_PATHSPECS: '1',
      GIT_TERMINAL_PROMPT: '0',
      LC_ALL: 'C',
      LANGUAGE: '',
    },
  } as const

  function run(args: readonly string[], { input = '' }: { readonly input?: string } = {}): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const child = execFile('git', ['--no-pager', ...args], options, (error, stdout, stderr) => {
        if (error) reject(describeFailure({ command: args[0] ?? '', error, stderr: stderr.toString() }))
        else resolve(stdout)
      })
      // Where git ends before it has read everything, its exit code says why.
      child.stdin?.on('error', () => {})
      child.stdin?.end(input)
    })
  }

  return {
    folder,
    run,
    async ask(args) {
      try {
        return (await run(args)).toString().replace(/\r?\n$/, '')
      } catch (error) {
        if (error instanceof GitRefusal) return undefined
        throw error
      }
    },
  }
}

/** Git ran, and said no. */
class GitRefusal extends CliError {}

function describeFailure({ command, error, stderr }: { command: string; error: Error; stderr: string }): CliError {
  const code = 'code' in error ? error.code : undefined
  if (code === 'ENOENT') {
    return new CliError('The command git was not found: install it, or put it on the PATH.', { cause: error })
  }
  const said = stderr.trim().replace(/^(?:fatal|error): /, '') || `it ended with ${String(code)}`
  return new GitRefusal(`git ${command} failed: ${said}`, { cause: error })
}
