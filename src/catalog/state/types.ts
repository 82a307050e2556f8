import type { TypeName } from '../sql/effect.ts'
import { BUILT_IN_TYPES, SPELLINGS } from './built-in-types.ts'
import { quoteName } from './names.ts'
import type { TypeReference } from './objects.ts'

export function builtIn(name: string): TypeReference {
  return { written: { schema: 'pg_catalog', name, modifiers: '', isArray: false }, target: undefined }
}

export function isBuiltIn({ schema, name }: { schema: string | undefined; name: string }): boolean {
  return schema === 'pg_catalog' || (schema === undefined && BUILT_IN_TYPES.has(name))
}

/** As PostgreSQL's `format_type` writes it. */
export function formatType({ written, target }: TypeReference): string {
  const { modifiers, isArray } = written
  const suffix = isArray ? '[]' : ''
  if (target) {
    return `${quoteName(target.schema.name)}.${quoteName(target.name)}${modifiers && `(${modifiers})`}${suffix}`
  }
  if (!isBuiltIn(written)) {
    const schema = written.schema === undefined ? '' : `${quoteName(written.schema)}.`
    return `${schema}${quoteName(written.name)}${modifiers && `(${modifiers})`}${suffix}`
  }
  return formatBuiltIn(written) + suffix
}

function formatBuiltIn({ name, modifiers }: TypeName): string {
  const spelling = SPELLINGS.get(name) ?? name
  if (name === 'interval') return `interval${formatInterval(modifiers)}`
  // `character` is of one character where nothing is said.
  if (modifiers === '') return name === 'bpchar' ? 'bpchar' : spelling
  const zone = / with(?:out)? time zone$/.exec(spelling)?.[0]
  if (zone) return `${spelling.slice(0, -zone.length)}(${modifiers})${zone}`
  return `${spelling}(${name === 'numeric' && !modifiers.includes(',') ? `${modifiers},0` : modifiers})`
}

/** The modifiers of an interval are a set of fields, as bits, and a precision. */
function formatInterval(modifiers: string): string {
  const [fields = '', precision] = modifiers.split(',')
  const named = INTERVAL_FIELDS.get(fields)
  const range = named === undefined ? '' : ` ${named}`
  return precision === undefined ? range : `${range}(${precision})`
}

const INTERVAL_FIELDS: ReadonlyMap<string, string> = new Map([
  ['2', 'month'],
  ['4', 'year'],
  ['6', 'year to month'],
  ['8', 'day'],
  ['1024', 'hour'],
  ['1032', 'day to hour'],
  ['2048', 'minute'],
  ['3072', 'hour to minute'],
  ['3080', 'day to minute'],
  ['4096', 'second'],
  ['6144', 'minute to second'],
  ['7168', 'hour to second'],
  ['7176', 'day to second'],
])

/** Whether values are bytes: `bytea`, or a domain over it. */
export function isBinary({ written, target }: TypeReference): boolean {
  if (written.isArray) return false
  if (target) return 'base' in target && target.base !== undefined && isBinary(target.base)
  return written.name === 'bytea' && isBuiltIn(written)
}
