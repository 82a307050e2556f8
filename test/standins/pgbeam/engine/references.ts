import { isNode, type Node, type Relation } from './statement.ts'

/** A relation that a statement touches; `copy` and `insert` where it is the target of one, which no predicate can be ANDed into. */
export interface Reference {
  relation: Relation
  role: 'copy' | 'insert' | 'any'
}

/** Every relation that a statement names, wherever it does; names of its own CTEs are none. */
export function findReferences(type: string, node: Node): Reference[] {
  const found: Reference[] = type === 'DropStmt' ? findDropped(node) : []
  collect({ [type]: node }, new Set(), found)
  return found
}

function collect(value: unknown, ctes: ReadonlySet<string>, found: Reference[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, ctes, found)
  } else if (isNode(value)) {
    const relation = readRelation(value)
    if (relation && (relation.schema !== undefined || !ctes.has(relation.name))) found.push({ relation, role: 'any' })
    const inner = collectCtes(value, ctes, found)
    for (const [field, child] of Object.entries(value)) {
      if (field === 'withClause') continue
      const target = isNode(child) ? readTarget(field, child) : undefined
      if (target && isNode(child)) {
        found.push(target)
        const { relation: _, ...rest } = child
        collect(rest, inner, found)
      } else {
        collect(child, inner, found)
      }
    }
  }
}

/** The names that a WITH brings into scope. A query of its own sees those before it; a recursive one sees all. */
function collectCtes(node: Node, ctes: ReadonlySet<string>, found: Reference[]): ReadonlySet<string> {
  const clause = node.withClause as { ctes?: { CommonTableExpr: Node }[]; recursive?: boolean } | undefined
  if (!clause?.ctes) return ctes
  const definitions = clause.ctes.map(cte => cte.CommonTableExpr)
  const names = definitions.map(definition => String(definition.ctename))
  for (const [index, definition] of definitions.entries()) {
    const visible = clause.recursive ? names : names.slice(0, index)
    collect(definition.ctequery, new Set([...ctes, ...visible]), found)
  }
  return new Set([...ctes, ...names])
}

/** What a statement writes to is a table, even where a CTE has its name. */
function readTarget(type: string, node: Node): Reference | undefined {
  const relation = /^(Insert|Update|Delete|Merge|Copy)Stmt$/.test(type) && readRelation(node.relation)
  if (!relation) return undefined
  return { relation, role: type === 'InsertStmt' ? 'insert' : type === 'CopyStmt' ? 'copy' : 'any' }
}

export function readRelation(node: unknown): Relation | undefined {
  if (!isNode(node) || typeof node.relname !== 'string') return undefined
  return { schema: typeof node.schemaname === 'string' ? node.schemaname : undefined, name: node.relname }
}

/** `DROP TABLE` names its relations as lists of strings. */
function findDropped(node: Node): Reference[] {
  if (!/TABLE|VIEW|SEQUENCE/.test(String(node.removeType))) return []
  const objects = (node.objects ?? []) as { List?: { items: { String: { sval: string } }[] } }[]
  return objects.flatMap(({ List: list }) => {
    const [name, schema] = (list?.items ?? []).map(item => item.String.sval).reverse()
    return name === undefined ? [] : [{ relation: { schema, name }, role: 'any' as const }]
  })
}
