import { describe, expect, it } from 'vitest'
import { listLanded } from '../../src/apply/landed.ts'
import type { ApplyResult } from '../../src/apply/results.ts'
import type { Outcome } from '../../src/plan/outcome.ts'
import { policy } from '../report/samples.ts'

const APPLIED: Outcome = { kind: 'applied' }
const FAILED: Outcome = { kind: 'failed', reason: 'no' }

/** Policies by file: the pull requests that brought them, newest first, and what became of them. */
function list(policies: Readonly<Record<string, readonly [brought: readonly number[], outcome?: Outcome]>>) {
  const results = Object.entries(policies).map(([file, [brought, outcome = APPLIED]]) => {
    const result: Pick<ApplyResult, 'permit' | 'outcome'> = {
      permit: { brought, drift: [], refusal: undefined, proof: undefined, note: undefined },
      outcome,
    }
    return [result as ApplyResult, policy({ file })] as const
  })
  const names = (told: readonly { readonly file: string }[]) => told.map(({ file }) => file)
  return listLanded(results).map(({ applied, outstanding, ...rest }) => ({
    ...rest,
    applied: names(applied),
    outstanding: names(outstanding),
  }))
}

describe('the pull requests that a run put in force', () => {
  it('are told newest first, each of its own policies', () => {
    expect(list({ 'a.yaml': [[1]], 'b.yaml': [[2]] })).toEqual([
      { number: 2, applied: ['b.yaml'], outstanding: [], changedBy: [] },
      { number: 1, applied: ['a.yaml'], outstanding: [], changedBy: [] },
    ])
  })

  it('are told what is still outstanding, and not told of where nothing was applied', () => {
    expect(list({ 'a.yaml': [[1]], 'b.yaml': [[1, 2], FAILED] })).toEqual([
      { number: 1, applied: ['a.yaml'], outstanding: ['b.yaml'], changedBy: [] },
    ])
  })

  it('are told which later ones changed the same policies again', () => {
    expect(list({ 'a.yaml': [[3, 2, 1]], 'b.yaml': [[4, 1], FAILED] })).toEqual([
      { number: 3, applied: ['a.yaml'], outstanding: [], changedBy: [] },
      { number: 2, applied: ['a.yaml'], outstanding: [], changedBy: [3] },
      { number: 1, applied: ['a.yaml'], outstanding: ['b.yaml'], changedBy: [3, 2] },
    ])
  })

  it('are the newest twenty', () => {
    const told = list(Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`${index}.yaml`, [[index]]])))
    expect(told.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => 24 - index))
  })
})
