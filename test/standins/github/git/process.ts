import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { devNull } from 'node:os'

export interface GitRun {
  gitDir: string
  args: string[]
  input?: string | Uint8Array
  /** Added to the isolated environment, as for `GIT_INDEX_FILE`. */
  env?: Record<string, string>
  /** Exit codes that are answers, not failures. Zero always is one. */
  expect?: number[]
}

export interface GitResult {
  exitCode: number
  stdout: Buffer
}

/**
 * Settings that save time, in a repository that lives for seconds: nothing has to survive a power cut. Older versions of
 * git pass over what they do not know.
 */
const settings = { 'core.fsync': 'none', 'core.compression': '0', 'gc.auto': '0' }

function settingVariables(): Record<string, string> {
  const variables = Object.entries(settings).flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ])
  return { ...Object.fromEntries(variables), GIT_CONFIG_COUNT: String(Object.keys(settings).length) }
}

/** An environment in which the configuration, identity and hooks of the person at the keyboard play no part. */
function isolateEnvironment(gitDir: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: gitDir,
    XDG_CONFIG_HOME: gitDir,
    GIT_DIR: gitDir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    // A path is a path, even with an asterisk in it.
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
    TZ: 'UTC',
    ...settingVariables(),
  }
}

function spawnGit(run: Omit<GitRun, 'expect'>): ChildProcessWithoutNullStreams {
  return spawn('git', run.args, { env: { ...isolateEnvironment(run.gitDir), ...run.env }, cwd: run.gitDir })
}

/** Runs git to its end; throws with git's own words where the exit code was not expected. */
export function runGit(run: GitRun): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawnGit(run)
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    // git may end before it has read all its input; its exit code tells why.
    child.stdin.on('error', () => {})
    child.on('error', cause => reject(new Error('git could not be started: is it installed?', { cause })))
    child.on('close', code => {
      const exitCode = code ?? -1
      if (exitCode === 0 || run.expect?.includes(exitCode)) resolve({ exitCode, stdout: Buffer.concat(stdout) })
      else reject(new Error(`git ${run.args[0]} ended with ${exitCode}: ${Buffer.concat(stderr).toString().trim()}`))
    })
    child.stdin.end(run.input)
  })
}
