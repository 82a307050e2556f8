import { expect, test } from 'vitest'
import { analytics, edit } from './policies.ts'
import { errorsOn, openStage, PROJECT, policyIn } from './stage.ts'

const tests = `policy: analytics.yaml
tests:
  - name: mail is hashed
    sql: SELECT email FROM customers
    expect: mask
    masked: { email: hash }
  - sql: DELETE FROM orders
    expect: block
    rule: read_only
`
const files = { 'policies/analytics.yaml': analytics, 'policies/analytics.tests.yaml': tests }
const widened = edit(analytics, ['  - { table: public.customers, column: email, kind: hash }\n', ''])

test('tells whom a change hits, what it does to recorded queries, and which policy tests fail', async () => {
  await using stage = await openStage({
    files,
    live: [
      {
        id: 'pol_a',
        name: 'Analytics agent',
        masking_rules: [{ table: 'public.customers', column: 'email', kind: 'hash' }],
        table_allowlist: ['public.customers', 'public.orders'],
      },
    ],
  })
  stage.pgbeam.seedAgents(PROJECT, [{ id: 'agt_1', name: 'etl', policy_profile_id: 'pol_a' }])
  stage.pgbeam.seedTraffic(PROJECT, [
    { credentialId: 'agt_1', sql: 'SELECT email FROM customers', at: Date.now() - 1000, event: 'allowed' },
  ])
  const filtered = `${widened}row_filters: [{ table: public.orders, predicate: tenant = 'globex' }]\n`
  const number = await stage.propose({ 'policies/analytics.yaml': filtered })
  const run = await stage.check(number, { apiKey: stage.pgbeam.key, inputs: { 'redact-predicates': 'true' } })
  expect(run.exitCode).toBe(1)
  expect(run.outputs.tests).toMatch(/pgbeam-policy-tests\.xml$/)
  expect(policyIn(run, 'policies/analytics.yaml')).toMatchObject({
    agents: { active: 1 },
    replay: { masked_differently: { queries: 1 } },
  })
  expect(errorsOn(run, 'policies/analytics.tests.yaml')).toEqual([{ code: 'policy-test-failed', line: 3, column: 5 }])
  expect(policyIn(run, 'policies/analytics.yaml').changes.filter(({ area }) => area === 'rows')).toHaveLength(1)
  const published = [
    run.stdout,
    run.summary,
    JSON.stringify(run.report),
    ...stage.comments(number).map(({ body }) => body),
  ]
  expect(published.filter(text => text.includes('globex'))).toEqual([])
  const asked = stage.pgbeam.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`).sort()
  expect(asked).toEqual([
    'GET agents',
    'GET approval-rules',
    'GET policies',
    'GET prj_acme',
    'POST policy-evaluations',
    'POST policy-evaluations',
    'POST policy-replays',
    'POST policy-replays',
  ])
})

test('tests that were to be run and were not fail the check: with a key that is no more', async () => {
  await using stage = await openStage({ files })
  const number = await stage.propose({ 'policies/analytics.yaml': widened })
  const run = await stage.check(number, { apiKey: 'pbo_revoked', env: { RUNNER_DEBUG: '1' } })
  expect([run.exitCode, run.outputs.result]).toEqual([1, 'failed'])
  expect(run.report?.tests).toMatchObject({ not_run: 2, files: [{ not_run_because: ['no-answer'] }] })
  expect(run.report?.findings.map(({ code }) => code)).toContain('live-unknown')
  // A debug run tells in the log what it asked, and what it made of the answers.
  const [, requests = '', decisions = ''] = run.stdout.split(/^::group::.*\n/m)
  expect(requests).toMatch(/^GET \S+\/policies 401 in \d+ ms$/m)
  expect(requests).toMatch(/^POST \S+\/graphql 200 in \d+ ms$/m)
  expect(decisions).toMatch(/policies\/analytics\.yaml/)
  expect(decisions).toContain('::endgroup::')
})

test('counts tests as not run without a key, and is green', async () => {
  await using stage = await openStage({ files })
  const run = await stage.check(await stage.propose({ 'policies/analytics.yaml': widened }))
  expect(run.exitCode).toBe(0)
  expect(run.report?.tests).toMatchObject({ passed: 0, failed: 0, not_run: 2 })
})
