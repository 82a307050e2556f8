import { mayWiden } from '../access/direction.ts'
import type { PolicyReport, ReportedChange } from './schema.ts'
import { countPolicies, joinWithAnd } from './words.ts'

/** A note on the line of an SQL file that opens something, whichever policies it concerns. */
export interface SchemaNote {
  readonly level: 'warning' | 'notice'
  readonly file: string
  readonly line: number | null
  readonly message: string
}

/** What SQL files open, each change once: what the policies hide and what is not known are warnings, what is merely new is a notice. */
export function listSchemaNotes(policies: readonly PolicyReport[]): SchemaNote[] {
  const notes = new Map<string, { change: ReportedChange; file: string; names: string[] }>()
  for (const { name, file: policyFile, changes } of policies) {
    for (const change of changes) {
      const { cause, file, direction } = change
      if (cause !== 'schema' || file === undefined || !mayWiden(direction)) continue
      const key = JSON.stringify([file, change.line, describe(change)])
      const note = notes.get(key) ?? { change, file, names: [] }
      notes.set(key, note)
      note.names.push(name ?? policyFile)
    }
  }
  return [...notes.values()].map(({ change, file, names }) => ({
    level: isNew(change) ? 'notice' : 'warning',
    file,
    line: change.line,
    message: `${describe(change)} ${describeWhom(names)}`,
  }))
}

function isNew({ before, shows, renamed_from, field }: ReportedChange): boolean {
  return field !== 'database-schema' && before === 'none' && shows === undefined && renamed_from === undefined
}

/** Without a predicate: it may hold tenants' values. */
function describe({ area, field, subject, before, after, shows, renamed_from }: ReportedChange): string {
  if (field === 'database-schema') return `This is not read (${after}), so what it opens is not known`
  const was = renamed_from === undefined ? '' : ` (renamed from \`${renamed_from}\`)`
  const name = `\`${subject}\`${was}`
  if (shows !== undefined) return `${name} shows \`${shows}\`, which is hidden`
  if (area === 'access') return `${name} comes into reach`
  if (area === 'rows') return `${name} shows ${after === 'all' ? 'all its rows' : 'other rows than before'}`
  const how = after === 'clear' ? 'in the clear' : `as ${after}`
  return `${name} is shown ${how}${before === 'none' ? '' : ` instead of ${before}`}`
}

const NAMED = 3

function describeWhom(names: readonly string[]): string {
  const quoted = names.slice(0, NAMED).map(name => `“${name}”`)
  return names.length > NAMED ? `in ${countPolicies(names.length)}.` : `in ${joinWithAnd(quoted)}.`
}
