import { combineDirections, type OverallDirection } from '../access/direction.ts'
import type { SplitConjuncts } from '../access/pair.ts'
import type { LiveDirectory, LiveKnowledge } from '../live/directory.ts'
import type { Finding } from '../policy/finding.ts'
import type { PolicyReport, ReportedChange, ReportedDrift, ReportedFinding } from '../report/schema.ts'
import { type Before, reportChanges } from './changes.ts'
import { type PolicyPair, pairFiles } from './pair.ts'
import type { PolicyFile } from './read.ts'

/** Reports what merging does to one policy. */
export function reportPolicy({
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
  const described = { ...describeFile(current), previous_file }
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

/** What a policy is compared with: its base version; without a valid one, the live profile. */
function findBefore(previous: PolicyFile | undefined, known: LiveKnowledge): Before {
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
  previous: PolicyFile | undefined
  known: LiveKnowledge
  hasChanges: boolean
}): PolicyReport['action'] {
  const isNew = previous === undefined && known.kind !== 'found'
  if (isNew || (previous?.kind === 'invalid' && known.kind === 'none')) return 'create'
  return hasChanges ? 'update' : 'none'
}

/** A removed file leaves its profile live: access does not change, and no file manages it any more. */
function reportUnmanaged(previous: PolicyFile): PolicyReport {
  return {
    ...describeFile(previous),
    action: 'unmanage',
    compared_with: 'base',
    direction: 'neutral',
    findings: [],
  }
}

/** What a check reports of each policy. */
export interface CheckedPolicies {
  /** The policies that the change touches. */
  readonly changed: readonly PolicyReport[]
  /** Files that it leaves alone and that have errors or drift. */
  readonly unchanged: readonly PolicyReport[]
}

/** Reports what merging does to every policy. */
export function reportPolicies({
  base,
  head,
  directory,
  splitConjuncts,
}: {
  base: readonly PolicyFile[]
  head: readonly PolicyFile[]
  directory: LiveDirectory
  splitConjuncts: SplitConjuncts
}): CheckedPolicies {
  const pairs = pairFiles(base, head)
  const changed = pairs.filter(isChanged).map(pair => reportPolicy({ pair, directory, splitConjuncts }))
  const unchanged = pairs.filter(pair => !isChanged(pair)).flatMap(({ current }) => (current ? [current] : []))
  return { changed, unchanged: unchanged.filter(({ kind }) => kind === 'invalid').map(describeFile) }
}

function isChanged({ previous, current }: PolicyPair): boolean {
  return previous?.file.blob !== current?.file.blob || previous?.file.path !== current?.file.path
}

/** The part of a policy's report that its file alone determines: nothing changes. */
export function describeFile(policyFile: PolicyFile): PolicyReport {
  return {
    file: policyFile.file.path,
    previous_file: null,
    project_id: policyFile.kind === 'valid' ? policyFile.projectId : null,
    policy_id: policyFile.kind === 'valid' ? (policyFile.document.id ?? null) : null,
    name: policyFile.kind === 'valid' ? policyFile.document.profile.name : (policyFile.name ?? null),
    action: policyFile.kind === 'valid' ? 'none' : 'invalid',
    compared_with: 'unknown',
    outcome: null,
    reason: null,
    direction: 'none',
    changes: [],
    findings: policyFile.findings.map(reportFinding),
    drift: [],
  }
}

export function reportFinding({ code, severity, message, at, accepted }: Finding): ReportedFinding {
  return { code, severity, message, line: at.line, column: at.column, ...(accepted === undefined ? {} : { accepted }) }
}

/** The direction of policies together. */
export function combinePolicies(policies: readonly PolicyReport[]): OverallDirection {
  return combineDirections(policies.map(({ direction }) => direction))
}

/**
 * Adds to a check's reports what the branch and the live profiles do not have in common, apart from what the change itself
 * does. A file that the change does not touch is listed for that alone.
 */
export function addDifferences(
  { changed, unchanged }: CheckedPolicies,
  {
    base,
    drifts,
    waiting,
  }: {
    base: readonly PolicyFile[]
    drifts: ReadonlyMap<string, readonly ReportedDrift[]>
    waiting: ReadonlyMap<string, { readonly changes: readonly ReportedChange[]; readonly changes_omitted?: number }>
  },
): CheckedPolicies {
  const listed = new Set([...changed, ...unchanged].map(({ file, previous_file }) => previous_file ?? file))
  const others = base
    .filter(({ file: { path } }) => !listed.has(path) && (drifts.has(path) || waiting.has(path)))
    .map(describeFile)
  return { changed: changed.map(addOwn), unchanged: [...unchanged, ...others].map(addOwn) }

  function addOwn(policy: PolicyReport): PolicyReport {
    const path = policy.previous_file ?? policy.file
    const { changes = [], changes_omitted } = waiting.get(path) ?? {}
    return {
      ...policy,
      drift: [...(drifts.get(path) ?? [])],
      waiting: [...changes],
      ...(changes_omitted === undefined ? {} : { waiting_omitted: changes_omitted }),
    }
  }
}
