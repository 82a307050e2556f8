/** A line of psql's own, and where it ends in its text. */
export interface PsqlCommand {
  /** Without the backslash; `;` for `\;`. */
  readonly name: string
  readonly end: number
}

/**
 * Reads the command that begins with a backslash at `start`. Its arguments end with the line, or at two backslashes,
 * after which SQL goes on.
 */
export function readCommand(text: string, start: number): PsqlCommand {
  COMMAND.lastIndex = start
  const name = COMMAND.exec(text)?.groups?.name ?? ''
  if (name === ';' || name === '\\') return { name, end: start + 2 }
  ARGUMENTS_END.lastIndex = start + 1
  const stop = ARGUMENTS_END.exec(text)
  return { name, end: stop ? stop.index + stop[0].length : text.length }
}

const COMMAND = /\\(?<name>;|\\|[A-Za-z_]+[+]?|[!?])?/y
const ARGUMENTS_END = /\n|\\\\/g

/** Commands that send what was typed so far, as a semicolon does. */
export const SENDING_COMMANDS: ReadonlySet<string> = new Set([
  ';',
  'bind',
  'bind_named',
  'crosstabview',
  'g',
  'gdesc',
  'gexec',
  'gset',
  'gx',
  'parse',
  'sendpipeline',
  'watch',
])

/**
 * Why what a command does is not read: other statements are run than those that the file shows, or not all of those.
 * Undefined for most commands.
 */
export function judgeCommand(name: string, command: string): CommandReason | undefined {
  if (Object.hasOwn(UNREAD_COMMANDS, name)) return UNREAD_COMMANDS[name]
  const runs = command.includes('`') || (PIPING_COMMANDS.has(name) && command.includes('|'))
  return runs || (name === 'copy' && /\bprogram\b/i.test(command)) ? 'shell-command' : undefined
}

type CommandReason = 'included-file' | 'psql-condition' | 'shell-command'

const PIPING_COMMANDS: ReadonlySet<string> = new Set(['g', 'gx', 'o', 'out', 'w', 'write'])

const UNREAD_COMMANDS: Readonly<Record<string, CommandReason>> = {
  '!': 'shell-command',
  i: 'included-file',
  include: 'included-file',
  include_relative: 'included-file',
  ir: 'included-file',
  if: 'psql-condition',
  q: 'psql-condition',
  quit: 'psql-condition',
}

/** Whether a `\copy` takes its data from the lines that follow. */
export function copiesInline(command: string): boolean {
  return /^\\copy\b[\s\S]*\bfrom\s+stdin\b/i.test(command)
}

/** Commands that begin another session. */
export const CONNECTING_COMMANDS: ReadonlySet<string> = new Set(['c', 'connect'])
