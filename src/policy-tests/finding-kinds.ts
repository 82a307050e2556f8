import type { FindingKind } from '../policy/finding-kinds.ts'

/**
 * The findings that only files of policy tests can have; `src/policy/finding-kinds.ts` lists the others. An `error` makes
 * the file invalid, so that none of its tests is run. A test that fails is an error on its line.
 */
export const TEST_FINDINGS = {
  'policy-outside-repository': {
    severity: 'error',
    meaning: 'The `policy` of a test file is outside the repository.',
    fix: 'Write the path of the policy file, relative to the folder of the test file.',
  },
  'unknown-policy-file': {
    severity: 'error',
    meaning: 'The `policy` of a test file is not a policy file of this commit that the globs match.',
    fix: 'Correct the path, which is relative to the folder of the test file.',
  },
  'misplaced-expectation': {
    severity: 'error',
    meaning: 'A test has a field that belongs to another `expect`, so that it would test nothing.',
    fix: 'Remove the field, or change `expect`.',
  },
  'policy-test-refused': {
    severity: 'error',
    meaning: "PgBeam's own engine refuses to decide about a statement, so its test was not run.",
    fix: 'Correct the statement.',
  },
  'policy-test-failed': {
    severity: 'error',
    meaning: "PgBeam's own engine decides otherwise about a statement than its test expects.",
    fix: 'Correct the policy, or the test if the new behaviour is intended.',
  },
} as const satisfies Record<string, FindingKind>

export type TestFindingCode = keyof typeof TEST_FINDINGS
