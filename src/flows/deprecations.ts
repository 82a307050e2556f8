import { createDeprecationLog, type DeprecationLog } from '../live/deprecation.ts'
import { noteDeprecations } from '../plan/findings.ts'
import type { FlowResult } from './result.ts'

/** Runs a flow, and adds to its report what PgBeam announces to switch off: once a run, however many answers say so. */
export async function reportDeprecations(
  run: (onDeprecation: DeprecationLog['note']) => Promise<FlowResult>,
): Promise<FlowResult> {
  const log = createDeprecationLog()
  const result = await run(log.note)
  const findings = noteDeprecations(log.list())
  if (findings.length === 0) return result
  return { ...result, report: { ...result.report, findings: [...result.report.findings, ...findings] } }
}
