import type { SplitConjuncts } from '../access/pair.ts'
import type { LiveDirectory, LiveKnowledge } from '../live/directory.ts'
import type { PolicyReport } from '../report/schema.ts'
import { type Before, reportChanges } from './changes.ts'
import type { PolicyPair } from './pair.ts'
import { describeSource } from './policy-report.ts'
import type { PolicySource } from './source.ts'

/** Reports what merging does to one policy. */
export function reviewPolicy({
  pair: { previous, current },
  directory,
  splitConjuncts,
}: {
  pair: PolicyPair
  directory: LiveDirectory
  splitConjuncts: SplitConjuncts
}): PolicyReport {
  if (!current) return reportUnmanaged(previous)
  const previous_file = previous && previous.file.path !== current.file.path ? previous.file.path : null
  const described = { ...describeSource(current), previous_file }
  if (current.kind === 'invalid') return described
  const known = directory.find(current.projectId, current.document)
  const changes = reportChanges({ before: findBefore(previous, known), document: current.document, splitConjuncts })
  return {
    ...described,
    ...changes,
    policy_id: described.policy_id ?? (known.kind === 'found' ? known.live.id : null),
    action: chooseAction({ previous, known, hasChanges: changes.changes.length > 0 }),
  }
}

/** What the changes are counted from: the base version; without a valid one, what is live. */
function findBefore(previous: PolicySource | undefined, known: LiveKnowledge): Before {
  if (previous?.kind === 'valid') return { kind: 'base', profile: previous.document.profile }
  if (known.kind === 'none') return { kind: 'nothing' }
  if (known.kind === 'unknown' || known.live.meaning.kind === 'unreadable') return { kind: 'unknown' }
  return { kind: 'live', profile: known.live.meaning.profile }
}

function chooseAction({
  previous,
  known,
  hasChanges,
}: {
  previous: PolicySource | undefined
  known: LiveKnowledge
  hasChanges: boolean
}): PolicyReport['action'] {
  const isNew = previous === undefined && known.kind !== 'found'
  if (isNew || (previous?.kind === 'invalid' && known.kind === 'none')) return 'create'
  return hasChanges ? 'update' : 'none'
}

/** A file that is gone leaves its profile live: nothing about access changes, and nobody looks after it any more. */
function reportUnmanaged(previous: PolicySource): PolicyReport {
  return {
    ...describeSource(previous),
    action: 'unmanage',
    compared_with: 'base',
    direction: 'neutral',
    findings: [],
  }
}
