import assert from 'node:assert/strict'
import { type PolicyReport, type Report, reportSchema } from '../../src/report/schema.ts'
import type { ActionResult } from '../standins/runner/index.ts'

/** A run of the action that kept every promise that holds for all runs. */
export interface Run extends Omit<ActionResult, 'report'> {
  /** As the contract has it; null where the run did not get as far as having one. */
  report: Report | null
}

const stackTrace = /^\s+at (?:async )?(?:.+ \()?(?:file:|node:|\/).*:\d+:\d+\)?$/m

/**
 * Holds a run to what is true of every run: it ends by itself with 0 or 1, shows no stack trace and no secret (however
 * well the runner would mask it), fails only where an error says why, and tells one story in its report and outputs.
 */
export function inspectRun({
  result,
  secrets,
  published,
}: {
  result: ActionResult
  secrets: readonly string[]
  /** What the run left elsewhere: comments, for one. */
  published: readonly string[]
}): Run {
  const log = `${result.stdout}\n${result.stderr}`
  assert.ok(result.exitCode === 0 || result.exitCode === 1, `exit code ${result.exitCode}, ${result.signal}\n${log}`)
  assert.doesNotMatch(log, stackTrace, 'a stack trace was shown')
  assert.equal(result.stderr, '', 'something was written to stderr')
  const shown = [withoutMasks(log), result.summary, JSON.stringify([result.outputs, result.report]), ...published]
  for (const secret of secrets) assert.ok(!shown.some(text => text.includes(secret)), `a secret was shown\n${log}`)
  const hasError = result.annotations.some(({ level }) => level === 'error')
  if (result.exitCode === 1) assert.ok(hasError, `failed without saying why\n${log}`)
  const report = result.report === null ? null : reportSchema.parse(result.report)
  if (report) checkOutputs(result.outputs, report)
  return { ...result, report }
}

/** How a secret is handed to the runner for masking is the one place where it has to stand. */
function withoutMasks(log: string): string {
  return log.replaceAll(/^::add-mask::.*$/gm, '')
}

function checkOutputs(outputs: Record<string, string>, report: Report): void {
  const { result, direction, policies } = report
  const count = (holds: (policy: PolicyReport) => boolean) => String(policies.filter(holds).length)
  const told = {
    result,
    direction,
    changed: count(({ action }) => action === 'create' || action === 'update' || action === 'unmanage'),
    applied: count(({ outcome }) => outcome === 'applied'),
    drifted: count(({ drift }) => drift.length > 0),
    failed: count(({ outcome }) => outcome === 'failed'),
  }
  assert.deepEqual(Object.fromEntries(Object.keys(told).map(name => [name, outputs[name]])), told)
}

/** The report's entry for a file. Throws where there is none. */
export function policyIn({ report }: Run, file: string): PolicyReport {
  const policy = report?.policies.find(each => each.file === file)
  assert.ok(policy, `the report has no ${file}, only ${report?.policies.map(each => each.file).join(', ')}`)
  return policy
}

/** Code and place of the errors that a file is annotated with; null: the run itself. */
export function errorsOn(run: Run, file: string | null) {
  return run.annotations
    .filter(annotation => annotation.level === 'error' && annotation.file === file)
    .map(({ title, line, column }) => ({ code: title, line, column }))
}
