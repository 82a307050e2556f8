import { devNull } from 'node:os'
import { runProgram } from '../../small-process.ts'

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

/** Runs git to its end; throws with git's own words where the exit code was not expected. */
export async function runGit({ gitDir, args, input, env, expect }: GitRun): Promise<GitResult> {
  const place = { cwd: gitDir, env: { ...isolateEnvironment(gitDir), ...env } }
  const program = { file: 'git', args, ...place, ...(input && { input }) }
  const { exitCode, stdout, stderr } = await runProgram(program).catch((cause: unknown) => {
    throw new Error('git could not be started: is it installed?', { cause })
  })
  const code = exitCode ?? -1
  if (code === 0 || expect?.includes(code)) return { exitCode: code, stdout }
  throw new Error(`git ${args[0]} ended with ${code}: ${stderr.toString().trim()}`)
}
