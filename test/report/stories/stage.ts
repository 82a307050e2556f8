import { fieldsOf } from '../../e2e/policies.ts'
import { openStage, PROJECT, type Stage } from '../../e2e/stage.ts'
import { ANALYTICS, BILLING, edit, LEGACY, narrowPolicy, STRUCTURE, SUPPORT, TESTS } from './files.ts'

const POLICIES = {
  'policies/analytics.yaml': ANALYTICS,
  'policies/support.yaml': SUPPORT,
  'policies/billing.yaml': BILLING,
  'policies/legacy.yaml': LEGACY,
}

export const FILES = { ...POLICIES, 'policies/analytics.tests.yaml': TESTS, 'db/structure.sql': STRUCTURE }

const MEMBERS = [
  { id: 'agt_1', name: 'sales-assistant', policy_profile_id: 'pol_analytics' },
  { id: 'agt_2', name: 'weekly-report', policy_profile_id: 'pol_analytics' },
  { id: 'usr_1', name: 'dana', policy_profile_id: 'pol_analytics', principal_type: 'human' },
  { id: 'agt_3', name: 'ticket-bot', policy_profile_id: 'pol_support' },
]

/** Statements as they were recorded, and how often. */
const TRAFFIC = [
  { sql: 'SELECT email FROM customers WHERE id = 4711', runs: 120 },
  { sql: 'SELECT id, total FROM orders', runs: 92 },
  { sql: 'SELECT name FROM customers', runs: 40 },
]

/** A repository whose four policies are in force, for some days, and whose agents are at work. */
export async function openStoryStage(): Promise<Stage> {
  const live = Object.values(POLICIES).map(text => {
    const fields = fieldsOf(text)
    return {
      id: `pol_${String(fields.name)
        .toLowerCase()
        .replace(/^read-only /, '')
        .replace(' ', '_')}`,
      ...fields,
    }
  })
  const stage = await openStage({ files: FILES, live, pgbeam: { age: 'newest' } })
  stage.wait({ days: 3 })
  stage.pgbeam.seedAgents(PROJECT, MEMBERS)
  const at = Date.now() - 3_600_000
  const entry = (sql: string) => ({ credentialId: 'agt_1', sql, at, event: 'allowed' as const })
  stage.pgbeam.seedTraffic(
    PROJECT,
    TRAFFIC.flatMap(({ sql, runs }) => Array.from({ length: runs }, () => entry(sql))),
  )
  return stage
}

/** A pull request that changes three hundred policies at once, and one of them beyond measure. */
export async function openManyPolicies() {
  const name = (index: number) => `policies/teams/team-${index}.yaml`
  const teams = Array.from({ length: 299 }, (_, index) => index)
  const before = teams.map(index => [name(index), narrowPolicy(`Team ${index}`, `team_${index}.orders`)] as const)
  const after = teams.map(index => {
    const table = `team_${index}.orders`
    const text = narrowPolicy(`Team ${index}`, index % 7 === 0 ? `${table}, ${table}_archive` : table)
    return [name(index), index % 7 === 0 ? text : edit(text, ['max_rows: 1000', 'max_rows: 500'])] as const
  })
  const masks = (kind: (index: number) => string) =>
    Array.from({ length: 1_000 }, (_, index) => {
      const [table, column] = [`warehouse.facts_${index % 50}`, `measure_${index}`]
      return `  - { table: ${table}, column: ${column}, kind: ${kind(index)} }`
    }).join('\n')
  const everything = (kind: (index: number) => string) =>
    `name: Everything\naccess_mode: read_only\nmax_rows: 10\nbudget_queries_per_hour: 5\nmasking_rules:\n${masks(kind)}\n`
  const stage = await openStage({
    files: { ...Object.fromEntries(before), 'policies/everything.yaml': everything(() => 'hash') },
  })
  const number = await stage.propose({
    ...Object.fromEntries(after),
    'policies/everything.yaml': everything(index => (index % 3 === 0 ? 'hash' : 'redact')).replace(
      /.*measure_(?:150|4|88),.*\n/g,
      '',
    ),
  })
  return { stage, event: await stage.repository.event.pullRequest({ number }) }
}
