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
