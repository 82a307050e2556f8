import { z } from 'zod/mini'
import { agentsSchema, approvalRulesSchema, projectSchema, replaySchema } from './impact-schema.ts'

/**
 * The JSON report, version 1: a public contract, to which changes are additive only. The same object feeds every other
 * output.
 */

const direction = z.enum(['widens', 'narrows', 'neutral', 'unclear', 'mixed'])
export const overallDirection = z.enum(['none', ...direction.options])
const shown = z.union([z.string(), z.number(), z.null()])
const position = { line: z.nullable(z.int().check(z.minimum(1))), column: z.nullable(z.int().check(z.minimum(1))) }

export const changeSchema = z.object({
  area: z.enum(['access', 'statements', 'masking', 'rows', 'limits', 'writes', 'approvals', 'guardrails', 'other']),
  field: z.string(),
  subject: z.string(),
  /** Of a subject `*.table`: no list names that table in a schema, so that it stands for every schema. */
  every_schema: z.optional(z.literal(true)),
  before: shown,
  after: shown,
  direction,
  line: position.line,
  /** Where SQL files tell what tables there are: what causes the change. Of both together, `policy`, unless it only narrows what the schema opens. */
  cause: z.optional(z.enum(['schema', 'policy'])),
  /** The SQL file that `line` is of. Absent: it is of the policy's. */
  file: z.optional(z.string()),
  /** What the subject was called before. */
  renamed_from: z.optional(z.string()),
  /** Whether that is told by the same place or columns alone. */
  probably_renamed: z.optional(z.literal(true)),
  /** What a view, partition or child shows although the policy hides it: a relation, or a relation and column. */
  shows: z.optional(z.string()),
  /** The relations that a subject with `*` stands for, where it is known which there are. */
  relations: z.optional(
    z.object({
      count: z.int().check(z.minimum(0)),
      /** As `schema.table`, at most a thousand. Relations that only a live database has may be left out. */
      names: z.array(z.string()),
    }),
  ),
})

export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'notice']),
  message: z.string(),
  ...position,
  /** The reason given in the file by `# pgbeam-allow:`; absent where the finding stands. */
  accepted: z.optional(z.string()),
  /** Of `guardrail-broken`: the guardrail, and where it stands. */
  guardrail: z.optional(z.object({ name: z.string(), file: z.string(), line: z.int().check(z.minimum(1)) })),
})

export const driftSchema = z.object({ field: z.string(), expected: z.unknown(), live: z.unknown() })

export const testFindingSchema = z.extend(findingSchema, {
  /** The name of the test that failed, else its statement. Absent where the finding is about the file. */
  test: z.optional(z.string()),
  /** The engine's words for what it decided, and for what to do about it. */
  reason: z.optional(z.string()),
  hint: z.optional(z.string()),
})

export const testFileSchema = z.object({
  file: z.string(),
  /** The policy file; null where the file does not say. */
  policy: z.nullable(z.string()),
  passed: z.int().check(z.minimum(0)),
  failed: z.int().check(z.minimum(0)),
  not_run: z.int().check(z.minimum(0)),
  not_run_because: z.array(z.enum(['no-key', 'invalid-policy', 'refused', 'no-answer', 'too-many'])),
  /** What is wrong with the file, and each test that failed (`policy-test-failed`). */
  findings: z.array(testFindingSchema),
})

/** The policy tests that a change concerns: those of policies and of test files that it touches. */
export const testsSchema = z.object({
  passed: z.int().check(z.minimum(0)),
  failed: z.int().check(z.minimum(0)),
  not_run: z.int().check(z.minimum(0)),
  files: z.array(testFileSchema),
})

export const policyReportSchema = z.object({
  file: z.string(),
  previous_file: z.nullable(z.string()),
  project_id: z.nullable(z.string()),
  policy_id: z.nullable(z.string()),
  name: z.nullable(z.string()),
  /** `none`: the file is the same, though what it comes to may change with the tables there are. */
  action: z.enum(['create', 'update', 'none', 'unmanage', 'invalid']),
  compared_with: z.enum(['base', 'live', 'nothing', 'unknown']),
  outcome: z.nullable(z.enum(['applied', 'unchanged', 'refused', 'failed'])),
  /** Why the outcome is what it is; null where that needs no words. */
  reason: z.nullable(z.string()),
  /** The pull requests that the reason of a refusal names, as `#12`. Absent where it names none. */
  pull_requests: z.optional(z.array(z.int().check(z.minimum(1)))),
  direction: overallDirection,
  /** Of what counts for gate, label and reviewers by `schema-gate`; absent where that is `direction`. */
  gate_direction: z.optional(overallDirection),
  /** At most a thousand, the worst. */
  changes: z.array(changeSchema),
  /** How many more there are. Absent where all are listed; `direction` counts them all. */
  changes_omitted: z.optional(z.int().check(z.minimum(1))),
  findings: z.array(findingSchema),
  drift: z.array(driftSchema),
  /** In a check: the changes that the base holds and the live profile does not, which merging brings into force as well. */
  waiting: z.optional(z.array(changeSchema)),
  /** How many more of those there are. Absent where all are listed. */
  waiting_omitted: z.optional(z.int().check(z.minimum(1))),
  /** At apply: what the proof of its reviews rests on. Absent where no review is asked for. `chain` is the weaker one. */
  proof: z.optional(z.enum(['journal', 'chain'])),
  /** The live profile that `on-drift: overwrite` replaced, complete. */
  overwritten: z.optional(z.record(z.string(), z.unknown())),
  /** Absent where it was not looked up. */
  agents: z.optional(agentsSchema),
  /** Absent where it was not looked up. */
  project: z.optional(projectSchema),
  /** Absent where no change is about statements that could be held, and where it was not looked up. */
  approval_rules: z.optional(approvalRulesSchema),
  /** Absent where nothing was replayed. */
  replay: z.optional(replaySchema),
})

