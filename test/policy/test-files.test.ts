import { expect, test } from 'vitest'
import { selectWithTests, separateTests } from '../../src/policy/globs.ts'

test.each([
  ['policies/a.json', true],
  ['policies/a.yaml', false],
  ['policies/a.tests.yaml', true],
  ['policies/old/a.json', false],
  ['policies/old/a.tests.yml', false],
  ['elsewhere/a.tests.yaml', false],
])('%s is read: %s', (path, included) => {
  expect(selectWithTests(['policies/**/*.json', '!policies/old/**']).includes(path)).toBe(included)
})

test('tests are never read as policies, whatever the globs say', () => {
  const files = ['a.tests.yaml', 'a.yaml', 'b.tests.yml'].map(path => {
    return { path, blob: path, content: { kind: 'text' as const, text: '' } }
  })
  const { policies, tests } = separateTests({ commit: 'c1', files })
  expect(policies).toMatchObject({ commit: 'c1', files: [{ path: 'a.yaml' }] })
  expect(tests.map(({ path }) => path)).toEqual(['a.tests.yaml', 'b.tests.yml'])
})
