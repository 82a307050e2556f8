import { describe, expect, test } from 'vitest'
import { createPace, type RateAnswer } from '../../src/apply/pace.ts'

const answer = (remaining?: number): RateAnswer => ({ status: 200, remaining })
const REFUSED: RateAnswer = { status: 429, remaining: 0 }

function hear(answers: readonly RateAnswer[], pace = createPace()) {
  return answers.map(each => {
    pace.hear(each)
    return pace.width
  })
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)

describe('how many policies are written at once', () => {
  test('grows with each answer that leaves room, and no further than the bound', () => {
    expect(hear(times(3, answer(1000)))).toEqual([9, 10, 11])
    expect(hear(times(100, answer(1000))).at(-1)).toBe(32)
  })

  test('stays where what is left is little', () => {
    expect(hear(times(100, answer(16))).at(-1)).toBe(8)
    expect(hear([...times(100, answer(1000)), ...times(100, answer(0))]).at(-1)).toBe(32)
  })

  test('grows slowly where no answer tells of a limit', () => {
    expect(hear(times(63, answer())).at(-1)).toBe(8)
    expect(hear(times(128, answer())).at(-1)).toBe(10)
    expect(hear(times(5000, answer())).at(-1)).toBe(32)
  })

  test('is halved once by all that is refused together, and stays below that from then on', () => {
    const pace = createPace()
    hear(times(24, answer(1000)), pace)
    expect(hear([REFUSED, REFUSED, REFUSED], pace)).toEqual([16, 16, 16])
    expect(hear(times(100, answer(1000)), pace).at(-1)).toBe(16)
    expect(hear([REFUSED, answer(1000), REFUSED, answer(1000)], pace)).toEqual([8, 8, 4, 4])
  })

  test('is never nothing', () => {
    const refusals = times(20, [REFUSED, answer()]).flat()
    expect(hear(refusals).at(-1)).toBe(1)
  })

  test('is not changed by other refusals', () => {
    expect(hear(times(20, { status: 500, remaining: 0 })).at(-1)).toBe(8)
  })
})
