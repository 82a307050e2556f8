import { EXPORT_FINDINGS } from '../../src/export/report-export.ts'
import { RULES } from '../../src/lint/rules.ts'
import { RUN_FINDINGS } from '../../src/plan/findings.ts'
import { type FindingKind, MISTAKES } from '../../src/policy/finding-kinds.ts'
import { TEST_MISTAKES } from '../../src/policy-tests/mistakes.ts'

export interface FindingGroup {
  readonly title: string
  readonly about: string
  readonly findings: Readonly<Record<string, FindingKind>>
}

/** Every finding there is, by where it comes from. */
export const FINDING_GROUPS: readonly FindingGroup[] = [
  {
    title: 'What is wrong with a file',
    about: 'Found by reading one file by itself.',
    findings: MISTAKES,
  },
  {
    title: 'What a policy had better not say',
    about: 'Found in files that are valid otherwise.',
    findings: RULES,
  },
  {
    title: 'How a file stands among others',
    about: 'Found by looking at all files together, at what is live, and at the run.',
    findings: RUN_FINDINGS,
  },
  {
    title: 'Policy tests',
    about: 'Found in `*.tests.yaml`, beside what can be wrong with any file.',
    findings: TEST_MISTAKES,
  },
  {
    title: 'Export',
    about: 'Found by `mode: export`.',
    findings: EXPORT_FINDINGS,
  },
]
