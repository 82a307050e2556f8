import type { Tree } from '../../postgres/grammar.ts'
import { descend, isNode, listAt } from '../../postgres/tree.ts'
import type { Alteration, Effect, ObjectClass } from './effect.ts'
import { isSet, readQualifiedName, readRelationName, readTypeName, textAt } from './read-name.ts'
import { type CountLines, listColumnNames, readColumn, readSequenceName } from './read-table.ts'

export const CLASSES: Readonly<Record<string, ObjectClass>> = {
  OBJECT_DOMAIN: 'type',
  OBJECT_FOREIGN_TABLE: 'foreign-table',
  // `ALTER INDEX … RENAME` renames a relation of any kind.
  OBJECT_INDEX: 'any-relation',
  OBJECT_MATVIEW: 'materialized-view',
  OBJECT_SEQUENCE: 'sequence',
  OBJECT_TABLE: 'table',
  OBJECT_TYPE: 'type',
  OBJECT_VIEW: 'view',
}

export function readAlterTable(statement: Tree | undefined, countLines: CountLines): Effect | undefined {
  const objectClass = CLASSES[textAt(statement, 'objtype')]
  const alterations = listAt(statement, 'cmds').flatMap(
    command => readAlteration(descend(command, 'AlterTableCmd'), countLines) ?? [],
  )
  if (objectClass === undefined || objectClass === 'any-relation' || alterations.length === 0) return undefined
  const relation = descend(statement, 'relation')
  return {
    does: 'alter-relation',
    name: readRelationName(relation),
    class: objectClass,
    ifExists: isSet(statement, 'missing_ok'),
    only: !isSet(relation, 'inh'),
    alterations,
  }
}

function readAlteration(command: Tree | undefined, countLines: CountLines): Alteration | undefined {
  const column = textAt(command, 'name')
  const definition = descend(command, 'def')
  const ifExists = isSet(command, 'missing_ok')
  const cascades = textAt(command, 'behavior') === 'DROP_CASCADE'
  switch (textAt(command, 'subtype')) {
    case 'AT_AddColumn':
      return {
        alters: 'add-column',
        column: readColumn(descend(definition, 'ColumnDef') ?? null, countLines),
        ifNotExists: ifExists,
        cascades,
      }
    case 'AT_DropColumn':
      return { alters: 'drop-column', column, ifExists, cascades }
    case 'AT_AlterColumnType': {
      const type = readTypeName(descend(definition, 'ColumnDef', 'typeName'))
      const computedFrom = listColumnNames(descend(definition, 'ColumnDef', 'raw_default'))
      return { alters: 'column-type', column, type, computedFrom, cascades }
    }
    case 'AT_AddIdentity':
      return { alters: 'add-identity', column, sequence: readSequenceName(descend(definition, 'Constraint')) }
    case 'AT_DropIdentity':
      return { alters: 'drop-identity', column }
    case 'AT_DropExpression':
      return { alters: 'expression', column, computedFrom: [] }
    case 'AT_SetExpression':
      return { alters: 'expression', column, computedFrom: listColumnNames(definition) }
    case 'AT_GenericOptions':
    case 'AT_AlterColumnGenericOptions':
      return { alters: 'foreign-options' }
    case 'AT_AddInherit':
      return { alters: 'inherit', parent: readRelationName(descend(definition, 'RangeVar')) }
    case 'AT_DropInherit':
      return { alters: 'no-inherit', parent: readRelationName(descend(definition, 'RangeVar')) }
    case 'AT_AttachPartition':
      return { alters: 'attach-partition', partition: readRelationName(descend(definition, 'PartitionCmd', 'name')) }
    case 'AT_DetachPartition':
      return { alters: 'detach-partition', partition: readRelationName(descend(definition, 'PartitionCmd', 'name')) }
    case 'AT_AddOf':
      return { alters: 'of-type', type: readQualifiedName(definition) }
    case 'AT_DropOf':
      return { alters: 'not-of-type' }
    default:
      return undefined
  }
}

export function readRename(statement: Tree | undefined): Effect | undefined {
  const kind = textAt(statement, 'renameType')
  const to = textAt(statement, 'newname')
  const ifExists = isSet(statement, 'missing_ok')
  const relation = descend(statement, 'relation')
  if (kind === 'OBJECT_SCHEMA') return { does: 'rename-schema', name: textAt(statement, 'subname'), to }
  if (kind === 'OBJECT_TYPE' || kind === 'OBJECT_DOMAIN') {
    return { does: 'rename-type', name: readQualifiedName(descend(statement, 'object')), to }
  }
  if (!isNode(relation)) return undefined
  const name = readRelationName(relation)
  if (kind === 'OBJECT_COLUMN' || kind === 'OBJECT_ATTRIBUTE') {
    const column = textAt(statement, 'subname')
    return { does: 'rename-column', name, ifExists, column, to }
  }
  const objectClass = CLASSES[kind]
  return objectClass && { does: 'rename-relation', name, class: objectClass, ifExists, to }
}

export function readSetSchema(statement: Tree | undefined): Effect | undefined {
  const kind = textAt(statement, 'objectType')
  const to = textAt(statement, 'newschema')
  const object = descend(statement, 'object')
  if (kind === 'OBJECT_EXTENSION') return { does: 'move-extension', name: readQualifiedName(object).name, to }
  if (kind === 'OBJECT_TYPE' || kind === 'OBJECT_DOMAIN') {
    return { does: 'move-type', name: readQualifiedName(object), to }
  }
  const objectClass = CLASSES[kind]
  const relation = descend(statement, 'relation')
  if (objectClass === undefined || relation === undefined) return undefined
  const ifExists = isSet(statement, 'missing_ok')
  return { does: 'move-relation', name: readRelationName(relation), class: objectClass, ifExists, to }
}
