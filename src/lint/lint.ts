import { createModel } from '../access/model.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { Finding } from '../policy/finding.ts'
import { compareFindings, limitFindings } from '../policy/list-findings.ts'
import { lintLimits } from './limits.ts'
import type { LintContext } from './lint-context.ts'
import { lintLists } from './lists.ts'
import { lintName } from './name.ts'
import { lintPredicates } from './predicates.ts'
import { lintReachability } from './reachability.ts'
import { lintWrites } from './writes.ts'

/** What there is to say about a valid policy, in the order of places. Pure, and linear in the lengths of its lists. */
export function lintPolicy({
  document,
  predicates,
}: {
  document: PolicyDocument
  predicates: LintContext['predicates']
}): readonly Finding[] {
  const { profile } = document
  const context: LintContext = { document, profile, model: createModel(profile), predicates }
  const findings = [lintName, lintLimits, lintWrites, lintLists, lintReachability, lintPredicates].flatMap(lint => [
    ...lint(context),
  ])
  return limitFindings(findings.sort(compareFindings))
}
