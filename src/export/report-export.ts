import type { SplitConjuncts } from '../access/pair.ts'
import { listUnknownFields } from '../live/profile.ts'
import { describeError } from '../pgbeam/describe-error.ts'
import type { PgBeamError } from '../pgbeam/errors.ts'
import type { PolicyReport, ReportedFinding } from '../report/schema.ts'
import { reportChanges } from '../review/changes.ts'
import { noteDifferences, noteObstacles, noteUnknownFields } from './findings.ts'
import type { ExportStep } from './plan-export.ts'

/** What an export did about one live profile, or would do. A new file says what is live, so nothing about access changes. */
export function reportStep(step: ExportStep, splitConjuncts: SplitConjuncts): PolicyReport {
  const { live } = step
  const report: PolicyReport = {
    file: findPath(step),
    previous_file: null,
    project_id: live.projectId,
    policy_id: live.id,
    name: live.name,
    action: 'none',
    compared_with: 'live',
    outcome: null,
    reason: null,
    direction: 'none',
    changes: [],
    findings: listFindings(step),
    drift: [],
  }
  if (step.kind === 'impossible') return { ...report, outcome: 'failed', reason: `Not exported: ${step.reason}.` }
  if (step.kind !== 'write') return report
  const { document, replaced } = step
  if (!replaced) return { ...report, action: 'create' }
  const before = { kind: 'base', profile: replaced.document.profile } as const
  return { ...report, action: 'update', ...reportChanges({ before, document, splitConjuncts }) }
}

function findPath(step: ExportStep): string {
  if (step.kind === 'keep') return step.source.file.path
  return step.kind === 'blocked' ? step.sources[0].file.path : step.path
}

function listFindings(step: ExportStep): ReportedFinding[] {
  switch (step.kind) {
    case 'keep':
      return step.differing.length > 0 ? [noteDifferences(step.differing)] : []
    case 'blocked':
      return [noteObstacles(step.sources.map(({ file }) => file.path))]
    case 'write': {
      const unknown = Object.keys(listUnknownFields(step.live))
      return unknown.length > 0 ? [noteUnknownFields(unknown)] : []
    }
    case 'impossible':
      return []
  }
}

/** The projects of which nothing was exported, and why. */
export function describeUnlisted(failures: ReadonlyMap<string, PgBeamError>): ReportedFinding[] {
  return [...failures.values()].map(error => {
    const { problem, nextStep } = describeError(error)
    const message = `Nothing was exported of this project. ${problem} ${nextStep}`
    return { code: 'live-unknown', severity: 'error', message, line: null, column: null }
  })
}

/** Why the step fails and what to do next; null where all that was asked for is done, or was done before. */
export function explainExport({
  steps,
  failures,
}: {
  steps: readonly ExportStep[]
  failures: ReadonlyMap<string, PgBeamError>
}): string | null {
  const unlisted = [...failures.values()].map(error => Object.values(describeError(error)).join(' '))
  const names = steps.flatMap(({ kind, live }) => (kind === 'impossible' ? [live.name] : []))
  const lacking =
    names.length === 0
      ? []
      : [`Not exported: ${names.join(', ')}. Correct these profiles in PgBeam, or write their files by hand.`]
  return [...unlisted, ...lacking].join('\n') || null
}
