import { parseArgs } from 'node:util'

/** What the command line asks for. A problem is a sentence for people and may quote their arguments. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'access'; readonly options: AccessOptions }
  | { readonly kind: 'who'; readonly options: WhoOptions }
  | { readonly kind: 'unusable'; readonly problem: string }

/** What all commands take. */
export interface SharedOptions {
  /** Whether PgBeam is left out even where there is a key. */
  readonly offline: boolean
  /** The action's inputs by name, not decoded yet. */
  readonly inputs: ReadonlyMap<string, string>
}

export interface CheckOptions extends SharedOptions {
  /** As written; undefined where `--base` is not given. */
  readonly base: string | undefined
  readonly files: readonly string[]
  readonly json: boolean
}

export interface AccessOptions extends SharedOptions {
  /** The commit whose files are read, as written; undefined: the working tree. */
  readonly at: string | undefined
  readonly format: 'text' | 'json' | 'csv' | 'html'
}

export interface WhoOptions extends SharedOptions {
  readonly at: string | undefined
  readonly relation: string
  readonly column: string | undefined
  readonly json: boolean
}

const OPTIONS = {
  base: { type: 'string' },
  at: { type: 'string' },
  column: { type: 'string' },
  'fail-on': { type: 'string' },
  'project-id': { type: 'string' },
  policies: { type: 'string', multiple: true },
  'database-schema': { type: 'string', multiple: true },
  'live-schema': { type: 'boolean' },
  'scan-pii': { type: 'boolean' },
  'redact-predicates': { type: 'boolean' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  html: { type: 'boolean' },
  offline: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

type Option = keyof typeof OPTIONS

const SHARED: readonly Option[] = ['project-id', 'policies', 'database-schema', 'live-schema', 'json', 'offline']

/** The options that each command takes. */
const TAKEN = {
  check: [...SHARED, 'base', 'fail-on', 'scan-pii'],
  access: [...SHARED, 'at', 'redact-predicates', 'csv', 'html'],
  who: [...SHARED, 'at', 'redact-predicates', 'column'],
} as const satisfies Record<string, readonly Option[]>

const COMMANDS = Object.keys(TAKEN) as readonly (keyof typeof TAKEN)[]

export function readArguments(argv: readonly string[]): Command {
  const parsed = parseSafely(argv)
  if ('problem' in parsed) return unusable(parsed.problem)
  const { values, positionals } = parsed
  const [name, ...rest] = positionals
  if (values.help || name === 'help') return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  if (name === undefined) return unusable(`Name a command: ${COMMANDS.join(', ')}.`)
  const command = COMMANDS.find(each => each === name)
  if (command === undefined) return unusable(`There is no command ${name}, only ${COMMANDS.join(', ')}.`)
  const given = Object.keys(values) as Option[]
  const foreign = given.find(option => !(TAKEN[command] as readonly Option[]).includes(option))
  if (foreign !== undefined) return unusable(describeForeign(command, foreign))
  const empty = (['base', 'at'] as const).find(option => values[option] === '')
  if (empty !== undefined) return unusable(`--${empty} is empty: name a branch, a tag or a commit.`)
  return readCommand(command, values, rest)
}

type Values = Exclude<ReturnType<typeof parseSafely>, { problem: string }>['values']

function readCommand(command: keyof typeof TAKEN, values: Values, rest: readonly string[]): Command {
  const { base, at, column, json = false, csv = false, html = false, offline = false } = values
  const shared = { offline, inputs: listInputs(values) }
  switch (command) {
    case 'check': {
      if (rest.includes('')) return unusable('One of the files has an empty name.')
      return { kind: 'check', options: { ...shared, base, files: rest, json } }
    }
    case 'access': {
      const formats = (['json', 'csv', 'html'] as const).filter(format => ({ json, csv, html })[format])
      if (formats.length > 1) return unusable('Choose one of --json, --csv and --html.')
      if (rest.length > 0) return unusable('access takes no files: choose them by --policies.')
      return { kind: 'access', options: { ...shared, at, format: formats[0] ?? 'text' } }
    }
    case 'who': {
      const [relation, ...more] = rest
      if (relation === undefined || more.length > 0) return unusable('Name one relation, such as public.customers.')
      return { kind: 'who', options: { ...shared, at, relation, column, json } }
    }
  }
}

function unusable(problem: string): Command {
  return { kind: 'unusable', problem }
}

function describeForeign(command: keyof typeof TAKEN, option: Option): string {
  if (option === 'base') return `${command} compares nothing: --at REF reads the files of a commit.`
  const takers = COMMANDS.filter(each => (TAKEN[each] as readonly Option[]).includes(option))
  return `--${option} is for ${takers.join(' and ')}.`
}

function listInputs(values: Values): ReadonlyMap<string, string> {
  return new Map([
    ['fail-on', values['fail-on'] ?? ''],
    ['project-id', values['project-id'] ?? ''],
    ['policies', (values.policies ?? []).join('\n')],
    ['live-schema', values['live-schema'] ? 'true' : ''],
    ['scan-pii', values['scan-pii'] ? 'true' : ''],
    ['redact-predicates', values['redact-predicates'] ? 'true' : ''],
    ['database-schema', (values['database-schema'] ?? []).join('\n')],
  ])
}

function parseSafely(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const isAboutArguments =
      error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
    if (!isAboutArguments) throw error
    return { problem: error.message.replace(/\. To specify .*$/s, '.') }
  }
}
