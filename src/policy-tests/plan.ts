import type { SnapshotFile } from '../policy/file.ts'
import type { Finding } from '../policy/finding.ts'
import { findNearest } from '../policy/nearest.ts'
import { quote } from '../text/quote.ts'
import { type InvalidTests, parseTests, type TestSource, type ValidTests } from './parse.ts'

/** Tests with the path of their policy file from the root of the repository; undefined if they name none. */
export type ResolvedTests =
  | (ValidTests & { readonly policyPath: string })
  | (InvalidTests & { readonly policyPath: string | undefined })

/** Finds the policy file that tests are for among those of the same commit. */
export function resolvePolicy(source: TestSource, policyPaths: ReadonlySet<string>): ResolvedTests {
  if (source.kind === 'invalid') return { ...source, policyPath: undefined }
  const policyPath = joinPath(source.file.path, source.policy)
  if (policyPath === undefined) return { ...invalidate(source, describeOutside(source)), policyPath }
  if (policyPaths.has(policyPath)) return { ...source, policyPath }
  return { ...invalidate(source, describeUnknown(source, policyPath, policyPaths)), policyPath }
}

/** The path from the root of the repository; undefined if it is absolute or leads out of the repository. */
function joinPath(testFile: string, relative: string): string | undefined {
  if (relative.startsWith('/')) return undefined
  const parts = testFile.split('/').slice(0, -1)
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

function invalidate({ file, findings }: ValidTests, finding: Finding): InvalidTests {
  return { kind: 'invalid', file, findings: [...findings, finding] }
}

function describeOutside({ policy, policyAt: at }: ValidTests): Finding {
  const message = `${quote(policy)} is outside the repository; write the path of the policy file, relative to this file's folder.`
  return { code: 'policy-outside-repository', severity: 'error', message, at }
}

function describeUnknown({ policyAt: at }: ValidTests, path: string, known: ReadonlySet<string>): Finding {
  const nearest = findNearest(path, [...known])
  const advice =
    nearest === undefined
      ? 'correct the path, which is relative to this file’s folder'
      : `did you mean ${quote(nearest)}?`
  const message = `There is no policy file ${quote(path)} that the globs match; ${advice}${nearest === undefined ? '.' : ''}`
  return { code: 'unknown-policy-file', severity: 'error', message, at }
}

/** A path and its content, on either side of a change. */
type Version = Pick<SnapshotFile, 'path' | 'blob'>

/** A file of tests at the head. `isChanged`: the change touches it, or the policy that it is for. */
export type PlannedTests = ResolvedTests & { readonly isChanged: boolean }

export interface Side {
  readonly policies: readonly Version[]
  readonly tests: readonly SnapshotFile[]
}

/**
 * The files of tests that a change concerns: those to run because the policy or the tests changed, and invalid ones.
 * The results of the others cannot have changed.
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
      return { ...tests, isChanged: isForChanged || hasTestChanged(file.path) }
    })
    .filter(({ kind, isChanged }) => kind === 'invalid' || isChanged)
}

/** A predicate for paths whose content differs between the sides. */
function findChanges(base: readonly Version[], head: readonly Version[]): (path: string) => boolean {
  const [before, after] = [base, head].map(files => new Map(files.map(({ path, blob }) => [path, blob])))
  return path => before?.get(path) !== after?.get(path)
}
