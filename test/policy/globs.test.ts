import { describe, expect, it } from 'vitest'
import { compileGlobs, isTestFile } from '../../src/policy/globs.ts'

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
