import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintPolicy } from '../../src/lint/lint.ts'
import { RULES } from '../../src/lint/rules.ts'
import { readPredicates } from '../../src/postgres/read-predicates.ts'
import { listPlaces, parseDocument } from '../policy/read.ts'

const LIMITS = 'max_rows: 1\nbudget_queries_per_day: 1\n'
const READ_WRITE = 'access_mode: read_write\ntable_allowlist: [a]\nmax_affected_rows: 1\n'

interface LintCase {
  readonly title: string
  /** Comes after `name: x` and two limits, so that it begins on line 4. */
  readonly text: string
  readonly finds: readonly string[]
}

/** The combinations that the vendor's own linter warns about. */
const VENDOR_CASES: readonly LintCase[] = [
  { title: 'nothing to say', text: 'table_allowlist: [a]\n', finds: [] },
  {
    title: 'read-write without an allowlist',
    text: 'access_mode: read_write\nmax_affected_rows: 1\n',
    finds: ['read-write-without-allowlist* 4:14'],
  },
  {
    title: 'read-write with a denylist alone',
    text: 'access_mode: read_write\nmax_affected_rows: 1\ntable_denylist: [a]\n',
    finds: ['read-write-without-allowlist* 4:14'],
  },
  {
    title: 'writes that commit unguarded',
    text: 'access_mode: read_write\ntable_allowlist: [a]\n',
    finds: ['unguarded-writes* 4:14'],
  },
  { title: 'a cap guards writes', text: READ_WRITE, finds: [] },
  {
    title: 'approval guards writes',
    text: 'access_mode: read_write\ntable_allowlist: [a]\napproval_mode: writes\n',
    finds: [],
  },
  {
    title: 'approval of ddl guards no writes of rows',
    text: 'access_mode: read_write\ntable_allowlist: [a]\napproval_mode: ddl\n',
    finds: ['unguarded-writes* 4:14'],
  },
  {
    title: 'discarded writes need no guard',
    text: 'access_mode: read_write\ntable_allowlist: [a]\nwrite_mode: sandbox\n',
    finds: [],
  },
  {
    title: 'read-write that permits no write yet',
    text: 'access_mode: read_write\ntable_allowlist: [a]\nstatement_rules: { allow: [select] }\n',
    finds: ['unguarded-writes* 4:14'],
  },
  {
    title: 'refused writes with a guard that guards no rows',
    text: 'access_mode: read_write\ntable_allowlist: [a]\napproval_mode: ddl\nstatement_rules: { allow: [select] }\n',
    finds: [],
  },
  {
    title: 'ddl alone needs a guard',
    text: 'access_mode: read_write\ntable_allowlist: [a]\nstatement_rules: { allow: [ddl] }\n',
    finds: ['unguarded-writes* 4:14'],
  },
  {
    title: 'write settings under read_only',
    text: 'write_mode: rollback\napproval_mode: ddl\napproval_auto_max_rows: 1\nmax_affected_rows: 2\nmigration_safety: warn\nstatement_rules: { allow: [select, insert] }\n',
    finds: [
      'write-settings-under-read-only* 4:13',
      'write-settings-under-read-only* 5:16',
      'write-settings-under-read-only* 6:25',
      'write-settings-under-read-only* 7:20',
      'write-settings-under-read-only* 8:19',
      'write-settings-under-read-only* 9:36',
    ],
  },
  {
    title: 'write settings at their defaults',
    text: 'write_mode: normal\napproval_mode: off\nmax_affected_rows: 0\n',
    finds: [],
  },
  {
    title: 'both lists, at the name of the second',
    text: 'table_allowlist: [a]\ntable_denylist:\n  - b\n',
    finds: ['allowlist-and-denylist* 5:1'],
  },
  {
    title: 'allow and deny',
    text: 'statement_rules:\n  allow: [select]\n  deny:\n    - copy\n',
    finds: ['allow-and-deny* 6:3'],
  },
]

const REACHABILITY_CASES: readonly LintCase[] = [
  {
    title: 'rules outside the allowlist',
    text: 'table_allowlist: [a]\nmasking_rules:\n  - { table: b, column: c, kind: hash }\nrow_filters:\n  - { table: s.a, predicate: c }\n',
    finds: ['unreachable-mask* 6:5', 'unreachable-row-filter* 8:5'],
  },
  {
    title: 'a bare rule reaches a qualified entry',
    text: 'table_allowlist: [s.a]\nmasking_rules: [{ table: A, column: c, kind: hash }]\n',
    finds: [],
  },
  {
    title: 'a bare entry is the public schema’s',
    text: 'table_allowlist: [a]\nmasking_rules: [{ table: public.a, column: c, kind: hash }, { table: s.a, column: c, kind: hash }]\n',
    finds: ['unreachable-mask* 5:61'],
  },
  {
    title: 'rules on what the denylist blocks',
    text: 'table_denylist: [a, s.b]\nmasking_rules: [{ table: s.a, column: c, kind: hash }, { table: s.b, column: c, kind: hash }, { table: b, column: c, kind: hash }]\n',
    finds: ['unreachable-mask* 5:17', 'unreachable-mask* 5:56'],
  },
  {
    title: 'the catalogs are always in reach',
    text: 'table_allowlist: [a]\nrow_filters: [{ table: pg_catalog.pg_class, predicate: c }, { table: pg_roles, predicate: c }]\n',
    finds: [],
  },
  {
    title: 'where nothing is permitted, that is said once',
    text: 'statement_rules: { deny: [select, explain] }\nmasking_rules: [{ table: a, column: c, kind: hash }]\n',
    finds: ['permits-nothing* 4:1'],
  },
]

