import { z } from 'zod/mini'

/** What replies must have for this action to use them. Fields it does not know are let through, or left alone. */

export const profileReply = z.pipe(
  z.looseObject({
    id: z.string().check(z.minLength(1)),
    project_id: z.string().check(z.minLength(1)),
    name: z.string(),
  }),
  z.transform(raw => ({ id: raw.id, projectId: raw.project_id, name: raw.name, raw: raw as Record<string, unknown> })),
)

/** Empty or absent on the last page. */
export const nextPageToken = z.nullish(z.string())

export const profilePageReply = z.pipe(
  z.looseObject({ policies: z.array(profileReply), next_page_token: nextPageToken }),
  z.transform(page => ({ items: page.policies, nextPageToken: page.next_page_token || undefined })),
)

export const projectReply = z.pipe(
  z.looseObject({
    id: z.string(),
    default_policy_profile_id: z.nullish(z.string()),
    agents_disabled: z.nullish(z.boolean()),
  }),
  z.transform(project => ({
    defaultProfileId: project.default_policy_profile_id || null,
    /** Null where the deployment does not say. */
    agentsDisabled: project.agents_disabled ?? null,
  })),
)

const approvalRule = z.pipe(
  z.looseObject({
    name: z.string(),
    statement_kinds: z.array(z.string()),
    schema_name: z.nullish(z.string()),
    relation_name: z.nullish(z.string()),
    min_affected_rows: z.nullish(z.number()),
    enabled: z.boolean(),
  }),
  z.transform(rule => ({
    name: rule.name,
    /** Empty: every kind. An open set. */
    kinds: rule.statement_kinds,
    /** Null: every schema. */
    schema: rule.schema_name ?? null,
    /** Null: every relation. */
    relation: rule.relation_name ?? null,
    /** Null: however many rows. */
    fromRows: rule.min_affected_rows ?? null,
    isEnabled: rule.enabled,
  })),
)

export const approvalRulePageReply = z.pipe(
  z.looseObject({ approval_rules: z.array(approvalRule), next_page_token: nextPageToken }),
  z.transform(page => ({ items: page.approval_rules, nextPageToken: page.next_page_token || undefined })),
)

export const agentReply = z.pipe(
  z.looseObject({
    id: z.string(),
    policy_profile_id: z.string(),
    name: z.string(),
    pg_username: z.string(),
    status: z.string(),
    principal_type: z.nullish(z.string()),
    last_used_at: z.nullish(z.string()),
    expires_at: z.nullish(z.string()),
  }),
  z.transform(agent => ({
    id: agent.id,
    profileId: agent.policy_profile_id,
    name: agent.name,
    username: agent.pg_username,
    /** `active`, `disabled`, `revoked`, or one of a later API. */
    status: agent.status,
    /** `agent`, `human`, or one of a later API. */
    principal: agent.principal_type ?? 'agent',
    lastUsedAt: agent.last_used_at ?? null,
    expiresAt: agent.expires_at ?? null,
  })),
)

export const agentPageReply = z.pipe(
  z.looseObject({ agents: z.array(agentReply), next_page_token: nextPageToken }),
  z.transform(page => ({ items: page.agents, nextPageToken: page.next_page_token || undefined })),
)

export const evaluationReply = z.pipe(
  z.looseObject({
    verdict: z.string(),
    rule: z.string(),
    reason: z.string(),
    hint: z.nullish(z.string()),
    masked_columns: z.nullish(z.array(z.looseObject({ column: z.string(), kind: z.string() }))),
    row_filter_predicate: z.nullish(z.string()),
    rewritten_sql: z.nullish(z.string()),
    notes: z.nullish(z.array(z.string())),
  }),
  z.transform(result => ({
    /** `allow`, `block`, `mask`, `row-filter`, or one of a later API. */
    verdict: result.verdict,
    rule: result.rule,
    reason: result.reason,
    hint: result.hint ?? null,
    maskedColumns: (result.masked_columns ?? []).map(({ column, kind }) => ({ column, kind })),
    rowFilterPredicate: result.row_filter_predicate ?? null,
    rewrittenSql: result.rewritten_sql ?? null,
    notes: result.notes ?? [],
  })),
)

const count = z.int().check(z.nonnegative())

const replaySummary = z.pipe(
  z.looseObject({
    traffic_scope: z.nullish(z.string()),
    bound_credentials: z.nullish(count),
    entries_scanned: count,
    distinct_queries: count,
    evaluated: count,
    would_allow: count,
    would_block: count,
    would_mask: count,
    would_row_filter: count,
    newly_blocked: count,
    newly_allowed: count,
    skipped_unparseable: count,
    truncated: z.boolean(),
  }),
  z.transform(summary => ({
    /** `project`, `bound_credentials`, or null where the API does not say. */
    trafficScope: summary.traffic_scope ?? null,
    /** 0: nobody is bound, so an empty replay proves nothing. Null where the API does not say. */
    boundCredentials: summary.bound_credentials ?? null,
    entriesScanned: summary.entries_scanned,
    distinctQueries: summary.distinct_queries,
    evaluated: summary.evaluated,
    wouldAllow: summary.would_allow,
    wouldBlock: summary.would_block,
    wouldMask: summary.would_mask,
    wouldRowFilter: summary.would_row_filter,
    newlyBlocked: summary.newly_blocked,
    newlyAllowed: summary.newly_allowed,
    skippedUnparseable: summary.skipped_unparseable,
    truncated: summary.truncated,
  })),
)

const replayItem = z.pipe(
  z.looseObject({
    query_hash: z.string(),
    sql: z.string(),
    statement_kind: z.nullish(z.string()),
    occurrences: count,
    first_seen: z.string(),
    last_seen: z.string(),
    recorded_event: z.string(),
    recorded_rule: z.nullish(z.string()),
    change: z.string(),
    result: evaluationReply,
  }),
  z.transform(item => ({
    queryHash: item.query_hash,
    /** Normalized: literals are `$N`. */
    sql: item.sql,
    statementKind: item.statement_kind ?? null,
    occurrences: item.occurrences,
    firstSeen: item.first_seen,
    lastSeen: item.last_seen,
    recordedEvent: item.recorded_event,
    recordedRule: item.recorded_rule ?? null,
    /** `newly_blocked`, `newly_allowed`, `still_allowed`, `still_blocked`, or one of a later API. */
    change: item.change,
    result: item.result,
  })),
)

export const replayReply = z.pipe(
  z.looseObject({ summary: replaySummary, items: z.array(replayItem) }),
  z.transform(({ summary, items }) => ({ summary, items })),
)

export type ProjectReply = z.output<typeof projectReply>
export type ApprovalRuleReply = z.output<typeof approvalRule>
export type AgentReply = z.output<typeof agentReply>
export type EvaluationReply = z.output<typeof evaluationReply>
export type ReplayReply = z.output<typeof replayReply>
