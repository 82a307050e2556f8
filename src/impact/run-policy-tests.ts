import type { ProfileBody } from '../live/body.ts'
import type { PgBeamError } from '../live/pgbeam-error.ts'
import {
  type Decision,
  judgeDecision,
  type NotRun,
  notRun,
  type TestedFile,
  type TestOutcome,
} from '../policy-tests/judge.ts'
import type { LocatedTest } from '../policy-tests/parse.ts'
import type { PlannedTests } from '../policy-tests/plan.ts'
import { type CircuitBreaker, isRefusal } from './breaker.ts'
import type { Draft } from './draft.ts'

/** Decides statements under a draft by PgBeam's own engine. Throws a `PgBeamError` where it got no usable answer. */
export interface EvaluationPort {
  evaluate(projectId: string, request: { readonly sql: string; readonly policy: ProfileBody }): Promise<Decision>
}

/** Tests that are run for one change. A file of 1 MiB could hold twenty times as many, each of which is a request. */
export const MOST_TESTS = 1000

/** The version of a policy that its tests are run against, or why there is none. */
export type TestedPolicy = Draft | { readonly why: NotRun }

/** Runs the tests of files against the versions of their policies in the change. */
export function runTests({
  files,
  findSubject,
  reader,
  breaker,
}: {
  files: readonly PlannedTests[]
  findSubject: (policyPath: string) => TestedPolicy
  reader: EvaluationPort
  breaker: CircuitBreaker
}): Promise<TestedFile[]> {
  let left = MOST_TESTS

  async function runTest(located: LocatedTest, policy: TestedPolicy): Promise<TestOutcome> {
    if ('why' in policy) return notRun(policy.why)
    if (left === 0) return notRun('too-many')
    left -= 1
    const { projectId } = policy
    const { sql } = located.test
    const answer = await breaker.ask({ topic: 'tests', projectId }, () =>
      policy.send(policy => reader.evaluate(projectId, { sql, policy })),
    )
    if (answer.kind === 'answered') return judgeDecision(located, answer.value)
    if (!isRefusal(answer.error)) return notRun('no-answer')
    const refusal = describeStatement(answer.error)
    return { kind: 'not-run', why: 'refused', ...(refusal === undefined ? {} : { refusal }) }
  }

  return Promise.all(files.map(file => testFile(file, located => runTest(located, findSubject(file.policyPath ?? '')))))
}

/** What PgBeam says against a statement; undefined where it speaks of the policy, which is said of the policy itself. */
function describeStatement({ fieldErrors, detail, status }: PgBeamError): string | undefined {
  const details = fieldErrors.filter(({ field }) => field === 'sql').map(error => error.detail)
  if (fieldErrors.length > 0 && details.length === 0) return undefined
  return details.join('; ') || detail || `status ${status}`
}

/** The same where nothing can be run. */
export function skipTests(files: readonly PlannedTests[], why: NotRun): Promise<TestedFile[]> {
  return Promise.all(files.map(file => testFile(file, async () => notRun(why))))
}

async function testFile(
  file: PlannedTests,
  runTest: (located: LocatedTest) => Promise<TestOutcome>,
): Promise<TestedFile> {
  const { policyPath: policy, isChanged, findings } = file
  const tests = file.kind === 'valid' ? file.tests : []
  const results = await Promise.all(tests.map(async located => ({ ...located, outcome: await runTest(located) })))
  return { path: file.file.path, policy, isChanged, findings, results }
}
