import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type * as actionsCore from '@actions/core'
import { defuseCommands } from './defuse-commands.ts'

/** What GitHub shows on a file, or on the run where there is no file. Any text may be hostile. */
export interface Annotation {
  readonly severity: 'error' | 'warning' | 'notice'
  readonly title?: string
  readonly message: string
  readonly file?: string
  /** 1-based, like the column. */
  readonly line?: number
  readonly column?: number
}

/** The job that the action runs in. */
export interface Runner {
  info(message: string): void
  /** Lines that the log shows folded, under a title. */
  group(title: string, lines: readonly string[]): void
  annotate(annotation: Annotation): void
  /** Fails the step, and says why. The process goes on. */
  fail(message: string): void
  /** Hides a secret in all that the step logs from here on. */
  mask(secret: string): void
  setOutput(name: string, value: string | number): void
  /** Adds Markdown to the job summary. Where the runner has none, nothing. */
  appendSummary(markdown: string): Promise<void>
  /** Writes a file for the steps that follow, in the place of what is there, and returns its path. */
  writeFile(name: string, text: string): Promise<string>
  /** Writes a folder of files, by their names, in the place of what is there, and returns its path. */
  writeFolder(name: string, files: ReadonlyMap<string, string>): Promise<string>
}

export type Core = Pick<
  typeof actionsCore,
  | 'info'
  | 'startGroup'
  | 'endGroup'
  | 'error'
  | 'warning'
  | 'notice'
  | 'setFailed'
  | 'setSecret'
  | 'setOutput'
  | 'summary'
>

/**
 * Loads what speaks to the runner. Nobody can say anything by it before the secrets are hidden.
 *
 * `@actions/core` is large, so this is for when there is something to wait for anyway.
 */
export async function loadRunner({
  env,
  secrets,
}: {
  env: Readonly<Record<string, string | undefined>>
  secrets: readonly string[]
}): Promise<Runner> {
  const runner = createRunner({ core: await import('@actions/core'), env })
  for (const secret of secrets) runner.mask(secret)
  return runner
}

/** `core` is `@actions/core`, handed in so that a run with nothing to do need not load it. */
export function createRunner(from: { core: Core; env: Readonly<Record<string, string | undefined>> }): Runner {
  const { core, env } = from
  return {
    info: message => core.info(defuseCommands(message)),
    group: (title, lines) => {
      core.startGroup(title)
      for (const line of lines) core.info(defuseCommands(line))
      core.endGroup()
    },
    annotate: ({ severity, message, title, file, line, column }) =>
      core[severity](message, {
        ...(title !== undefined && { title }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
        ...(column !== undefined && { startColumn: column }),
      }),
    fail: message => core.setFailed(message),
    mask: secret => core.setSecret(secret),
    setOutput: (name, value) => core.setOutput(name, value),
    appendSummary: async markdown => {
      if (!env.GITHUB_STEP_SUMMARY) return
      await core.summary.addRaw(markdown, true).write()
    },
    writeFile: async (name, text) => {
      const path = join(env.RUNNER_TEMP || '.', name)
      // A link that another step left there is replaced, and never followed: a file made anew cannot be one.
      await rm(path, { force: true })
      await writeFile(path, text, { flag: 'wx' })
      return path
    },
    writeFolder: async (name, files) => {
      const path = join(env.RUNNER_TEMP || '.', name)
      await rm(path, { force: true, recursive: true })
      await mkdir(path)
      for (const [file, text] of files) await writeFile(join(path, file), text, { flag: 'wx' })
      return path
    },
  }
}
