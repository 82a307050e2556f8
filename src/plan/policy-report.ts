import { combineDirections, type OverallDirection } from '../access/direction.ts'
import type { SplitConjuncts } from '../access/pair.ts'
import type { ProjectSchema } from '../exposure/project-schema.ts'
import type { LiveDirectory, LiveKnowledge } from '../live/directory.ts'
import type { Finding } from '../policy/finding.ts'
import type { PolicyReport, ReportedChange, ReportedDrift, ReportedFinding } from '../report/schema.ts'
import { type Before, reportChanges } from './changes.ts'
import { type PolicyPair, pairFiles } from './pair.ts'
import type { PolicyFile } from './read.ts'

/** What is known of the databases of a project; undefined where that is nothing. */
export type FindSchema = (projectId: string) => ProjectSchema | undefined

/** Reports what merging does to one policy. */
export function reportPolicy({
  pair: { previous, current },
  directory,
  splitConjuncts,
  findSchema = () => undefined,
}: {
  pair: PolicyPair
  directory: LiveDirectory
  splitConjuncts: SplitConjuncts
  findSchema?: FindSchema
}): PolicyReport {
  if (!current) return reportUnmanaged(previous)
  const previous_file = previous && previous.file.path !== current.file.path ? previous.file.path : null
  const described = { ...describeFile(current), previous_file }
  if (current.kind === 'invalid') return described
  const known = directory.find(current.projectId, current.document)
  const changes = reportChanges({
    before: findBefore(previous, known),
    document: current.document,
    splitConjuncts,
    schema: findSchema(current.projectId),
  })
  const hasChanges = changes.changes.some(({ cause }) => cause !== 'schema')
  return {
    ...described,
    ...changes,
    policy_id: described.policy_id ?? (known.kind === 'found' ? known.live.id : null),
    action: chooseAction({ previous, known, hasChanges }),
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

/** Reports what merging does to every policy, those of files that it leaves alone too where the schema changes. */
export function reportPolicies({
  base,
  head,
  directory,
  splitConjuncts,
  findSchema,
  listNews = () => [],
}: {
  base: readonly PolicyFile[]
  head: readonly PolicyFile[]
  directory: LiveDirectory
  splitConjuncts: SplitConjuncts
  findSchema?: FindSchema
  /** The findings of a file that a change of schema brings. */
  listNews?: (policyFile: PolicyFile) => readonly Finding[]
}): CheckedPolicies {
  const pairs = pairFiles(base, head)
  const report = (pair: PolicyPair) =>
    reportPolicy({ pair, directory, splitConjuncts, ...(findSchema ? { findSchema } : {}) })
  const changed = pairs.filter(isChanged).map(report)
  const unchanged = pairs.filter(pair => !isChanged(pair))
  const opened = unchanged.flatMap(pair => {
    if (!pair.current || !isOpened(pair, findSchema)) return []
    // What else is found in a file that is left alone was known before.
    const findings = listNews(pair.current).map(reportFinding)
    const opened: PolicyReport = { ...report(pair), findings }
    return opened.changes.length + findings.length > 0 ? [opened] : []
  })
  const invalid = unchanged.flatMap(({ current }) => (current?.kind === 'invalid' ? [describeFile(current)] : []))
  return { changed: [...changed, ...opened], unchanged: invalid }
}

/** Whether SQL files change that a policy's meaning depends on. */
function isOpened({ current }: PolicyPair, findSchema: FindSchema | undefined): boolean {
  const schema = current?.kind === 'valid' ? findSchema?.(current.projectId) : undefined
  return schema !== undefined && (schema.unread.length > 0 || schema.databases.some(({ base, head }) => base !== head))
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

export function reportFinding({ code, severity, message, at, accepted, guardrail }: Finding): ReportedFinding {
  return {
    code,
    severity,
    message,
    line: at.line,
    column: at.column,
    ...(accepted === undefined ? {} : { accepted }),
    ...(guardrail === undefined ? {} : { guardrail }),
  }
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
