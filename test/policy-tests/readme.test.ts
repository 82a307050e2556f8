import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openStage } from '../impact/stage.ts'

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** The README's only YAML block with this key at its beginning of a line. */
function takeBlock(key: string): string {
  const blocks = [...README.matchAll(/^```yaml\r?\n(.*?)^```$/gms)].map(([, text = '']) => text)
  const found = blocks.filter(text => new RegExp(`^${key}:`, 'm').test(text))
  expect(found).toHaveLength(1)
  return found[0] ?? ''
}

test('the README’s own policy tests pass against the README’s own policy', async () => {
  await using stage = await openStage()
  const head = {
    'policies/analytics.yaml': takeBlock('access_mode'),
    'policies/analytics.tests.yaml': takeBlock('tests'),
  }
  const { tests, findings } = await stage.learn({ head })
  expect(findings).toEqual([])
  const [{ policy, results } = { policy: undefined, results: [] }, ...others] = tests
  expect([policy, others]).toEqual(['policies/analytics.yaml', []])
  expect(results.length).toBeGreaterThanOrEqual(3)
  expect(results.map(({ test, outcome }) => [test.sql, outcome])).toEqual(
    results.map(({ test }) => [test.sql, { kind: 'passed' }]),
  )
})
