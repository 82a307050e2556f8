import { describe, expect, it, test } from 'vitest'
import { editPolicy } from '../../src/edit/edit-policy.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import type { Profile } from '../../src/policy/schema.ts'
import { pick } from '../size.ts'

function read(path: string, text: string): Profile {
  const parsed = parsePolicy({ path, content: { kind: 'text', text } })
  return parsed.kind === 'parsed' ? parsed.document.profile : expect.unreachable(JSON.stringify(parsed.findings))
}

/** What a file becomes when its live profile differs from it as told. */
function take(text: string, change: Partial<Profile>, path = 'policies/a.yaml'): string {
  const result = editPolicy({ path, text, live: { ...read(path, text), ...change } })
  return result.kind === 'edited' ? result.text : expect.unreachable(JSON.stringify(result))
}

const SUPPORT = `# What support may do.
name: "Support"   # as in the dashboard
access_mode: read_only
table_allowlist:
    # tickets
    - public.tickets # all of them
    # pgbeam-allow: unreachable-rule it comes next week
    - public.notes
    - 'public.customers'
masking_rules:
  # GDPR, article 9
  - table: public.customers
    column: card
    kind: hash # joined on
  - { column: email, table: public.customers, kind: redact }

max_rows: 500 # a page
`

describe('a value', () => {
  it('changes where it is; its comment, its quotes and everything else stay', () => {
    expect(take(SUPPORT, { max_rows: 20, name: 'Support agents' })).toBe(
      SUPPORT.replace('500 # a page', '20 # a page').replace('"Support" ', '"Support agents" '),
    )
  })

  it('at its default is written, not taken out', () => {
    expect(take(SUPPORT, { max_rows: 0 })).toBe(SUPPORT.replace('500', '0'))
  })

  it('that the file did not set stands behind the field that usually comes before it', () => {
    expect(take(SUPPORT, { budget_queries_per_hour: 7 })).toBe(
      SUPPORT.replace('kind: redact }\n', 'kind: redact }\nbudget_queries_per_hour: 7\n'),
    )
  })

  it('comes neither into the comments of a list nor below what accepts findings of the line after it', () => {
    const text = 'name: a\ntable_allowlist:\n  - x\n  # - y\n  # pgbeam-allow: no-read-ceiling why\nmax_rows: 0\n'
    expect(take(text, { table_denylist: ['z'] })).toBe(text.replace('# - y\n', '# - y\ntable_denylist:\n  - z\n'))
  })

  it('is quoted where some reader would mistake it', () => {
    expect(take('name: a\napproval_mode: all\n', { approval_mode: 'off' })).toBe("name: a\napproval_mode: 'off'\n")
  })
})

describe('an entry of a list', () => {
  it('is added as the others are written', () => {
    const added = [...read('a.yaml', SUPPORT).table_allowlist, 'public.agents']
    expect(take(SUPPORT, { table_allowlist: added })).toBe(
      SUPPORT.replace("'public.customers'\n", "'public.customers'\n    - 'public.agents'\n"),
    )
  })

  it('goes with its line and with what accepts its findings', () => {
    expect(take(SUPPORT, { table_allowlist: ['public.tickets', 'public.customers'] })).toBe(
      SUPPORT.replace(/ *# pgbeam-allow.*\n.*public\.notes\n/, ''),
    )
  })

  it('of which one part is different keeps its place and its comments', () => {
    const [card, email] = read('a.yaml', SUPPORT).masking_rules as [
      Profile['masking_rules'][0],
      Profile['masking_rules'][0],
    ]
    expect(take(SUPPORT, { masking_rules: [{ ...card, kind: 'redact' }, email] })).toBe(
      SUPPORT.replace('kind: hash # joined', 'kind: redact # joined'),
    )
  })

  it('that is spelt otherwise is the same', () => {
    const live = { ...read('a.yaml', SUPPORT), table_allowlist: ['PUBLIC.customers', 'public.notes', 'public.tickets'] }
    expect(editPolicy({ path: 'a.yaml', text: SUPPORT, live })).toEqual({ kind: 'unchanged' })
  })

  it('leaves an empty list, not a missing one', () => {
    expect(take(SUPPORT, { masking_rules: [] })).toBe(
      SUPPORT.replace('masking_rules:\n', 'masking_rules: []\n').replace(/ {2}- table.*redact \}\n/s, ''),
    )
  })
})

