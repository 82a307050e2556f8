import { z } from 'zod/mini'
import { guardrailFileSchema } from '../src/guardrails/schema.ts'
import { DESCRIPTIONS, type DescribedField } from '../src/policy/descriptions.ts'
import { API_KEY, ID_FIELDS, ID_PATTERN, ID_PREFIXES } from '../src/policy/ids.ts'
import { profileSchema } from '../src/policy/schema.ts'
import { testFileSchema } from '../src/policy-tests/schema.ts'
import type { GeneratedFiles } from './generated-files.ts'
import { MAJOR_TAG, REPOSITORY } from './publication.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema
type Properties = Record<string, JsonSchema>

// Draft 7 is what every editor's YAML and JSON support understands.
const OPTIONS = { io: 'input', target: 'draft-7' } as const

/** An id of the kind that a field holds: a pattern can tell what it must not begin with, and that it is no key. */
function composeId(field: keyof typeof ID_FIELDS): JsonSchema {
  const others = Object.keys(ID_PREFIXES).filter(prefix => prefix !== ID_FIELDS[field])
  const pattern = `^(?!${others.join('|')})(?!.*${API_KEY.source})${ID_PATTERN.source.slice(1)}`
  return { type: 'string', pattern }
}

/** A part of a name that can be read: quoted as a whole or without quotes and wildcards, and not blank. */
const NAME_PART = '(?:"(?!\\s*"(?:\\.|$))(?:[^"]|"")+"|(?!\\s*(?:\\.|$))[^".*]+)'
export const RELATION_PATTERN = `^(?:${NAME_PART}\\.)?${NAME_PART}$`
export const COLUMN_PATTERN = `^${NAME_PART}$`

/** The fields that accept `off`, which YAML 1.1 reads as false. */
const SWITCHES = ['approval_mode', 'migration_safety', 'content_scan_mode'] as const

/** The JSON Schemas for editors, by path. */
export function composeSchemas(): GeneratedFiles {
  return new Map([
    ['schema/policy.schema.json', format(composePolicySchema())],
    ['schema/policy-tests.schema.json', format(composeTestsSchema())],
    ['schema/guardrails.schema.json', format(composeGuardrailsSchema())],
  ])
}

/** The JSON Schema of a policy file: the validator's schema, what the parser accepts besides, and descriptions. */
export function composePolicySchema(): JsonSchema {
  const {
    $schema: _,
    properties,
    ...rest
  } = z.toJSONSchema(profileSchema, OPTIONS) as JsonSchema & {
    properties: Properties
  }
  for (const field of SWITCHES) admit(properties[field], false)
  admit(entryOf(properties.masking_rules).kind, null)
  // The parser refuses blank texts, and names that nothing can have.
  match(properties.name, '\\S')
  match(entryOf(properties.row_filters).predicate, '\\S')
  match(entryOf(properties.masking_rules).column, COLUMN_PATTERN)
  for (const list of [properties.masking_rules, properties.row_filters]) match(entryOf(list).table, RELATION_PATTERN)
  for (const list of [properties.table_allowlist, properties.table_denylist]) {
    match(list?.items as JsonSchema | undefined, RELATION_PATTERN)
  }
  const ids = { id: composeId('id'), project_id: composeId('project_id') }
  const described = describeFields({ ...ids, ...properties, created_at: {}, updated_at: {} })
  const title = { title: 'PgBeam policy', description: 'A policy profile of PgBeam, kept as a file.' }
  return { ...identify('policy'), ...title, ...rest, ...hideFromCompletion(described, ['created_at', 'updated_at']) }
}

/** Fields that are accepted and never offered: editors complete names, and no patterns. */
function hideFromCompletion(properties: Properties, hidden: readonly string[]): JsonSchema {
  const offered = Object.entries(properties).filter(([name]) => !hidden.includes(name))
  const patterns = hidden.map(name => [`^${name}$`, { ...properties[name], readOnly: true }])
  return { properties: Object.fromEntries(offered), patternProperties: Object.fromEntries(patterns) }
}

export function composeTestsSchema(): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(testFileSchema, OPTIONS)
  const title = {
    title: 'Tests of a PgBeam policy',
    description: 'Statements, and what a PgBeam policy must do with each.',
  }
  return { ...identify('policy-tests'), ...title, ...rest }
}

/** A part of a pattern: what no name can have in it is refused. */
const PATTERN_PART = '[^\\s."\']+'

export function composeGuardrailsSchema(): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(guardrailFileSchema, OPTIONS)
  const guardrail = entryOf(entryOf(rest).guardrails)
  const parts = (count: number) => `^${Array.from({ length: count }, () => PATTERN_PART).join('\\.')}$`
  match(guardrail.never_reachable?.items as JsonSchema | undefined, parts(2))
  match(guardrail.always_hidden?.items as JsonSchema | undefined, parts(3))
  match(guardrail.never_clear?.items as JsonSchema | undefined, parts(3))
  match(entryOf(guardrail.filtered_by).tables?.items as JsonSchema | undefined, parts(2))
  match(entryOf(guardrail.filtered_by).column, '^[^\\s."*]+$')
  match(entryOf(guardrail.except).until, '^\\d{4}-\\d{2}-\\d{2}$')
  for (const [field, schema] of Object.entries(entryOf(guardrail.at_most))) {
    if (field !== 'approval_auto_max_rows') schema.minimum = 1
  }
  const title = { title: 'Guardrails of PgBeam policies', description: 'What no PgBeam policy may ever do.' }
  return { ...identify('guardrails'), ...title, ...rest }
}

function identify(name: string): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `https://raw.githubusercontent.com/${REPOSITORY}/${MAJOR_TAG}/schema/${name}.schema.json`,
  }
}

/** Adds a value that the parser accepts to the strings of an enumeration. */
function admit(schema: JsonSchema | undefined, value: false | null): void {
  if (!schema?.enum) throw new Error('The field is no enumeration any more')
  delete schema.type
  schema.enum = [...schema.enum, value]
}

function match(schema: JsonSchema | undefined, pattern: string): void {
  if (schema?.type !== 'string') throw new Error('The field is no text any more')
  schema.pattern = pattern
}

function describeFields(properties: Properties): Properties {
  for (const [path, description] of Object.entries(DESCRIPTIONS) as [DescribedField, string][]) {
    const [field = '', inner] = path.split('.')
    const owner = inner === undefined ? properties : entryOf(properties[field])
    const name = inner ?? field
    owner[name] = { description, ...owner[name] }
  }
  return properties
}

/** The fields of a mapping, or of the mappings in a list. */
function entryOf(schema: JsonSchema | undefined): Properties {
  const owner = (schema?.items ?? schema) as JsonSchema | undefined
  if (!owner?.properties) throw new Error('The field holds no mapping any more')
  return owner.properties as Properties
}

function format(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
