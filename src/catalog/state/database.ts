import type { Place, RelationKind } from '../catalog.ts'
import type { Name, ObjectClass, TypeName } from '../sql/effect.ts'
import { countId, listIds, quoteName } from './names.ts'
import { RelationState, SchemaState, type TypeReference, type TypeState } from './objects.ts'
import { isBuiltIn } from './types.ts'

/** More was asked for than any database needs: the files are hostile, or not meant for this. */
export class TooMuchWork extends Error {
  override readonly name = 'TooMuchWork'
}

/**
 * The most work for one database: about half a million columns, or two million that views name. Dumps of 32 MB have
 * fewer.
 */
const MAX_WORK = 20_000_000

/** What work costs, by the memory that it takes. */
export const COSTS = { column: 40, use: 10 } as const

const DEFAULT_PATH: readonly string[] = ['$user', 'public']

/** A database while files are applied to it: its schemas, and what a session sees of them. */
export class Database {
  readonly schemas = new Map<string, SchemaState>([['public', new SchemaState('public')]])
  readonly extensions = new Map<string, string | undefined>()
  /** Where temporary relations are, which are none of the database's. */
  readonly temporary = new SchemaState('pg_temp')
  /** Names of temporary relations that go with the transaction, which may end with the statement that makes them. */
  readonly #passing = new Set<string>()
  #isUnsure = false
  #path = DEFAULT_PATH
  /** Most columns are of a few types. */
  readonly #builtIn = new Map<string, TypeReference>()
  #pathAfterTransaction: readonly string[] | undefined
  readonly #created = new Map<string, number>()
  #work = 0

  /** Counts work, so that no file makes this run for long. Throws `TooMuchWork`. */
  spend(work: number): void {
    this.#work += work
    if (this.#work > MAX_WORK) throw new TooMuchWork()
  }

  get path(): readonly string[] {
    return this.#path
  }

  setPath(path: readonly string[] | 'default', { isLocal }: { isLocal: boolean }): void {
    if (isLocal) this.#pathAfterTransaction ??= this.#path
    else this.#pathAfterTransaction = undefined
    this.#path = path === 'default' ? DEFAULT_PATH : path
  }

  endTransaction(): void {
    this.#path = this.#pathAfterTransaction ?? this.#path
    this.#pathAfterTransaction = undefined
    this.#passing.clear()
  }

  /** What is of this name already is not hidden, but nobody can tell what the name means until the transaction ends. */
  addPassing({ name }: Name): void {
    this.#passing.add(name)
  }

  /** Whether anything was found since the last time whose name may have meant something else. */
  takeUnsure(): boolean {
    const was = this.#isUnsure
    this.#isUnsure = false
    return was
  }

  #noteFound({ schema, name }: Name, within: SchemaState): void {
    if (schema === undefined && within !== this.temporary && this.#passing.has(name)) this.#isUnsure = true
  }

  /** A schema by its name; one that the files name without having made it must be there. */
  schema(name: string): SchemaState {
    if (name.startsWith('pg_temp')) return this.temporary
    const known = this.schemas.get(name)
    if (known) return known
    const schema = new SchemaState(name)
    this.schemas.set(name, schema)
    return schema
  }

  /** Where something of this name is made; undefined where the search path is empty. */
  schemaFor({ schema }: Pick<Name, 'schema'>, { isTemporary = false } = {}): SchemaState | undefined {
    if (isTemporary) return this.temporary
    if (schema !== undefined) return this.schema(schema)
    const names = this.#path.filter(name => name !== '$user' && name !== '')
    const known = names.find(name => this.schemas.has(name))
    const name = known ?? names[0]
    return name === undefined ? undefined : this.schema(name)
  }

  *#visible({ schema }: Pick<Name, 'schema'>): Generator<SchemaState> {
    if (schema?.startsWith('pg_temp')) yield this.temporary
    else if (schema !== undefined) {
      const named = this.schemas.get(schema)
      if (named) yield named
    } else {
      yield this.temporary
      for (const name of this.#path) {
        const onPath = this.schemas.get(name)
        if (onPath) yield onPath
      }
    }
  }

  /** The relation, or composite type, that a name means. */
  find(name: Name): RelationState | undefined {
    for (const { relations } of this.#visible(name)) {
      const relation = relations.get(name.name)
      if (!relation) continue
      this.#noteFound(name, relation.schema)
      return relation
    }
    return undefined
  }

  /** The same, if it is of the class that the statement is for. */
  findOf(name: Name, objectClass: ObjectClass): RelationState | undefined {
    const relation = this.find(name)
    return relation && isOfClass(relation.kind, objectClass) ? relation : undefined
  }

  findType(name: Name): TypeState | RelationState | undefined {
    for (const { types, relations } of this.#visible(name)) {
      const type = types.get(name.name) ?? relations.get(name.name)
      if (!type || ('kind' in type && type.kind === 'sequence')) continue
      this.#noteFound(name, type.schema)
      return type
    }
    return undefined
  }

  /** A type that tables can be of. */
  findComposite(name: Name): RelationState | undefined {
    const type = this.findType(name)
    return type && 'kind' in type && type.kind === 'composite-type' ? type : undefined
  }

  /** Ties a type's name to what it means now. */
  refer(written: TypeName): TypeReference {
    if (!isBuiltIn(written)) return { written, target: this.findType(written) }
    const key = `${written.name} ${written.modifiers} ${written.isArray}`
    const known = this.#builtIn.get(key) ?? { written, target: undefined }
    this.#builtIn.set(key, known)
    return known
  }

  /** Every relation and type. */
  listObjects(): (RelationState | TypeState)[] {
    const schemas = [...this.schemas.values()]
    const objects = schemas.flatMap(({ relations, types }) => [...relations.values(), ...types.values()])
    this.spend(objects.length)
    return objects
  }

  /** Whether what a schema has of this name is in the way. Sequences alone are no types: they have no type of their rows. */
  isTaken(schema: SchemaState, name: string, kind: RelationState['kind'] | 'type'): boolean {
    const relation = schema.relations.get(name)
    if (kind === 'sequence') return relation !== undefined
    if (schema.types.has(name)) return true
    return relation !== undefined && !(kind === 'type' && relation.kind === 'sequence')
  }

  /** A new relation. What its definition names is looked up before it is there itself. */
  make({ schema, name, kind, at, extension }: NewRelation): RelationState {
    this.spend(1)
    const id = countId(this.#created, `${quoteName(schema.name)}.${quoteName(name)}`)
    return new RelationState({ id, schema, name, kind, at, extension })
  }

  /** The ids of all that was ever made. */
  listMade(): string[] {
    return listIds(this.#created)
  }

  create(relation: NewRelation): RelationState {
    const made = this.make(relation)
    made.schema.relations.set(made.name, made)
    return made
  }
}

interface NewRelation {
  readonly schema: SchemaState
  readonly name: string
  readonly kind: RelationKind | 'composite-type'
  readonly at: Place
  readonly extension?: string
}

/** `ALTER TABLE` takes relations of every kind, as PostgreSQL does. */
function isOfClass(kind: RelationState['kind'], objectClass: ObjectClass): boolean {
  if (objectClass === 'type') return kind === 'composite-type'
  if (objectClass === 'table' || objectClass === 'any-relation') return kind !== 'composite-type'
  return kind === objectClass
}
