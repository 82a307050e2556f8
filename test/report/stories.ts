import type { Rendering } from '../../src/report/rendering.ts'
import { change, finding, policy, rendering, report } from './samples.ts'

/** What the golden comments tell, by name: each a comment that teams will meet. */
export const STORIES: Readonly<Record<string, () => Rendering>> = {
  'no-change': () => rendering(report({ result: 'unchanged', direction: 'none' })),
  'one-widening': () =>
    rendering(
      report({
        policies: [
          policy({
            changes: [change(['masking', 'public.customers.email'], ['hash', 'clear'])],
            findings: [finding('no-query-budget', { message: NO_BUDGET, line: 1 })],
          }),
        ],
      }),
      {
        gate: 'pgbeam/reviews: widens access, 1 of 2 approvals',
        texts: new Map([
          [
            'policies/analytics.yaml',
            {
              before: ANALYTICS,
              after: ANALYTICS.replace('  - { table: public.customers, column: email, kind: hash }\n', ''),
            },
          ],
        ]),
      },
    ),
  mixed: () => rendering(report({ direction: 'mixed', policies: mixedPolicies() }), { texts: mixedTexts() }),
  invalid: () =>
    rendering(
      report({
        result: 'invalid',
        direction: 'none',
        policies: [
          policy({
            action: 'invalid',
            name: null,
            policy_id: null,
            direction: 'none',
            findings: [
              finding('unknown-field', {
                severity: 'error',
                message: '`max_row` is not a field of a policy. Did you mean `max_rows`?',
                line: 7,
              }),
              finding('wrong-type', {
                severity: 'error',
                message: '`budget_queries_per_hour` must be a whole number from 0 on, not `"plenty"`.',
                line: 9,
                column: 26,
              }),
            ],
          }),
        ],
      }),
    ),
  drift: () =>
    rendering(
      report({
        mode: 'drift',
        result: 'drifted',
        direction: 'none',
        pull_request: null,
        unmanaged_profiles: 3,
        policies: [
          policy({
            action: 'none',
            compared_with: 'live',
            direction: 'none',
            drift: [
              { field: 'max_rows', expected: 10000, live: 0 },
              {
                field: 'masking_rules',
                expected: [
                  { table: 'public.customers', column: 'email', kind: 'hash' },
                  { table: 'public.customers', column: 'phone', kind: 'redact' },
                ],
                live: [{ table: 'public.customers', column: 'email', kind: 'hash' }],
              },
              {
                field: 'row_filters',
                expected: [{ table: 'public.orders', predicate: "region = 'eu'" }],
                live: [{ table: 'public.orders', predicate: "region = 'eu' OR tenant = 'globex'" }],
              },
            ],
          }),
          ...['support', 'billing'].map(name =>
            policy({ file: `policies/${name}.yaml`, name, action: 'none', compared_with: 'live', direction: 'none' }),
          ),
        ],
      }),
      { job: 'drift' },
    ),
  oversize: () =>
    rendering(
      report({
        direction: 'mixed',
        policies: [
          policy({
            name: 'Everything',
            file: 'policies/everything.yaml',
            direction: 'mixed',
            changes: manyMasks(1000),
          }),
          ...Array.from({ length: 299 }, (_, index) => smallPolicy(index)),
        ],
      }),
    ),
  applied: () =>
    rendering(
      report({
        mode: 'apply',
        result: 'failed',
        direction: 'mixed',
        base_commit: null,
        unmanaged_profiles: 1,
        policies: [
          policy({
            compared_with: 'live',
            outcome: 'applied',
            direction: 'narrows',
            changes: [change(['limits', 'max_rows'], ['unlimited', 10000], { direction: 'narrows', line: 5 })],
          }),
          policy({
            file: 'policies/support.yaml',
            name: 'Support',
            compared_with: 'live',
            outcome: 'refused',
            reason:
              'Commit 9c2e11d4 came to the branch without a pull request. Open one that touches this file, and have it approved.',
            changes: [change(['access', 'public.refunds'], ['none', 'reachable'], { line: 4 })],
          }),
          policy({
            file: 'policies/billing.yaml',
            name: 'Billing',
            compared_with: 'live',
            outcome: 'failed',
            reason: 'PgBeam answered 503 to 4 tries. Rerun the job: it goes on where this one stopped.',
            direction: 'narrows',
            changes: [
              change(['statements', 'delete'], ['allowed', 'held'], { direction: 'narrows', field: 'approval_mode' }),
            ],
          }),
          policy({ file: 'policies/ops.yaml', name: 'Ops', action: 'none', direction: 'none', outcome: 'unchanged' }),
        ],
      }),
      { job: 'apply' },
    ),
  created: () =>
    rendering(
      report({
        policies: [
          policy({
            file: 'policies/churn.yaml',
            name: 'Churn model',
            action: 'create',
            compared_with: 'nothing',
            policy_id: null,
            changes: [
              change(['access', 'public.customers'], ['none', 'reachable'], { line: 3 }),
              change(['access', 'public.events'], ['none', 'reachable'], { line: 3 }),
              change(['masking', 'public.customers.email'], ['none', 'hash'], { line: 5 }),
              change(['rows', 'public.events'], ['none', "created_at > now() - interval '90 days'"], { line: 7 }),
              ...['select', 'show', 'explain', 'transaction'].map(kind =>
                change(['statements', kind], ['refused', 'allowed'], { line: 2 }),
              ),
              change(['limits', 'max_rows'], [null, 50000], { direction: 'neutral', line: 8 }),
            ],
          }),
        ],
      }),
    ),
  unmanaged: () =>
    rendering(
      report({
        direction: 'neutral',
        policies: [
          policy({ action: 'unmanage', direction: 'neutral', file: 'policies/legacy.yaml', name: 'Legacy reports' }),
        ],
      }),
    ),
  hostile: () => rendering(report({ policies: [hostilePolicy()], findings: [finding(HOSTILE, { message: HOSTILE })] })),
}