/** One thing that guardrails forbid no more, or forbid now. */
export const guardrailChangeSchema = z.object({
  guardrail: z.string(),
  rule: z.enum(['never_reachable', 'always_hidden', 'never_clear', 'filtered_by', 'refused', 'held', 'at_most']),
  /** A pattern, a kind of statement or a limit; of an exception, the policy. */
  subject: z.string(),
  /** Whether the rule stays, and only a policy is excepted or is so no more. */
  exception: z.boolean(),
  /** What is demanded: `none`, a limit, or words; of an exception `bound` and `excepted`. */
  before: shown,
  after: shown,
  direction: z.enum(['widens', 'narrows']),
  line: position.line,
})

export const guardrailFileReportSchema = z.object({
  file: z.string(),
  /** `remove`: it is gone, or what it forbids is in another file. */
  action: z.enum(['create', 'update', 'none', 'remove', 'invalid']),
  /** At most a thousand. */
  changes: z.array(guardrailChangeSchema),
  findings: z.array(findingSchema),
})

/** A live profile that no file names and that breaks guardrails. */
export const unmanagedProfileSchema = z.object({
  project_id: z.string(),
  policy_id: z.string(),
  name: z.string(),
  findings: z.array(findingSchema),
})

export const guardrailsSchema = z.object({
  /** Of the changes of all files together. */
  direction: overallDirection,
  /** Those that the change touches, and those that have findings. */
  files: z.array(guardrailFileReportSchema),
  /** Absent where live profiles were not looked up. */
  unmanaged: z.optional(z.array(unmanagedProfileSchema)),
})

export const reportSchema = z.object({
  version: z.literal(1),
  /**
   * At `export`, `policies` are the live profiles: `create` and `update` say that their file was written (or would be, by
   * `dry_run`), `none` that it was left as it is. `before` of a change is the file as it was, `after` what is live, and a
   * new file changes nothing. A profile that no file can hold has the outcome `failed`, and `file` is the path meant for it.
   */
  mode: z.enum(['check', 'apply', 'drift', 'export']),
  result: z.enum(['failed', 'invalid', 'refused', 'drifted', 'superseded', 'applied', 'changed', 'unchanged']),
  direction: overallDirection,
  dry_run: z.boolean(),
  repository: z.string(),
  /** The commit whose files are meant, and the one they are compared with (null: none). */
  commit: z.string(),
  base_commit: z.nullable(z.string()),
  pull_request: z.nullable(z.int()),
  /** Policies first those that changed; files that a pull request did not touch are listed only where they have findings or drift. */
  policies: z.array(policyReportSchema),
  /** What concerns the run and no one file. */
  findings: z.array(findingSchema),
  /** Live profiles that no file names; null where that was not looked up. */
  unmanaged_profiles: z.nullable(z.int().check(z.minimum(0))),
  /** Absent where the change concerns no tests. */
  tests: z.optional(testsSchema),
  /** Absent where there are no guardrails, and were none. */
  guardrails: z.optional(guardrailsSchema),
})

export type Report = z.output<typeof reportSchema>
export type PolicyReport = z.output<typeof policyReportSchema>
export type ReportedGuardrails = z.output<typeof guardrailsSchema>
export type ReportedGuardrailFile = z.output<typeof guardrailFileReportSchema>
export type ReportedGuardrailChange = z.output<typeof guardrailChangeSchema>
export type ReportedChange = z.output<typeof changeSchema>
export type ReportedFinding = z.output<typeof findingSchema>
export type ReportedDrift = z.output<typeof driftSchema>
export type ReportedTests = z.output<typeof testsSchema>
export type ReportedTestFile = z.output<typeof testFileSchema>
export type ReportedTestFinding = z.output<typeof testFindingSchema>
export type Result = Report['result']
