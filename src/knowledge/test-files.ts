import { compileGlobs, isTestFile, type Selection } from '../globs.ts'
import type { PolicyFile, Snapshot } from '../policy/file.ts'
import { listTestGlobs } from '../tests/globs.ts'

/** The policies that the patterns take in, and the tests beside them. */
export function selectWithTests(patterns: readonly string[]): Selection {
  const policies = compileGlobs(patterns)
  const tests = compileGlobs(listTestGlobs(patterns))
  return {
    includes: path => (isTestFile(path) ? tests : policies).includes(path),
    mayContain: tests.mayContain,
  }
}

/** Takes the tests out of a snapshot, so that they are never read as policies. */
export function separateTests({ commit, files }: Snapshot): { policies: Snapshot; tests: PolicyFile[] } {
  const policies = files.filter(({ path }) => !isTestFile(path))
  return { policies: { commit, files: policies }, tests: files.filter(({ path }) => isTestFile(path)) }
}
