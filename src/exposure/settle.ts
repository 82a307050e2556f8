import type { Change } from '../access/change.ts'
import { type SchemaChanges, spellPlace } from './compare-schema.ts'
import type { SubjectIndex } from './index-subjects.ts'
import type { ProjectSchema } from './project-schema.ts'

/**
 * Why a change of names has no effect of its own: what it is about is `gone`; what happens there is `told` by what moved;
 * it is `equal`, because a binary column is NULL under any mask. Undefined where it has one.
 */
export type Settled = 'gone' | 'told' | 'equal' | undefined

/** A change of names, or what it is about alone. */
type Named = Pick<Change, 'area' | 'subject'> & Partial<Pick<Change, 'before' | 'after'>>

export interface Settlement {
  find(change: Named): Settled
}

/** Judges changes of names by the databases, each of which may have the relation or not. */
export function createSettlement(
  { databases }: Pick<ProjectSchema, 'databases'>,
  compared: readonly SchemaChanges[],
): Settlement {
  function find(change: Named): Settled {
    const count = chooseCount(change)
    if (!count) return undefined
    const numbers = databases.map(({ subjects }) => count(subjects.head, change.subject))
    if (numbers.every(number => number === 0)) {
      return databases.some(({ subjects }) => count(subjects.base, change.subject) > 0) ? 'gone' : undefined
    }
    const place = spellPlace(change)
    // A policy is new where there is nothing to compare it with.
    const isTold =
      compared.length > 0 && numbers.every((number, index) => number === (compared[index]?.settled.get(place) ?? 0))
    if (isTold) return 'told'
    return isMasked(change.before) && isMasked(change.after) && areBinary(change.subject) ? 'equal' : undefined
  }

  function areBinary(subject: string): boolean {
    return databases.every(({ subjects }) => subjects.head.countReadable(subject) === 0)
  }

  return { find }
}

/** How what an area's subjects mean is counted; undefined where they mean no relations. */
function chooseCount({ area }: Named): ((index: SubjectIndex, subject: string) => number) | undefined {
  if (area === 'masking') return (index, subject) => index.countColumns(subject)
  return area === 'access' || area === 'rows' ? (index, subject) => index.countRelations(subject) : undefined
}

function isMasked(shown: Change['before'] | undefined): boolean {
  return shown === 'hash' || shown === 'redact' || shown === 'null'
}
