import { type Grammar, GrammarError, type Tree } from './grammar.ts'
import { descend, isNode, listAt } from './tree.ts'

/** The names that a predicate uses; those of a subquery are in a scope of their own. */
export interface PredicateNames {
  /** Columns of the relation that is filtered, or of what `qualifier` names. */
  readonly columns: readonly ColumnReference[]
  readonly subqueries: readonly SubqueryNames[]
}

export interface SubqueryNames {
  /** What the subqueries read, those around it included. Where something else is read than relations, `isComplete` is false. */
  readonly relations: readonly { readonly schema: string | undefined; readonly name: string; readonly alias: string }[]
  readonly isComplete: boolean
  readonly columns: readonly ColumnReference[]
}

export interface ColumnReference {
  readonly name: string
  readonly qualifier: string | undefined
  /** In the predicate, in UTF-16 units. */
  readonly offset: number
}

const PREFIX = 'SELECT WHERE '

/** Reads the names of a predicate; undefined where it is none. */
export function readPredicateNames(text: string, grammar: Grammar): PredicateNames | undefined {
  try {
    const [statement] = grammar.parse(PREFIX + text)
    const collector = new Collector(text)
    const columns: ColumnReference[] = []
    collector.collect(descend(statement, 'stmt', 'SelectStmt', 'whereClause'), { columns, around: undefined })
    return { columns, subqueries: collector.subqueries }
  } catch (error) {
    if (error instanceof GrammarError || error instanceof RangeError) return undefined
    throw error
  }
}

interface Scope {
  readonly columns: ColumnReference[]
  /** The subquery that it is in. */
  readonly around: Omit<SubqueryNames, 'columns'> | undefined
}

class Collector {
  readonly subqueries: SubqueryNames[] = []
  readonly #bytes: Buffer

  constructor(text: string) {
    this.#bytes = Buffer.from(text)
  }

  collect(tree: Tree | undefined, scope: Scope): void {
    if (Array.isArray(tree)) {
      for (const item of tree) this.collect(item, scope)
    } else if (isNode(tree)) {
      for (const [kind, node] of Object.entries(tree)) {
        if (kind === 'ColumnRef') this.#addColumn(node, scope)
        else if (kind === 'SelectStmt') this.#addSubquery(node, scope)
        else this.collect(node, scope)
      }
    }
  }

  #addColumn(node: Tree, { columns }: Scope): void {
    const fields = listAt(node, 'fields').map(field => descend(field, 'String', 'sval'))
    const [name, qualifier] = [fields.at(-1), fields.at(-2)]
    if (typeof name !== 'string') return
    const location = descend(node, 'location')
    // The parser counts the bytes before it.
    const bytes = (typeof location === 'number' ? location : 0) - PREFIX.length
    const offset = this.#bytes.toString('utf8', 0, Math.max(0, bytes)).length
    columns.push({ name, qualifier: typeof qualifier === 'string' ? qualifier : undefined, offset })
  }

  #addSubquery(select: Tree, { around }: Scope): void {
    const ranges = listAt(select, 'fromClause').flatMap(listRanges)
    const relations = ranges.filter(range => range !== undefined)
    const hasOthers = OTHER_SOURCES.some(key => descend(select, key) !== undefined)
    const own = {
      relations: [...(around?.relations ?? []), ...relations],
      isComplete: (around?.isComplete ?? true) && relations.length === ranges.length && !hasOthers,
    }
    const columns: ColumnReference[] = []
    this.subqueries.push({ ...own, columns })
    for (const part of isNode(select) ? Object.values(select) : []) this.collect(part, { columns, around: own })
  }
}

/** Names for queries, and queries beside queries, whose columns are not followed here. */
const OTHER_SOURCES = ['withClause', 'larg', 'valuesLists']

type Range = SubqueryNames['relations'][number] | undefined

/** The relations of a part of a FROM clause; undefined for one that is none. */
function listRanges(item: Tree): Range[] {
  const join = descend(item, 'JoinExpr')
  if (join !== undefined && descend(join, 'alias') === undefined) {
    return ['larg', 'rarg'].flatMap(side => listRanges(descend(join, side) ?? null))
  }
  const range = descend(item, 'RangeVar')
  const [schema, name] = [descend(range, 'schemaname'), descend(range, 'relname')]
  if (typeof name !== 'string' || listAt(range, 'alias', 'colnames').length > 0) return [undefined]
  const alias = descend(range, 'alias', 'aliasname')
  return [
    { schema: typeof schema === 'string' ? schema : undefined, name, alias: typeof alias === 'string' ? alias : name },
  ]
}
