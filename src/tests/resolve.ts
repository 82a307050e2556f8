import type { Finding } from '../policy/finding.ts'
import { findNearest } from '../policy/nearest.ts'
import { quote } from '../policy/quote.ts'
import type { InvalidTests, TestSource, ValidTests } from './document.ts'

/** Tests with the path of their policy file from the root of the repository; undefined where they do not say. */
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

/** The path from the root of the repository; undefined for one that leads out of it, or starts anywhere else. */
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
  const message = `${quote(policy)} leads out of the repository; write the path of the policy file from this file's folder.`
  return { code: 'policy-outside-repository', severity: 'error', message, at }
}

function describeUnknown({ policyAt: at }: ValidTests, path: string, known: ReadonlySet<string>): Finding {
  const nearest = findNearest(path, [...known])
  const advice =
    nearest === undefined ? 'correct the path, which goes from this file’s folder' : `did you mean ${quote(nearest)}?`
  const message = `There is no policy file ${quote(path)} that the globs take in; ${advice}${nearest === undefined ? '.' : ''}`
  return { code: 'unknown-policy-file', severity: 'error', message, at }
}
