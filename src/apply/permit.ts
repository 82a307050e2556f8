import type { Outcome } from '../plan/outcome.ts'
import type { WriteStep } from '../plan/plan.ts'
import type { ReportedDrift } from '../report/schema.ts'
import type { EvidencePorts } from '../reviews/evidence.ts'
import { type JudgedPassage, judgeLive, type LiveState } from '../reviews/judge.ts'
import { describeUnauthorised } from '../reviews/refusal.ts'
import type { ReviewRules } from '../reviews/tally.ts'

export type RefusedOutcome = Extract<Outcome, { kind: 'refused' }>

/** What stands against a write, as far as the branch's past and its reviews tell. */
export interface Permit {
  /** The fields in which the live profile was edited elsewhere. */
  readonly drift: readonly ReportedDrift[]
  /** Undefined: the write may go ahead. */
  readonly refusal: RefusedOutcome | undefined
  /** What the proof of its reviews rests on; undefined where none was asked for, or none succeeded. */
  readonly proof: 'journal' | 'chain' | undefined
  /** What is worth saying of a write that may go ahead. */
  readonly note: string | undefined
  /** The pull requests that were merged and whose changes the write puts in force, or leaves waiting; newest first. */
  readonly brought: readonly number[]
}

/** Permits or refuses every write, by what has happened on the branch before. */
export async function permitWrites({
  steps,
  commit,
  branch,
  ports,
  rules,
  onDrift,
}: {
  steps: readonly WriteStep[]
  commit: string
  branch: string
  ports: EvidencePorts
  /** Null where no reviews are asked for. */
  rules: ReviewRules | null
  onDrift: 'refuse' | 'overwrite'
}): Promise<ReadonlyMap<WriteStep, Permit>> {
  const isOverwriting = onDrift === 'overwrite'
  const states = await judgeLive({ steps, commit, ports, rules, isOverwriting, proves: 'everything' })
  return new Map(
    steps.map(step => {
      const state = states.get(step) ?? { kind: 'untraceable' }
      return [step, permitWrite({ step, state, branch, asksForProof: rules !== null, isOverwriting })]
    }),
  )
}

function permitWrite({
  step,
  state,
  branch,
  asksForProof,
  isOverwriting,
}: {
  step: WriteStep
  state: LiveState
  branch: string
  asksForProof: boolean
  isOverwriting: boolean
}): Permit {
  if (state.kind === 'untraceable') return { ...NOTHING_KNOWN, refusal: UNTRACEABLE }
  const nothing = { ...NOTHING_KNOWN, brought: listBrought(state.pending, branch) }
  const drift = reportDrift(step, state)
  if (state.kind === 'edited' && !isOverwriting) return { ...nothing, drift, refusal: refuseDrift(drift) }
  const note = state.kind === 'in-order' && state.isMadeAgain ? MADE_AGAIN : undefined
  if (!asksForProof) return { ...nothing, drift, note }
  const refusal = refuseUnproved(state.pending, branch)
  if (refusal) return { ...nothing, drift, refusal }
  return { ...nothing, drift, proof: isProvedByJournal(state.pending) ? 'journal' : 'chain', note }
}

const NOTHING_KNOWN: Permit = { drift: [], refusal: undefined, proof: undefined, note: undefined, brought: [] }

/** Where nothing is proved, the pull requests that GitHub calls merged into the branch by these landings. */
function listBrought(pending: readonly JudgedPassage[], branch: string): number[] {
  const numbers = pending.flatMap(({ passage: { landing }, judgement }) => {
    if (judgement?.kind === 'authorised') return [judgement.pullRequest]
    return (landing.merged ?? []).filter(({ baseBranch }) => baseBranch === branch).map(({ number }) => number)
  })
  return [...new Set(numbers)]
}

/** The fields in which a live profile was edited elsewhere; none where it was not. */
export function reportDrift(step: WriteStep, state: LiveState | undefined): ReportedDrift[] {
  if (step.kind === 'create' || state?.kind !== 'edited') return []
  const { expected, fields } = state.drift
  return fields.map(field => ({ field, expected: expected[field], live: step.liveProfile[field] }))
}

const UNTRACEABLE: RefusedOutcome = {
  kind: 'refused',
  cause: 'review',
  reason:
    'The past of the branch cannot be read back to what is live (500 updates that touch policies, and 10,000 in all, at most), so nobody can tell what would come into force. Make the policy again under a new name, by a reviewed pull request.',
}

const UNTRACED: RefusedOutcome = {
  kind: 'refused',
  cause: 'review',
  reason: 'No update of the branch is known that brings this version. Change the policy by a reviewed pull request.',
}

const MADE_AGAIN =
  'The branch has had this policy for longer, and its profile was not there: it was deleted elsewhere, or never made. No credential is bound to the new one.'

function refuseDrift(drift: readonly ReportedDrift[]): RefusedOutcome {
  const fields = drift.map(({ field }) => field).join(', ')
  return {
    kind: 'refused',
    cause: 'drift',
    reason: `The live profile was edited outside this repository (${fields}), and that edit was not written over. Take it into the file, undo it in PgBeam, or set on-drift: overwrite.`,
  }
}

/** Every pending landing must be authorised: those that are not are named. */
function refuseUnproved(pending: readonly JudgedPassage[], branch: string): RefusedOutcome | undefined {
  if (pending.length === 0) return UNTRACED
  const reasons = pending.flatMap(({ judgement }) => {
    if (judgement === undefined) return [UNTRACED.reason]
    return judgement.kind === 'unauthorised' ? [describeUnauthorised(judgement, { branch })] : []
  })
  if (reasons.length === 0) return undefined
  const named = pending.flatMap(({ judgement }) =>
    judgement?.kind === 'unauthorised' && 'pullRequest' in judgement ? [judgement.pullRequest] : [],
  )
  const pullRequests = [...new Set(named)]
  return { kind: 'refused', cause: 'review', reason: [...new Set(reasons)].join('\n'), pullRequests }
}

function isProvedByJournal(pending: readonly JudgedPassage[]): boolean {
  return pending.every(({ judgement }) => judgement?.kind === 'authorised' && judgement.isByJournal)
}
