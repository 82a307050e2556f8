import fc from 'fast-check'
import type { CatalogColumn, CatalogRelation } from '../../src/catalog/catalog.ts'

/** Random databases and migrations of them, over the names that random policies know. */

type Draft<Of> = { -readonly [Key in keyof Of]: Of[Key] extends readonly (infer Item)[] ? Draft<Item>[] : Of[Key] }
type Relation = Draft<CatalogRelation>
type Column = Draft<CatalogColumn>

/** A database that migrations change. What is renamed keeps its id. */
export interface Database {
  relations: Relation[]
  /** How often each id was given. */
  readonly made: Map<string, number>
  readonly dropped: Set<string>
}

const SCHEMAS = ['public', 'sales', 'archive', 'public'] as const
const TABLES = ['users', 'order items', 'ledger', 'users', 'Users', 'order items'] as const
const COLUMNS = ['email', 'phone', 'notes', 'email', 'phone', 'Email'] as const
const TYPES = ['text', 'bytea', 'text', 'integer'] as const

/** What a migration does, with numbers that choose of what there is. */
export interface Step {
  readonly does: (typeof ACTIONS)[number]
  readonly on: number
  readonly to: number
  readonly with: readonly number[]
}

const ACTIONS = [
  'create table',
  'create table',
  'create view',
  'create view',
  'replace view',
  'drop',
  'rename',
  'move',
  'swap',
  'add column',
  'drop column',
  'rename column',
  'swap columns',
  'retype',
  'attach',
  'detach',
] as const

const number = fc.nat({ max: 11 })
const stepOf = (actions: readonly Step['does'][]): fc.Arbitrary<Step> =>
  fc.record({
    does: fc.constantFrom(...actions),
    on: number,
    to: number,
    with: fc.array(number, { minLength: 3, maxLength: 6 }),
  })

/** What makes a database. */
export const making = fc.array(stepOf(['create table', 'create table', 'create view', 'attach', 'rename']), {
  minLength: 1,
  maxLength: 6,
})
export const migration = fc.array(stepOf(ACTIONS), { maxLength: 4 })

export function createDatabase(): Database {
  return { relations: [], made: new Map(), dropped: new Set() }
}

export function migrate(database: Database, steps: readonly Step[]): Database {
  const copy = structuredClone(database)
  for (const step of steps) apply(copy, step)
  return copy
}

function at<Item>(items: readonly Item[], place: number): Item | undefined {
  return items[place % items.length]
}

function give(made: Map<string, number>, name: string): string {
  const count = (made.get(name) ?? 0) + 1
  made.set(name, count)
  return count === 1 ? name : `${name}#${count}`
}

const HERE = { file: 'schema.sql', line: 1 }

function apply(database: Database, { does, on, to, with: numbers }: Step): void {
  const { relations } = database
  const relation = at(relations, on)
  const other = at(relations, to)
  const [first = 0, second = 0] = numbers
  const name = { schema: at(SCHEMAS, first) ?? '', name: at(TABLES, second) ?? '' }
  const isFree = !relations.some(each => each.schema === name.schema && each.name === name.name)
  switch (does) {
    case 'create table':
      if (isFree) createTable(database, { ...name, numbers: numbers.slice(2) })
      return
    case 'create view':
      if (isFree && relation) createView(database, { ...name, numbers })
      return
    case 'replace view':
      if (relation?.kind === 'view') defineView(database, relation, numbers)
      return
    case 'drop':
      if (relation) drop(database, relation)
      return
    case 'rename':
    case 'move':
      if (relation && isFree) Object.assign(relation, name)
      return
    case 'swap':
      if (!relation || !other) return
      ;[relation.schema, other.schema] = [other.schema, relation.schema]
      ;[relation.name, other.name] = [other.name, relation.name]
      return
    case 'attach':
      if (relation?.kind === 'table' && other?.kind === 'table' && !listAncestors(database, other).has(relation)) {
        relation.parents = [{ id: other.id, by: first % 2 === 0 ? 'partition' : 'inheritance' }]
        for (const column of other.columns) addColumn(relation, column)
      }
      return
    case 'detach':
      if (relation) relation.parents = []
      return
    default:
      if (relation) alterColumns(database, relation, { does, to, numbers })
  }
}

