import { expect, test } from 'vitest'
import { chooseApplyResult, type Outcome, type RefusalCause } from '../../src/plan/outcome.ts'

const applied: Outcome = { kind: 'applied' }
const unchanged: Outcome = { kind: 'unchanged' }
const failed: Outcome = { kind: 'failed', reason: 'a 500' }
const refuse = (cause: RefusalCause): Outcome => ({ kind: 'refused', cause, reason: 'why' })

/** From the worst: each outweighs all that follow it. */
const RANKS: [ReturnType<typeof chooseApplyResult>, Outcome[]][] = [
  ['failed', [failed]],
  ['refused', [refuse('review'), refuse('order')]],
  ['drifted', [refuse('drift')]],
  ['superseded', [refuse('superseded')]],
  ['applied', [applied]],
  ['unchanged', [unchanged]],
]

test.each(RANKS.map(([result, outcomes], rank) => ({ result, outcomes, rank })))(
  '$result, whatever is better beside it',
  ({ result, outcomes, rank }) => {
    const better = RANKS.slice(rank).flatMap(([, others]) => others)
    for (const outcome of outcomes) {
      for (const beside of [[outcome], [outcome, ...better], [...better, outcome]]) {
        expect(chooseApplyResult({ outcomes: beside, hasInvalid: false, hasPlanned: false })).toBe(result)
      }
    }
  },
)

test('an invalid file outweighs all but a failure', () => {
  const choose = (...outcomes: Outcome[]) => chooseApplyResult({ outcomes, hasInvalid: true, hasPlanned: false })
  expect([choose(), choose(applied), choose(refuse('review')), choose(refuse('drift'))]).toEqual(
    Array.from({ length: 4 }, () => 'invalid'),
  )
  expect(choose(failed, applied)).toBe('failed')
})

test('a dry run that would have written something has changed nothing else', () => {
  const choose = (...outcomes: Outcome[]) => chooseApplyResult({ outcomes, hasInvalid: false, hasPlanned: true })
  expect(choose(unchanged)).toBe('changed')
  expect(choose(unchanged, refuse('review'))).toBe('refused')
})
