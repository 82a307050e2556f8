import { expect, test } from 'vitest'
import { compileGlobs, listTestGlobs } from '../../src/policy/globs.ts'

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
