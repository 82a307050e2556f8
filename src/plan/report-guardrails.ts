import type { GuardrailChange } from '../guardrails/compare.ts'
import type { Guardrail } from '../guardrails/rule.ts'
import type { Finding } from '../policy/finding.ts'
import { groupBy } from '../policy/group-by.ts'
import type { ReportedChange, ReportedGuardrailChange, ReportedGuardrailFile } from '../report/schema.ts'
import type { FileToJudge, GuardrailSides } from './guardrails.ts'
import { reportFinding } from './policy-report.ts'

/** A policy that comes under an exception, as a change of it. */
export function reportExcepted(
  { policyFile: { document }, id, name }: FileToJudge,
  previous: FileToJudge | undefined,
  guardrail: Guardrail,
): ReportedChange {
  const field = previous === undefined || previous.name !== name ? 'name' : previous.id !== id ? 'id' : 'project_id'
  return {
    area: 'guardrails',
    field,
    subject: guardrail.name,
    before: previous === undefined ? 'none' : 'bound',
    after: 'excepted',
    direction: 'widens',
    line: document.locate([field]).line,
  }
}

/** A report lists so many changes of one file. */
export const MOST_CHANGES = 1000

/** The files that a change touches, and those with findings. */
export function reportFiles(
  { base, head }: GuardrailSides,
  changes: readonly GuardrailChange[],
  own: ReadonlyMap<string, readonly Finding[]>,
): ReportedGuardrailFile[] {
  const before = new Map(base.map(read => [read.file.path, read]))
  const byFile = groupBy(changes, ({ file }) => file)
  const paths = new Set(head.map(({ file }) => file.path))
  const list = (path: string) => (byFile.get(path) ?? []).slice(0, MOST_CHANGES).map(reportChange)
  const kept = head.map((read): ReportedGuardrailFile => {
    const { path, blob } = read.file
    const was = before.get(path)
    const action = was === undefined ? 'create' : was.file.blob === blob ? 'none' : 'update'
    return {
      file: path,
      action: read.kind === 'invalid' ? 'invalid' : action,
      changes: list(path),
      findings: [...read.findings, ...(read.kind === 'valid' ? (own.get(path) ?? []) : [])].map(reportFinding),
    }
  })
  const removed = base
    .filter(({ file }) => !paths.has(file.path))
    .map(({ file: { path } }): ReportedGuardrailFile => {
      return { file: path, action: 'remove', changes: list(path), findings: [] }
    })
  return [...kept, ...removed].filter(
    ({ action, findings, changes }) => action !== 'none' || findings.length + changes.length > 0,
  )
}

function reportChange({ guardrail, kind, isException, ...rest }: GuardrailChange): ReportedGuardrailChange {
  const { subject, before, after, direction, line } = rest
  return { guardrail, rule: kind, subject, exception: isException, before, after, direction, line }
}
