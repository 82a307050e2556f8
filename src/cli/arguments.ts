import { parseArgs } from 'node:util'

/** What the command line asks for. A problem is a sentence for people and may quote their arguments. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'unusable'; readonly problem: string }

export interface CheckOptions {
  /** As written; undefined where `--base` is not given. */
  readonly base: string | undefined
  readonly files: readonly string[]
  readonly json: boolean
  /** Whether PgBeam is left out even where there is a key. */
  readonly offline: boolean
  /** The action's inputs by name, not decoded yet. */
  readonly inputs: ReadonlyMap<string, string>
}

const OPTIONS = {
  base: { type: 'string' },
  'fail-on': { type: 'string' },
  'project-id': { type: 'string' },
  policies: { type: 'string', multiple: true },
  'database-schema': { type: 'string', multiple: true },
  'live-schema': { type: 'boolean' },
  json: { type: 'boolean' },
  offline: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

export function readArguments(argv: readonly string[]): Command {
  const parsed = parseSafely(argv)
  if ('problem' in parsed) return { kind: 'unusable', problem: parsed.problem }
  const { values, positionals } = parsed
  const [command, ...files] = positionals
  if (values.help || command === 'help') return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  if (command === undefined) return { kind: 'unusable', problem: 'Name a command: check.' }
  if (command !== 'check') return { kind: 'unusable', problem: `There is no command ${command}, only check.` }
  if (values.base === '') return { kind: 'unusable', problem: '--base is empty: name a branch, a tag or a commit.' }
  if (files.includes('')) return { kind: 'unusable', problem: 'One of the files has an empty name.' }
  const inputs = new Map([
    ['fail-on', values['fail-on'] ?? ''],
    ['project-id', values['project-id'] ?? ''],
    ['policies', (values.policies ?? []).join('\n')],
    ['live-schema', values['live-schema'] ? 'true' : ''],
    ['database-schema', (values['database-schema'] ?? []).join('\n')],
  ])
  const { base, json = false, offline = false } = values
  return { kind: 'check', options: { base, files, json, offline, inputs } }
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
