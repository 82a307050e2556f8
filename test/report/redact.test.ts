import { expect, test } from 'vitest'
import { redactReport } from '../../src/report/redact.ts'
import { reportSchema } from '../../src/report/schema.ts'
import { parseText } from '../policy/read.ts'
import { change, finding, policy, report } from './samples.ts'

const OLD = "tenant = 'globex'"
const NEW = "tenant = 'acme'"
const filters = (predicate: string) => [{ table: 'public.orders', predicate }]

const told = report({
  findings: [finding('x', { message: `Mind ${OLD}.` })],
  policies: [
    policy({
      reason: `PgBeam refused ${NEW}.`,
      changes: [
        change(['rows', 'public.orders'], [OLD, NEW]),
        change(['rows', 'public.items'], ['all', NEW]),
        change(['rows', 'row_filters'], ['2 entries', '3 entries']),
        change(['masking', 'public.orders.email'], ['hash', 'clear']),
      ],
      waiting: [change(['rows', 'public.orders'], [OLD, 'none'])],
      findings: [
        finding('invalid-predicate', { message: 'Not an expression: syntax error at or near "globex".' }),
        finding('text-in-double-quotes', { message: 'PostgreSQL takes `"globex"` for a column; write `\'globex\'`.' }),
        finding('cut-by-comment', { message: 'Write `"note = \'globex #1\'"`.' }),
        finding('no-read-ceiling', { message: 'Set `max_rows`.', accepted: `Because of ${OLD}` }),
      ],
      drift: [
        { field: 'row_filters', expected: filters(OLD), live: [...filters(NEW), 'globex', { predicate: ['globex'] }] },
        { field: 'max_rows', expected: 1, live: 2 },
      ],
    }),
  ],
  tests: {
    passed: 0,
    failed: 1,
    not_run: 0,
    files: [
      {
        file: 'a.tests.yaml',
        policy: null,
        passed: 0,
        failed: 1,
        not_run: 0,
        not_run_because: [],
        findings: [finding('policy-test-failed', { message: 'Differs.' })].map(each => ({
          ...each,
          reason: `Rows are filtered by ${OLD}`,
          hint: 'See "globex"',
        })),
      },
    ],
  },
})

test('no predicate and no part of one is left, and the report is one', () => {
  const redacted = redactReport(told)
  expect(JSON.stringify(redacted)).not.toMatch(/globex|acme\b(?!\/)/)
  expect(reportSchema.parse(redacted)).toEqual(redacted)
})

test('how the filters changed is left: equal ones have equal names, others have others', () => {
  const [{ changes, waiting = [], drift } = expect.unreachable()] = redactReport(told).policies
  const [first, second, listed, mask] = changes
  expect(first?.before).not.toBe(first?.after)
  expect([second?.before, second?.after]).toEqual(['all', first?.after])
  expect(listed).toMatchObject({ before: '2 entries', after: '3 entries' })
  expect(mask).toMatchObject({ before: 'hash', after: 'clear' })
  expect(waiting[0]).toMatchObject({ before: first?.before, after: 'none' })
  expect(drift[0]?.expected).toEqual(filters(String(first?.before)))
  expect(drift[1]).toEqual({ field: 'max_rows', expected: 1, live: 2 })
})

test('the names of fields stay in messages', () => {
  const [{ findings } = expect.unreachable()] = redactReport(told).policies
  expect(findings.at(-1)?.message).toBe('Set `max_rows`.')
})

test('the profile that an apply overwrote stays whole', () => {
  const overwritten = { id: 'pol_1', row_filters: filters(OLD) }
  const [{ overwritten: kept } = expect.unreachable()] = redactReport(
    report({ policies: [policy({ overwritten })] }),
  ).policies
  expect(kept).toEqual(overwritten)
})

/** Ways in which a predicate of `globex` is written that cannot be read, or that is told of. */
const WRITTEN = [
  "| tenant = 'globex'",
  "> tenant = 'globex'\n      = 'globex'",
  "`tenant` = 'globex'",
  "`tenant = 'globex'",
  "@tenant` = 'x` globex'",
  '*globex',
  '!globex = 1',
  "tenant = 'a: globex'",
  "tenant = 'globex #1'",
  "tenant=: 'globex'",
  "'globex' = tenant",
  '"tenant = globex',
  "tenant = 'globex'\n    tenant = globex",
  'x = 1\n    tenant = globex',
  'globex: tenant',
  "{ tenant: 'globex' }",
  "[tenant = 'globex']",
  `'tenant = "globex"'`,
  `'tenant = "glo\`globex"'`,
  "tenant == 'globex'",
  'tenant = ‘globex’',
  "tenant = 'globex",
  'tenant = $globex$',
  "tenant = 'globex'; select 1",
  '-globex- = 1',
]

test.each(WRITTEN)('no message about %j quotes it', written => {
  const text = `name: One\nrow_filters:\n  - table: a.b\n    predicate: ${written}\nmax_rows: 5\n`
  const json = `{"row_filters": [{"table": "a.b", "predicate": ${written.split('\n')[0]},}]}`
  const findings = [parseText(text), parseText(json, 'policy.json')].flatMap(parsed => parsed.findings)
  const listed = findings.map(({ code, message }) => finding(code, { message }))
  expect(listed).not.toEqual([])
  expect(JSON.stringify(redactReport(report({ policies: [policy({ findings: listed })] })))).not.toContain('globex')
})

test('no message about a number quotes it', () => {
  const { findings } = parseText('name: One\nrow_filters: [{ table: a.b, predicate: 990011 }]\n')
  const listed = findings.map(({ code, message }) => finding(code, { message }))
  expect(JSON.stringify(listed)).toContain('990011')
  expect(JSON.stringify(redactReport(report({ findings: listed })))).not.toContain('990011')
})