describe('an anchor', () => {
  const text = `name: a
table_allowlist: &t [public.a, public.b]
table_denylist: *t
max_rows: &n 10
budget_queries_per_day: *n
`

  it('stays; who used it gets a value of their own', () => {
    expect(take(text, { max_rows: 20 })).toBe(text.replace('&n 10', '&n 20').replace('*n', '10'))
    expect(take(text, { budget_queries_per_day: 20 })).toBe(text.replace('*n', '20'))
    expect(take(text, { table_denylist: ['public.a'] })).toContain('table_allowlist: &t [public.a, public.b]\n')
  })

  it('is followed where both change alike', () => {
    expect(take(text, { max_rows: 20, budget_queries_per_day: 20 })).toBe(text.replace('&n 10', '&n 20'))
  })

  it('that goes with its entry moves to the first who used it', () => {
    const named = 'name: a\ntable_allowlist:\n  - &c public.c\n  - public.d\ntable_denylist: [*c]\n'
    expect(take(named, { table_allowlist: ['public.d'] })).toBe(
      'name: a\ntable_allowlist:\n  - public.d\ntable_denylist: [&c public.c]\n',
    )
  })

  it('of a merge key stays; the rule gets a key of its own', () => {
    const merged = `name: a
masking_rules:
  - &m { table: t, column: one, kind: hash }
  - { <<: *m, column: two }
`
    const [one, two] = read('a.yaml', merged).masking_rules as [
      Profile['masking_rules'][0],
      Profile['masking_rules'][0],
    ]
    expect(take(merged, { masking_rules: [one, { ...two, kind: 'null' }] })).toBe(
      merged.replace('column: two }', "column: two, kind: 'null' }"),
    )
  })
})

describe('JSON', () => {
  const live = {
    max_rows: 5,
    table_allowlist: ['a', 'b'],
    masking_rules: [{ table: 'a', column: 'c', kind: 'hash' as const }],
  }

  it.each([
    [
      'on one line',
      '{"name":"x","table_allowlist":["a"]}',
      '{"name":"x","table_allowlist":["a","b"],"masking_rules":[{"table":"a","column":"c","kind":"hash"}],"max_rows":5}',
    ],
    [
      'on many lines',
      `${JSON.stringify({ name: 'x', table_allowlist: ['a'] }, null, 4)}\n`,
      `${JSON.stringify({ name: 'x', table_allowlist: ['a', 'b'], masking_rules: live.masking_rules, max_rows: 5 }, null, 4)}\n`,
    ],
    [
      'with tabs',
      `${JSON.stringify({ name: 'x', table_allowlist: ['a'] }, null, '\t')}\n`,
      `${JSON.stringify({ name: 'x', table_allowlist: ['a', 'b'], masking_rules: live.masking_rules, max_rows: 5 }, null, '\t')}\n`,
    ],
    [
      'with short lists',
      '{\r\n  "name": "x",\r\n  "table_allowlist": [ "a" ]\r\n}',
      '{\r\n  "name": "x",\r\n  "table_allowlist": [ "a", "b" ],\r\n  "masking_rules": [{"table": "a", "column": "c", "kind": "hash"}],\r\n  "max_rows": 5\r\n}',
    ],
  ])('%s stays so', (_, text, wanted) => {
    expect(take(text, live, 'a.json')).toBe(wanted)
  })
})

test('a text of several lines stays a block', () => {
  const text = 'name: a\nrow_filters:\n  - table: t\n    predicate: >-\n      one = 1\n      AND two = 2\n    # why\n'
  expect(take(text, { row_filters: [{ table: 't', predicate: 'one = 1\nAND three = 3' }] })).toBe(
    'name: a\nrow_filters:\n  - table: t\n    predicate: |-\n      one = 1\n      AND three = 3\n    # why\n',
  )
})

