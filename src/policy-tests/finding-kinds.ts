import type { FindingKind } from '../policy/finding-kinds.ts'

/**
 * What can be found in a file of policy tests beside what `src/policy/finding-kinds.ts` lists for every file. An `error`
 * makes the file invalid, so that none of its tests is run; a test that fails is an error on its line.
 */
export const TEST_FINDINGS = {
  'policy-outside-repository': {
    severity: 'error',
    meaning: 'The `policy` of a test file leads out of the repository.',
    fix: 'Write the path of the policy file from the folder that the test file is in.',
  },
  'unknown-policy-file': {
    severity: 'error',
    meaning: 'The `policy` of a test file is no policy file at this commit, or none that the globs take in.',
    fix: 'Correct the path: it goes from the folder that the test file is in.',
  },
  'misplaced-expectation': {
    severity: 'error',
    meaning: 'A test has a field that belongs to another `expect`, so that it would test nothing.',
    fix: 'Remove the field, or change `expect`.',
  },
  'policy-test-failed': {
    severity: 'error',
    meaning: "The policy does something else with a statement than its test expects, by PgBeam's own engine.",
    fix: 'Correct the policy, or the test if the new behaviour is meant.',
  },
} as const satisfies Record<string, FindingKind>

export type TestFindingCode = keyof typeof TEST_FINDINGS
