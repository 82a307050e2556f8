import metadata from '../../package.json' with { type: 'json' }
import { formatReport } from '../report/outputs.ts'
import { showHidden } from '../text/visible.ts'
import { readArguments } from './arguments.ts'
import { CliError } from './git.ts'
import { HELP } from './help.ts'
import { renderText } from './render-text.ts'
import { chooseStyle, escapeJson } from './terminal.ts'

/** 0: the check succeeded; 1: it failed; 2: the command could not be carried out. */
export type ExitCode = 0 | 1 | 2

export interface Terminal {
  readonly env: NodeJS.ProcessEnv
  /** The folder that the command was started in. */
  readonly folder: string
  readonly isTerminal: boolean
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
}

/** Runs the command line. `argv` does not hold the program's name. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = readArguments(argv)
  switch (command.kind) {
    case 'help':
      terminal.write(HELP)
      return 0
    case 'version':
      terminal.write(`${metadata.version}\n`)
      return 0
    case 'unusable':
      return complain(terminal, `${command.problem}\nSee pgbeam-policy --help.`)
    case 'check':
      try {
        return await carryOut(command.options, terminal)
      } catch (error) {
        if (error instanceof CliError) return complain(terminal, error.message)
        const why = error instanceof Error ? error.message : String(error)
        return complain(terminal, `The check broke off: ${why}`)
      }
  }
}

async function carryOut(
  options: Extract<ReturnType<typeof readArguments>, { kind: 'check' }>['options'],
  terminal: Terminal,
): Promise<ExitCode> {
  const { env, folder, isTerminal, write } = terminal
  // Loaded on demand, so that --help does not wait for it.
  const { runCheck } = await import('./check-command.ts')
  const { result, base } = await runCheck({ options, env, folder })
  if (options.json) write(escapeJson(formatReport(result.report)))
  else write(renderText({ result, comparedWith: base.description, style: chooseStyle({ env, isTerminal }) }))
  return result.failure === null ? 0 : 1
}

/** Prints a problem. It may quote arguments and git, which are hostile text. */
function complain({ writeError }: Terminal, message: string): ExitCode {
  writeError(`${showHidden(message, { keep: '\n' })}\n`)
  return 2
}
