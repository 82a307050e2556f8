import type { ReportedReplay } from '../impact-schema.ts'
import { isNoteworthy, isWaiting } from '../order.ts'
import type { PolicyReport, ReportedTests } from '../schema.ts'
import { count, formatNumber, joinWithAnd } from '../words.ts'
import type { Inline } from './markdown.ts'
import { namePolicies } from './policy-name.ts'
import { prose } from './prose.ts'
import type { View } from './view.ts'

/** What stands between now and merging, and what merging does beside the changes, on one line. */
export function renderMerging(view: View): string[] {
  const { rendering, predicates } = view
  const { report, gate } = rendering
  const { policies, tests } = report
  if (report.mode !== 'check' || (!policies.some(isNoteworthy) && !tests)) return []
  const parts = [
    ...(gate === undefined ? [] : [prose(predicates.conceal(gate), 300)]),
    ...describeTests(tests),
    ...describeDrift(view, policies),
    ...describeWaiting(view, policies),
    ...describeReplays(policies),
  ]
  return parts.length === 0 ? [] : [`**Before merging:** ${parts.join(' · ')}`]
}

/** The most names in the line. */
const SHOWN_NAMES = 3

function describeDrift(view: View, policies: readonly PolicyReport[]): Inline[] {
  const drifted = policies.filter(({ drift }) => drift.length > 0)
  if (drifted.length === 0) return view.rendering.knowsDrift ? ['no drift'] : []
  return [
    `**applying will be refused** for ${namePolicies(view, drifted, SHOWN_NAMES)}, edited outside this repository`,
  ]
}

function describeWaiting(view: View, policies: readonly PolicyReport[]): Inline[] {
  const waiting = policies.filter(isWaiting)
  return waiting.length === 0
    ? []
    : [`merging **also brings into force** what was merged before in ${namePolicies(view, waiting, SHOWN_NAMES)}`]
}

function describeTests(tests: ReportedTests | undefined): Inline[] {
  if (!tests) return []
  const { passed, failed, not_run } = tests
  const run = passed + failed
  const ran = `tests ${formatNumber(passed)}/${formatNumber(run)}`
  return [
    ...(failed > 0 ? [`**${ran}**`] : run > 0 ? [ran] : []),
    ...(not_run > 0 ? [`**${count(not_run, 'test')} not run** (${describeNotRun(tests)})`] : []),
  ]
}

function describeNotRun({ files }: ReportedTests): string {
  const why = new Set(files.flatMap(({ not_run_because }) => not_run_because.map(each => NOT_RUN_WORDS[each])))
  return [...why].join('; ')
}

const NOT_RUN_WORDS = {
  'no-key': 'that takes an API key',
  'invalid-policy': 'the policy has errors',
  refused: 'PgBeam refuses the policy or the statement',
  'no-answer': 'PgBeam gave no answer',
  'too-many': 'there are too many for one run',
} as const satisfies Record<ReportedTests['files'][number]['not_run_because'][number], string>

const EFFECTS = [
  ['newly_blocked', 'newly blocked'],
  ['newly_allowed', 'newly allowed'],
  ['masked_differently', 'masked differently'],
  ['filtered_differently', 'filtered differently'],
] as const satisfies readonly (readonly [keyof ReportedReplay, string])[]

function describeReplays(policies: readonly PolicyReport[]): Inline[] {
  const replays = policies.flatMap(({ replay }) => (replay && replay.tried.queries > 0 ? [replay] : []))
  if (replays.length === 0) return []
  const tried = replays.reduce((sum, replay) => sum + replay.tried.runs, 0)
  const effects = EFFECTS.flatMap(([effect, words]) => {
    const runs = replays.reduce((sum, replay) => sum + (replay[effect]?.runs ?? 0), 0)
    return runs === 0 ? [] : [`**${formatNumber(runs)} ${words}**`]
  })
  return [`${count(tried, 'recorded run')}: ${effects.length === 0 ? 'none fares differently' : joinWithAnd(effects)}`]
}
