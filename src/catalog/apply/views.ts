import type { Tree } from '../../postgres/grammar.ts'
import type { Place } from '../catalog.ts'
import { type FollowedQuery, followQuery } from '../query/query.ts'
import { renameColumns } from '../query/scope.ts'
import type { CreateFromQuery, Effect } from '../sql/effect.ts'
import type { Database } from '../state/database.ts'
import type { RelationState, SourceState } from '../state/objects.ts'
import { appendColumn, type Refusal } from './columns.ts'
import { listOrigins } from './origins.ts'

/** `CREATE VIEW`, `CREATE MATERIALIZED VIEW`, `CREATE TABLE … AS` and `SELECT … INTO`. */
export function createFromQuery(database: Database, effect: CreateFromQuery, at: Place): Refusal {
  const { name, kind, query, columnNames, replaces, ifNotExists, hasData } = effect
  if (effect.isTemporary && effect.goesOnCommit) {
    database.addPassing(name)
    return undefined
  }
  const followed = query === undefined ? undefined : rename(followQuery(database, query), columnNames)
  // A view over temporary relations is temporary itself.
  const isTemporary = effect.isTemporary || (kind === 'view' && readsTemporary(database, followed))
  const schema = database.schemaFor(name, { isTemporary })
  if (!schema) return 'not-defined'
  const known = schema.relations.get(name.name)
  if (known && replaces && known.kind === 'view') return define(database, known, { followed, at })
  if (database.isTaken(schema, name.name, kind)) return ifNotExists ? undefined : 'already-defined'
  const relation = database.create({ schema, name: name.name, kind, at })
  if (followed) {
    const refusal = define(database, relation, { followed, at })
    return kind === 'table' && hasData ? (fill(database, relation, followed) ?? refusal) : refusal
  }
  relation.isComplete = false
  for (const column of columnNames) appendColumn(database, relation, { name: column, type: undefined, at })
  // What the prepared statement gives is not followed.
  return hasData ? 'not-defined' : undefined
}

/** Notes where the rows of a new table come from: what is copied stays, whatever becomes of what it was read through. */
function fill(
  database: Database,
  table: RelationState,
  { columns, isComplete, rest, context }: FollowedQuery,
): Refusal {
  const copied = new Set<RelationState>()
  const list = (sources: readonly SourceState[]) => {
    const origins = listOrigins(database, sources)
    for (const { relation } of origins) copied.add(relation)
    return origins
  }
  for (const { name, sources } of columns) {
    const column = table.column(name)
    if (column) column.sources = context.unite([column.sources, list(sources)])
  }
  table.mayShow = new Set(isComplete ? [] : list(rest).map(({ relation }) => relation))
  table.copied = copied
  return context.namesUnknown ? 'not-defined' : undefined
}

function rename(followed: FollowedQuery, names: readonly string[]): FollowedQuery {
  return renameColumns(followed, names)
}

function readsTemporary(database: Database, followed: FollowedQuery | undefined): boolean {
  return [...(followed?.context.relations ?? [])].some(({ schema }) => schema === database.temporary)
}

/** Gives a relation the columns of a query; a view also what they show. Columns that it has keep their identity. */
function define(
  database: Database,
  relation: RelationState,
  { followed, at }: { followed: FollowedQuery | undefined; at: Place },
): Refusal {
  if (!followed) return undefined
  const { columns, isComplete, rest, context } = followed
  const given = new Set<string>()
  for (const { name, type, sources } of columns) {
    const known = relation.column(name)
    if (given.has(name) && known) {
      // PostgreSQL has no two columns of a name: perhaps it names one of them otherwise.
      known.sources = context.unite([known.sources, sources])
      continue
    }
    given.add(name)
    const column = known ?? appendColumn(database, relation, { name, type, at })
    if (known) {
      known.type = type
      known.at = at
      relation.use(type)
    }
    // A view that comes to read itself shows nothing: PostgreSQL refuses its rows.
    if (relation.isView) column.sources = sources.filter(source => source.relation !== relation)
  }
  relation.at = at
  relation.isComplete = isComplete
  if (!relation.isView) return undefined
  relation.mayShow = new Set(isComplete ? [] : rest.map(source => source.relation))
  context.relations.delete(relation)
  relation.setQuery(context)
  return context.namesUnknown ? 'not-defined' : undefined
}

/** A rule on SELECT: dumps of old make a table a view by it, and a view that reads what comes later whole. */
export function applySelectRule(
  database: Database,
  { relation: name, query }: Extract<Effect, { does: 'select-rule' }>,
  at: Place,
): Refusal {
  const relation = database.find(name)
  if (!relation) return 'not-defined'
  if (relation.kind !== 'table' && relation.kind !== 'view') return 'already-defined'
  relation.kind = 'view'
  const names = relation.columns.map(column => column.name)
  return define(database, relation, { followed: rename(followQuery(database, query satisfies Tree), names), at })
}
