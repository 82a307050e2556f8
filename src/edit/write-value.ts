import type { ScalarStyle } from '../policy/syntax/node.ts'
import { showHidden } from '../text/visible.ts'
import type { FileStyle } from './file-style.ts'
import { fitsLiteralBlock, quoteYaml, type ScalarContext } from './quote-yaml.ts'

/** What a file is given: a field's value, an entry of a list, or what an anchor names. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** How a scalar is to be written: as one that is there, where that is possible. */
export interface ScalarForm {
  readonly context: ScalarContext
  readonly style?: ScalarStyle
}

/** A scalar on one line. */
export function writeScalar(value: Value, file: FileStyle, { context, style = 'plain' }: ScalarForm): string {
  if (typeof value !== 'string') return String(value)
  if (file.isJson) return showHidden(JSON.stringify(value), { form: 'json' })
  const plain = quoteYaml(value, context)
  // In double quotes, everything can be written; what this text needs is not for the style to decide.
  if (style === 'double-quoted') return `"${showHidden(value.replace(/["\\]/g, '\\$&'), { form: 'yaml' })}"`
  return style === 'single-quoted' && !plain.startsWith('"') ? `'${value.replaceAll("'", "''")}'` : plain
}

/** Any value in brackets or as a scalar. `indentation` is that of the line it begins on. */
export function writeFlow(value: Value, file: FileStyle, { indentation = '', style }: FlowForm = {}): string {
  if (value === null || typeof value !== 'object')
    return writeScalar(value, file, { context: 'flow', ...(style && { style }) })
  if (isList(value)) {
    if (value.length === 0) return '[]'
    return bracket(
      value.map(entry => (inner: string) => writeFlow(entry, file, { indentation: inner })),
      {
        ...{ file, indentation, isTall: file.hasTallLists, brackets: ['[', ']'], padding: '' },
      },
    )
  }
  const pairs = Object.entries(value).map(
    ([key, each]) =>
      (inner: string) =>
        `${writeKey(key, file)}:${file.isJson ? file.afterColon : ' '}${writeFlow(each, file, { indentation: inner })}`,
  )
  return bracket(pairs, {
    ...{ file, indentation, isTall: file.hasTallObjects, brackets: ['{', '}'], padding: file.padding },
  })
}

interface FlowForm {
  readonly indentation?: string
  /** Of a scalar. */
  readonly style?: ScalarStyle
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

export function writeKey(key: string, file: FileStyle): string {
  return file.isJson ? JSON.stringify(key) : key
}

function bracket(
  parts: readonly ((indentation: string) => string)[],
  { file, indentation, isTall, brackets: [open, close], padding }: Bracketed,
): string {
  if (!isTall || file.unit === undefined) {
    return `${open}${padding}${parts.map(part => part(indentation)).join(`,${file.afterComma}`)}${padding}${close}`
  }
  const inner = indentation + file.unit
  const lines = parts.map(part => `${file.eol}${inner}${part(inner)}`)
  return `${open}${lines.join(',')}${file.eol}${indentation}${close}`
}

interface Bracketed {
  readonly file: FileStyle
  readonly indentation: string
  readonly isTall: boolean
  readonly brackets: readonly [string, string]
  readonly padding: string
}

/** The lines of a block mapping's entry, each with its line break. */
export function writeBlockEntry(key: string, value: Value, { file, indentation }: BlockForm): string {
  if (value === null || typeof value !== 'object') return writeBlockScalar(key, value, { file, indentation })
  if (isList(value)) {
    if (value.length === 0) return `${indentation}${key}: []${file.eol}`
    const dashes = indentation + ' '.repeat(file.listIndentation)
    const items = value.map(entry => writeBlockItem(entry, { file, indentation: dashes }))
    return `${indentation}${key}:${file.eol}${items.join('')}`
  }
  const entries = Object.entries(value).filter(([, each]) => !isList(each) || each.length > 0)
  if (entries.length === 0) return `${indentation}${key}: {}${file.eol}`
  const lines = entries.map(([name, each]) => `${indentation}  ${name}: ${writeFlow(each, file)}${file.eol}`)
  return `${indentation}${key}:${file.eol}${lines.join('')}`
}

interface BlockForm {
  readonly file: FileStyle
  /** In front of the key, or of the dash. */
  readonly indentation: string
}

/** How an entry of a block list is written: as another one of the list is. */
export interface ItemForm {
  /** Between the dash and the value. */
  readonly gap?: string
  /** Of a mapping: whether it stands in braces. A row filter does not by itself, since predicates are long. */
  readonly isFlow?: boolean
  readonly keys?: readonly string[]
  readonly style?: ScalarStyle
}

/** An entry of a block list, its dash first, each line with its line break. */
export function writeBlockItem(value: Value, { file, indentation, ...form }: BlockForm & ItemForm): string {
  const { gap = ' ', style } = form
  if (typeof value !== 'object' || value === null || isList(value)) {
    return `${indentation}-${gap}${writeScalar(value, file, { context: 'block', ...(style && { style }) })}${file.eol}`
  }
  const ordered = orderKeys(value, form.keys)
  const isFlow = form.isFlow ?? !Object.hasOwn(value, 'predicate')
  if (isFlow) return `${indentation}-${gap}${writeFlow(ordered, file)}${file.eol}`
  const inner = `${indentation} ${gap}`
  const lines = Object.entries(ordered).map(([key, each]) => writeBlockScalar(key, each, { file, indentation: inner }))
  return `${indentation}-${gap}${lines.join('').slice(inner.length)}`
}

function orderKeys(value: { readonly [key: string]: Value }, keys: readonly string[] = []): { [key: string]: Value } {
  const rank = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length)
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => rank(one) - rank(other)))
}

function writeBlockScalar(key: string, value: Value, { file, indentation }: BlockForm): string {
  if (typeof value === 'string' && fitsLiteralBlock(value)) {
    return `${indentation}${key}: ${writeLiteral(value, { file, indentation: `${indentation}  ` })}${file.eol}`
  }
  return `${indentation}${key}: ${writeScalar(value, file, { context: 'block' })}${file.eol}`
}

/** A text of several lines below a `|-`, without a line break at its end. `comment`: behind the `|-`, with its blanks. */
export function writeLiteral(
  text: string,
  { file, indentation, comment = '' }: BlockForm & { readonly comment?: string },
): string {
  const lines = text.split('\n').map(line => (line === '' ? '' : indentation + line))
  return [`|-${comment}`, ...lines].join(file.eol)
}
