import type { AccessModel } from '../../access/model.ts'
import type { Relation } from '../../access/relation.ts'
import type { PiiColumn } from '../../catalog/live/live-project.ts'
import type { MayName } from '../../catalog/live/may-name.ts'
import type { PolicyDocument } from '../../policy/document.ts'
import type { Finding, Position } from '../../policy/finding.ts'
import type { FindingKind } from '../../policy/finding-kinds.ts'
import { foldCase } from '../../text/fold-case.ts'
import { quote } from '../../text/quote.ts'

/** What PgBeam’s scan says about a policy. */
export const PII_FINDINGS = {
  'pii-in-clear': {
    severity: 'warning',
    meaning:
      'PgBeam’s scan takes a column for personal data, and the policy shows it in the clear (input `scan-pii`). A notice where the scan is less than 65 % sure.',
    fix: 'Mask the column, as the message says, or accept the finding.',
  },
} as const satisfies Record<string, FindingKind>

/** From here on PgBeam’s own dashboard proposes to mask. */
const SURE = 0.65
/** Of more columns of one policy, a number is told. */
const MOST = 50

/** Findings about personal data that a policy shows in the clear, on the entry that admits its table. */
export function lintPersonalData({
  document,
  model,
  columns,
  mayName,
}: {
  document: PolicyDocument
  model: AccessModel
  /** The surest first. */
  columns: readonly PiiColumn[]
  mayName: MayName
}): readonly Finding[] {
  const shown = columns.filter(({ schema, table, column }) => {
    const relation = { schema: foldCase(schema), table: foldCase(table) }
    return model.reaches(relation) && model.maskOn(relation, foldCase(column)) === undefined
  })
  const named = shown.filter(({ schema, table }) => {
    // What the policy itself names is no secret.
    const isAdmitted = model.admission({ schema: foldCase(schema), table: foldCase(table) }) !== undefined
    return isAdmitted || mayName({ schema, name: table })
  })
  const listed = named.slice(0, MOST)
  const findings = listed.map(column => describeColumn(column, locate(document, model, column)))
  const rest = shown.length - listed.length
  return rest === 0 ? findings : [...findings, describeRest(rest, document.locate(['masking_rules']))]
}

function locate(document: PolicyDocument, model: AccessModel, { schema, table }: PiiColumn): Position {
  const relation: Relation = { schema: foldCase(schema), table: foldCase(table) }
  const admission = model.admission(relation)
  return document.locate(admission === undefined ? ['masking_rules'] : ['table_allowlist', admission])
}

function describeColumn({ schema, table, column, piiType, maskKind, confidence }: PiiColumn, at: Position): Finding {
  const relation = `${foldCase(schema)}.${foldCase(table)}`
  const name = foldCase(column)
  const kind = maskKind === 'hash' || maskKind === 'null' ? maskKind : 'redact'
  const rule = `{ table: ${relation}, column: ${name}, kind: ${kind} }`
  const sure = `${Math.floor(confidence * 100)} % sure`
  const message = `PgBeam’s scan takes ${quote(`${relation}.${name}`)} for personal data (${quote(piiType)}, ${sure}), and it is in the clear; add ${quote(rule)} to \`masking_rules\`, or accept this.`
  const severity = confidence < SURE ? 'notice' : PII_FINDINGS['pii-in-clear'].severity
  return { code: 'pii-in-clear', severity, message, at }
}

function describeRest(number: number, at: Position): Finding {
  const message = `PgBeam’s scan takes ${number} more columns that are in the clear for personal data; they are not named here, because they are too many or any of their tables may be a honeytoken.`
  return { code: 'pii-in-clear', severity: 'notice', message, at }
}
