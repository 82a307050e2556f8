import { describe, expect, it } from 'vitest'
import { type BranchState, createBranchWatch } from '../../src/apply/branch-watch.ts'
import { GitHubError } from '../../src/github/client/errors.ts'

const CURRENT: BranchState = { kind: 'current' }
const outage = new GitHubError({ kind: 'timeout', operation: 'read the head of branch main', effect: 'none' })

/** A watch by a clock that moves only when it is told to, or by as much as each look takes. */
function watch({ states = [], takes = [] }: { states?: BranchState[]; takes?: number[] } = {}) {
  let time = 1_000_000
  const looks: number[] = []
  const [left, durations] = [[...states], [...takes]]
  const branch = createBranchWatch({
    now: () => time,
    readBranchState: async () => {
      looks.push(time)
      time += durations.shift() ?? 0
      return left.shift() ?? CURRENT
    },
  })
  const pass = (ms: number) => {
    time += ms
  }
  return { branch, looks, now: () => time, pass }
}

describe('a branch that is written for', () => {
  it('is looked at before the first write, and not again for those soon after', async () => {
    const { branch, looks, pass } = watch()
    await Promise.all([branch.confirm(), branch.confirm(), branch.confirm()])
    pass(20_000)
    await branch.confirm()
    expect(looks).toHaveLength(1)
  })

  it('is never written for more than 30 s after a look was begun, however long that takes', async () => {
    const { branch, looks, now, pass } = watch({ takes: [0, 40_000, 29_000, 24_000] })
    for (let write = 0; write < 200; write++) {
      await branch.confirm()
      expect(now() - (looks.at(-1) ?? 0)).toBeLessThan(30_000)
      pass(write % 7 === 0 ? 26_000 : 3_000)
    }
    // No more often than needed: each look serves the writes of about 25 s.
    expect(looks.length).toBeLessThan(100)
  })

  it('is looked at anew where a look is asked for', async () => {
    const { branch, looks } = watch()
    await branch.confirm()
    await branch.look()
    expect(looks).toHaveLength(2)
  })
})

describe('a branch that has moved on, or of which nobody knows', () => {
  it.each([
    { kind: 'moved', to: 'd'.repeat(40) },
    { kind: 'unknown', error: outage },
  ] as const)('ends all writing: $kind', async state => {
    const { branch, pass } = watch({ states: [CURRENT, state, state] })
    await branch.confirm()
    pass(26_000)
    const left = { name: 'BranchLeftError', state }
    for (const confirmed of [branch.confirm(), branch.confirm()]) await expect(confirmed).rejects.toMatchObject(left)
    await expect(branch.confirm()).rejects.toMatchObject(left)
  })
})
