import type { Field } from './schema.ts'
import { getField, type PolicyNode, type ScalarNode } from './syntax/node.ts'

/** The fields that a file may have besides the profile's own. */
export const EXTRA_FIELDS = ['id', 'project_id', 'created_at', 'updated_at'] as const

/** The fields that accept `off`, which YAML 1.1 reads as false: other tools may write it so. */
const SWITCHES = ['approval_mode', 'migration_safety', 'content_scan_mode'] as const satisfies readonly Field[]

/** The data of a policy file for the profile's schema: no extra fields, and null masks and false switches as the API has them. */
export function toProfileData(root: PolicyNode): unknown {
  const data = toData(root)
  if (!isRecord(data)) return data
  for (const field of EXTRA_FIELDS) delete data[field]
  for (const field of SWITCHES) if (data[field] === false) data[field] = 'off'
  nameNullMasks(root, data)
  return data
}

/** `kind: null` means the mask kind of that name. A `kind:` without a value does not. */
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

/** Stands for a missing value: no schema accepts it, not even one that accepts null. */
const NOTHING = Symbol('nothing')

/** The plain data of a tree. A number that is not whole becomes NaN, so that schemas reject it. */
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

// A leading zero means octal in YAML 1.1 and nothing in YAML 1.2, so such a number is refused.
const DECIMAL = /^[-+]?(?:0|[1-9]\d*)(?:\.0*)?(?:[eE]\+?\d+)?$/
const HEXADECIMAL = /^0x[\da-fA-F]+$/
const OCTAL = /^0o[0-7]+$/

/**
 * The whole number that a YAML or JSON number spells, such as `100.0` or `1e3`; undefined for a fraction, however small.
 * Beyond 2^53, the nearest number that can be represented.
 */
export function readInteger(source: string): number | undefined {
  if (!DECIMAL.test(source) && !HEXADECIMAL.test(source) && !OCTAL.test(source)) return undefined
  const value = Number(source)
  return value === 0 ? 0 : value
}
