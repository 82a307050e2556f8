/** What no policy may do, in the stories of guardrails. */
export const GUARDRAILS = `guardrails:
  - name: Salaries stay with HR
    never_reachable: ['hr.*', '*.salaries']
    except: [{ policy: Payroll agent, reason: DATA-88 }]
  - name: National ids are never shown
    always_hidden: ['app.people.ssn']
  - name: Tenants are kept apart
    filtered_by: { tables: ['app.*'], column: tenant_id }
  - name: Writes wait for a person
    held: [update]
    refused: [ddl]
  - name: No bulk export
    at_most: { max_rows: 1000 }
`

/** A policy that keeps to all of it. */
export const AGENT = `name: Support agent
access_mode: read_write
approval_mode: all
statement_rules: { deny: [ddl] }
table_allowlist:
  - app.people
masking_rules:
  - { table: app.people, column: ssn, kind: redact }
row_filters:
  - { table: app.people, predicate: tenant_id = 7 }
max_rows: 1000
max_affected_rows: 10
budget_queries_per_day: 100
`

export const FILE = 'policies/company.guardrails.yaml'
export const POLICY = 'policies/agent.yaml'
export const files = { [FILE]: GUARDRAILS, [POLICY]: AGENT }
