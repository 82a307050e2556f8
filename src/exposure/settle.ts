import type { Change } from '../access/change.ts'
import type { CatalogRelation } from '../catalog/catalog.ts'
import { findColumns } from '../catalog/catalog.ts'
import { type SchemaChanges, spellPlace } from './compare-schema.ts'
import { nameIn } from './expand.ts'
import type { SubjectIndex } from './index-subjects.ts'
import type { ProjectSchema } from './project-schema.ts'
import { type StandIns, splitSubject } from './stand-ins.ts'
import { spellName } from './tables.ts'

/**
 * Why a change of names has no effect of its own: what it is about is `gone`; what happens there is `told` by what moved;
 * it is `equal`, because a binary column is NULL under any mask. Undefined where it has one.
 */
type Settled = 'gone' | 'told' | 'equal' | undefined

/** A change of names, or what it is about alone. */
type Named = Pick<Change, 'area' | 'subject'> & Partial<Pick<Change, 'before' | 'after'>>

export interface Settlement {
  find(change: Named): Settled
}

/** Judges changes of names by the databases, each of which may have the relation or not. */
export function createSettlement({
  schema: { databases },
  compared,
  standIns,
}: {
  schema: Pick<ProjectSchema, 'databases'>
  /** Of each database. */
  compared: readonly SchemaChanges[]
  /** At the base and at the head. */
  standIns: { readonly base: StandIns; readonly head: StandIns }
}): Settlement {
  function find(change: Named): Settled {
    const count = chooseCount(change)
    if (!count) return undefined
    if (change.subject.startsWith('*')) return findStar(change)
    const numbers = databases.map(({ subjects }) => count(subjects.head, change.subject))
    if (numbers.every(number => number === 0)) {
      return databases.some(({ subjects }) => count(subjects.base, change.subject) > 0) ? 'gone' : undefined
    }
    const place = spellPlace(change)
    const isTold = numbers.every((number, index) => number === (compared[index]?.settled.get(place) ?? 0))
    if (isTold) return 'told'
    return isRemasked(change) && areBinary(change.subject) ? 'equal' : undefined
  }

  /** Every relation that nobody names is never gone: there are those to come. */
  function findStar(change: Named): Settled {
    const there = change.subject.startsWith('*.') ? standIns.head.list(change) : []
    if (there.length > 0) {
      if (there.every(relation => find(nameIn(change, spellName(relation))) === 'told')) return 'told'
      return isRemasked(change) && there.every(relation => hasBinary(relation, change)) ? 'equal' : undefined
    }
    return change.subject.startsWith('*.') && standIns.base.list(change).length > 0 ? 'gone' : undefined
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

/** Whether a column is hidden by a mask before and after. */
function isRemasked({ area, before, after }: Named): boolean {
  const isMasked = (shown: Named['before']) => shown === 'hash' || shown === 'redact' || shown === 'null'
  return area === 'masking' && isMasked(before) && isMasked(after)
}

function hasBinary(relation: CatalogRelation, change: Named): boolean {
  const { column = '' } = splitSubject(change)
  return relation.isComplete && findColumns(relation, column).every(({ isBinary }) => isBinary)
}
