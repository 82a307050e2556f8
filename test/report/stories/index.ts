import type { Rendering } from '../../../src/report/rendering.ts'
import type { Stage } from '../../e2e/stage.ts'
import { PROJECT } from '../../e2e/stage.ts'
import { HOSTILE } from '../hostile-text.ts'
import { carryOutOn, type StoryInputs } from './carry-out.ts'
import { ANALYTICS, BILLING, edit, GUARDRAILS, LEGACY, narrowPolicy, STRUCTURE, SUPPORT } from './files.ts'

type Changes = Parameters<Stage['propose']>[0]

/** One after another on one stage: each with a pull request of its own from the same `main`, until some are merged. */
export type Story = (stage: Stage) => Promise<Rendering>

const LOOKUPS = Array.from({ length: 8 }, (_, index) => `  - public.lookup_${index}\n`).join('')

/** The pull request that the README tells of: eight harmless tables, and two changes that are not. */
export const README_CHANGES: Changes = {
  'policies/analytics.yaml': edit(
    ANALYTICS,
    ['  - public.customers\n', `  - public.customers\n${LOOKUPS}`],
    ['  - { table: public.customers, column: email, kind: hash }\n', ''],
    ["row_filters:\n  - { table: public.orders, predicate: region = 'eu' }\n", ''],
  ),
}

export const README_INPUTS: StoryInputs = { inputs: { gate: 'true', 'required-approvals-widening': '2' } }

export async function proposeReadme(stage: Stage): Promise<number> {
  const number = await stage.propose(README_CHANGES)
  stage.approve(number)
  return number
}

const check = async (stage: Stage, number: number, options?: StoryInputs) =>
  carryOutOn(stage, await stage.repository.event.pullRequest({ number, action: 'synchronize' }), options)

/** The check of a pull request with these changes. */
const checking =
  (changes: Changes, options?: StoryInputs): Story =>
  async stage =>
    check(stage, await stage.propose(changes), options)

/** A name that Git and GitHub take, and that means something to Markdown. */
const HOSTILE_NAME = '@octocat #1 ![x](https:) `code` | $x$ :tada: <b>'

/** All that no file may hold is taken out, for a file with errors is told by them alone. */
const HOSTILE_TEXT = HOSTILE.replace(/\p{C}/gu, ' ').slice(0, 125)

function hostilePolicy(): string {
  const predicate = `note = '${HOSTILE_TEXT.replaceAll("'", '')}'`
  return `name: ${JSON.stringify(HOSTILE_TEXT)} # pgbeam-allow: no-query-budget ${HOSTILE_TEXT}
access_mode: read_only
table_allowlist: [public.users, public.orders]
masking_rules: [{ table: public.users, column: email, kind: hash }]
row_filters: [{ table: public.users, predicate: ${JSON.stringify(predicate)} }]
max_rows: 5
`
}

/** Of the comments that teams will meet, those that do not depend on what was merged or edited. */
const PROPOSED: Readonly<Record<string, Story>> = {
  readme: async stage => check(stage, await proposeReadme(stage), README_INPUTS),
  'no-change': checking({ 'docs/notes.md': 'Nothing about policies.\n' }),
  'one-widening': checking(
    { 'policies/billing.yaml': edit(BILLING, ['max_rows: 1000', 'max_rows: 20000']) },
    { hasKey: false },
  ),
  mixed: checking({
    'policies/analytics.yaml': edit(
      ANALYTICS,
      ['  - public.orders\n', ''],
      ["region = 'eu'", "region <> 'us'"],
      ['public.orders, predicate', 'public.customers, predicate'],
      ['max_rows: 10000\n', 'max_rows: 20000\nstatement_timeout_ms: 30000\n'],
      ['name: Read-only analytics\n', 'id: pol_analytics\nname: Analytics\n'],
    ),
    'policies/support.yaml': edit(SUPPORT, ['deny: [delete, ddl, copy]', 'deny: [ddl, copy]']),
    'policies/billing.yaml': edit(BILLING, ['public.invoices, public.payments', 'public.invoices']),
    'policies/churn.yaml': narrowPolicy('Churn model', 'public.events'),
    'policies/legacy.yaml': null,
  }),
  created: checking({
    'policies/churn.yaml': `name: Churn model
access_mode: read_write
table_allowlist: [public.customers, public.events, public.scores]
statement_rules: { deny: [delete, ddl, copy] }
approval_mode: writes
masking_rules:
  - { table: public.customers, column: email, kind: hash }
  - { table: public.customers, column: phone, kind: 'null' }
row_filters:
  - { table: public.events, predicate: "created_at > now() - interval '90 days'" }
max_rows: 50000
max_affected_rows: 100
`,
  }),
  'without-key': checking(
    {
      'policies/analytics.yaml': edit(ANALYTICS, ['name:', 'id: pol_analytics\nname:']),
      'policies/churn.yaml': narrowPolicy('Churn model', 'public.events'),
      'policies/sales.yaml': narrowPolicy('Sales', 'public.leads', 'id: pol_sales\n'),
      'policies/returns.yaml': narrowPolicy('Returns', 'public.returns', 'id: pol_returns\n'),
    },
    { hasKey: false },
  ),
  exposure: checking({
    'policies/billing.yaml': edit(BILLING, ['table_allowlist: [public.invoices, public.payments]\n', '']),
    'policies/support.yaml': edit(SUPPORT, ['deny: [delete, ddl, copy]', 'deny: []'], ['approval_mode: writes\n', '']),
  }),
  migration: checking(
    {
      'db/structure.sql': edit(
        STRUCTURE,
        ['    phone text\n', '    mobile text,\n    birthday date\n'],
        ['support.tickets (id bigint, text text)', 'support.tickets (id bigint, text text, phone text)'],
        [
          'CREATE SCHEMA support;',
          'CREATE VIEW public.contacts AS SELECT name, email FROM public.customers;\nCREATE SCHEMA support;',
        ],
      ),
      'policies/billing.yaml': edit(BILLING, ['table_allowlist: [public.invoices, public.payments]\n', '']),
      'policies/legacy.yaml': edit(LEGACY, [
        '[public.reports]',
        '[public.reports, public.contacts]\nmasking_rules: [{ table: customers, column: email, kind: hash }]',
      ]),
    },
    { inputs: { 'database-schema': 'db/structure.sql' } },
  ),
  invalid: checking({
    'policies/support.yaml': edit(SUPPORT, ['max_rows: 500', 'max_row: 500'], ['per_hour: 300', 'per_hour: plenty']),
    'policies/billing.yaml': edit(BILLING, ['public.payments]', 'public.payments, public.refunds]']),
  }),
  tests: checking({
    'policies/analytics.yaml': edit(ANALYTICS, ['  - { table: public.customers, column: phone, kind: redact }\n', '']),
  }),
  replay: checking({ 'policies/analytics.yaml': edit(ANALYTICS, ['  - public.customers\n', '']) }),
  renamed: checking({ 'policies/billing.yaml': edit(BILLING, ['name: Billing', 'name: Billing agent']) }),
  unmanaged: checking({ 'policies/legacy.yaml': null }),
  hostile: checking({ [`policies/${HOSTILE_NAME}.yaml`]: hostilePolicy() }, { hasKey: false }),
}

