import { existsSync } from 'node:fs'
import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { devNull } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Report, reportSchema } from '../../src/report/schema.ts'
import { IS_LONG } from '../size.ts'
import { createDirectory, removeDirectory } from '../standins/github/temporary-directory.ts'
import { runInKeptProcess } from '../standins/runner/kept-process.ts'
import { runProgram } from '../standins/small-process.ts'

/** The bundle, as people get it. */
export const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))

export interface CliRun {
  exitCode: number
  stdout: string
  stderr: string
}

export interface CliOptions {
  /** Below the repository. */
  folder?: string
  env?: Record<string, string>
}

/** A repository on the disk, and the command line in it: nothing of the person's own settings plays a part. */
export class Clone implements AsyncDisposable {
  readonly root: string

  constructor(root: string) {
    this.root = root
  }

  /** Writes files, or with null removes them. */
  async write(files: Record<string, string | Uint8Array | null>): Promise<void> {
    for (const [path, content] of Object.entries(files)) {
      const place = join(this.root, path)
      if (content === null) await rm(place)
      else {
        await mkdir(dirname(place), { recursive: true })
        await writeFile(place, content)
      }
    }
  }

  /** Writes and commits; gives the commit. */
  async commit(files: Record<string, string | Uint8Array | null> = {}): Promise<string> {
    await this.write(files)
    await this.git('add', '--all')
    // Nobody is to tidy up behind the back of a test.
    await this.git('-c', 'maintenance.auto=false', 'commit', '--quiet', '--allow-empty', '--message', 'A change')
    return this.#readHead()
  }

  /** Where a commit has just been made, without another process: either in `HEAD` itself or in its branch. */
  async #readHead(): Promise<string> {
    const [, branch] = /^ref: (.*)/.exec(await readFile(join(this.root, '.git/HEAD'), 'utf8')) ?? []
    return (await readFile(join(this.root, '.git', branch ?? 'HEAD'), 'utf8')).trim()
  }

  async git(...args: string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await execute('git', args, { cwd: this.root, env: isolate(this.root) })
    if (exitCode !== 0) throw new Error(`git ${args[0]}: ${stderr}`)
    return stdout.trim()
  }

  /** The bundle: in a process of its own in `npm run test:long`. */
  async run(args: string[], { folder = '.', env = {} }: CliOptions = {}): Promise<CliRun> {
    const place = { cwd: join(this.root, folder), env: { ...isolate(this.root), ...env } }
    if (IS_LONG) return execute(process.execPath, [CLI, ...args], place)
    const run = { nodePath: process.execPath, script: CLI, args, ...place, timeoutMs: 100_000 }
    const { exitCode, stdout, stderr } = await runInKeptProcess(run)
    return { exitCode: exitCode ?? Number.NaN, stdout, stderr }
  }

  /** The report of a check, and how it ended. */
  async check(args: string[] = [], options: CliOptions = {}) {
    const told = await this.run(['check', '--json', '--project-id', 'prj_1', ...args], options)
    if (told.stdout === '') throw new Error(`no report: ${told.stderr}`)
    const report: Report = reportSchema.parse(JSON.parse(told.stdout))
    return { ...told, report }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await removeDirectory(this.root)
  }
}

export async function openClone(files?: Record<string, string>): Promise<Clone> {
  const clone = new Clone(await realpath(await createDirectory('cli-')))
  await clone.git('init', '--quiet', '--template=', '--initial-branch=main')
  if (files) await clone.commit(files)
  return clone
}

/** Who is listed, with what happens to whom: `policies/a.yaml update widens`. */
export function outline({ policies }: Report): string[] {
  return policies.map(({ file, action, direction }) => `${file} ${action} ${direction}`)
}

function isolate(home: string): Record<string, string> {
  const own = Object.entries({ PATH: process.env.PATH, SystemRoot: process.env.SystemRoot })
  return {
    ...Object.fromEntries(own.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    HOME: home,
    USERPROFILE: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_AUTHOR_NAME: 'Alice',
    GIT_AUTHOR_EMAIL: 'alice@example.com',
    GIT_COMMITTER_NAME: 'Alice',
    GIT_COMMITTER_EMAIL: 'alice@example.com',
  }
}

async function execute(
  file: string,
  args: string[],
  { cwd, env }: { cwd: string; env: Record<string, string> },
): Promise<CliRun> {
  if (!existsSync(cwd)) throw new Error(`there is no folder ${cwd}`)
  const { exitCode, stdout, stderr } = await runProgram({ file, args, cwd, env })
  return { exitCode: exitCode ?? Number.NaN, stdout: stdout.toString(), stderr: stderr.toString() }
}