function alterColumns(
  database: Database,
  relation: Relation,
  { does, to, numbers: [first = 0, second = 0] }: { does: Step['does']; to: number; numbers: readonly number[] },
): void {
  const [column, other] = [at(relation.columns, to), at(relation.columns, second)]
  const name = at(COLUMNS, first) ?? ''
  switch (does) {
    case 'add column':
      if (relation.kind !== 'view') addColumn(relation, { name, type: at(TYPES, second) })
      return
    case 'rename column':
      if (column && !relation.columns.some(each => each.name === name)) column.name = name
      return
    case 'swap columns':
      if (column && other) [column.name, other.name] = [other.name, column.name]
      return
    case 'retype':
      if (column && relation.kind !== 'view') setType(column, at(TYPES, first))
      return
    case 'drop column':
      if (!column || relation.kind === 'view') return
      relation.columns = relation.columns.filter(each => each !== column)
      relation.droppedColumns.push(column.id)
      for (const view of listReaders(database, relation, column)) drop(database, view)
  }
}

function setType(column: Column, type: string | undefined): void {
  column.type = type
  column.isBinary = type === 'bytea'
}

function addColumn(relation: Relation, { name, type }: Pick<CatalogColumn, 'name' | 'type'>): void {
  if (relation.columns.some(each => each.name === name)) return
  const made = new Map<string, number>()
  for (const id of [...relation.columns.map(column => column.id), ...relation.droppedColumns])
    give(made, id.replace(/#.*/, ''))
  const column: Column = { id: give(made, name), name, type: undefined, isBinary: false, sources: [], at: HERE }
  setType(column, type)
  relation.columns.push(column)
}

function createTable(database: Database, { schema, name, numbers }: NamedNumbers): void {
  const table = createRelation(database, { schema, name, kind: 'table' })
  for (const [place, number] of numbers.entries()) {
    addColumn(table, { name: at(COLUMNS, number) ?? '', type: at(TYPES, number + place) })
  }
}

interface NamedNumbers {
  readonly schema: string
  readonly name: string
  readonly numbers: readonly number[]
}

function createRelation(
  database: Database,
  { schema, name, kind }: Pick<CatalogRelation, 'schema' | 'name' | 'kind'>,
): Relation {
  const relation: Relation = {
    id: give(database.made, `${schema}.${name}`),
    schema,
    name,
    kind,
    parents: [],
    isPartitioned: false,
    columns: [],
    droppedColumns: [],
    isComplete: true,
    reads: [],
    mayShow: [],
    extension: undefined,
    at: HERE,
  }
  database.relations.push(relation)
  return relation
}

function createView(database: Database, { schema, name, numbers }: NamedNumbers): void {
  const view = createRelation(database, { schema, name, kind: 'view' })
  defineView(database, view, numbers)
}

/** Makes a view's columns of those of other relations; a few columns cannot be followed, or are made of a whole relation. */
function defineView(database: Database, view: Relation, [, , ...numbers]: readonly number[]): void {
  const readable = database.relations.filter(each => each !== view && !listSources(database, each).has(view))
  view.mayShow = []
  for (const [place, number] of numbers.entries()) {
    const read = at(readable, number + place)
    const column = read && at(read.columns, number)
    const name = at(COLUMNS, place) ?? ''
    if (!read) continue
    if (number === 11) {
      view.mayShow = [read.id]
      continue
    }
    addColumn(view, { name, type: column?.type })
    const own = view.columns.find(each => each.name === name)
    if (own) own.sources = [{ relation: read.id, column: number === 10 ? undefined : column?.id }]
    const more = number % 3 === 0 && at(readable, number)
    if (own && more) own.sources.push({ relation: more.id, column: at(more.columns, place)?.id })
  }
  view.isComplete = view.mayShow.length === 0
  const sources = view.columns.flatMap(column => column.sources)
  view.reads = [...new Set([...view.mayShow, ...sources.map(({ relation }) => relation)])]
}

function drop(database: Database, relation: Relation): void {
  database.relations = database.relations.filter(each => each !== relation)
  database.dropped.add(relation.id)
  for (const child of database.relations) child.parents = child.parents.filter(({ id }) => id !== relation.id)
  for (const view of listReaders(database, relation)) drop(database, view)
}

/** The views over a relation, or over a column of it. */
function listReaders({ relations }: Database, { id }: Relation, column?: Column): Relation[] {
  return relations.filter(
    view =>
      (column === undefined && view.mayShow.includes(id)) ||
      view.columns.some(({ sources }) =>
        sources.some(source => source.relation === id && (column === undefined || source.column === column.id)),
      ),
  )
}

function listAncestors({ relations }: Database, relation: Relation): Set<Relation> {
  const found = new Set([relation])
  for (const each of found) {
    for (const { id } of each.parents) for (const parent of relations) if (parent.id === id) found.add(parent)
  }
  return found
}

function listSources({ relations }: Database, relation: Relation): Set<Relation> {
  const found = new Set([relation])
  for (const each of found) {
    const ids = [...each.mayShow, ...each.columns.flatMap(({ sources }) => sources.map(source => source.relation))]
    for (const source of relations) if (ids.includes(source.id)) found.add(source)
  }
  return found
}
