import type { Tree } from '../../postgres/grammar.ts'
import { descend, isNode, listAt } from '../../postgres/tree.ts'
import type { Effect, SequenceOwner, TypeDefinition } from './effect.ts'
import { CLASSES, readAlterTable, readRename, readSetSchema } from './read-alter.ts'
import {
  findOption,
  isSet,
  isTemporary,
  listTexts,
  readQualifiedName,
  readRelationName,
  readTypeName,
  textAt,
} from './read-name.ts'
import { readSearchPath, readSetConfig, readTransaction } from './read-session.ts'
import {
  type CountLines,
  readColumn,
  readCreateFromQuery,
  readCreateTable,
  readCreateView,
  readSelectInto,
} from './read-table.ts'

/** What a statement's tree does to relations; nothing for most statements. */
export function readEffects(statement: Tree | undefined, countLines: CountLines): readonly Effect[] {
  if (!isNode(statement)) return []
  const [kind = ''] = Object.keys(statement)
  const explained = statement.ExplainStmt
  if (explained) return isAnalyzed(explained) ? readEffects(descend(explained, 'query'), countLines) : []
  const effect = READERS[kind]?.(statement[kind], countLines)
  const setting = DEFINITIONS.test(kind) ? undefined : readSetConfig(statement)
  return [effect, setting].filter(each => each !== undefined)
}

/** Statements that run no expression, or only in a session of their own. */
const DEFINITIONS = /^(?:Alter|Create(?!TableAs)|Define|Drop|Rename|Rule|Transaction|VariableSet|View)/

/** `EXPLAIN ANALYZE` runs the statement that it explains. */
function isAnalyzed(explain: Tree): boolean {
  const options = listAt(explain, 'options').map(option => descend(option, 'DefElem'))
  const analyze = options.find(option => textAt(option, 'defname') === 'analyze')
  return analyze !== undefined && !/^(?:false|off|0)$/i.test(textAt(analyze, 'arg', 'String', 'sval'))
}

type Reader = (statement: Tree | undefined, countLines: CountLines) => Effect | undefined

const READERS: Readonly<Record<string, Reader>> = {
  AlterObjectSchemaStmt: readSetSchema,
  AlterSeqStmt: readAlterSequence,
  AlterTableStmt: readAlterTable,
  CompositeTypeStmt: readCompositeType,
  CreateDomainStmt: statement =>
    createType(listAt(statement, 'domainname'), {
      kind: 'domain',
      base: readTypeName(descend(statement, 'typeName')),
    }),
  CreateEnumStmt: statement => createType(listAt(statement, 'typeName'), { kind: 'plain' }),
  CreateExtensionStmt: readCreateExtension,
  CreateForeignTableStmt: (statement, countLines) =>
    readCreateTable(descend(statement, 'base'), countLines, textAt(statement, 'servername')),
  CreateRangeStmt: statement => createType(listAt(statement, 'typeName'), { kind: 'range' }),
  CreateSchemaStmt: readCreateSchema,
  CreateSeqStmt: readCreateSequence,
  CreateStmt: (statement, countLines) => readCreateTable(statement, countLines),
  CreateTableAsStmt: readCreateFromQuery,
  DefineStmt: statement =>
    textAt(statement, 'kind') === 'OBJECT_TYPE'
      ? createType(listAt(statement, 'defnames'), { kind: 'plain' })
      : undefined,
  DiscardStmt: readDiscard,
  DropOwnedStmt: () => ({ does: 'unforeseen', reason: 'drop-owned' }),
  DropStmt: readDrop,
  ImportForeignSchemaStmt: () => ({ does: 'unforeseen', reason: 'import-foreign-schema' }),
  RenameStmt: readRename,
  RuleStmt: readRule,
  SelectStmt: readSelectInto,
  TransactionStmt: readTransaction,
  VariableSetStmt: readSearchPath,
  ViewStmt: readCreateView,
}

function createType(names: readonly Tree[], type: TypeDefinition): Effect {
  return { does: 'create-type', name: readQualifiedName(names), type }
}

