import { fitsLiteralBlock, quoteYaml } from '../edit/quote-yaml.ts'
import { DESCRIPTIONS, type DescribedField } from '../policy/descriptions.ts'
import type { Field, Profile } from '../policy/schema.ts'
import { quote } from '../text/quote.ts'
import { showHidden } from '../text/visible.ts'
import { type ExportedPolicy, listGivenFields, listGivenRules } from './compose-json.ts'

/** What completes and explains the fields in editors. */
export const SCHEMA_URL = 'https://raw.githubusercontent.com/pgbeam/policy-action/v0/schema/policy.schema.json'

const WIDTH = 100

/** Descriptions that belong together above one field. */
const EXPLAINED_WITH: Readonly<Partial<Record<Field, readonly DescribedField[]>>> = {
  masking_rules: ['masking_rules.table', 'masking_rules.kind'],
  row_filters: ['row_filters.table'],
}

/** The comment at the top of a file. */
export function describeFile({ unknownFields }: ExportedPolicy): string[] {
  return [
    `# yaml-language-server: $schema=${SCHEMA_URL}`,
    ...wrapComment('A PgBeam policy profile as it was live when it was exported. Fields left out have their defaults.'),
    ...(unknownFields.length === 0 ? [] : describeUnknownFields(unknownFields)),
  ]
}

/** What a field means, above it. */
export function describeField(field: DescribedField, indentation = ''): string[] {
  const others = EXPLAINED_WITH[field as Field] ?? []
  return wrapComment([field, ...others].map(each => DESCRIPTIONS[each]).join(' '), indentation)
}

/** Fields that a later PgBeam has and a file cannot set, in words; the first few. */
export function listUnknown(fields: readonly string[]): string {
  const shown = fields.slice(0, MOST_SHOWN).map(nameField)
  const rest = fields.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}

const MOST_SHOWN = 20

// Spaces too: a name of several words could put one that means something at the start of a comment.
function nameField(field: string): string {
  return quote(showHidden(field).replaceAll(' ', '\\u0020'))
}

function describeUnknownFields(fields: readonly string[]): string[] {
  return [
    '#',
    ...wrapComment(
      `The live profile also has ${listUnknown(fields)}, which this version does not know and a file cannot set. Applying this file leaves that as it is in PgBeam.`,
    ),
  ]
}

/** A text as comment lines. It is one line of words, so that nothing in it can leave the comment. */
function wrapComment(text: string, indentation = ''): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && longer.length <= WIDTH) lines[lines.length - 1] = longer
    else lines.push(`${indentation}# ${word}`)
  }
  return lines
}

/** The YAML of a policy file: as its JSON, with comments that say what the fields mean. */
export function composeYaml(policy: ExportedPolicy): string {
  const { id, projectId, profile } = policy
  const sections = [
    describeFile(policy),
    explain('id', [`id: ${quoteYaml(id)}`]),
    explain('project_id', [`project_id: ${quoteYaml(projectId)}`]),
    ...listGivenFields(profile).map(field => explain(field, composeField(profile, field))),
  ]
  return `${sections.map(lines => lines.join('\n')).join('\n\n')}\n`
}

function explain(field: DescribedField, lines: readonly string[]): string[] {
  return [...describeField(field), ...lines]
}

function composeField(profile: Profile, field: Field): string[] {
  switch (field) {
    case 'statement_rules':
      return ['statement_rules:', ...listGivenRules(profile).flatMap(list => composeRules(profile, list))]
    case 'table_allowlist':
    case 'table_denylist':
      return [`${field}:`, ...profile[field].map(name => `  - ${quoteYaml(name)}`)]
    case 'masking_rules':
      return ['masking_rules:', ...profile.masking_rules.map(rule => `  - { ${composePairs(rule)} }`)]
    case 'row_filters':
      return ['row_filters:', ...profile.row_filters.flatMap(composeFilter)]
    default: {
      const value = profile[field]
      return [`${field}: ${typeof value === 'string' ? quoteYaml(value) : value}`]
    }
  }
}

function composeRules({ statement_rules: rules }: Profile, list: 'allow' | 'deny'): string[] {
  const kinds = rules[list].map(kind => quoteYaml(kind, 'flow'))
  return [...describeField(`statement_rules.${list}`, '  '), `  ${list}: [${kinds.join(', ')}]`]
}

function composePairs({ table, column, kind }: Profile['masking_rules'][number]): string {
  return Object.entries({ table, column, kind })
    .map(([field, text]) => `${field}: ${quoteYaml(text, 'flow')}`)
    .join(', ')
}

function composeFilter({ table, predicate }: Profile['row_filters'][number]): string[] {
  const lines = predicate.split('\n').map(line => (line === '' ? '' : `      ${line}`))
  return [
    `  - table: ${quoteYaml(table)}`,
    ...(fitsLiteralBlock(predicate) ? ['    predicate: |-', ...lines] : [`    predicate: ${quoteYaml(predicate)}`]),
  ]
}
