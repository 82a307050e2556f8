import type { FindingKind } from '../policy/mistakes.ts'
import { quote } from '../policy/quote.ts'
import type { ReportedFinding } from '../report/schema.ts'
import { listUnknown } from './comment-lines.ts'

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

function createFinding(code: keyof typeof EXPORT_FINDINGS, message: string): ReportedFinding {
  return { code, severity: EXPORT_FINDINGS[code].severity, message, line: 1, column: 1 }
}
