import type { Tree } from '../../postgres/grammar.ts'
import { descend, isNode, listAt } from '../../postgres/tree.ts'
import type { Name, TypeName } from './effect.ts'

/** A field's text; empty where it has none. */
export function textAt(tree: Tree | undefined, ...keys: readonly string[]): string {
  const text = descend(tree, ...keys)
  return typeof text === 'string' ? text : ''
}

export function isSet(tree: Tree | undefined, ...keys: readonly string[]): boolean {
  return descend(tree, ...keys) === true
}

/** A number of a tree, where zero is left out. */
export function numberAt(tree: Tree | undefined, ...keys: readonly string[]): number {
  const number = descend(tree, ...keys)
  return typeof number === 'number' ? number : 0
}

/** The texts of a list of `String` nodes. */
export function listTexts(list: readonly Tree[]): string[] {
  return list.map(item => textAt(item, 'String', 'sval'))
}

/** A relation as a `RangeVar` names it; a database's name before the schema's is dropped. */
export function readRelationName(rangeVar: Tree | undefined): Name {
  const schema = textAt(rangeVar, 'schemaname')
  return { schema: schema || undefined, name: textAt(rangeVar, 'relname') }
}

/** Whether a relation that is made under this name is temporary. */
export function isTemporary(rangeVar: Tree | undefined): boolean {
  return textAt(rangeVar, 'relpersistence') === 't' || /^pg_temp/.test(textAt(rangeVar, 'schemaname'))
}

/** The last parts of a qualified name, whatever node holds it: a list of strings, a string, a type's name. */
export function readQualifiedName(tree: Tree | undefined): Name {
  const parts = listNameParts(tree)
  return { schema: parts.at(-2), name: parts.at(-1) ?? '' }
}

function listNameParts(tree: Tree | undefined): string[] {
  if (Array.isArray(tree)) return listTexts(tree)
  if (!isNode(tree)) return []
  if ('String' in tree) return [textAt(tree, 'String', 'sval')]
  if ('List' in tree) return listTexts(listAt(tree, 'List', 'items'))
  if ('TypeName' in tree) return listTexts(listAt(tree, 'TypeName', 'names'))
  return listTexts(listAt(tree, 'ObjectWithArgs', 'objname'))
}

export function readTypeName(tree: Tree | undefined): TypeName {
  const names = listAt(tree, 'names')
  const modifiers = listAt(tree, 'typmods')
  return {
    schema: names.length > 1 ? textAt(names.at(-2), 'String', 'sval') : undefined,
    name: textAt(names.at(-1), 'String', 'sval'),
    modifiers: modifiers.length === 0 ? '' : modifiers.map(spellModifier).join(','),
    isArray: listAt(tree, 'arrayBounds').length > 0,
  }
}

function spellModifier(tree: Tree): string {
  const constant = descend(tree, 'A_Const')
  if (constant === undefined) return readQualifiedName(listAt(tree, 'ColumnRef', 'fields')).name || '?'
  if (descend(constant, 'sval') !== undefined) return textAt(constant, 'sval', 'sval')
  if (descend(constant, 'fval') !== undefined) return textAt(constant, 'fval', 'fval')
  return String(numberAt(constant, 'ival', 'ival'))
}

/** The value of an option such as `OWNED BY`. */
export function findOption(statement: Tree | undefined, name: string): Tree | undefined {
  const options = listAt(statement, 'options').map(option => descend(option, 'DefElem'))
  return descend(
    options.find(option => textAt(option, 'defname') === name),
    'arg',
  )
}
