import { describe, expect, it } from 'vitest'
import { compareGuardrails } from '../../src/guardrails/compare.ts'
import { readGuardrails } from './read.ts'

const CONTEXT = { today: '2026-06-15', hasSeveralProjects: false }

/** `direction kind subject: before → after (line)`. */
function compare(before: string | null, after: string | null): string[] {
  const read = (text: string | null) => (text === null ? [] : readGuardrails(`guardrails: [\n ${text} ]`))
  return compareGuardrails({ before: read(before), after: read(after) }, CONTEXT).map(
    ({ direction, kind, subject, before: was, after: is, line }) =>
      `${direction} ${kind} ${subject}: ${was} → ${is} (${line})`,
  )
}

const g = (fields: string, name = 'x') => `{ name: ${name}, ${fields} }`
const except = (fields: string, rule = 'refused: [ddl]') => g(`${rule}, except: [${fields}]`)

describe('the same, written otherwise', () => {
  it.each<[string, string, string]>([
    ['another name', g('refused: [ddl]'), g('refused: [ddl]', 'y')],
    ['another case', g('never_reachable: [hr.x]'), g('never_reachable: [HR.X]')],
    ['two guardrails', g('refused: [ddl, copy]'), `${g('refused: [ddl]')}, ${g('refused: [copy]', 'y')}`],
    ['another reason', except('{ policy: a, reason: b }'), except('{ policy: a, reason: c }')],
    ['an exception that is over', g('refused: [ddl]'), except('{ policy: a, reason: b, until: 2026-06-14 }')],
  ])('%s', (_, before, after) => {
    expect(compare(before, after)).toEqual([])
  })
})

describe('what forbids less', () => {
  it.each<[string, string, string | null, string[]]>([
    ['a file that goes', g('refused: [ddl]'), null, ['widens refused ddl: refused → none (null)']],
    ['a rule that goes', g('refused: [ddl, copy]'), g('refused: [ddl]'), ['widens refused copy: refused → none (2)']],
    [
      'a pattern that takes in less',
      g("never_reachable: ['hr.*']"),
      g('never_reachable: [hr.people]'),
      [
        'widens never_reachable hr.*: never reachable → none (2)',
        'narrows never_reachable hr.people: none → never reachable (2)',
      ].slice(0, 1),
    ],
    ['a weaker kind', g('refused: [ddl]'), g('held: [ddl]'), ['widens refused ddl: refused → held (2)']],
    [
      'a hash for what was hidden',
      g('always_hidden: [a.b.c]'),
      g('never_clear: [a.b.c]'),
      ['widens always_hidden a.b.c: always hidden → never in the clear (2)'],
    ],
    [
      'a name that gives way to a pattern, which holds only where columns are known',
      g('never_clear: [a.b.c]'),
      g("never_clear: ['a.*.c']"),
      [
        'widens never_clear a.b.c: never in the clear → none (2)',
        'narrows never_clear a.*.c: none → never in the clear (2)',
      ],
    ],
    [
      'a higher limit',
      g('at_most: { max_rows: 10 }'),
      g('at_most: { max_rows: 11 }'),
      ['widens at_most max_rows: 10 → 11 (2)'],
    ],
    [
      'another column to filter by',
      g('filtered_by: { tables: [a.b], column: c }'),
      g('filtered_by: { tables: [a.b], column: d }'),
      [
        'widens filtered_by a.b: filtered by c → filtered by d (2)',
        'narrows filtered_by a.b: filtered by c → filtered by d (2)',
      ],
    ],
    [
      'an exception',
      g('refused: [ddl]'),
      except('{ policy: a, reason: b }'),
      ['widens refused a: bound → excepted (2)'],
    ],
    [
      'an exception for longer',
      except('{ policy: a, reason: b, until: 2026-07-01 }'),
      except('{ policy: a, reason: b, until: 2026-07-02 }'),
      ['widens refused a: bound → excepted until 2026-07-02 (2)'],
    ],
    [
      'an exception that was over',
      except('{ policy: a, reason: b, until: 2026-06-14 }'),
      except('{ policy: a, reason: b, until: 2026-06-15 }'),
      ['widens refused a: bound → excepted until 2026-06-15 (2)'],
    ],
    [
      'an exception for another project',
      except('{ policy: a, project: p, reason: b }'),
      except('{ policy: a, project: q, reason: b }'),
      ['widens refused a: bound → excepted (2)', 'narrows refused a: excepted → bound (2)'],
    ],
    [
      'an exception that moves to a wider rule',
      `${except('{ policy: a, reason: b }', 'never_reachable: [hr.x]')}, ${g("never_reachable: ['hr.*']", 'y')}`,
      except('{ policy: a, reason: b }', "never_reachable: ['hr.*']"),
      ['widens never_reachable a: bound → excepted (2)'],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(compare(before, after)).toEqual(changes)
    // The other way round it forbids more.
    expect(compare(after, before).join()).toContain('narrows')
  })
})

describe('what forbids as much or more', () => {
  it.each<[string, string | null, string]>([
    ['a new file', null, g('refused: [ddl]')],
    ['a pattern that takes in more', g('never_reachable: [hr.people]'), g("never_reachable: ['h*.*']")],
    ['refused for held', g('held: [ddl]'), g('refused: [ddl]')],
    ['out of reach for hidden', g('always_hidden: [hr.people.ssn]'), g("never_reachable: ['hr.*']")],
    ['out of reach for filtered', g('filtered_by: { tables: [hr.people], column: c }'), g("never_reachable: ['hr.*']")],
    ['a lower limit', g('at_most: { max_rows: 10 }'), g('at_most: { max_rows: 9 }')],
    ['an exception less', except('{ policy: a, reason: b }'), g('refused: [ddl]')],
  ])('%s', (_, before, after) => {
    const directions = compare(before, after).map(change => change.split(' ')[0])
    expect([...new Set(directions)]).toEqual(['narrows'])
  })
})

it('tells an exception of a guardrail once, however many rules it has', () => {
  const rules = 'refused: [ddl, copy], held: [update]'
  expect(compare(g(rules), except('{ policy: a, reason: b }', rules))).toHaveLength(1)
})
