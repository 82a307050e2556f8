import { z } from 'zod/mini'
import { ID_PATTERN } from '../policy/ids.ts'
import { nextPageToken } from './replies.ts'

/** What replies about databases must have, as in `replies.ts`. */

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
