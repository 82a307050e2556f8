import { expect, it } from 'vitest'
import { applyAcceptances } from '../../src/lint/accept.ts'
import { lintPolicy } from '../../src/lint/lint.ts'
import { parseText } from '../policy/read.ts'

interface AcceptanceCase {
  readonly title: string
  readonly text: string
  /** Codes with their lines; `= reason` where accepted. */
  readonly finds: readonly string[]
}

const CASES: readonly AcceptanceCase[] = [
  {
    title: 'on the line and above it',
    text: 'name: x\nmax_rows: 0 # pgbeam-allow: no-read-ceiling tiny database\n# pgbeam-allow: no-query-budget one user\nbudget_queries_per_day: 0\nbudget_queries_per_hour: 0\n',
    finds: ['no-read-ceiling 2 = tiny database', 'unused-acceptance 3', 'no-query-budget 5'],
  },
  {
    title: 'several above the first line, for what is about the whole file',
    text: '# pgbeam-allow: no-query-budget one user\n# Why: see the ticket.\n# pgbeam-allow: no-read-ceiling tiny database\n\nname: x\n',
    finds: ['no-query-budget 5 = one user', 'no-read-ceiling 5 = tiny database'],
  },
  {
    title: 'above a list, for what is about the field',
    text: 'name: x\nmax_rows: 1\nbudget_queries_per_day: 1\ntable_allowlist: [a]\n# pgbeam-allow: allowlist-and-denylist belt and braces\ntable_denylist:\n  - b\n',
    finds: ['allowlist-and-denylist 6 = belt and braces'],
  },
  {
    title: 'of a warning that parsing found',
    text: 'name: x\nmax_rows: 1\nbudget_queries_per_day: 1\ntable_allowlist:\n  - \'"Users"\' # pgbeam-allow: quoted-name as in the database\n',
    finds: ['quoted-name 5 = as in the database'],
  },
  {
    title: 'accept every finding of the code on the line',
    text: 'name: x\nmax_rows: 1\nbudget_queries_per_day: 1\ntable_denylist: [pg_roles, pg_class] # pgbeam-allow: catalog-in-denylist documents intent\n',
    finds: ['catalog-in-denylist 4 = documents intent', 'catalog-in-denylist 4 = documents intent'],
  },
  {
    title: 'not from the line above a finding, if they stand on that of something else',
    text: 'name: x\nmax_rows: 1 # pgbeam-allow: no-query-budget one user\nbudget_queries_per_hour: 0\n',
    finds: ['unused-acceptance 2', 'no-query-budget 3'],
  },
  {
    title: 'of another code, or twice for one line',
    text: '# pgbeam-allow: no-query-budget a\n# pgbeam-allow: no-query-budget b\n# pgbeam-allow: no-such-code c\nname: x # pgbeam-allow: no-read-ceiling d\n',
    finds: ['unused-acceptance 1', 'unused-acceptance 3', 'no-query-budget 4 = b', 'no-read-ceiling 4 = d'],
  },
  {
    title: 'by the codes of the vendor',
    text: 'name: x # pgbeam-allow: no-query-budget one user\nmax_rows: 1\n# pgbeam-allow: unbounded-writes batch\naccess_mode: read_write\ntable_allowlist: [a]\nmasking_rules:\n  # pgbeam-allow: dead-mask-rule soon\n  - { table: b, column: c, kind: hash }\n',
    finds: ['no-query-budget 1 = one user', 'unguarded-writes 4 = batch', 'unreachable-mask 8 = soon'],
  },
  {
    title: 'by the codes of both linters, in a file for both',
    text: 'name: x # pgbeam-allow: no-query-budget one user\nmax_rows: 1\n# pgbeam-allow: unbounded-writes theirs\n# pgbeam-allow: unguarded-writes ours\naccess_mode: read_write\ntable_allowlist: [a]\n',
    finds: ['no-query-budget 1 = one user', 'unguarded-writes 5 = ours'],
  },
  {
    title: 'by a code of the vendor that is not found',
    text: 'name: x # pgbeam-allow: write-no-allowlist really\nmax_rows: 1\nbudget_queries_per_day: 1\n',
    finds: ['unused-acceptance 1'],
  },
  {
    title: 'never of an error',
    text: 'name: x\nmax_rows: 1\nbudget_queries_per_day: 1\nrow_filters:\n  # pgbeam-allow: invalid-predicate it works\n  - { table: a, predicate: ( }\n',
    finds: ['acceptance-of-error 5', 'invalid-predicate 6'],
  },
]

it.each(CASES)('acceptances $title', ({ text, finds }) => {
  const parsed = parseText(text)
  if (parsed.kind === 'invalid') throw new Error(parsed.findings[0]?.message)
  const { document } = parsed
  const linted = lintPolicy({ document, predicates: () => ({ kind: 'invalid', message: 'no', offset: 0 }) })
  const findings = applyAcceptances([...parsed.findings, ...linted], document.acceptances)
  const shown = findings.map(
    ({ code, at, accepted }) => `${code} ${at.line}${accepted === undefined ? '' : ` = ${accepted}`}`,
  )
  expect(shown).toEqual(finds)
})
