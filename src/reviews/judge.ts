import { type Drift, judgeProvenance, type Provenance } from '../landings/provenance.ts'
import { tracePasts } from '../landings/trace.ts'
import type { Passage } from '../landings/trail.ts'
import { readWrittenAt } from '../live/profile.ts'
import type { WriteStep } from '../plan/plan.ts'
import type { EvidencePorts } from './evidence.ts'
import { type Claim, type Judgement, proveClaims } from './prove.ts'
import { findRequirement, type ReviewRules } from './tally.ts'

/**
 * What the branch's past says of a live profile that is not what its file says.
 *
 * - `in-order`: nobody edited it elsewhere. `pending` are the landings that bring it to what its file says.
 * - `edited`: somebody did.
 * - `untraceable`: the branch's past cannot be read back to what is live.
 */
export type LiveState =
  | { readonly kind: 'in-order'; readonly pending: readonly JudgedPassage[]; readonly isMadeAgain: boolean }
  | { readonly kind: 'edited'; readonly pending: readonly JudgedPassage[]; readonly drift: Drift }
  | { readonly kind: 'untraceable' }

/** `judgement` is missing where no proof was asked for. */
export interface JudgedPassage {
  readonly passage: Passage
  readonly judgement: Judgement | undefined
}

interface Traced {
  readonly step: WriteStep
  readonly provenance: Provenance
}

/**
 * Tells of every write how its live profile came to be, and proves what `proves` says: of every landing that the write
 * brings into force, or only of those that take over a profile.
 */
export async function judgeLive({
  steps,
  commit,
  ports,
  rules,
  isOverwriting,
  proves,
}: {
  steps: readonly WriteStep[]
  commit: string
  ports: EvidencePorts
  /** Null where no reviews are asked for. */
  rules: ReviewRules | null
  isOverwriting: boolean
  proves: 'everything' | 'adoptions'
}): Promise<ReadonlyMap<WriteStep, LiveState>> {
  const pasts = await tracePasts({ steps, commit, isOverwriting, ...ports })
  const traced = [...pasts].map(([step, past]): Traced => ({ step, provenance: judgeProvenance(step, past) }))
  const claims = rules === null ? [] : traced.flatMap(each => listClaims(each, { rules, isOverwriting, proves }))
  const judgements = await proveClaims({ claims, commit, ports })
  return new Map(traced.map(({ step, provenance }) => [step, settle({ step, provenance, judgements })]))
}

function listClaims(
  { step, provenance }: Traced,
  { rules, isOverwriting, proves }: { rules: ReviewRules; isOverwriting: boolean; proves: 'everything' | 'adoptions' },
): Claim[] {
  if (provenance.kind === 'untraceable') return []
  if (provenance.kind === 'drifted' && !isOverwriting) return []
  if (proves === 'adoptions' && provenance.kind !== 'adopting') return []
  const requirement = findRequirement(step.direction, rules)
  // Whoever approves a takeover has the live profile before them: their approval is the later witness.
  const writtenAt = step.kind === 'update' && provenance.kind === 'waiting' ? readWrittenAt(step.live) : null
  return provenance.pending.map(passage => ({ passage, requirement, writtenAt }))
}

function settle({ step, provenance, judgements }: Traced & { judgements: ReadonlyMap<Passage, Judgement> }): LiveState {
  if (provenance.kind === 'untraceable') return { kind: 'untraceable' }
  const judge = (passages: readonly Passage[]) =>
    passages.map(passage => ({ passage, judgement: judgements.get(passage) }))
  const pending = judge(provenance.pending)
  switch (provenance.kind) {
    case 'created':
      return { kind: 'in-order', pending, isMadeAgain: provenance.isOlder }
    case 'waiting':
      return { kind: 'in-order', pending, isMadeAgain: false }
    case 'drifted':
      return { kind: 'edited', pending, drift: provenance }
    case 'adopting': {
      const { by, edited } = provenance
      const writtenAt = step.kind === 'update' ? readWrittenAt(step.live) : 0
      return writtenAt < witnessedAt(by, judgements.get(by))
        ? { kind: 'in-order', pending, isMadeAgain: false }
        : { kind: 'edited', pending: judge(edited.pending), drift: edited }
    }
  }
}

/** Until when an edit of a profile that a landing takes over was before the eyes of whoever approved it. */
function witnessedAt({ landing }: Passage, judgement: Judgement | undefined): number {
  if (judgement?.kind === 'authorised') return judgement.approvedAt ?? landing.from
  return landing.from
}
