import { z } from 'zod/mini'

/** What PgBeam knows of a policy's change, in the JSON report: see `schema.ts`. */

/** A credential bound to a policy's live profile, as PgBeam names it. */
export const credentialSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** `agent`, `human`, or a kind that a later PgBeam has. */
  principal: z.string(),
  /** `active`, `expired`, `disabled`, `revoked`, or a status that a later PgBeam has. */
  state: z.string(),
  /** ISO 8601; null where it was never used, or never expires. */
  last_used_at: z.nullable(z.string()),
  expires_at: z.nullable(z.string()),
})

/** What the project of a policy decides about whom it hits. Which profiles databases have, PgBeam does not show. */
export const projectSchema = z.object({
  /** Whether it is the project's default, and so governs every passthrough and human connection without one of its own; null where not known. */
  is_default: z.nullable(z.boolean()),
  /** Whether the project refuses every agent at present; null where not known. */
  agents_disabled: z.nullable(z.boolean()),
})

/** A rule of the project that holds statements for approval, whatever the policy says. */
export const approvalRuleSchema = z.object({
  name: z.string(),
  /** Empty: every kind. */
  statement_kinds: z.array(z.string()),
  /** Null: every schema, and every relation. */
  schema: z.nullable(z.string()),
  relation: z.nullable(z.string()),
  /** From how many rows on; null: always. */
  from_rows: z.nullable(z.number()),
})

/** The project's rules that may hold what the policy's changes show as allowed. They only add holds. */
export const approvalRulesSchema = z.object({
  /** How many there are; null where not known: an older PgBeam, or a key that may not see them. */
  enabled: z.nullable(z.int().check(z.minimum(0))),
  /** The first twenty of them. */
  rules: z.array(approvalRuleSchema),
})

/** Whom a policy hits. */
export const agentsSchema = z.object({
  active: z.int().check(z.minimum(0)),
  /** All that are bound, the active ones first, agents before people. Empty: no credential; it may still govern others. */
  credentials: z.array(credentialSchema),
})

const queryCount = z.object({
  /** Shapes of queries: statements that differ in their literals only are one. */
  queries: z.int().check(z.minimum(0)),
  /** How often they ran in the time that was replayed. */
  runs: z.int().check(z.minimum(0)),
})

export const replayedQuerySchema = z.object({
  effect: z.enum(['newly_blocked', 'newly_allowed', 'masked_differently', 'filtered_differently']),
  /** Normalised: literals are `$N`. */
  sql: z.string(),
  runs: z.int().check(z.minimum(0)),
  /** ISO 8601; null where PgBeam does not say it so. */
  last_seen: z.nullable(z.string()),
  /** The rule that will block it, or that blocked it until now. */
  rule: z.nullable(z.string()),
  /** The engine's words for why it will block it. */
  reason: z.nullable(z.string()),
  /** Columns masked differently on a relation that it touches, shown or not: the kind of mask, null for none, several where they share its name. */
  masked: z.optional(
    z.array(z.object({ column: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()) })),
  ),
})

/** Recorded queries of the credentials bound to a policy's live profile, tried against the new version. */
export const replaySchema = z.object({
  days: z.int().check(z.minimum(1)),
  /**
   * Whose queries they are: `bound_credentials`, those bound to the profile; `project`, the whole project's; null where PgBeam
   * does not say: an older one, which replays the whole project's.
   */
  traffic_scope: z.optional(z.nullable(z.string())),
  /** 0: no credential is bound to the profile, so that nothing is proved. Null where PgBeam does not say. */
  bound_credentials: z.nullable(z.int().check(z.minimum(0))),
  /** All that was tried. */
  tried: queryCount,
  newly_blocked: queryCount,
  newly_allowed: queryCount,
  /** Null where that was not compared: no change is about masks or row filters, or PgBeam could not tell. */
  masked_differently: z.nullable(queryCount),
  filtered_differently: z.nullable(queryCount),
  /** Of those four the ones that ran most, at most five. */
  busiest: z.array(replayedQuerySchema),
  /** Whether there were more shapes than are tried: the oldest are missing. */
  truncated: z.boolean(),
  /** Recorded statements that PgBeam could not parse, and so did not try. */
  skipped_unparseable: z.int().check(z.minimum(0)),
})

export type ReportedAgents = z.output<typeof agentsSchema>
export type ReportedProject = z.output<typeof projectSchema>
export type ReportedApprovalRule = z.output<typeof approvalRuleSchema>
export type ReportedApprovalRules = z.output<typeof approvalRulesSchema>
export type ReportedCredential = z.output<typeof credentialSchema>
export type ReportedReplay = z.output<typeof replaySchema>
export type ReplayedQuery = z.output<typeof replayedQuerySchema>
