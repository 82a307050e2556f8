import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { compileGlobs, selectWithTests } from '../../src/policy/globs.ts'
import { compileNearMisses } from '../../src/policy/near-misses.ts'

const DEFAULT = ['policies/**/*.{yaml,yml,json}']
const tell = (patterns: readonly string[], path: string) =>
  compileNearMisses(patterns, compileGlobs(patterns).includes)(path)

test.each<[string, string | undefined, (readonly string[])?]>([
  ['policies/a.YAML', 'policies/a.yaml'],
  ['policies/deep/a.Json', 'policies/deep/a.json'],
  ['Policies/a.yaml', 'policies/a.yaml'],
  ['POLICIES/A.YML', 'policies/a.yml'],
  ['policies/a.yml.txt', 'policies/a.yml'],
  ['policies/a.yaml.bak', 'policies/a.yaml'],
  ['policies/a.yaml~', 'policies/a.yaml'],
  ['policies/a.yaml_old', 'policies/a.yaml'],
  ['policies/a.tests.YAML', 'policies/a.tests.yaml'],
  ['access/a.yml', 'access/a.yaml', ['access/*.yaml']],
  // No name is known to be right: the globs themselves have capitals.
  ['policies/a.yaml', undefined, ['Policies/*.yaml']],
])('%s nearly matches: probably %s is meant', (path, meant, patterns = DEFAULT) => {
  expect(tell(patterns, path)).toEqual({ meant })
})

test.each<[string, (readonly string[])?]>([
  ['policies/a.yaml'],
  ['policies/README.md'],
  ['policies/notes.txt'],
  ['policies/yaml'],
  ['src/a.YAML'],
  ['policies/draft/a.yaml', ['policies/**/*.yaml', '!policies/draft/**']],
  ['policies/draft/a.YAML', ['policies/**/*.yaml', '!policies/draft/**']],
  ['policies/Draft/a.yaml.bak', ['policies/**/*.yaml', '!policies/draft/**']],
])('%s is none', (path, patterns = DEFAULT) => {
  expect(tell(patterns, path)).toBeUndefined()
})

it('what is taken in is no near miss, and a name that is meant is taken in', () => {
  const piece = fc.constantFrom(
    'policies',
    'Policies',
    'draft',
    '/',
    'a',
    '.',
    'yaml',
    'YML',
    'json',
    'txt',
    'tests',
    '~',
  )
  const selection = selectWithTests([...DEFAULT, '!policies/draft/**'])
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 7 }), pieces => {
      const path = pieces.join('')
      const near = selection.resemble?.(path)
      if (selection.includes(path)) expect(near).toBeUndefined()
      if (near?.meant !== undefined) expect(compileGlobs([...DEFAULT]).includes(near.meant)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})
