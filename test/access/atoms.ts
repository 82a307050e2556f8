import type { Conjunct } from '../../src/postgres/condition.ts'
import { readAtoms } from './oracle.ts'

/** The atoms of a predicate over the small universe, each of which says nothing of the others. */
export function splitAtoms(predicate: string): readonly Conjunct[] {
  return readAtoms(predicate).map(spelling => ({
    spelling,
    condition: { kind: 'opaque', spelling },
    isSteady: true,
    reads: [],
  }))
}