it.each([
  ['one = 2', 'predicate: one = 2 # GDPR'],
  ['one = 2\nAND two = 3', 'predicate: |- # GDPR\n      one = 2\n      AND two = 3'],
  ['one\u200b = 2\nAND two = 3', 'predicate: "one\\u200b = 2\\nAND two = 3" # GDPR'],
])('the comment behind the head of a block stays: %j', (predicate, wanted) => {
  for (const [head, eol] of [
    ['>-', '\n'],
    ['&p |2-', '\r\n'],
  ] as const) {
    const opening = head.includes('&p') ? 'predicate: &p' : 'predicate:'
    const write = (entry: string) =>
      `name: a\nrow_filters:\n  - table: t\n    ${entry}\nmax_rows: 1\n`.replaceAll('\n', eol)
    const text = write(`predicate: ${head} # GDPR\n      one = 1\n      AND two = 2`)
    expect(take(text, { row_filters: [{ table: 't', predicate }] })).toBe(write(wanted.replace('predicate:', opening)))
  }
})

test('what is behind a comment in brackets does not become a part of it', () => {
  const text = 'name: a\ntable_allowlist: [a, b, # why\n  c # last\n  ]\n'
  const taken = take(text, { table_allowlist: ['a', 'b', 'c', 'd'] })
  expect(read('a.yaml', taken).table_allowlist).toEqual(['a', 'b', 'c', 'd'])
  expect(taken).toContain('c, # last\n')
})

test.each([
  ['a file that is not valid', 'name: a\nmax_row: 5\n', {}],
  ['a name that no file can hold', 'name: a\n', { name: 'a\u0007b' }],
])('%s is left alone', (_, text, change) => {
  const live = { ...read('a.yaml', 'name: a\n'), max_rows: 1, ...change }
  expect(editPolicy({ path: 'a.yaml', text, live })).toMatchObject({ kind: 'impossible' })
})

test.each<[string, string, string[]]>([
  ['[a,\n  # about b\n  b, c]', '[a,\n  # about b\n  c]', ['a', 'c']],
  ['[a,\n  # about b\n  b, c,\n  d]', '[a,\n  # about b\n  c,\n  d]', ['a', 'c', 'd']],
  ['[a,\n  # about b\n  b]', '[a\n  # about b\n]', ['a']],
  ['[\n  # about a\n  a, b,\n]', '[\n  # about a\n  b,\n]', ['b']],
  ['[\n  # about both\n  a, b ]', '[c\n  # about both\n]', ['c']],
])('a comment in brackets stays on a line of its own: %j', (before, after, list) => {
  const text = (brackets: string) => `name: a\ntable_allowlist: ${brackets}\nmax_rows: 1\n`
  for (const eol of ['\n', '\r\n']) {
    const spell = (brackets: string) => text(brackets).replaceAll('\n', eol)
    expect(take(spell(before), { table_allowlist: list })).toBe(spell(after))
  }
})

test('a file is never made larger than a policy may be', () => {
  const limit = 1024 * 1024
  const text = (size: number) => `name: a\n#${'x'.repeat(size - 'name: a\n#\n'.length)}\n`
  const live = { ...read('a.yaml', 'name: a\n'), max_rows: 1 }
  const line = 'max_rows: 1\n'.length
  expect(editPolicy({ path: 'a.yaml', text: text(limit - line), live })).toMatchObject({ kind: 'edited' })
  expect(editPolicy({ path: 'a.yaml', text: text(limit - line + 1), live })).toMatchObject({ kind: 'impossible' })
})

test('a long list is edited in time that grows with its length', () => {
  const length = pick({ short: 900, long: 30_000 })
  const names = Array.from({ length }, (_, index) => `public.table_${index}`)
  const text = `name: a\ntable_allowlist:\n${names.map(name => `  - ${name}\n`).join('')}`
  const started = performance.now()
  const taken = take(text, { table_allowlist: [...names.filter((_, index) => index % 3 > 0), 'public.more'] })
  expect(read('a.yaml', taken).table_allowlist).toHaveLength((length / 3) * 2 + 1)
  expect(performance.now() - started).toBeLessThan(length * 20)
})
