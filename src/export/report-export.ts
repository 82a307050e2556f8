import type { SplitConjuncts } from '../access/pair.ts'
import { describeError } from '../live/describe-error.ts'
import type { PgBeamError } from '../live/pgbeam-error.ts'
import { listUnknownFields } from '../live/profile.ts'
import { reportChanges } from '../plan/changes.ts'
import type { FindingKind } from '../policy/finding-kinds.ts'
import type { PolicyReport, ReportedFinding } from '../report/schema.ts'
import { quote } from '../text/quote.ts'
import { listUnknown } from './compose-yaml.ts'
import { isUnnamed } from './place-files.ts'
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
  if (step.kind === 'keep') return step.policyFile.file.path
  return step.kind === 'blocked' ? step.policyFiles[0].file.path : step.path
}

function listFindings(step: ExportStep): ReportedFinding[] {
  switch (step.kind) {
    case 'keep':
      return step.differing.length > 0 ? [noteDifferences(step.differing)] : []
    case 'blocked':
      return [noteObstacles(step.policyFiles.map(({ file }) => file.path))]
    case 'write': {
      const unknown = Object.keys(listUnknownFields(step.live))
      return [
        ...(unknown.length > 0 ? [noteUnknownFields(unknown)] : []),
        ...(step.replaced === undefined && isUnnamed(step.live.name) ? [noteUnnamed(step.path)] : []),
      ]
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

/** What an export has to say about a profile's file. */
export const EXPORT_FINDINGS = {
  'file-differs': {
    severity: 'notice',
    meaning: 'The file that stands for a live profile says something else. It was left as it is.',
    fix: 'Set `overwrite: true` to have the live profile written over it.',
  },
  'file-in-the-way': {
    severity: 'warning',
    meaning:
      'No file was written for a live profile, because one that has its name is not valid or has another `id`, or because several stand for it.',
    fix: 'Correct or remove the files that the message names, and export again.',
  },
  'file-name-made-up': {
    severity: 'notice',
    meaning:
      'The name of a live profile has no Latin letter and no digit, so that the name of its file says nothing of it.',
    fix: 'Give the file another name, if you like: a later export finds it by its `id`.',
  },
  'unknown-live-field': {
    severity: 'notice',
    meaning: 'A live profile has fields that this version does not know, so that its file cannot hold them.',
    fix: 'Nothing has to be done: applying the file leaves these fields as they are. A newer version may know them.',
  },
} as const satisfies Record<string, FindingKind>

export function noteDifferences(fields: readonly string[]): ReportedFinding {
  const message = `This file and the live profile differ in ${fields.map(quote).join(', ')}; set \`overwrite: true\` to take over what is live.`
  return createFinding('file-differs', message)
}

export function noteObstacles(paths: readonly string[]): ReportedFinding {
  const message =
    paths.length === 1
      ? 'This file has the name of a live profile and is not valid, or has the id of another; correct or remove it, and export again.'
      : `Several files stand for one live profile: ${paths.map(quote).join(', ')}; keep one of them, and export again.`
  return createFinding('file-in-the-way', message)
}

export function noteUnknownFields(fields: readonly string[]): ReportedFinding {
  const message = `The live profile also has ${listUnknown(fields)}, which no file can hold yet; applying this file leaves that as it is.`
  return createFinding('unknown-live-field', message)
}

export function noteUnnamed(path: string): ReportedFinding {
  const message = `The name of this profile has no Latin letter and no digit, so its file is called ${quote(path)}; rename it as you like, a later export finds it by its \`id\`.`
  return createFinding('file-name-made-up', message)
}

function createFinding(code: keyof typeof EXPORT_FINDINGS, message: string): ReportedFinding {
  return { code, severity: EXPORT_FINDINGS[code].severity, message, line: 1, column: 1 }
}
