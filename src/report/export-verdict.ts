import { isChanged } from './order.ts'
import type { PolicyReport, Report } from './schema.ts'
import { count } from './words.ts'

/** What an export comes to, in one line. */
export function summariseExport({ policies, dry_run, result }: Report): string {
  const prefix = dry_run ? 'Dry run, nothing written: ' : ''
  const written = policies.filter(isChanged).length
  const failed = policies.filter(({ outcome }) => outcome === 'failed').length
  const files = count(written, 'file')
  if (failed > 0) return `${prefix}NOT ALL EXPORTED: ${failed} FAILED, ${files} ${dry_run ? 'to write' : 'written'}`
  if (result === 'failed') return `${prefix}NOT ALL EXPORTED: ${files} ${dry_run ? 'to write' : 'written'}`
  if (written > 0) return `${prefix}${dry_run ? 'would write' : 'Wrote'} ${files} for ${count(written, 'live profile')}`
  return policies.length === 0
    ? 'Nothing to export: no live profile'
    : 'Nothing to export: every live profile has a file'
}

/** Whether a file was made from a live profile, so that it says what is live and changes nothing. */
export function isExported({ action, compared_with }: PolicyReport): boolean {
  return action === 'create' && compared_with === 'live'
}
