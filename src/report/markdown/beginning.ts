import type { PolicyReport } from '../schema.ts'
import { chooseTelling } from '../telling.ts'
import { isExported } from '../verdict.ts'
import type { Inline } from './markdown.ts'
import type { View } from './view.ts'

/** What happens to the live profile, where neither box nor table says it. */
export function describeBeginning({ rendering: { report } }: View, policy: PolicyReport): Inline[] {
  if (isExported(policy)) return ['A **new file** for a live profile, which it leaves as it is.']
  switch (policy.action) {
    case 'unmanage':
      return [
        'No file describes it any more, but the live profile **stays in force**: everybody whom it governs keeps that access until somebody deletes the profile in PgBeam.',
      ]
    case 'none':
    case 'invalid':
      return []
    default:
      return report.mode === 'check' ? describeComparison(policy) : []
  }
}

function describeComparison(policy: PolicyReport): Inline[] {
  switch (chooseTelling(policy)) {
    case 'new-profile':
    case 'needs-key':
      return []
    case 'new-file':
      return [
        'The file is new: without an API key nobody can tell whether it takes over a live profile or creates one.',
      ]
    case 'no-earlier':
      return ['There is no valid earlier version to compare with, so that every change is unclear.']
    case 'changes':
      return policy.compared_with === 'live' ? ['Compared with the live profile.'] : []
  }
}