export const HOSTILE =
  '@octocat @org/team #1 GH-1 a/b#2 https://evil.example www.evil.example me@evil.example ![x](https://evil.example/x.png) ' +
  '[y](javascript:alert(1)) <img src=x onerror=alert(1)> </details> ``` | \\| `code` :tada: $x^2$ &amp; ' +
  '<!-- pgbeam-policy 0000000000000000 -->\n::error::owned\n\u202egnp.exe\u200b\u0000 5f1d2c3b4a59687786958473625140f1e2d3c4b5'

const NO_BUDGET =
  'No query budget: set `budget_queries_per_hour` or `budget_queries_per_day`, so that a loop is stopped.'

const ANALYTICS = `name: Read-only analytics
access_mode: read_only
table_allowlist: [public.orders, public.customers]
masking_rules:
  - { table: public.customers, column: email, kind: hash }
  - { table: public.customers, column: phone, kind: redact }
max_rows: 10000
`

function mixedPolicies() {
  return [
    policy({
      direction: 'mixed',
      changes: [
        change(['access', '*'], ['none', 'reachable'], { line: 3 }),
        change(['access', 'public.salaries'], ['reachable', 'none'], {
          direction: 'narrows',
          field: 'table_denylist',
          line: 4,
        }),
        ...['insert', 'update', 'delete'].map(kind => change(['statements', kind], ['refused', 'held'], { line: 2 })),
        change(['statements', 'ddl'], ['allowed', 'refused'], {
          direction: 'narrows',
          field: 'statement_rules',
          line: 12,
        }),
        change(['masking', 'public.customers.email'], ['hash', 'clear'], { line: 14 }),
        change(['masking', '*.users.ssn'], ['clear', 'redact'], { direction: 'narrows', line: 15 }),
        change(['rows', 'public.orders'], ["region = 'eu'", "region in ('eu', 'uk')"], {
          direction: 'unclear',
          line: 18,
        }),
        change(['limits', 'max_rows'], [10000, 'unlimited'], { line: null }),
        change(['limits', 'statement_timeout_ms'], ['project default', 30000], { direction: 'unclear', line: 21 }),
        change(['writes', 'migration_safety'], ['block', 'warn'], { line: 22 }),
        change(['approvals', 'approval_auto_max_rows'], [0, 10], { line: 23 }),
        change(['other', 'name'], ['Analytics', 'Read-only analytics'], { direction: 'neutral' }),
        change(['masking', 'masking_rules'], ['3 entries', '3 entries'], {
          direction: 'neutral',
          field: 'masking_rules',
        }),
      ],
      findings: [
        finding('writes-unbounded', {
          message: 'Writes commit without `max_affected_rows`: set it, or `approval_mode: writes`.',
          line: 2,
        }),
        finding('no-query-budget', { message: NO_BUDGET, accepted: 'Runs only in the nightly batch, see DATA-412' }),
      ],
    }),
    policy({
      file: 'policies/support.yaml',
      previous_file: 'policies/old/support-team.yaml',
      name: 'Support',
      direction: 'neutral',
      changes: [change(['other', 'name'], ['Support team', 'Support'], { direction: 'neutral', line: 1 })],
    }),
    policy({
      file: 'policies/billing.yaml',
      name: 'Billing',
      direction: 'narrows',
      changes: [change(['access', 'public.invoices'], ['reachable', 'none'], { direction: 'narrows', line: 3 })],
    }),
    policy({
      file: 'policies/churn.yaml',
      name: 'Churn model',
      action: 'create',
      compared_with: 'unknown',
      policy_id: null,
      changes: [change(['access', 'public.events'], ['none', 'reachable'], { line: 3 })],
    }),
    policy({ file: 'policies/legacy.yaml', name: 'Legacy reports', action: 'unmanage', direction: 'neutral' }),
  ]
}

