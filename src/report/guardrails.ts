import type { Report, ReportedFinding, ReportedGuardrailChange, ReportedGuardrailFile } from './schema.ts'

/** A finding of a file of guardrails, or of a live profile that no file names (`file` is null). */
export interface GuardrailNote {
  readonly file: string | null
  readonly finding: ReportedFinding
}

/** What concerns everybody, whoever touches the file. */
const PRESSING: ReadonlySet<string> = new Set(['exception-ended', 'exception-ends-soon'])

/** The findings worth telling: of files that the change touches, and elsewhere errors and what is a matter of days. */
export function listGuardrailNotes({ guardrails, mode }: Report): GuardrailNote[] {
  const { files = [], unmanaged = [] } = guardrails ?? {}
  return [
    ...files.flatMap(({ file, action, findings }) =>
      findings
        .filter(
          ({ severity, code }) => mode !== 'check' || action !== 'none' || severity === 'error' || PRESSING.has(code),
        )
        .map(finding => ({ file, finding })),
    ),
    ...unmanaged.flatMap(({ name, policy_id, findings }) =>
      findings.map(finding => {
        const message = `The live profile ${JSON.stringify(name)} (${policy_id}) is not managed, and breaks a guardrail: ${finding.message}`
        return { file: null, finding: { ...finding, message, line: null, column: null } }
      }),
    ),
  ]
}

export interface PlacedChange extends ReportedGuardrailChange {
  readonly file: ReportedGuardrailFile
}

/** What guardrails forbid no more (`widens`), or forbid now. */
export function listGuardrailChanges(
  { guardrails }: Report,
  direction: ReportedGuardrailChange['direction'],
): PlacedChange[] {
  const files = guardrails?.files ?? []
  return files.flatMap(file =>
    file.changes.filter(change => change.direction === direction).map(change => ({ ...change, file })),
  )
}

/** Whether a change touches files of guardrails. */
export function touchesGuardrails({ guardrails }: Report): boolean {
  return guardrails?.files.some(({ action }) => action !== 'none') === true
}

export function breaksGuardrails({ findings }: { readonly findings: readonly ReportedFinding[] }): boolean {
  return findings.some(({ code }) => code === 'guardrail-broken')
}
