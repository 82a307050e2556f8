import { isChanged, isNoteworthy, isPlanned, isWaiting } from './order.ts'
import type { PolicyReport, Report } from './schema.ts'
import { count, countPolicies } from './words.ts'

/** The whole report in one line that a busy person can act on, without anything hostile in it. */
export function summariseReport(report: Report): string {
  if (report.result === 'superseded') return 'Superseded: a newer commit takes over, so nothing was applied'
  if (report.mode === 'apply') return summariseApply(report)
  if (report.mode === 'drift') return summariseDrift(report)
  return report.mode === 'export' ? summariseExport(report) : summariseCheck(report)
}

function summariseCheck({ policies, result, tests }: Report): string {
  const { invalid, drifted } = countTroubles(policies)
  const waiting = policies.filter(isWaiting).length
  const changed = policies.filter(isChanged)
  const isFailed = result === 'failed' || result === 'invalid'
  const parts = [
    ...(invalid > 0 ? [`INVALID: errors in ${count(invalid, 'policy file')}`] : []),
    ...(tests && tests.failed > 0 ? [`FAILED: ${count(tests.failed, 'policy test')}`] : []),
    ...(invalid === 0 && isFailed ? ['FAILED: a finding has to be settled'] : []),
    ...(changed.length > 0 ? [describeDirections(changed)] : []),
    ...(drifted > 0 ? [`DRIFT: ${describeDrift(drifted)}`] : []),
    ...(waiting > 0 ? [`not yet in force: ${countPolicies(waiting)}`] : []),
  ]
  if (parts.length > 0) return parts.join(' · ')
  return policies.some(isNoteworthy) ? 'No policy changes, but something to look at' : 'No policy changes'
}

function summariseApply(report: Report): string {
  const { policies, dry_run, result } = report
  const applied = policies.filter(policy => policy.outcome === 'applied' || isPlanned(policy, report))
  const { failed, refused, invalid } = countTroubles(policies)
  const prefix = dry_run ? 'Dry run, nothing written: ' : ''
  // A saved profile is reloaded into open sessions.
  const inForce = dry_run ? '' : ', in force on the next query'
  if (failed + refused + invalid > 0) {
    const parts = [
      ...(failed > 0 ? [`${failed} FAILED`] : []),
      ...(refused > 0 ? [`${refused} REFUSED`] : []),
      ...(invalid > 0 ? [`${invalid} INVALID`] : []),
      ...(applied.length > 0 ? [`${applied.length} applied${inForce}`] : []),
    ]
    return `${prefix}NOT ALL APPLIED: ${parts.join(', ')}`
  }
  if (applied.length > 0) {
    const what = `${dry_run ? 'would apply' : 'Applied'} ${countPolicies(applied.length)}${inForce}`
    return `${prefix}${what} · ${describeDirections(applied)}`
  }
  if (result === 'failed' || result === 'refused' || result === 'invalid') return `${prefix}FAILED: nothing was applied`
  return 'Nothing to apply: the live profiles are what the files say'
}

function summariseDrift({ policies, result }: Report): string {
  const { drifted } = countTroubles(policies)
  if (drifted > 0) return `DRIFT: ${describeDrift(drifted)}`
  if (result === 'failed' || result === 'invalid') return 'FAILED: the live profiles could not all be compared'
  const waiting = policies.filter(isChanged).length
  return waiting > 0 ? `No drift, but ${countPolicies(waiting)} not applied yet` : 'No drift'
}

function describeDrift(drifted: number): string {
  return `${count(drifted, 'live profile')} edited outside this repository`
}

function countTroubles(policies: readonly PolicyReport[]) {
  const having = (holds: (policy: PolicyReport) => boolean) => policies.filter(holds).length
  return {
    failed: having(({ outcome }) => outcome === 'failed'),
    refused: having(({ outcome }) => outcome === 'refused'),
    invalid: having(({ action }) => action === 'invalid'),
    drifted: having(({ drift }) => drift.length > 0),
  }
}

/** Which way changed policies point, the widening ones first. */
function describeDirections(policies: readonly PolicyReport[]): string {
  const unmanaged = policies.filter(({ action }) => action === 'unmanage').length
  const pointing = (...directions: PolicyReport['direction'][]) =>
    policies.filter(({ direction }) => directions.includes(direction)).length
  const parts = [
    { words: 'WIDENS access in', number: pointing('widens', 'mixed') },
    { words: 'UNCLEAR, may widen access in', number: pointing('unclear') },
    { words: 'narrows access in', number: pointing('narrows', 'mixed') },
    { words: 'no effect on access in', number: pointing('neutral', 'none') - unmanaged },
  ].filter(({ number }) => number > 0)
  const [first, ...others] = parts
  const telling = others.filter(({ words }) => !words.startsWith('no effect'))
  const leaving = unmanaged > 0 ? [`${count(unmanaged, 'profile')} no longer managed`] : []
  if (first === undefined) return leaving.join('')
  const isAll = first.number === policies.length
  const total = isAll ? countPolicies(first.number) : `${first.number} of ${countPolicies(policies.length)}`
  const opening = `${first.words.charAt(0).toUpperCase()}${first.words.slice(1)} ${total}`
  return [opening, ...telling.map(shortenPart), ...leaving].join(', ')
}

function shortenPart({ words, number }: { words: string; number: number }): string {
  return `${words.replace(' access', '')} ${number}`
}

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
