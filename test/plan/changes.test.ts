import { describe, expect, it } from 'vitest'
import { reportChanges } from '../../src/plan/changes.ts'
import { addDifferences } from '../../src/plan/policy-report.ts'
import { readFile, splitConjuncts } from './files.ts'

const MANY = 40

/** Masks on a bare name, each of which holds for as many tables of that name: 1,600 columns. */
function writeMasks(kind: 'redact' | 'hash'): string {
  const indices = Array.from({ length: MANY }, (_, index) => index)
  const masks = indices.map(index => `  - { table: t, column: c${index}, kind: ${kind} }\n`)
  return `name: A\ntable_allowlist: [${indices.map(index => `s${index}.t`)}]\nmasking_rules:\n${masks.join('')}`
}

const [before, after] = [readFile(writeMasks('redact')), readFile(writeMasks('hash'))]
const compared = { document: after.document, splitConjuncts }

describe('of more changes than are listed', () => {
  it('the rest is counted, and the direction is that of all', () => {
    const found = reportChanges({ before: { kind: 'base', profile: before.document.profile }, ...compared })
    expect(found).toMatchObject({ direction: 'widens', compared_with: 'base', changes_omitted: MANY * MANY - 1_000 })
    expect(found.changes).toHaveLength(1_000)
    expect(found.changes[0]).toMatchObject({ subject: 's0.t.c0', before: 'redact', after: 'hash', line: 4 })
  })

  it('as many are left out where nothing is known of before', () => {
    const found = reportChanges({ before: { kind: 'unknown' }, ...compared })
    expect(found).toMatchObject({ direction: 'unclear', compared_with: 'unknown' })
    expect(found.changes.every(change => change.before === null && change.direction === 'unclear')).toBe(true)
    expect(found.changes.length + (found.changes_omitted ?? 0)).toBeGreaterThan(MANY * MANY)
  })

  it('those that wait are counted apart from those that are made', () => {
    const made = reportChanges({ before: { kind: 'base', profile: before.document.profile }, ...compared })
    const report = { file: 'a.yaml', previous_file: null, findings: [], drift: [], ...made }
    const described = { project_id: null, policy_id: null, name: 'A', outcome: null, reason: null }
    const { changed } = addDifferences(
      { changed: [{ ...report, ...described, action: 'update' }], unchanged: [] },
      { base: [before], drifts: new Map(), waiting: new Map([['a.yaml', { changes: [], changes_omitted: 7 }]]) },
    )
    expect(changed).toMatchObject([{ changes_omitted: MANY * MANY - 1_000, waiting: [], waiting_omitted: 7 }])
  })
})

it('a change of a bare name says whether it stands for every schema', () => {
  const report = (name: string, table: string) =>
    reportChanges({
      before: { kind: 'base', profile: readFile('name: A').document.profile },
      document: readFile(
        `name: A\ntable_denylist: [${name}]\nmax_rows: 1\nrow_filters: [{ table: ${table}, predicate: a }]`,
      ).document,
      splitConjuncts,
    }).changes.find(({ area }) => area === 'access')
  expect(report('users', 'orders')).toMatchObject({ subject: '*.users', every_schema: true })
  expect(report('users', 'sales.users')).not.toHaveProperty('every_schema')
})
