import { describe, expect, it, test } from 'vitest'
import type { Path } from '../../src/policy/finding.ts'
import { describeForeignField } from '../../src/policy/foreign-fields.ts'
import { parseText } from './read.ts'

/** The fields that a hint names. */
function listNamed(field: string, path: Path): string[] {
  const message = describeForeignField(field, path)?.message ?? ''
  return [...message.matchAll(/`([\w.]+)`/g)].map(([, name = '']) => name).slice(1)
}

describe('a field of other examples is answered by the one to write', () => {
  test.each<[string, Path, readonly string[]]>([
    ['mode', [], ['access_mode']],
    ['allow', [], ['table_allowlist', 'statement_rules.allow']],
    ['deny', [], ['table_denylist', 'statement_rules.deny']],
    ['mask', [], ['masking_rules']],
    ['budget', [], ['budget_queries_per_hour', 'budget_queries_per_day']],
    ['expression', ['row_filters', 0], ['predicate']],
    ['mask', ['masking_rules', 3], ['kind']],
    ['mode', ['masking_rules', 3], ['kind']],
  ])('%s at %j', (field, path, ours) => {
    expect(listNamed(field, path)).toEqual(ours)
  })

  test.each<[string, Path]>([
    ['mode', ['row_filters', 0]],
    ['mode', ['statement_rules']],
    ['constructor', []],
    ['mode', ['constructor']],
  ])('but not %s at %j', (field, path) => {
    expect(describeForeignField(field, path)).toBeUndefined()
  })
})

it('is an unknown field in its place, each with its own words', () => {
  const text = [
    'name: x',
    'mode: read_only',
    'budget: 5',
    'row_filters:',
    '  - { table: a, expression: b }',
    'masking_rules:',
    '  - { table: a, column: b, mask: hash }',
  ].join('\n')
  const { findings } = parseText(text)
  const unknown = findings.filter(({ code }) => code === 'unknown-field')
  expect(unknown.map(({ at }) => `${at.line}:${at.column}`)).toEqual(['2:1', '3:1', '5:17', '7:28'])
  expect(unknown.map(({ message }) => /write `(\w+)`/.exec(message)?.[1])).toEqual([
    'access_mode',
    'budget_queries_per_hour',
    'predicate',
    'kind',
  ])
})
