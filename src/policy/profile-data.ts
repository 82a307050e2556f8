import type { Field } from './schema.ts'
import { getField, type PolicyNode, type ScalarNode } from './syntax/node.ts'

/** What a file may hold beside the profile's own fields. */
export const EXTRA_FIELDS = ['id', 'project_id', 'created_at', 'updated_at'] as const

/** The fields that take `off`, which YAML 1.1 reads, and so other people's tools write, as the boolean false. */
const SWITCHES = ['approval_mode', 'migration_safety', 'content_scan_mode'] as const satisfies readonly Field[]

/** The plain data for the profile's schema: without the extra fields, and with what is plainly meant as the API takes it. */
export function toProfileData(root: PolicyNode): unknown {
  const data = toData(root)
  if (!isRecord(data)) return data
  for (const field of EXTRA_FIELDS) delete data[field]
  for (const field of SWITCHES) if (data[field] === false) data[field] = 'off'
  nameNullMasks(root, data)
  return data
}

/** `kind: null` plainly means the mask kind of that name; a `kind:` with nothing after it means nothing. */
function nameNullMasks(root: PolicyNode, data: Record<string, unknown>): void {
  const rules = getField(root, 'masking_rules')
  if (rules?.kind !== 'list' || !Array.isArray(data.masking_rules)) return
  for (const [index, rule] of data.masking_rules.entries()) {
    const kind = getField(rules.items[index], 'kind')
    if (isRecord(rule) && kind && isWrittenNull(kind)) rule.kind = 'null'
  }
}

export function isWrittenNull(node: PolicyNode): boolean {
  return node.kind === 'scalar' && node.value === null && node.source !== ''
}

/** What stands for a field with nothing after it: no value of any schema, not even where one takes null. */
const NOTHING = Symbol('nothing')

/** The plain data of a tree. A number that no API would take as it is written becomes NaN, so that schemas object to it. */
export function toData(node: PolicyNode): unknown {
  if (node.kind === 'list') return node.items.map(toData)
  // Own properties whatever their names: assigning to `__proto__` would not make one.
  if (node.kind === 'mapping')
    return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toData(value)]))
  return node.kind === 'scalar' ? toValue(node) : NOTHING
}

function toValue({ value, source }: ScalarNode): unknown {
  if (typeof value === 'number') return readInteger(source) ?? Number.NaN
  return value === null && source === '' ? NOTHING : value
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

// YAML 1.1 reads a leading zero as octal, YAML 1.2 as nothing: such a number is refused rather than guessed.
const DECIMAL = /^[-+]?(?:0|[1-9]\d*)(?:\.0*)?(?:[eE]\+?\d+)?$/
const HEXADECIMAL = /^0x[\da-fA-F]+$/
const OCTAL = /^0o[0-7]+$/

/**
 * The whole number that a YAML or JSON number spells. `100.0` and `1e3` are whole; undefined for anything that is not,
 * however little it misses. Not bounded: beyond 2^53 the number returned is the nearest one there is.
 */
export function readInteger(source: string): number | undefined {
  if (!DECIMAL.test(source) && !HEXADECIMAL.test(source) && !OCTAL.test(source)) return undefined
  const value = Number(source)
  return value === 0 ? 0 : value
}
