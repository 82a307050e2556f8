import { describe, expect, test, vi } from 'vitest'
import { ConjunctList, createProver } from '../../src/postgres/filter.ts'
import { implies } from '../../src/postgres/implication.ts'
import { readPredicates } from '../../src/postgres/read-predicates.ts'
import { PAIRS, type RowDirection } from './pairs.ts'

const OTHERS = ['x IN (1, 2) OR b', 'x IN (1, 2, 3) OR b', 'y < 5', 'y < 6', 'x >= 1', 'x <= 5', 'x BETWEEN 0 AND 6']
const texts = Object.values(PAIRS).flatMap(pairs => pairs.flat())
const read = await readPredicates([...texts, ...OTHERS])

function listConjuncts(text: string): readonly [ConjunctList] {
  const predicate = read.get(text)
  if (predicate?.kind !== 'expression') throw new Error(`not read: ${text}`)
  return [new ConjunctList(predicate.conjuncts)]
}

function compareRows(before: string, after: string): RowDirection {
  const prover = createProver(() => false)
  const [was, is] = [listConjuncts(before), listConjuncts(after)]
  const [narrows, widens] = [prover.isWithin(is, was), prover.isWithin(was, is)]
  if (narrows && widens) return 'neutral'
  return narrows ? 'narrows' : widens ? 'widens' : 'unclear'
}

const OPPOSITE = { narrows: 'widens', widens: 'narrows', neutral: 'neutral', unclear: 'unclear' } as const

describe.each(Object.entries(PAIRS))('%s', (_, pairs) => {
  test.each(pairs)('%s → %s: %s', (before, after, rows) => {
    expect(compareRows(before, after)).toBe(rows)
    expect(compareRows(after, before)).toBe(OPPOSITE[rows])
  })
})

test('what is true of no row implies anything, and nothing else implies it', () => {
  const [never, other] = [{ kind: 'never' }, { kind: 'opaque', spelling: 'a' }] as const
  expect(implies(never, other, () => true)).toBe(true)
  expect(implies(other, never, () => true)).toBe(false)
})

test('alternatives are gathered once, however deep they stand in one another', async () => {
  const COUNT = 400
  const numbers = Array.from({ length: COUNT }, (_, number) => number)
  const deep = `${numbers.map(number => `x = ${number} OR (`).join('')}b${')'.repeat(COUNT)}`
  const set = vi.spyOn(Map.prototype, 'set')
  const predicate = (await readPredicates([deep])).get(deep)
  const steps = set.mock.calls.length
  set.mockRestore()
  expect(steps).toBeLessThan(10 * COUNT)
  const parts = predicate?.kind === 'expression' ? predicate.conjuncts.map(({ condition }) => condition) : []
  expect(parts).toMatchObject([
    { kind: 'some', parts: [{ kind: 'among', column: expect.any(String) }, { kind: 'opaque' }] },
  ])
})

describe('filters of several lists', () => {
  const one = (text: string) => listConjuncts(text)[0]
  const prover = createProver(() => false)

  test('hold together, wherever each condition stands', () => {
    const filter = [one('a'), one('x = 1')]
    expect(prover.isWithin(filter, [one('x = 1 AND b')])).toBe(false)
    expect(prover.isWithin(filter, [one('x IN (1, 2)')])).toBe(true)
    expect(prover.isWithin(filter, [one('x IN (1, 2)'), one('a')])).toBe(true)
    expect(prover.isWithin([], [one('a')])).toBe(false)
    expect(prover.isWithin([one('a')], [])).toBe(true)
  })

  test('count what may be volatile over all lists', () => {
    const volatile = one('random() < 0.5')
    expect(prover.isWithin([volatile, volatile], [volatile])).toBe(false)
    expect(prover.isWithin([volatile, one('a')], [one('a'), volatile])).toBe(true)
  })
})

describe('a prover', () => {
  test('does not rely on a subquery that reads something else than before', () => {
    const [subquery] = listConjuncts('x IN (SELECT y FROM z)')
    const [both] = listConjuncts('x IN (SELECT y FROM z) AND a')
    const prover = createProver(({ reads }) => reads.some(({ table }) => table === 'z'))
    expect(prover.isWithin([subquery], [subquery])).toBe(false)
    expect(prover.isWithin([both], listConjuncts('a'))).toBe(true)
  })

  test('proves nothing more when its steps are spent, and forgets nothing that it proved', () => {
    const [few, many] = [listConjuncts('x IN (1, 2) OR b'), listConjuncts('x IN (1, 2, 3) OR b')]
    const prover = createProver(() => false, 40)
    expect(prover.isWithin(few, many)).toBe(true)
    const answers = Array.from({ length: 20 }, () => prover.isWithin(listConjuncts('y < 5'), listConjuncts('y < 6')))
    expect(answers[0]).toBe(true)
    expect(answers.at(-1)).toBe(false)
    expect(prover.isWithin(few, many)).toBe(true)
  })
})
