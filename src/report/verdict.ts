import { breaksGuardrails, listGuardrailChanges, touchesGuardrails } from './guardrails.ts'
import { countNarrowing, countWidening, joinCounts } from './happenings.ts'
import { isAffected, isChanged, isNoteworthy, isPlanned, isWaiting } from './order.ts'
import type { PolicyReport, Report } from './schema.ts'
import { tellWaiting } from './telling.ts'
import { count, countPolicies, formatNumber } from './words.ts'

/** The whole report in one line that a busy person can act on, without anything hostile in it. */
export function summariseReport(report: Report): string {
  if (report.result === 'superseded') return 'Superseded: a newer commit takes over, so nothing was applied'
  if (report.mode === 'apply') return summariseApply(report)
  if (report.mode === 'drift') return summariseDrift(report)
  return report.mode === 'export' ? summariseExport(report) : summariseCheck(report)
}

function summariseCheck(report: Report): string {
  const { policies, result, tests } = report
  const { invalid, drifted } = countTroubles(policies)
  const waiting = policies.filter(isWaiting)
  const hasFailedTests = tests !== undefined && tests.failed > 0
  const changed = policies.filter(isAffected)
  const isFailed = result === 'failed' || result === 'invalid'
  const breaking = policies.filter(breaksGuardrails).length
  const weaker = listGuardrailChanges(report, 'widens').length
  const isExplained = invalid > 0 || hasFailedTests || breaking > 0
  const parts = [
    ...(breaking > 0 ? [`BREAKS GUARDRAILS: ${countPolicies(breaking)}`] : []),
    ...(weaker > 0 ? [`WEAKENS GUARDRAILS: ${count(weaker, 'change')}`] : []),
    ...(invalid > 0 ? [`INVALID: errors in ${count(invalid, 'policy file')}`] : []),
    ...(hasFailedTests ? [`FAILED: ${count(tests.failed, 'policy test')}`] : []),
    ...(isFailed && !isExplained ? ['FAILED: a finding has to be settled'] : []),
    ...(changed.length > 0 ? [describeEffects(changed)] : []),
    ...(waiting.length > 0 ? [describeWaiting(waiting)] : []),
    ...(drifted > 0 ? [`DRIFT: ${describeDrift(drifted)}`] : []),
  ]
  if (parts.length > 0) return parts.join(' · ')
  if (touchesGuardrails(report)) return 'No policy changes, but guardrails do'
  return policies.some(isNoteworthy) ? 'No policy changes, but something to look at' : 'No policy changes'
}

/** What merging brings into force although it is not of this change. */
function describeWaiting(policies: readonly PolicyReport[]): string {
  const counts = countWidening(policies.map(tellWaiting))
  const what = counts.length > 0 ? joinCounts(counts) : `changes of ${countPolicies(policies.length)}`
  return `also brings into force, merged before: ${what}`
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
    return `${prefix}${what} · ${describeEffects(applied)}`
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

/** What changed policies come to, what widens first: `Widens access in 2 of 3 policies, narrows 1: 1 column unmasked`. */
function describeEffects(policies: readonly PolicyReport[]): string {
  const managed = policies.filter(({ action }) => action !== 'unmanage')
  const unmanaged = policies.length - managed.length
  const pointing = (...directions: PolicyReport['direction'][]) =>
    managed.filter(({ direction }) => directions.includes(direction)).length
  const groups = [
    { opening: 'Widens access in', words: 'widens', number: pointing('widens') },
    { opening: 'Widens and narrows', words: 'widens and narrows', number: pointing('mixed') },
    { opening: 'May widen access in', words: 'may widen', number: pointing('unclear') },
    { opening: 'Narrows access in', words: 'narrows', number: pointing('narrows') },
  ].filter(({ number }) => number > 0)
  const [first, ...others] = groups
  const leaving = unmanaged > 0 ? [`${count(unmanaged, 'profile')} no longer managed`] : []
  if (first === undefined) {
    const edited = managed.length > 0 ? [`No effect on access: ${countPolicies(managed.length)} edited`] : []
    return [...edited, ...leaving].join(' · ')
  }
  const isAlone = managed.length === 1
  const total =
    first.number === managed.length
      ? countPolicies(first.number)
      : `${formatNumber(first.number)} of ${countPolicies(managed.length)}`
  const opening = isAlone && first.opening.endsWith(' in') ? first.opening.slice(0, -3) : `${first.opening} ${total}`
  const widening = countWidening(managed)
  const counts = widening.length > 0 ? widening : countNarrowing(managed)
  const going = others.map(({ words, number }) => ({ words, text: `${words} ${formatNumber(number)}` }))
  const [narrowing, alike] = [going.filter(isNarrowing), going.filter(each => !isNarrowing(each))]
  const told = [opening, ...alike.map(({ text }) => text)].join(', ')
  const counted = counts.length > 0 ? `${told}: ${joinCounts(counts)}` : told
  return [counted, ...narrowing.map(({ text }) => text), ...leaving].join(' · ')
}

/** What widens is counted before what only narrows is told. */
function isNarrowing({ words }: { words: string }): boolean {
  return words === 'narrows'
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
