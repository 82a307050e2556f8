import { mayWiden } from '../../access/direction.ts'
import { judgeHarm, rankHarm } from '../../access/harm.ts'
import { rankChange, sortChanges } from '../order.ts'
import type { PolicyReport, ReportedChange } from '../schema.ts'
import { chooseTelling, isToldWhole, tellWaiting } from '../telling.ts'
import { countSubjects, groupAlike, listSubjects, type Subjects } from './alike.ts'
import { describeChange, describeSubjects } from './changes.ts'
import { linkChange } from './links.ts'
import type { Inline } from './markdown.ts'
import type { View } from './view.ts'
import { listPermits } from './whole.ts'

/** Something that may widen, on a line of its own. */
export interface Entry {
  readonly policy: PolicyReport
  /** Its place in the order of harm. */
  readonly rank: number
  readonly head: Inline
  readonly subjects: () => Iterable<Subjects>
  /** How many subjects there are; 0: the head says it all. */
  readonly count: number
  readonly tail: Inline
  /** The changes that it tells, to be counted where there is no room for it. */
  readonly changes: readonly ReportedChange[]
}

export function isWidening({ direction }: ReportedChange): boolean {
  return mayWiden(direction)
}

/** All that may widen in a policy, what waits to be applied included. */
export function listEntries(view: View, policy: PolicyReport): Entry[] {
  const own = tell(view, policy)
  const waiting = tell(view, tellWaiting(policy)).map(entry => ({ ...entry, policy, tail: WAITING_WORDS }))
  return [...own, ...waiting]
}

const WAITING_WORDS = ' · merged before, not yet in force'

function tell(view: View, policy: PolicyReport): Entry[] {
  if (policy.changes.length === 0 && !isToldWhole(policy)) return []
  return isToldWhole(policy) ? tellWhole(view, policy) : tellChanges(view, policy)
}

function tellChanges(view: View, policy: PolicyReport): Entry[] {
  return groupAlike(sortChanges(policy.changes.filter(isWidening))).map(alike => {
    const [first] = alike
    const shown = describeChange(view, policy, first).replace('<br>', ' ')
    const entry = { policy, rank: rankChange(first), changes: alike }
    if (alike.length > 1 && first.area !== 'statements') {
      const list = () => listSubjects(alike, view)
      return {
        ...entry,
        head: `${countSubjects(alike)}: ${shown}: `,
        subjects: list,
        count: alike.length,
        tail: describeFile(view, first),
      }
    }
    const place = linkChange({ rendering: view.rendering, policy }, first)
    const tail = place === '' ? '' : ` (${place})`
    return { ...entry, head: `${describeSubjects(view, alike)}: ${shown}`, subjects: () => [], count: 0, tail }
  })
}

/** Of alike changes that a file other than the policy's causes, its name. */
function describeFile(view: View, change: ReportedChange): Inline {
  if (change.file === undefined) return ''
  return ` (${linkChange({ rendering: view.rendering, policy: NO_POLICY }, { ...change, line: null })})`
}

const NO_POLICY = { file: '', action: 'none', outcome: null } as const

function tellWhole(view: View, policy: PolicyReport): Entry[] {
  const direction = policy.direction === 'unclear' ? 'unclear' : 'widens'
  const { changes } = policy
  if (chooseTelling(policy) === 'needs-key') {
    const rank = rankHarm({ direction, harm: 'unmasked' })
    return [{ policy, rank, changes, head: NEEDS_KEY_WORDS, subjects: () => [], count: 0, tail: '' }]
  }
  return listPermits(policy, view).map(({ harm, ...line }) => ({
    ...line,
    policy,
    rank: rankHarm({ direction, harm }),
    tail: '',
    changes: changes.filter(change => judgeHarm(change) === harm),
  }))
}

const NEEDS_KEY_WORDS = 'needs an API key to compare it with its live profile'
