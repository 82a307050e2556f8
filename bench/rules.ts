/** One policy with so many rules: half of them entries of its allowlist, half masks. In the second version every tenth is another. */
export function writeRules(count: number, version: 1 | 2): string {
  const indices = Array.from({ length: count / 2 }, (_, index) => index)
  const isOther = (index: number) => version === 2 && index % 10 === 0
  const entries = indices.map(index => `  - sales.table_${index}${isOther(index) ? '_v2' : ''}\n`)
  const masks = indices.map(
    index => `  - { table: sales.table_${index}, column: email, kind: ${isOther(index) ? 'redact' : 'hash'} }\n`,
  )
  return `name: Many rules
access_mode: read_only
table_allowlist:
${entries.join('')}masking_rules:
${masks.join('')}max_rows: 10000
budget_queries_per_hour: 600
`
}

/**
 * One policy with so many masks on a bare name, and as many tables of that name: each mask holds for each table. In the second
 * version they all hash where they redacted.
 */
export function writeBareMasks(count: number, version: 1 | 2): string {
  const indices = Array.from({ length: count }, (_, index) => index)
  const entries = indices.map(index => `  - s${index}.t\n`)
  const masks = indices.map(
    index => `  - { table: t, column: c${index}, kind: ${version === 1 ? 'redact' : 'hash'} }\n`,
  )
  return `name: Bare masks
table_allowlist:
${entries.join('')}masking_rules:
${masks.join('')}max_rows: 10000
budget_queries_per_hour: 600
`
}
