/** Policies as a team with many of them has them: each has lists, masks, limits and a row filter of its own. */

type Files = Record<string, string>

/** The first version of so many policies, by path. */
export function writePolicies(count: number): Files {
  return writeFiles(count, number => writePolicy(number))
}

/** The second version: each policy lets more rows through, and hides one column more. */
export function changePolicies(count: number, { maxRows = 20_000 } = {}): Files {
  return writeFiles(count, number =>
    writePolicy(number, { maxRows, mask: '\n  - { table: crm.customers, column: phone, kind: redact }' }),
  )
}

function writeFiles(count: number, write: (number: number) => string): Files {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return Object.fromEntries(
    numbers.map(number => [`policies/agent-${String(number).padStart(4, '0')}.yaml`, write(number)]),
  )
}

function writePolicy(number: number, { maxRows = 10_000, mask = '' } = {}): string {
  return `# Agent ${number}: answers questions about the sales of its region.
name: Agent ${number}
access_mode: read_only
table_allowlist:
  - sales.orders
  - sales.order_items
  - sales.returns
  - catalog.products
  - catalog.prices
  - crm.customers
masking_rules:
  - { table: crm.customers, column: email, kind: hash }
  - { table: crm.customers, column: birthday, kind: 'null' }${mask}
row_filters:
  - { table: sales.orders, predicate: region_id = ${number} }
max_rows: ${maxRows}
budget_queries_per_hour: 600
statement_timeout_ms: 15000
`
}
