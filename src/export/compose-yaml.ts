import type { DescribedField } from '../policy/descriptions.ts'
import type { Field, Profile } from '../policy/schema.ts'
import { describeField, describeFile } from './comment-lines.ts'
import { type ExportedPolicy, listGivenFields, listGivenRules } from './file-data.ts'
import { fitsLiteralBlock, quoteYaml } from './quote-yaml.ts'

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
