import type { TestedFile } from './results.ts'

/** Whether the change touches a file of tests that is invalid: like an invalid policy, it fails the check. */
export function hasInvalidTests(files: readonly TestedFile[]): boolean {
  return listInvalid(files).length > 0
}

/** Whether a test found the policy to be otherwise than it says. */
export function hasFailedTests(files: readonly TestedFile[], failOn: FailOn): boolean {
  return listFailed(files, failOn).length > 0
}

type FailOn = 'error' | 'warning' | 'never'

/** Why the tests fail the step, one sentence each with what to do; null where they do not. */
export function explainTests(files: readonly TestedFile[], failOn: FailOn): string | null {
  const invalid = listInvalid(files)
  const failed = listFailed(files, failOn)
  const parts = [
    ...(invalid.length > 0 ? [`Not valid: ${listPaths(invalid)}. Mend the errors that are shown on their lines.`] : []),
    ...(failed.length > 0
      ? [`Policy tests failed: ${listPaths(failed)}. Correct the policy, or the tests if the new behaviour is meant.`]
      : []),
  ]
  return parts.length === 0 ? null : parts.join('\n')
}

function listInvalid(files: readonly TestedFile[]): TestedFile[] {
  return files.filter(({ isTouched, findings }) => isTouched && findings.some(({ severity }) => severity === 'error'))
}

function listFailed(files: readonly TestedFile[], failOn: FailOn): TestedFile[] {
  if (failOn === 'never') return []
  return files.filter(({ results }) => results.some(({ outcome }) => outcome.kind === 'failed'))
}

function listPaths(files: readonly TestedFile[]): string {
  return files.map(({ path }) => path).join(', ')
}
