import type { Field } from '../policy/schema.ts'
import type { Change } from './change.ts'
import type { Direction } from './direction.ts'
import type { Harm } from './harm.ts'

/** Changes that point one way and do the same harm, counted without being listed: a list of masks and one of relations multiply. */
export interface ChangeGroup {
  readonly field: Field
  readonly direction: Direction
  readonly harm: Harm
  readonly count: number
  list(): Iterable<Change>
}

export function groupOne(
  { field, direction, harm }: Pick<ChangeGroup, 'field' | 'direction' | 'harm'>,
  describe: () => Omit<Change, 'field' | 'direction'>,
): ChangeGroup {
  return { field, direction, harm, count: 1, list: () => [{ ...describe(), field, direction }] }
}
