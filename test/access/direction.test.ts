import { expect, it } from 'vitest'
import { mayWiden, type OverallDirection } from '../../src/access/direction.ts'

it.each<[OverallDirection, boolean]>([
  ['widens', true],
  ['mixed', true],
  ['unclear', true],
  ['narrows', false],
  ['neutral', false],
  ['none', false],
])('%s may widen: %s', (direction, expected) => {
  expect(mayWiden(direction)).toBe(expected)
})
