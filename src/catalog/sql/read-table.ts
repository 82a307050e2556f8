import type { Tree } from '../../postgres/grammar.ts'
import { descend, isNode, listAt, type TreeNode, walk } from '../../postgres/tree.ts'
import type { ColumnDefinition, CreateTable, Effect, Name, TableElement } from './effect.ts'
import {
  findOption,
  isSet,
  isTemporary,
  listTexts,
  numberAt,
  readQualifiedName,
  readRelationName,
  readTypeName,
  textAt,
} from './read-name.ts'

/** Lines between the start of a statement and a place in it, as the parser gives it. */
export type CountLines = (location: number) => number

/** `CREATE TABLE`, and with a server `CREATE FOREIGN TABLE`. */
export function readCreateTable(
  statement: Tree | undefined,
  countLines: CountLines,
  server?: string | undefined,
): CreateTable {
  const relation = descend(statement, 'relation')
  const type = descend(statement, 'ofTypename')
  return {
    does: 'create-table',
    name: readRelationName(relation),
    kind: server === undefined ? 'table' : 'foreign-table',
    isTemporary: isTemporary(relation),
    goesOnCommit: textAt(statement, 'oncommit') === 'ONCOMMIT_DROP',
    ifNotExists: isSet(statement, 'if_not_exists'),
    elements: listAt(statement, 'tableElts').flatMap(element => readElement(element, countLines) ?? []),
    parents: listAt(statement, 'inhRelations').map(parent => readRelationName(descend(parent, 'RangeVar'))),
    isPartition: descend(statement, 'partbound') !== undefined,
    partitionKey: readPartitionKey(descend(statement, 'partspec')),
    ofType: type === undefined ? undefined : readQualifiedName(listAt(type, 'names')),
    server,
  }
}

function readPartitionKey(partition: Tree | undefined): string[] | undefined {
  if (partition === undefined) return undefined
  return listAt(partition, 'partParams').flatMap(item => {
    const element = descend(item, 'PartitionElem')
    const name = textAt(element, 'name')
    return name ? [name] : listColumnNames(descend(element, 'expr'))
  })
}

function readElement(element: Tree, countLines: CountLines): TableElement | undefined {
  const column = descend(element, 'ColumnDef')
  if (column !== undefined) return { kind: 'column', column: readColumn(column, countLines) }
  const like = descend(element, 'TableLikeClause')
  if (like === undefined) return undefined
  const options = numberAt(like, 'options')
  return {
    kind: 'like',
    relation: readRelationName(descend(like, 'relation')),
    withGenerated: (options & LIKE_GENERATED) !== 0,
    withIdentity: (options & LIKE_IDENTITY) !== 0,
  }
}

/** Bits of PostgreSQL's `TableLikeOption`. */
const LIKE_GENERATED = 1 << 4
const LIKE_IDENTITY = 1 << 5

export function readColumn(column: Tree, countLines: CountLines): ColumnDefinition {
  const typeName = descend(column, 'typeName')
  const type = typeName === undefined ? undefined : readTypeName(typeName)
  const serial = type && type.schema === undefined ? SERIALS.get(type.name) : undefined
  const constraints = listAt(column, 'constraints')
  const generated = findConstraint(constraints, 'CONSTR_GENERATED')
  const identity = findConstraint(constraints, 'CONSTR_IDENTITY')
  return {
    name: textAt(column, 'colname'),
    type: type && serial ? { ...type, schema: 'pg_catalog', name: serial } : type,
    hasSequence: serial !== undefined || identity !== undefined,
    isIdentity: identity !== undefined,
    sequence: identity && readSequenceName(identity),
    computedFrom: generated ? listColumnNames(descend(generated, 'raw_expr')) : NO_NAMES,
    line: countLines(numberAt(column, 'location')),
  }
}

const NO_NAMES: readonly string[] = []

function findConstraint(constraints: readonly Tree[], kind: string): TreeNode | undefined {
  for (const item of constraints) {
    const constraint = descend(item, 'Constraint')
    if (isNode(constraint) && constraint.contype === kind) return constraint
  }
  return undefined
}

/** `SEQUENCE NAME` among the options of an identity, as dumps write it. */
export function readSequenceName(constraint: Tree | undefined): Name | undefined {
  const option = findOption(constraint, 'sequence_name')
  return option === undefined ? undefined : readQualifiedName(option)
}

const SERIALS: ReadonlyMap<string, string> = new Map([
  ['smallserial', 'int2'],
  ['serial2', 'int2'],
  ['serial', 'int4'],
  ['serial4', 'int4'],
  ['bigserial', 'int8'],
  ['serial8', 'int8'],
])

/** The columns that an expression names; empty names for all of a row. */
export function listColumnNames(expression: Tree | undefined): string[] {
  if (expression === undefined) return []
  const names = [...walk(expression)].flatMap(node => listTexts(listAt(node, 'ColumnRef', 'fields')).at(-1) ?? [])
  return [...new Set(names)]
}

/** `CREATE TABLE … AS`, `CREATE MATERIALIZED VIEW` and `SELECT … INTO`. */
export function readCreateFromQuery(statement: Tree | undefined): Effect {
  const into = descend(statement, 'into')
  const query = descend(statement, 'query')
  return {
    does: 'create-from-query',
    name: readRelationName(descend(into, 'rel')),
    kind: textAt(statement, 'objtype') === 'OBJECT_MATVIEW' ? 'materialized-view' : 'table',
    isTemporary: isTemporary(descend(into, 'rel')),
    goesOnCommit: textAt(into, 'onCommit') === 'ONCOMMIT_DROP',
    ifNotExists: isSet(statement, 'if_not_exists'),
    replaces: false,
    hasData: !isSet(into, 'skipData'),
    columnNames: listTexts(listAt(into, 'colNames')),
    query: descend(query, 'SelectStmt'),
  }
}

export function readCreateView(statement: Tree | undefined): Effect {
  const view = descend(statement, 'view')
  return {
    does: 'create-from-query',
    name: readRelationName(view),
    kind: 'view',
    isTemporary: isTemporary(view),
    goesOnCommit: false,
    ifNotExists: false,
    replaces: isSet(statement, 'replace'),
    hasData: true,
    columnNames: listTexts(listAt(statement, 'aliases')),
    query: descend(statement, 'query', 'SelectStmt'),
  }
}

/** `SELECT … INTO`; undefined for a query that makes nothing. */
export function readSelectInto(query: Tree | undefined): Effect | undefined {
  // In a set operation, the clause stands with the first of its queries.
  let first = query
  while (descend(first, 'larg') !== undefined) first = descend(first, 'larg')
  const into = descend(first, 'intoClause')
  return into === undefined ? undefined : readCreateFromQuery({ into, query: { SelectStmt: query ?? null } })
}
