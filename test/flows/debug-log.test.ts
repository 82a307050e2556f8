import { expect, test } from 'vitest'
import { createDebugLog } from '../../src/flows/debug-log.ts'
import { change, finding, policy, report } from '../report/samples.ts'

function showAll(log: ReturnType<typeof createDebugLog>): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>()
  log.show({ group: (title, lines) => groups.set(title, lines) })
  return groups
}

test('requests and decisions are groups of lines, on which nothing hostile acts', () => {
  const log = createDebugLog()
  log.onRequest({ method: 'GET', host: 'h', path: '/a\n::error::b', outcome: 200, ms: 1.4 })
  log.decide('event push, mode auto: apply')
  log.conclude(
    report({
      policies: [
        policy({
          file: 'policies/a\nb.yaml',
          outcome: 'refused',
          changes: [change(['rows', 'public.orders'], ["tenant = 'globex'", 'all'])],
          findings: [finding('no-query-budget', { message: "tenant = 'globex'" })],
          drift: [{ field: 'max_rows', expected: 1, live: 2 }],
        }),
      ],
    }),
    'pgbeam/reviews: pending',
  )
  const groups = showAll(log)
  expect([...groups.keys()]).toEqual(['Requests (1)', 'Decisions'])
  const lines = [...groups.values()].flat()
  expect(lines.filter(line => line.includes('\n'))).toEqual([])
  expect(lines.join()).not.toContain('globex')
  expect(lines.find(line => line.includes('b.yaml'))).toMatch(/update.*refused.*max_rows.*no-query-budget/)
})

test('lines are bounded and counted', () => {
  const log = createDebugLog()
  for (let count = 0; count < 5000; count++) {
    log.onRequest({ method: 'GET', host: 'h', path: '/', outcome: 200, ms: 1 })
  }
  const lines = showAll(log).get('Requests (5000)') ?? []
  expect([lines.length, lines.at(-1)]).toEqual([2001, 'and 3000 more'])
})
