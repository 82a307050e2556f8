import type { FieldError, PgBeamError } from '../live/pgbeam-error.ts'
import { createRunFinding } from '../plan/findings.ts'
import { reportFinding } from '../plan/policy-report.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { Path, Position } from '../policy/finding.ts'
import { FILE_START } from '../policy/list-findings.ts'
import type { ReportedFinding } from '../report/schema.ts'
import { quote } from '../text/quote.ts'
import { type CircuitBreaker, isRefusal } from './breaker.ts'
import type { ChangedPolicy } from './changed-policy.ts'
import { nameDraftField } from './draft.ts'
import type { EvaluationPort } from './run-policy-tests.ts'

/** Has PgBeam look at a version as it would at apply, by the cheapest question that holds it. */
export async function checkDraft(
  { policyFile, draft }: Pick<ChangedPolicy, 'policyFile' | 'draft'>,
  { reader, breaker }: { reader: EvaluationPort; breaker: CircuitBreaker },
): Promise<ReportedFinding[]> {
  if (!draft) return []
  const { projectId, document } = policyFile
  const answer = await breaker.ask({ topic: 'drafts', projectId }, () =>
    draft.send(policy => reader.evaluate(projectId, { sql: 'SELECT 1', policy })),
  )
  const isRefused = answer.kind === 'unanswered' && isRefusal(answer.error)
  return isRefused ? describeRefusal(answer.error, document) : []
}

/** What PgBeam will refuse at apply, on the lines that it is about as far as PgBeam says. */
function describeRefusal(error: PgBeamError, document: PolicyDocument): ReportedFinding[] {
  if (error.fieldErrors.length === 0) return [refuse(error.detail || 'it gives no reason', FILE_START)]
  return error.fieldErrors.map(fieldError => describeFieldError(fieldError, document))
}

function describeFieldError({ field, detail }: FieldError, document: PolicyDocument): ReportedFinding {
  return refuse(`${quote(field)}: ${detail}`, document.locate(readPath(nameDraftField(field))))
}

/** `masking_rules.0.kind` or `masking_rules[0].kind`. */
function readPath(field: string): Path {
  const parts = field.split(/[.[\]]+/).filter(part => part !== '')
  return parts.map(part => (/^\d{1,9}$/.test(part) ? Number(part) : part))
}

function refuse(why: string, at: Position): ReportedFinding {
  const message = `PgBeam would refuse this policy at apply: ${why}. Correct it, so that merging does not fail.`
  return reportFinding(createRunFinding({ code: 'refused-by-pgbeam', at, message }))
}
