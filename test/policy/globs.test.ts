import { describe, expect, it, test } from 'vitest'
import { compileGlobs, isTestFile, listTestGlobs, selectWithTests, separateTests } from '../../src/policy/globs.ts'

describe('compileGlobs', () => {
  it.each([
    [['policies/**/*.{yaml,yml,json}'], 'policies/a.yaml', true],
    [['policies/**/*.{yaml,yml,json}'], 'policies/deep/er/a.json', true],
    [['policies/**/*.{yaml,yml,json}'], 'policies/a.txt', false],
    [['policies/**/*.{yaml,yml,json}'], 'other/policies/a.yaml', false],
    [['policies/**/*.{yaml,yml,json}'], 'policies/.hidden/.a.yaml', true],
    [['policies/*.yaml'], 'Policies/a.yaml', false],
    [['policies/*.yaml'], 'policies/a.YAML', false],
    [['policies/**', '!policies/draft/**'], 'policies/draft/a.yaml', false],
    [['policies/**', '!policies/draft/**', 'policies/draft/keep.yaml'], 'policies/draft/keep.yaml', true],
    [['!policies/draft/**', 'policies/**'], 'policies/draft/a.yaml', true],
  ])('%j on %s', (patterns, path, expected) => {
    expect(compileGlobs(patterns).includes(path)).toBe(expected)
  })

  it('enters only folders that can hold what is included', () => {
    const { mayContain } = compileGlobs(['policies/**/*.yaml', 'teams/*/access/*.yaml', '!policies/draft/**'])
    const folders = ['policies', 'policies/deep', 'teams', 'teams/a', 'teams/a/access', 'src', 'policies-old', 'team']
    expect(folders.filter(mayContain)).toEqual(['policies', 'policies/deep', 'teams', 'teams/a', 'teams/a/access'])
    expect(compileGlobs(['**/*.yaml']).mayContain('anything')).toBe(true)
  })
})

it('tells tests of policies from policies', () => {
  const paths = ['policies/a.tests.yaml', 'policies/a.tests.yml', 'policies/a.tests.json', 'policies/tests.yaml']
  expect(paths.filter(isTestFile)).toEqual(['policies/a.tests.yaml', 'policies/a.tests.yml'])
})

test.each([
  [['policies/**/*.{yaml,yml,json}'], 'policies/a.tests.yaml', true],
  [['policies/**/*.{yaml,yml,json}'], 'policies/eu/deep/a.tests.yml', true],
  [['policies/**/*.{yaml,yml,json}'], 'elsewhere/a.tests.yaml', false],
  [['policies/*.json'], 'policies/a.tests.yaml', true],
  [['policies/*.json'], 'policies/eu/a.tests.yaml', false],
  [['policies/analytics.yaml'], 'policies/reports.tests.yaml', true],
  [['policies/**'], 'policies/eu/a.tests.yaml', true],
  [['analytics.yaml'], 'a.tests.yaml', true],
  [['analytics.yaml'], 'eu/a.tests.yaml', false],
  [['{eu,us/west}/*.json'], 'us/west/a.tests.yaml', true],
  [['policies/{eu/a,b}.json'], 'policies/b.tests.yaml', false],
  [['policies/*.json', '!policies/*.tests.yaml'], 'policies/a.tests.yaml', false],
  [['policies/**/*.yaml', '!policies/old/**'], 'policies/old/a.tests.yaml', false],
])('%j: %s %s', (patterns, path, included) => {
  expect(compileGlobs(listTestGlobs(patterns)).includes(path)).toBe(included)
})

test('no tests are looked for beside a glob whose last slash is inside a group', () => {
  for (const pattern of ['policies/{eu/a,b}.json', 'policies/@(eu/a|b).json', '{a,b/{c,d/e}}.yaml']) {
    expect(listTestGlobs([pattern])).toEqual([pattern])
  }
  expect(listTestGlobs(['{eu,us}/*.json'])).toEqual(['{eu,us}/*.json', '{eu,us}/*.tests.{yaml,yml}'])
})

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