const APPLY: StoryInputs = { job: 'apply', inputs: { 'required-approvals': '1' } }

/** What was merged, what of it is in force, and what was edited live. */
const AFTERWARDS: Readonly<Record<string, Story>> = {
  applied: async stage => {
    await land(stage, {
      'policies/billing.yaml': edit(BILLING, ['per_hour: 300', 'per_hour: 200']),
      'policies/support.yaml': edit(SUPPORT, ['support.messages]', 'support.messages, support.macros]']),
    })
    await land(stage, { 'policies/churn.yaml': narrowPolicy('Churn model', 'public.events') })
    const unapproved = {
      'policies/legacy.yaml': edit(LEGACY, ['[public.reports]', '[public.reports, public.salaries]']),
    }
    await stage.merge(await stage.propose(unapproved))
    await stage.push({ 'policies/returns.yaml': narrowPolicy('Returns', 'public.returns') }, { author: 'alice' })
    stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: 50 })
    stage.pgbeam.maxProfiles = 4
    return carryOutOn(stage, await stage.repository.event.push(), APPLY)
  },
  merging: async stage => {
    await land(stage, {
      'policies/support.yaml': edit(SUPPORT, ['support.messages]', 'support.messages, support.macros, support.files]']),
    })
    return checking({ 'policies/analytics.yaml': edit(ANALYTICS, ['per_hour: 1000', 'per_hour: 500']) })(stage)
  },
  drift: async stage => {
    stage.pgbeam.edit(PROJECT, 'pol_analytics', {
      masking_rules: [{ table: 'public.customers', column: 'email', kind: 'hash' }],
      row_filters: [{ table: 'public.orders', predicate: "region = 'eu' OR tenant = 'globex'" }],
    })
    return carryOutOn(stage, await stage.repository.event.schedule(), { job: 'drift' })
  },
  guardrails: async stage => {
    await land(stage, { 'policies/company.guardrails.yaml': GUARDRAILS })
    const changes = {
      'policies/company.guardrails.yaml': edit(
        GUARDRAILS,
        [
          "['*.salaries', hr.*]",
          '[hr.*]\n    except: [{ policy: Legacy reports, project: prj_1, reason: DATA-88, until: 2000-01-01 }]',
        ],
        [
          'at_most: { max_rows: 10000, egress_bytes_per_day: 50000000 }',
          'at_most: { max_rows: 20000, egress_bytes_per_day: 50000000 }\n    refused: [copy]',
        ],
      ),
      'policies/analytics.yaml': edit(
        ANALYTICS,
        ['column: email, kind: hash', 'column: name, kind: hash'],
        ['max_rows: 10000', 'max_rows: 50000'],
      ),
    }
    return checking(changes, { hasKey: false })(stage)
  },
}

/** A pull request that is approved and merged. */
async function land(stage: Stage, changes: Changes): Promise<void> {
  const number = await stage.propose(changes)
  stage.approve(number)
  await stage.merge(number)
  stage.wait({ hours: 1 })
}

export const STORIES = { ...PROPOSED, ...AFTERWARDS }