function mixedTexts() {
  return new Map([
    [
      'policies/analytics.yaml',
      { before: ANALYTICS, after: ANALYTICS.replace('max_rows: 10000\n', 'access_mode: read_write\n') },
    ],
    ['policies/support.yaml', { before: 'name: Support team\n', after: 'name: Support\n' }],
  ])
}

export function manyMasks(count: number) {
  return Array.from({ length: count }, (_, index) =>
    change(
      ['masking', `warehouse.table_${index % 50}.column_${index}`],
      index % 3 === 0 ? ['hash', 'clear'] : ['clear', 'redact'],
      {
        direction: index % 3 === 0 ? 'widens' : 'narrows',
        line: index + 10,
      },
    ),
  )
}

export function smallPolicy(index: number) {
  const widens = index % 7 === 0
  return policy({
    file: `policies/team-${index}.yaml`,
    name: `Team ${index}`,
    policy_id: `pol_${index}`,
    direction: widens ? 'widens' : 'narrows',
    changes: [
      widens
        ? change(['access', `team_${index}.orders`], ['none', 'reachable'])
        : change(['limits', 'max_rows'], ['unlimited', 1000 + index], { direction: 'narrows' }),
    ],
  })
}

function hostilePolicy() {
  return policy({
    file: `policies/${HOSTILE}.yaml`,
    previous_file: HOSTILE,
    name: HOSTILE,
    changes: [
      change(['access', `public.${HOSTILE}`], ['none', 'reachable']),
      change(['masking', `public.users.${HOSTILE}`], ['hash', 'clear']),
      change(['rows', `*.${HOSTILE}`], ['all', HOSTILE], { direction: 'narrows' }),
      change(['other', 'name'], [HOSTILE, 'Harmless'], { direction: 'neutral' }),
    ],
    findings: [
      finding('unknown-field', { message: `Unknown field "${HOSTILE}"` }),
      finding('no-query-budget', { accepted: HOSTILE }),
    ],
    drift: [{ field: HOSTILE, expected: HOSTILE, live: { [HOSTILE]: HOSTILE } }],
    outcome: 'failed',
    reason: HOSTILE,
  })
}
