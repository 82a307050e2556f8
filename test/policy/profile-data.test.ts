import { describe, expect, it } from 'vitest'
import type { Profile } from '../../src/policy/schema.ts'
import { DEFAULTS } from '../../src/policy/schema.ts'
import { parseDocument } from './read.ts'

/** What is plainly meant: a text, and the fields in which the profile differs from the defaults. */
const MEANINGS: readonly { title: string; path?: string; text: string; profile: Partial<Profile> }[] = [
  { title: 'defaults', text: '', profile: {} },
  {
    title: 'off, as a text and as the boolean that YAML 1.1 makes of it',
    text: 'approval_mode: off\nmigration_safety: false\ncontent_scan_mode: "off"\n',
    profile: { approval_mode: 'off', migration_safety: 'off', content_scan_mode: 'off' },
  },
  { title: 'off under %YAML 1.1', text: '%YAML 1.1\n---\napproval_mode: off\n', profile: { approval_mode: 'off' } },
  {
    title: 'the mask kind null in every spelling',
    text: 'masking_rules: [{table: a, column: b, kind: null}, {table: a, column: c, kind: ~}, {table: a, column: d, kind: "null"}]\n',
    profile: {
      masking_rules: [
        { table: 'a', column: 'b', kind: 'null' },
        { table: 'a', column: 'c', kind: 'null' },
        { table: 'a', column: 'd', kind: 'null' },
      ],
    },
  },
  {
    title: 'null and false in JSON',
    path: 'a.json',
    text: '"approval_mode": false, "masking_rules": [{"table": "a", "column": "b", "kind": null}]',
    profile: { masking_rules: [{ table: 'a', column: 'b', kind: 'null' }] },
  },
  {
    title: 'whole numbers however they are written',
    text: 'max_rows: 1e3\nbudget_queries_per_day: 100.0\nbudget_queries_per_hour: 0x10\nmax_affected_rows: +7\negress_bytes_per_day: 9007199254740991\nstatement_timeout_ms: -0\n',
    profile: {
      max_rows: 1000,
      budget_queries_per_day: 100,
      budget_queries_per_hour: 16,
      max_affected_rows: 7,
      egress_bytes_per_day: Number.MAX_SAFE_INTEGER,
      statement_timeout_ms: 0,
    },
  },
  {
    title: 'anchors, aliases and merge keys',
    text: 'table_allowlist: &l [a]\ntable_denylist: *l\nrow_filters:\n  - &f {table: a, predicate: p}\n  - {<<: *f, predicate: q}\n  - {<<: [{table: b}, *f]}\n',
    profile: {
      table_allowlist: ['a'],
      table_denylist: ['a'],
      row_filters: [
        { table: 'a', predicate: 'p' },
        { table: 'a', predicate: 'q' },
        { table: 'b', predicate: 'p' },
      ],
    },
  },
  {
    title: 'one statement rule without the other',
    text: 'statement_rules: { deny: [copy] }\n',
    profile: { statement_rules: { allow: [], deny: ['copy'] } },
  },
]

describe('what is plainly meant', () => {
  it.each(MEANINGS)('$title', ({ path, text, profile }) => {
    const file = path ? `{ "name": "x"${text && ', '}${text} }` : text.replace(/^(%.*\n---\n)?/, '$1name: x\n')
    expect(parseDocument(file, path).profile).toEqual({ ...DEFAULTS, name: 'x', ...profile })
  })

  it('tells apart what the file sets and what it leaves to the defaults', () => {
    const { given, id, projectId } = parseDocument(
      'name: x\nid: p\nmax_rows: 0\ncreated_at: now\n<<: {write_mode: normal}\n',
    )
    expect([[...given].sort(), id, projectId]).toEqual([['max_rows', 'name', 'write_mode'], 'p', undefined])
  })

  it('aliases stand for as much as they may and no more', () => {
    const text = (count: number) => `name: x\ntable_denylist: [&a a]\ntable_allowlist:\n${'  - *a\n'.repeat(count)}`
    expect(parseDocument(text(1000)).profile.table_allowlist).toHaveLength(1000)
    expect(() => parseDocument(text(1001))).toThrow('too-many-aliases 1004:5')
  })

  it.each(['policy.yaml', 'policy.json'])('%s may nest 32 deep and no deeper', path => {
    const text = (depth: number) => `{"name": "x", "created_at": ${'['.repeat(depth)}${']'.repeat(depth)}}`
    expect(parseDocument(text(31), path).profile.name).toBe('x')
    expect(() => parseDocument(text(32), path)).toThrow('too-deep 1:60')
  })
})
