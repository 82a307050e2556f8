import { setFlagsFromString } from 'node:v8'

/** A node of PostgreSQL's parse tree, as libpg-query gives it: one key that names its type, over its fields. */
export type Node = Record<string, unknown>

export type StatementKind =
  | 'select'
  | 'insert'
  | 'update'
  | 'delete'
  | 'ddl'
  | 'copy'
  | 'set'
  | 'show'
  | 'explain'
  | 'transaction'
  | 'other'

/** A relation as a statement names it; without a schema, PostgreSQL's search path finds it. */
export interface Relation {
  schema: string | undefined
  name: string
}

export type ParsedSql =
  | { kind: 'statement'; type: string; node: Node; normalized: string; fingerprint: string }
  | { kind: 'unparseable'; message: string }
  | { kind: 'several'; count: number }

let parser: Promise<typeof import('libpg-query')> | undefined

/** Loads PostgreSQL's parser the first time that it is needed: 1.7 MB of wasm. */
function loadParser() {
  parser ??= (async () => {
    // Optimising this wasm in the background costs more time and memory than it ever saves here.
    setFlagsFromString('--wasm-tiering-budget=2000000000')
    const library = await import('libpg-query')
    await library.loadModule()
    return library
  })()
  return parser
}

/** One statement, by PostgreSQL's own grammar. */
export async function parseStatement(sql: string): Promise<ParsedSql> {
  const { parseSync, normalizeSync, fingerprintSync } = await loadParser()
  try {
    const statements = (parseSync(sql) as { stmts?: { stmt?: Node }[] }).stmts ?? []
    const [type, node] = Object.entries(statements[0]?.stmt ?? {})[0] ?? []
    if (statements.length !== 1 || type === undefined) return { kind: 'several', count: statements.length }
    return {
      kind: 'statement',
      type,
      node: node as Node,
      normalized: normalizeSync(sql),
      fingerprint: fingerprintSync(sql),
    }
  } catch (error) {
    return { kind: 'unparseable', message: error instanceof Error ? error.message : String(error) }
  }
}

const kinds: Record<string, StatementKind> = {
  SelectStmt: 'select',
  InsertStmt: 'insert',
  UpdateStmt: 'update',
  DeleteStmt: 'delete',
  CopyStmt: 'copy',
  VariableSetStmt: 'set',
  VariableShowStmt: 'show',
  ExplainStmt: 'explain',
  TransactionStmt: 'transaction',
}

const moreDdl: ReadonlySet<string> = new Set([
  'IndexStmt',
  'ViewStmt',
  'RuleStmt',
  'TruncateStmt',
  'RenameStmt',
  'CommentStmt',
  'GrantStmt',
  'GrantRoleStmt',
  'RefreshMatViewStmt',
  'ReassignOwnedStmt',
  'ImportForeignSchemaStmt',
  'DefineStmt',
  'SecLabelStmt',
])

/** Every kind that a statement is at once: a select whose CTE deletes is both, and so is an EXPLAIN ANALYZE, which runs what it explains. */
export function findKinds(type: string, node: Node): Set<StatementKind> {
  const found = new Set<StatementKind>([kindOf(type)])
  if (type === 'ExplainStmt' && !isAnalyze(node)) return found
  visitNodes(node, (innerType, inner) => {
    if (/^(Insert|Update|Delete|Merge)Stmt$/.test(innerType)) found.add(kindOf(innerType))
    if (type === 'ExplainStmt' && inner === Object.values(node.query as Node)[0]) found.add(kindOf(innerType))
    if (innerType === 'intoClause') found.add('ddl')
  })
  return found
}

function kindOf(type: string): StatementKind {
  if (moreDdl.has(type) || /^(Create|Alter|Drop)/.test(type)) return 'ddl'
  return kinds[type] ?? 'other'
}

function isAnalyze(node: Node): boolean {
  const options = (node.options ?? []) as { DefElem?: { defname?: string } }[]
  return options.some(option => option.DefElem?.defname === 'analyze')
}

/** Calls back for every field of every node below, with the field's name and, if it is an object, its fields. */
export function visitNodes(node: unknown, visit: (type: string, fields: Node) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) visitNodes(item, visit)
  } else if (isNode(node)) {
    for (const [type, fields] of Object.entries(node)) {
      if (isNode(fields)) visit(type, fields)
      visitNodes(fields, visit)
    }
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