function readCompositeType(statement: Tree | undefined, countLines: CountLines): Effect {
  const columns = listAt(statement, 'coldeflist').map(column =>
    readColumn(descend(column, 'ColumnDef') ?? null, countLines),
  )
  return {
    does: 'create-type',
    name: readRelationName(descend(statement, 'typevar')),
    type: { kind: 'composite', columns },
  }
}

function readCreateExtension(statement: Tree | undefined): Effect {
  const schema = findOption(statement, 'schema')
  return {
    does: 'create-extension',
    name: textAt(statement, 'extname'),
    schema: textAt(schema, 'String', 'sval') || undefined,
  }
}

function readCreateSchema(statement: Tree | undefined, countLines: CountLines): Effect {
  return {
    does: 'create-schema',
    name: textAt(statement, 'schemaname') || textAt(statement, 'authrole', 'rolename'),
    ifNotExists: isSet(statement, 'if_not_exists'),
    elements: listAt(statement, 'schemaElts').flatMap(element => readEffects(element, countLines)),
  }
}

function readCreateSequence(statement: Tree | undefined): Effect {
  const sequence = descend(statement, 'sequence')
  return {
    does: 'create-sequence',
    name: readRelationName(sequence),
    isTemporary: isTemporary(sequence),
    ifNotExists: isSet(statement, 'if_not_exists'),
    owner: readOwner(statement),
  }
}

function readAlterSequence(statement: Tree | undefined): Effect | undefined {
  const owner = readOwner(statement)
  const name = readRelationName(descend(statement, 'sequence'))
  return owner && { does: 'own-sequence', name, ifExists: isSet(statement, 'missing_ok'), owner }
}

/** `OWNED BY table.column` or `OWNED BY NONE`. */
function readOwner(statement: Tree | undefined): SequenceOwner | undefined {
  const parts = listTexts(listAt(findOption(statement, 'owned_by'), 'List', 'items'))
  const column = parts.at(-1)
  if (column === undefined) return undefined
  const name = parts.at(-2)
  return name === undefined ? 'none' : { relation: { schema: parts.at(-3), name }, column }
}

function readDiscard(statement: Tree | undefined): Effect | undefined {
  const target = textAt(statement, 'target')
  if (target === 'DISCARD_ALL') return { does: 'discard', target: 'all' }
  return target === 'DISCARD_TEMP' ? { does: 'discard', target: 'temporary' } : undefined
}

const DROPPED: Readonly<Record<string, 'schema' | 'extension' | 'server'>> = {
  OBJECT_EXTENSION: 'extension',
  OBJECT_FOREIGN_SERVER: 'server',
  OBJECT_SCHEMA: 'schema',
}

function readDrop(statement: Tree | undefined): Effect | undefined {
  const kind = textAt(statement, 'removeType')
  const names = listAt(statement, 'objects').map(readQualifiedName)
  const cascades = textAt(statement, 'behavior') === 'DROP_CASCADE'
  const dropped = DROPPED[kind] ?? CLASSES[kind]
  if (dropped !== undefined && dropped !== 'any-relation') {
    return { does: 'drop', class: dropped, names, ifExists: isSet(statement, 'missing_ok'), cascades }
  }
  return cascades ? { does: 'drop-code', names: names.map(({ name }) => name) } : undefined
}

/** A rule on SELECT makes a table a view, and gives a view another query. Others may show rows to whoever writes. */
function readRule(statement: Tree | undefined): Effect | undefined {
  const actions = listAt(statement, 'actions')
  if (textAt(statement, 'event') !== 'CMD_SELECT') {
    return actions.some(returnsRows) ? { does: 'unforeseen', reason: 'rule' } : undefined
  }
  const query = descend(actions[0], 'SelectStmt')
  if (query === undefined) return undefined
  return { does: 'select-rule', relation: readRelationName(descend(statement, 'relation')), query }
}

function returnsRows(action: Tree): boolean {
  if (!isNode(action)) return false
  return 'SelectStmt' in action || Object.values(action).some(each => descend(each, 'returningClause') !== undefined)
}
