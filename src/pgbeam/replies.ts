import { z } from 'zod/mini'
import { ID_PATTERN } from '../policy/ids.ts'

/** What replies must have for this action to use them. Fields it does not know are let through, or left alone. */

export const profileReply = z.pipe(
  z.looseObject({
    id: z.string().check(z.minLength(1)),
    project_id: z.string().check(z.minLength(1)),
    name: z.string(),
  }),
  z.transform(raw => ({ id: raw.id, projectId: raw.project_id, name: raw.name, raw: raw as Record<string, unknown> })),
)

const nextPageToken = z.nullish(z.string())

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

const database = z.pipe(
  z.looseObject({ id: z.string().check(z.regex(ID_PATTERN)), name: z.string(), role: z.nullish(z.string()) }),
  z.transform(({ id, name, role }) => ({ id, name, isReplica: role === 'replica' })),
)

export const databasePageReply = z.pipe(
  z.looseObject({ databases: z.array(database), next_page_token: nextPageToken }),
  z.transform(page => ({ items: page.databases, nextPageToken: page.next_page_token || undefined })),
)

const schemaRelation = z.looseObject({
  schema: z.string(),
  name: z.string(),
  kind: z.string(),
  columns: z.array(z.looseObject({ name: z.string(), data_type: z.string(), is_binary: z.boolean() })),
})

export const schemaCatalogReply = z.pipe(
  z.looseObject({
    relations: z.array(schemaRelation),
    truncated: z.nullish(z.boolean()),
    error: z.nullish(z.string()),
  }),
  z.transform(({ relations, truncated, error }) => ({
    relations: relations.map(({ schema, name, kind, columns }) => ({
      schema,
      name,
      /** `table`, `view`, `materialized_view`, `other`, or one of a later API. */
      kind,
      columns: columns.map(column => ({
        name: column.name,
        /** As `information_schema` has it. */
        dataType: column.data_type,
        isBinary: column.is_binary,
      })),
    })),
    /** What is not listed may exist. */
    isTruncated: truncated ?? false,
    /** The database was not read. Why is not kept: the text is the database's own, and may name what nobody is to know. */
    hasFailed: Boolean(error),
  })),
)

const honeytoken = z.pipe(
  z.looseObject({ schema_name: z.nullish(z.string()), relation_name: z.string() }),
  z.transform(({ schema_name, relation_name }) => ({
    /** Null: `public`. */
    schema: schema_name ?? null,
    /** Need not exist. */
    relation: relation_name,
  })),
)

export const honeytokenPageReply = z.pipe(
  z.looseObject({ honeytokens: z.array(honeytoken), next_page_token: nextPageToken }),
  z.transform(page => ({ items: page.honeytokens, nextPageToken: page.next_page_token || undefined })),
)

const piiSuggestion = z.pipe(
  z.looseObject({
    schema: z.string(),
    table: z.string(),
    column: z.string(),
    pii_type: z.string(),
    mask_kind: z.string(),
    confidence: z.number().check(z.minimum(0), z.maximum(1)),
  }),
  z.transform(found => ({
    schema: found.schema,
    table: found.table,
    column: found.column,
    /** `email`, `phone`, … `other`, or one of a later API. */
    piiType: found.pii_type,
    /** `redact`, `null`, `hash`, or one of a later API. */
    maskKind: found.mask_kind,
    /** From 0 to 1. */
    confidence: found.confidence,
  })),
)

export const scanPiiReply = z.pipe(
  z.looseObject({
    suggestions: z.array(piiSuggestion),
    truncated: z.nullish(z.boolean()),
    error: z.nullish(z.string()),
  }),
  z.transform(({ suggestions, truncated, error }) => ({
    /** The surest first. */
    suggestions,
    /** What is not suggested may be personal data. */
    isTruncated: truncated ?? false,
    /** The database was not read. Why is not kept, as with its catalog. */
    hasFailed: Boolean(error),
  })),
)

export type DatabaseReply = z.output<typeof database>
export type SchemaCatalogReply = z.output<typeof schemaCatalogReply>
export type HoneytokenReply = z.output<typeof honeytoken>
export type ScanPiiReply = z.output<typeof scanPiiReply>
export type ProjectReply = z.output<typeof projectReply>
export type ApprovalRuleReply = z.output<typeof approvalRule>
export type AgentReply = z.output<typeof agentReply>
export type EvaluationReply = z.output<typeof evaluationReply>
export type ReplayReply = z.output<typeof replayReply>
