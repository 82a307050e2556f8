import type { Place } from '../catalog.ts'
import type { Name } from '../sql/effect.ts'
import type { Database } from '../state/database.ts'
import type { ColumnState, RelationState, SchemaState } from '../state/objects.ts'
import { builtIn } from '../state/types.ts'

export function createSequence(
  database: Database,
  { schema, name, at }: { schema: SchemaState; name: string; at: Place },
): RelationState {
  const sequence = database.create({ schema, name, kind: 'sequence', at })
  sequence.addColumn({ name: 'last_value', type: builtIn('int8'), at })
  sequence.addColumn({ name: 'log_cnt', type: builtIn('int8'), at })
  sequence.addColumn({ name: 'is_called', type: builtIn('bool'), at })
  return sequence
}

/** Makes the sequence of a serial or identity column, named as PostgreSQL names it. */
export function createOwnedSequence(
  database: Database,
  {
    relation,
    column,
    isIdentity,
    name: given,
  }: { relation: RelationState; column: ColumnState; isIdentity: boolean; name: Name | undefined },
): void {
  const schema = given?.schema === undefined ? relation.schema : database.schema(given.schema)
  const name =
    given?.name ?? chooseName(relation.name, column.name, candidate => database.isTaken(schema, candidate, 'sequence'))
  if (database.isTaken(schema, name, 'sequence')) return
  const sequence = createSequence(database, { schema, name, at: column.at })
  ownSequence(sequence, { relation, column, isIdentity })
}

/** Ties a sequence to a column, with which it is dropped and moved; or to none. */
export function ownSequence(sequence: RelationState, owner: RelationState['owner']): void {
  sequence.owner?.relation.sequences.delete(sequence)
  sequence.owner = owner
  owner?.relation.sequences.add(sequence)
}

/** The longest name, in bytes. */
const MAX_BYTES = 63

function chooseName(relation: string, column: string, isTaken: (name: string) => boolean): string {
  for (let pass = 0; ; pass += 1) {
    const name = composeName(relation, column, pass === 0 ? 'seq' : `seq${pass}`)
    if (!isTaken(name)) return name
  }
}

/** `relation_column_label`; the longer of the two names is cut where all would be too long. */
function composeName(relation: string, column: string, label: string): string {
  const room = MAX_BYTES - label.length - 2
  let [first, second] = [Buffer.byteLength(relation), Buffer.byteLength(column)]
  while (first + second > room) {
    if (first > second) first -= 1
    else second -= 1
  }
  return `${cutBytes(relation, first)}_${cutBytes(column, second)}_${label}`
}

/** At most so many bytes of a name, and no part of a character. */
function cutBytes(name: string, bytes: number): string {
  const buffer = Buffer.from(name)
  if (buffer.byteLength <= bytes) return name
  let end = bytes
  while (end > 0 && ((buffer[end] ?? 0) & 0xc0) === 0x80) end -= 1
  return buffer.toString('utf8', 0, end)
}