const TRAP_CASES: readonly LintCase[] = [
  {
    title: 'catalogs in the denylist',
    text: 'table_denylist:\n  - pg_catalog.pg_class\n  - information_schema.tables\n  - pg_roles\n  - PG_CATALOG\n  - information_schema\n',
    finds: [
      'catalog-in-denylist* 5:5',
      'catalog-in-denylist* 6:5',
      'catalog-in-denylist* 7:5',
      'catalog-in-denylist* 8:5',
      'catalog-in-denylist* 9:5',
    ],
  },
  {
    title: 'what only looks like a catalog',
    text: 'table_denylist: [columns, pg_stat_statements, s.pg_roles]\n',
    finds: [],
  },
  {
    title: 'other statements',
    text: 'statement_rules: { allow: [select, other] }\n',
    finds: ['other-statements-allowed* 4:36'],
  },
  {
    title: 'other statements that are denied',
    text: 'statement_rules: { allow: [select, other], deny: [other] }\n',
    finds: ['allow-and-deny* 4:44'],
  },
  {
    title: 'auto-approval without approval',
    text: `${READ_WRITE}approval_auto_max_rows: 5\napproval_mode: ddl\n`,
    finds: ['ineffective-auto-approval* 7:25'],
  },
  {
    title: 'auto-approval of held writes',
    text: `${READ_WRITE}approval_auto_max_rows: 5\napproval_mode: all\n`,
    finds: [],
  },
  {
    title: 'a scan that seems to block',
    text: 'content_scan_mode: block\n',
    finds: ['content-scan-only-reports* 4:20'],
  },
  {
    title: 'predicates worth a look',
    text: 'row_filters:\n  - { table: a, predicate: 1 = 1 }\n  - { table: b, predicate: id IN (SELECT id FROM c) }\n  - { table: d, predicate: random() < 0.5 }\n  - { table: e, predicate: tenant = 5 }\n',
    finds: ['constant-predicate* 5:28', 'subquery-in-predicate* 6:28', 'volatile-predicate* 7:28'],
  },
  {
    title: 'predicates that hardly anybody means',
    text: 'row_filters:\n  - { table: a, predicate: b = "eu" }\n  - { table: b, predicate: c == 1 }\n  - table: d\n    predicate: >-\n      a = 1\n      AND b = ‘eu’\n',
    finds: ['text-in-double-quotes* 5:32', 'unknown-operator* 6:30', 'typographic-character* 10:15'],
  },
  {
    title: 'wrong SQL, where it is wrong',
    text: 'row_filters:\n  - { table: a, predicate: a = = 1 }\n  - table: a\n    predicate: |\n      a = 1\n      AND ) b\n  - { table: a, predicate: "true) OR (1=1" }\n  - { table: a, predicate: b; DROP TABLE c }\n',
    finds: ['invalid-predicate 5:32', 'invalid-predicate 9:11', 'invalid-predicate 10:33', 'invalid-predicate 11:29'],
  },
]

/** Limits have a case of their own: these texts begin on line 2. */
const LIMIT_CASES: readonly LintCase[] = [
  { title: 'no limits, on the first line', text: '', finds: ['no-query-budget* 1:1', 'no-read-ceiling* 1:1'] },
  {
    title: 'limits of zero, where they are',
    text: 'max_rows: 0\nbudget_queries_per_hour: 0\n',
    finds: ['no-read-ceiling* 2:11', 'no-query-budget* 3:26'],
  },
  { title: 'the other limits', text: 'egress_bytes_per_day: 1\nbudget_queries_per_hour: 1\n', finds: [] },
]

it('typographic quotes around a profile’s name are told', async () => {
  expect(await lintText(`name: “x”\n${LIMITS}`)).toEqual(['typographic-character* 1:7'])
  expect(await lintText(`name: “x” and more\n${LIMITS}`)).toEqual([])
})

async function lintText(text: string): Promise<string[]> {
  const document = parseDocument(text)
  const predicates = await readPredicates(document.profile.row_filters.map(({ predicate }) => predicate))
  return listPlaces(lintPolicy({ document, predicates: predicate => predicates.get(predicate) }))
}

describe.each([
  ['of the vendor', VENDOR_CASES],
  ['about what is out of reach', REACHABILITY_CASES],
  ['about traps', TRAP_CASES],
])('rules %s', (_, cases) => {
  it.each(cases)('$title', async ({ text, finds }) => {
    expect(await lintText(`name: x\n${LIMITS}${text}`)).toEqual(finds)
  })
})

describe('rules about limits', () => {
  it.each(LIMIT_CASES)('$title', async ({ text, finds }) => {
    expect(await lintText(`name: x\n${text}`)).toEqual(finds)
  })
})

it('a predicate that nobody read is not judged', () => {
  const document = parseDocument(`name: x\n${LIMITS}row_filters: [{ table: a, predicate: ) }]\n`)
  expect(lintPolicy({ document, predicates: () => undefined })).toEqual([])
})

it('every rule is found in some case', () => {
  const cases = [...VENDOR_CASES, ...REACHABILITY_CASES, ...TRAP_CASES, ...LIMIT_CASES]
  const found = cases.flatMap(({ finds }) => finds.map(place => place.split(/[* ]/)[0]))
  expect(new Set([...found, 'unused-acceptance', 'acceptance-of-error'])).toEqual(new Set(Object.keys(RULES)))
})

it.each(readdirSync(join(import.meta.dirname, '..', 'fixtures', 'policies', 'valid')))(
  'valid/%s has no lint error',
  async file => {
    const text = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'policies', 'valid', file), 'utf8')
    expect((await lintText(text)).filter(place => !place.includes('*'))).toEqual([])
  },
)
