import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { FILE_FINDINGS } from '../../src/policy/finding-kinds.ts'
import { createParser, parsePolicy } from '../../src/policy/parse.ts'
import {
  ACCEPTANCE_CASES,
  FIELD_CASES,
  FILE_CASES,
  type FindingCase,
  NAME_CASES,
  SOUND_CASES,
  SYNTAX_CASES,
} from './finding-cases.ts'
import { listPlaces, parseText } from './read.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'policies')

function readFixtures(folder: 'valid' | 'invalid') {
  return readdirSync(join(FIXTURES, folder)).map(file => ({
    file,
    parsed: parseText(readFileSync(join(FIXTURES, folder, file), 'utf8'), file),
  }))
}

const TABLES: Record<string, readonly FindingCase[]> = {
  files: FILE_CASES,
  syntax: SYNTAX_CASES,
  fields: FIELD_CASES,
  names: NAME_CASES,
  acceptances: ACCEPTANCE_CASES,
  'nothing at all': SOUND_CASES,
}

describe.each(Object.entries(TABLES))('findings about %s', (_, cases) => {
  it.each(cases)('$title', ({ path, text, finds }) => {
    const parsed = parseText(text, path)
    expect(listPlaces(parsed.findings)).toEqual(finds)
    expect(parsed.kind).toBe(finds.some(place => !place.includes('*')) ? 'invalid' : 'parsed')
  })
})

describe('a file', () => {
  it.each([
    ['too-large', 'file-too-large'],
    ['not-utf-8', 'not-utf-8'],
    ['symbolic-link', 'symbolic-link'],
    ['submodule', 'submodule'],
  ] as const)('that is %s is refused as a whole', (reason, code) => {
    const { findings } = parsePolicy({ path: 'a.yaml', content: { kind: 'unreadable', reason } })
    expect(listPlaces(findings)).toEqual([`${code} 1:1`])
  })

  it('has all its findings listed at once, in the order of their places', () => {
    const text = [
      'masking_rules: [{ table: a.b.c, column: d, kind: hide }]',
      'max_rows: many',
      'table_allowlist: [\'"q"\', x, x]',
      'max_row: 1',
      'max_rows: 2',
      'id: a b # pgbeam-allow: x',
    ].join('\n')
    expect(listPlaces(parseText(text).findings)).toEqual([
      'missing-field 1:1',
      'too-many-name-parts 1:29',
      'invalid-value 1:50',
      'wrong-type 2:11',
      'quoted-name* 3:20',
      'duplicate-entry* 3:29',
      'unknown-field 4:1',
      'duplicate-key 5:1',
      'invalid-id 6:5',
      'acceptance-without-reason 6:9',
    ])
  })

  it('has a finding that aliases repeat listed once', () => {
    const text = 'name: x\nmasking_rules:\n  - &m { table: a, column: b, kind: x }\n  - { <<: *m, column: c }\n'
    expect(listPlaces(parseText(text).findings)).toEqual(['invalid-value 3:37'])
  })

  it('tells its name even where it is invalid', () => {
    for (const text of ['name: x\nmax_row: 1\n', 'name: x\nbad: [\n']) {
      expect(parseText(text)).toMatchObject({ kind: 'invalid', name: 'x' })
    }
  })

  it('with too many findings keeps its errors', () => {
    const rules = '  - a\n'.repeat(2000)
    const { findings } = parseText(`name: x\ntable_allowlist:\n${rules}max_row: 1\n`)
    const codes = findings.map(({ code }) => code)
    expect(codes).toHaveLength(1001)
    expect(codes).toContain('unknown-field')
    expect(codes.at(-1)).toBe('more-findings')
  })
})

describe('the fixtures', () => {
  it.each(readFixtures('valid'))('valid/$file has no findings', ({ parsed }) => {
    expect([parsed.kind, listPlaces(parsed.findings)]).toEqual(['parsed', []])
  })

  it.each(readFixtures('invalid'))('invalid/$file has the finding of its name', ({ file, parsed }) => {
    expect(parsed.kind).toBe('invalid')
    expect(parsed.findings.some(({ code }) => file.startsWith(code))).toBe(true)
  })
})

it('every finding in the table is found in some case', () => {
  const found = [
    ...Object.values(TABLES).flatMap(cases => cases.flatMap(({ finds }) => finds.map(place => place.split(/[* ]/)[0]))),
    ...readFixtures('invalid').flatMap(({ parsed }) => parsed.findings.map(({ code }) => code)),
  ]
  const elsewhere = ['file-too-large', 'not-utf-8', 'symbolic-link', 'submodule', 'more-findings']
  expect(new Set([...found, ...elsewhere])).toEqual(new Set(Object.keys(FILE_FINDINGS)))
})

const FILE = { path: 'a.yaml', blob: '1', content: { kind: 'text', text: 'name: a\n' } } as const

test('a content is parsed once, wherever it is found, and anew where its ending gives it another meaning', () => {
  const parse = createParser()
  const parsed = parse(FILE)
  expect(parse({ ...FILE, path: 'moved/b.yaml' })).toBe(parsed)
  expect(parse({ ...FILE, path: 'a.json' }).kind).toBe('invalid')
  expect(parse({ ...FILE, blob: '2' })).not.toBe(parsed)
  expect(createParser()(FILE)).not.toBe(parsed)
})
