import metadata from '../../package.json' with { type: 'json' }
import { formatReport } from '../report/outputs.ts'
import { showHidden } from '../text/visible.ts'
import { readArguments } from './arguments.ts'
import { CliError } from './git.ts'
import { HELP } from './help.ts'
import { renderText } from './render-text.ts'
import { chooseStyle, escapeJson } from './terminal.ts'

/** 0: the check succeeded, or the answer is whole; 1: it failed, or the answer lacks files; 2: the command could not be carried out. */
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
    default:
      try {
        return await carryOut(command, terminal)
      } catch (error) {
        if (error instanceof CliError) return complain(terminal, error.message)
        const why = error instanceof Error ? error.message : String(error)
        return complain(terminal, `The command broke off: ${why}`)
      }
  }
}

type Asked = Extract<ReturnType<typeof readArguments>, { readonly options: unknown }>

/** What each command does is loaded on demand, so that --help does not wait for it. */
async function carryOut(command: Asked, terminal: Terminal): Promise<ExitCode> {
  const { env, folder, isTerminal, write } = terminal
  const style = chooseStyle({ env, isTerminal })
  if (command.kind === 'check') {
    const { runCheck } = await import('./check-command.ts')
    const { result, base } = await runCheck({ options: command.options, env, folder })
    if (command.options.json) write(escapeJson(formatReport(result.report)))
    else write(renderText({ result, comparedWith: base.description, style }))
    return result.failure === null ? 0 : 1
  }
  const { tellAccess, tellWho } = await import('./access-command.ts')
  const told =
    command.kind === 'access'
      ? await tellAccess({ options: command.options, env, folder, style })
      : await tellWho({ options: command.options, env, folder, style })
  for (const warning of told.warnings) terminal.writeError(`${warning}\n`)
  write(told.text)
  return told.isWhole ? 0 : 1
}

/** Prints a problem. It may quote arguments and git, which are hostile text. */
function complain({ writeError }: Terminal, message: string): ExitCode {
  writeError(`${showHidden(message, { keep: '\n' })}\n`)
  return 2
}
