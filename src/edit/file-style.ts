import { type WrittenList, type WrittenMapping, type WrittenNode, walkWritten } from '../policy/syntax/written-tree.ts'
import { findColumn, readIndentation } from './text-edit.ts'

/** How a file is written, as far as its text shows: what is added to it is written alike. */
export interface FileStyle {
  readonly isJson: boolean
  readonly eol: string
  /** How far a block list's dashes stand behind the key above them. */
  readonly listIndentation: number
  /** What stands behind a comma, behind a colon, and inside of braces, on one line. */
  readonly afterComma: string
  readonly afterColon: string
  readonly padding: string
  /** Of JSON on several lines: one level of indentation. Undefined: all is on one line. */
  readonly unit: string | undefined
  /** Whether lists, and objects in them, take several lines. */
  readonly hasTallLists: boolean
  readonly hasTallObjects: boolean
}

type Collection = WrittenList | WrittenMapping

export function readFileStyle(text: string, { root, isJson }: { root: WrittenMapping; isJson: boolean }): FileStyle {
  const nodes = [...walkWritten(root)]
  const flows = nodes.filter(
    (node): node is Collection => isCollection(node) && node.isFlow && listParts(node).length > 0,
  )
  const [firstEntry] = root.entries
  const isTall = root.isFlow && isSpread(text, root)
  const unit = isJson && isTall && firstEntry ? readIndentation(text, firstEntry.start) : undefined
  const lists = flows.filter(({ kind }) => kind === 'list')
  const objects = flows.filter(node => node.kind === 'mapping' && node !== root)
  const afterColon = isJson && firstEntry ? readBlanks(text, firstEntry.colonEnd) : ' '
  const hasTallLists = unit !== undefined && (lists[0] ? isSpread(text, lists[0]) : true)
  return {
    isJson,
    eol: /\r?\n/.exec(text)?.[0] ?? '\n',
    listIndentation: readListIndentation(text, root),
    afterComma: readGap(text, flows) ?? (isJson ? afterColon : ' '),
    afterColon,
    padding: readPadding(text, { objects, isJson }),
    unit: unit === '' ? undefined : unit,
    hasTallLists,
    hasTallObjects: unit !== undefined && (objects[0] ? isSpread(text, objects[0]) : hasTallLists),
  }
}

function isCollection(node: WrittenNode): node is Collection {
  return node.kind === 'list' || node.kind === 'mapping'
}

function listParts(node: Collection): readonly { readonly start: number }[] {
  return node.kind === 'list' ? node.items : node.entries
}

/** Whether the first part of a collection in brackets has a line of its own. */
export function isSpread(text: string, node: Collection): boolean {
  const [first] = listParts(node)
  return first !== undefined && text.slice(node.textStart, first.start).includes('\n')
}

function readListIndentation(text: string, root: WrittenMapping): number {
  for (const { start, value } of root.entries) {
    const [first] = value.kind === 'list' && !value.isFlow ? value.items : []
    if (first) return Math.max(0, findColumn(text, first.start) - findColumn(text, start))
  }
  return 2
}

function readBlanks(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(offset, offset + 20))?.[0] ?? ''
}

/** What stands between two parts on one line; undefined where there are none. */
function readGap(text: string, flows: readonly Collection[]): string | undefined {
  for (const node of flows) {
    const parts = listParts(node)
    for (const [index, comma] of node.commas.entries()) {
      const next = parts[index + 1]
      const gap = next && text.slice(comma + 1, next.start)
      if (gap !== undefined && /^ ?$/.test(gap)) return gap
    }
  }
  return undefined
}

function readPadding(text: string, { objects, isJson }: { objects: readonly Collection[]; isJson: boolean }): string {
  const flat = objects.find(node => !isSpread(text, node))
  if (flat) return readBlanks(text, flat.textStart + 1)
  return isJson ? '' : ' '
}
