import type { ProfileInput } from './contract.ts'

/** The same profile, written as a tidy server would: lists sorted and without repetition, names of relations in lower case. */
export function tidyProfile(input: ProfileInput): ProfileInput {
  const tidy: ProfileInput = {
    ...input,
    table_allowlist: tidyNames(input.table_allowlist),
    table_denylist: tidyNames(input.table_denylist),
    masking_rules: tidyRules(input.masking_rules).map(rule => ({ ...rule, column: rule.column.toLowerCase() })),
  }
  if (input.row_filters) tidy.row_filters = tidyRules(input.row_filters)
  if (input.statement_rules) {
    const { allow = [], deny = [] } = input.statement_rules
    tidy.statement_rules = { ...input.statement_rules, allow: tidyNames(allow), deny: tidyNames(deny) }
  }
  return tidy
}

function tidyNames(names: readonly string[]): string[] {
  return [...new Set(names.map(name => name.toLowerCase()))].sort()
}

function tidyRules<T extends { table: string }>(rules: readonly T[]): T[] {
  const written = (rule: T) => JSON.stringify(rule)
  return rules
    .map(rule => ({ ...rule, table: rule.table.toLowerCase() }))
    .sort((a, b) => (written(a) < written(b) ? -1 : written(a) > written(b) ? 1 : 0))
}
