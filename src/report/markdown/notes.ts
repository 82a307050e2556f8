import type { PolicyReport } from '../schema.ts'
import { countPolicies } from '../words.ts'
import { describeBeginning } from './beginning.ts'
import { describeDrift } from './drift.ts'
import { isStandingError } from './errors.ts'
import { describeFinding, keyOfFinding } from './findings.ts'
import { describeReplayLimits } from './impact.ts'
import type { Inline } from './markdown.ts'
import { namePolicies } from './policy-name.ts'
import { describeApprovalRules, describeUnknownReach } from './reach.ts'
import type { View } from './view.ts'

/** Something that may hold for several policies. */
export interface Note {
  /** The same for all policies for which it holds. */
  readonly key: string
  readonly text: () => Inline
}

/** What comes first of a policy, and may hold for others too. */
export function listBeginning(view: View, policy: PolicyReport): Note[] {
  return describeBeginning(view, policy).map(toNote)
}

/** What is said of drift, and may hold for others too. */
export function listDriftNotes(view: View, policy: PolicyReport): Note[] {
  return describeDrift(view, policy).map(toNote)
}

/** What else is worth a sentence and may hold for others too, its findings apart. */
export function listSentences(view: View, policy: PolicyReport): Note[] {
  return [...describeApprovalRules(view, policy), ...describeUnknownReach(policy), ...describeReplayLimits(policy)].map(
    toNote,
  )
}

function toNote(text: Inline): Note {
  return { key: text, text: () => text }
}

function listNotes(view: View, policy: PolicyReport): Note[] {
  const findings = policy.findings.filter(finding => finding.accepted === undefined && !isStandingError(finding))
  return [
    ...findings.map(finding => ({ key: keyOfFinding(finding), text: () => describeFinding(view, finding) })),
    ...listBeginning(view, policy),
    ...listSentences(view, policy),
    ...listDriftNotes(view, policy),
  ]
}

/** Of the whole, what is said once may take. */
const SHARE = 0.1
/** Names in front of what holds for them. */
const SHOWN_NAMES = 3

/** What holds for several policies, said once, and the keys of it. */
export function fitShared(
  view: View,
  policies: readonly PolicyReport[],
): { block: string; shared: ReadonlySet<string> } {
  const holders = new Map<string, { note: Note; policies: Set<PolicyReport> }>()
  for (const policy of policies) {
    for (const note of listNotes(view, policy)) {
      const known = holders.get(note.key) ?? { note, policies: new Set() }
      holders.set(note.key, known)
      known.policies.add(policy)
    }
  }
  const { limit, measure } = view.space
  const shared = new Set<string>()
  const lines: string[] = []
  let left = limit * SHARE
  for (const [key, { note, policies: holding }] of holders) {
    if (holding.size < 2) continue
    const line = `- ${nameHolders(view, [...holding], policies.length)}: ${note.text()}`
    if (measure(line) > left) continue
    left -= measure(line) + 1
    lines.push(line)
    shared.add(key)
  }
  return { block: lines.join('\n'), shared }
}

function nameHolders(view: View, holding: readonly PolicyReport[], total: number): Inline {
  return holding.length === total ? `All ${countPolicies(total)}` : namePolicies(view, holding, SHOWN_NAMES)
}
