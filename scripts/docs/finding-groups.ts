import { EXPORT_FINDINGS } from '../../src/export/report-export.ts'
import { GUARDRAIL_FINDINGS } from '../../src/guardrails/finding-kinds.ts'
import { RULES } from '../../src/lint/rules.ts'
import { TABLE_FINDINGS } from '../../src/lint/tables/findings.ts'
import { PII_FINDINGS } from '../../src/lint/tables/personal-data.ts'
import { RUN_FINDINGS } from '../../src/plan/findings.ts'
import { FILE_FINDINGS, type FindingKind } from '../../src/policy/finding-kinds.ts'
import { TEST_FINDINGS } from '../../src/policy-tests/finding-kinds.ts'

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
    findings: FILE_FINDINGS,
  },
  {
    title: 'What a policy had better not say',
    about: 'Found in files that are valid otherwise.',
    findings: RULES,
  },
  {
    title: 'What the tables there are say',
    about: 'Found in valid files, where it is known which tables their databases have.',
    findings: { ...TABLE_FINDINGS, ...PII_FINDINGS },
  },
  {
    title: 'How a file stands among others',
    about: 'Found by looking at all files together, at what is live, and at the run.',
    findings: RUN_FINDINGS,
  },
  {
    title: 'Guardrails',
    about:
      'Found in policies by [guardrails](guardrails.md), and in `*.guardrails.yaml`, beside what can be wrong with any file. None can be accepted.',
    findings: GUARDRAIL_FINDINGS,
  },
  {
    title: 'Policy tests',
    about: 'Found in `*.tests.yaml`, beside what can be wrong with any file.',
    findings: TEST_FINDINGS,
  },
  {
    title: 'Export',
    about: 'Found by `mode: export`.',
    findings: EXPORT_FINDINGS,
  },
]
