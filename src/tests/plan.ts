import type { PolicyFile } from '../policy/file.ts'
import { parseTests } from './parse.ts'
import { type ResolvedTests, resolvePolicy } from './resolve.ts'

/** A path and what is there, of either side of a change. */
type Version = Pick<PolicyFile, 'path' | 'blob'>

/** A file of tests at the head. `isTouched`: the change touches it, or the policy that it is for. */
export type PlannedTests = ResolvedTests & { readonly isTouched: boolean }

export interface Side {
  readonly policies: readonly Version[]
  readonly tests: readonly PolicyFile[]
}

/**
 * The files of tests that a change concerns: those that are to be run because the policy or the tests changed, and
 * those that are invalid. The others say nothing that they did not say before.
 */
export function planTests({ base, head }: { base: Side; head: Side }): PlannedTests[] {
  const paths = new Set(head.policies.map(({ path }) => path))
  const hasPolicyChanged = findChanges(base.policies, head.policies)
  const hasTestChanged = findChanges(base.tests, head.tests)
  return head.tests
    .map(file => resolvePolicy(parseTests(file), paths))
    .map(tests => {
      const { policyPath, file } = tests
      const isForChanged = policyPath !== undefined && hasPolicyChanged(policyPath)
      return { ...tests, isTouched: isForChanged || hasTestChanged(file.path) }
    })
    .filter(({ kind, isTouched }) => kind === 'invalid' || isTouched)
}

/** Tells whether what is at a path differs between the sides. */
function findChanges(base: readonly Version[], head: readonly Version[]): (path: string) => boolean {
  const [before, after] = [base, head].map(files => new Map(files.map(({ path, blob }) => [path, blob])))
  return path => before?.get(path) !== after?.get(path)
}
