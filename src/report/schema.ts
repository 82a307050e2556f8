import { z } from 'zod'

/**
 * The JSON report, version 1: a public contract, to which changes are additive only. The same object feeds every other
 * output.
 */

const direction = z.enum(['widens', 'narrows', 'neutral', 'unclear', 'mixed'])
export const overallDirection = z.enum(['none', ...direction.options])
const shown = z.union([z.string(), z.number(), z.null()])
const position = { line: z.int().min(1).nullable(), column: z.int().min(1).nullable() }

export const changeSchema = z.object({
  area: z.enum(['access', 'statements', 'masking', 'rows', 'limits', 'writes', 'approvals', 'other']),
  field: z.string(),
  subject: z.string(),
  before: shown,
  after: shown,
  direction,
  line: position.line,
})

export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'notice']),
  message: z.string(),
  ...position,
  /** The reason given in the file by `# pgbeam-allow:`; absent where the finding stands. */
  accepted: z.string().optional(),
})

export const driftSchema = z.object({ field: z.string(), expected: z.unknown(), live: z.unknown() })

/** A credential bound to a policy's live profile, as PgBeam names it. */
export const credentialSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** `agent`, `human`, or a kind that a later PgBeam has. */
  principal: z.string(),
  /** `active`, `expired`, `disabled`, `revoked`, or a status that a later PgBeam has. */
  state: z.string(),
  /** ISO 8601; null where it was never used, or never expires. */
  last_used_at: z.string().nullable(),
  expires_at: z.string().nullable(),
})

/** Whom a policy hits. */
export const agentsSchema = z.object({
  active: z.int().min(0),
  /** All that are bound, the active ones first, agents before people. Empty: nobody yet. */
  credentials: z.array(credentialSchema),
})

const queryCount = z.object({
  /** Shapes of queries: statements that differ in their literals only are one. */
  queries: z.int().min(0),
  /** How often they ran in the time that was replayed. */
  runs: z.int().min(0),
})

export const replayedQuerySchema = z.object({
  effect: z.enum(['newly_blocked', 'newly_allowed', 'masked_differently', 'filtered_differently']),
  /** Normalised: literals are `$N`. */
  sql: z.string(),
  runs: z.int().min(0),
  /** ISO 8601; null where PgBeam does not say it so. */
  last_seen: z.string().nullable(),
  /** The rule that will block it, or that blocked it until now. */
  rule: z.string().nullable(),
  /** The engine's words for why it will block it. */
  reason: z.string().nullable(),
  /** Columns masked differently: the kind of mask, null for none. */
  masked: z
    .array(z.object({ column: z.string(), before: z.string().nullable(), after: z.string().nullable() }))
    .optional(),
})

/** Recorded queries of the credentials bound to a policy's live profile, tried against the new version. */
export const replaySchema = z.object({
  days: z.int().min(1),
  /** 0: the profile governs nobody, so that nothing is proved. Null where PgBeam does not say. */
  bound_credentials: z.int().min(0).nullable(),
  /** All that was tried. */
  tried: queryCount,
  newly_blocked: queryCount,
  newly_allowed: queryCount,
  /** Null where that was not compared: no change is about masks or row filters, or PgBeam could not tell. */
  masked_differently: queryCount.nullable(),
  filtered_differently: queryCount.nullable(),
  /** Of those four the ones that ran most, at most five. */
  busiest: z.array(replayedQuerySchema),
  /** Whether there were more shapes than are tried: the ones that ran least are missing. */
  truncated: z.boolean(),
  /** Recorded statements that PgBeam could not parse, and so did not try. */
  skipped_unparseable: z.int().min(0),
})

export const testFindingSchema = findingSchema.extend({
  /** The name of the test that failed, else its statement. Absent where the finding is about the file. */
  test: z.string().optional(),
  /** The engine's words for what it decided, and for what to do about it. */
  reason: z.string().optional(),
  hint: z.string().optional(),
})

export const testFileSchema = z.object({
  file: z.string(),
  /** The policy file; null where the file does not say. */
  policy: z.string().nullable(),
  passed: z.int().min(0),
  failed: z.int().min(0),
  not_run: z.int().min(0),
  not_run_because: z.array(z.enum(['no-key', 'invalid-policy', 'refused', 'no-answer', 'too-many'])),
  /** What is wrong with the file, and each test that failed (`policy-test-failed`). */
  findings: z.array(testFindingSchema),
})

/** The policy tests that a change concerns: those of policies and of test files that it touches. */
export const testsSchema = z.object({
  passed: z.int().min(0),
  failed: z.int().min(0),
  not_run: z.int().min(0),
  files: z.array(testFileSchema),
})

export const policyReportSchema = z.object({
  file: z.string(),
  previous_file: z.string().nullable(),
  project_id: z.string().nullable(),
  policy_id: z.string().nullable(),
  name: z.string().nullable(),
  action: z.enum(['create', 'update', 'none', 'unmanage', 'invalid']),
  compared_with: z.enum(['base', 'live', 'nothing', 'unknown']),
  outcome: z.enum(['applied', 'unchanged', 'refused', 'failed']).nullable(),
  /** Why the outcome is what it is; null where that needs no words. */
  reason: z.string().nullable(),
  direction: overallDirection,
  changes: z.array(changeSchema),
  findings: z.array(findingSchema),
  drift: z.array(driftSchema),
  /** In a check: the changes that the base holds and the live profile does not, which merging brings into force as well. */
  waiting: z.array(changeSchema).optional(),
  /** At apply: what the proof of its reviews rests on. Absent where no review is asked for. `chain` is the weaker one. */
  proof: z.enum(['journal', 'chain']).optional(),
  /** The live profile that `on-drift: overwrite` replaced, complete. */
  overwritten: z.record(z.string(), z.unknown()).optional(),
  /** Absent where it was not looked up. */
  agents: agentsSchema.optional(),
  /** Absent where nothing was replayed. */
  replay: replaySchema.optional(),
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
  base_commit: z.string().nullable(),
  pull_request: z.int().nullable(),
  /** Policies first those that changed; files that a pull request did not touch are listed only where they have findings or drift. */
  policies: z.array(policyReportSchema),
  /** What concerns the run and no one file. */
  findings: z.array(findingSchema),
  /** Live profiles that no file names; null where that was not looked up. */
  unmanaged_profiles: z.int().min(0).nullable(),
  /** Absent where the change concerns no tests. */
  tests: testsSchema.optional(),
})

export type Report = z.output<typeof reportSchema>
export type PolicyReport = z.output<typeof policyReportSchema>
export type ReportedChange = z.output<typeof changeSchema>
export type ReportedFinding = z.output<typeof findingSchema>
export type ReportedDrift = z.output<typeof driftSchema>
export type ReportedAgents = z.output<typeof agentsSchema>
export type ReportedCredential = z.output<typeof credentialSchema>
export type ReportedReplay = z.output<typeof replaySchema>
export type ReplayedQuery = z.output<typeof replayedQuerySchema>
export type ReportedTests = z.output<typeof testsSchema>
export type ReportedTestFile = z.output<typeof testFileSchema>
export type ReportedTestFinding = z.output<typeof testFindingSchema>
export type Result = Report['result']
