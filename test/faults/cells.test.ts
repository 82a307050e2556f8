import { expect, test } from 'vitest'
import { type Cell, listCells, sampleCells } from './cells.ts'

const all = (['oldest', 'current', 'newest'] as const).flatMap(age => listCells(age))
const sample = sampleCells()

function countKinds(cells: readonly Cell[], describe: (cell: Cell) => readonly unknown[]): number {
  return new Set(cells.map(cell => JSON.stringify(describe(cell)))).size
}

test.each<[string, (cell: Cell) => readonly unknown[]]>([
  ['request × fault', ({ request, trouble }) => [request, trouble]],
  ['request × age', ({ request, age }) => [request, age]],
  ['fault × age', ({ trouble, age }) => [trouble, age]],
  ['request × how often', ({ request, fault }) => [request, fault.times === 1]],
  ['fault × how often', ({ trouble, fault }) => [trouble, fault.times === 1]],
  ['age × how often', ({ age, fault }) => [age, fault.times === 1]],
])('the sample of the matrices has every %s', (_, describe) => {
  expect(countKinds(sample, describe)).toBe(countKinds(all, describe))
})

test('the sample is a sixth of all', () => {
  expect(sample).toHaveLength(all.length / 6)
})
