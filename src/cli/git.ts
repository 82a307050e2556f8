import { execFile } from 'node:child_process'
import { shorten } from '../text/visible.ts'

/** An error for the user to fix: a wrong argument, no repository, no git. The message may quote hostile text. */
export class CliError extends Error {
  override readonly name = 'CliError'
}

/** The git binary in one folder. It only reads, and executes nothing that a repository names. */
export interface Git {
  readonly folder: string
  /** The command's standard output. Throws a `CliError` where it fails. */
  run(args: readonly string[], options?: { readonly input?: string }): Promise<Buffer>
  /** The same as text without its last line end; undefined where git exits with an error. */
  ask(args: readonly string[]): Promise<string | undefined>
}

/** Listings of a large repository exceed Node's default of 1 MiB. */
const MAX_OUTPUT_BYTES = 1024 * 1024 * 1024

/**
 * What makes git execute a repository's own programs, switched off: the monitor of the file system, hooks, and the settings
 * of a bare repository that lies among the files, which git takes for the repository of the folder.
 */
const HARMLESS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit']

/** `settings`: more settings as `-c` takes them. */
export function createGit({
  folder,
  env,
  settings = [],
}: {
  folder: string
  env: NodeJS.ProcessEnv
  settings?: readonly string[]
}): Git {
  const flags = ['--no-pager', ...[...HARMLESS, ...settings].flatMap(setting => ['-c', setting])]
  const options = {
    cwd: folder,
    encoding: 'buffer',
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true,
    // Paths are taken literally, git never prompts, writes or fetches, and its errors are in English.
    env: {
      ...env,
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_NO_LAZY_FETCH: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_LITERAL_PATHSPECS: '1',
      GIT_TERMINAL_PROMPT: '0',
      LC_ALL: 'C',
      LANGUAGE: '',
    },
  } as const

  function run(args: readonly string[], { input = '' }: { readonly input?: string } = {}): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const child = execFile('git', [...flags, ...args], options, (error, stdout, stderr) => {
        if (error) reject(describeFailure({ args, error, stderr: stderr.toString() }))
        else resolve(stdout)
      })
      // Git may exit before it has read all input: its exit code tells why.
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

const LONGEST_COMMAND = 200

/** Git ran and exited with an error. */
class GitRefusal extends CliError {}

function describeFailure({ args, error, stderr }: { args: readonly string[]; error: Error; stderr: string }): CliError {
  const code = 'code' in error ? error.code : undefined
  if (code === 'ENOENT') {
    return new CliError('The command git was not found: install it, or put it on the PATH.', { cause: error })
  }
  const said = stderr.trim().replace(/^(?:fatal|error): /, '') || `it ended with ${String(code)}`
  return new GitRefusal(`${shorten(`git ${args.join(' ')}`, LONGEST_COMMAND)} failed: ${said}`, { cause: error })
}
