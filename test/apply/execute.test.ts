import { describe, expect, test } from 'vitest'
import { type BranchState, createBranchWatch } from '../../src/apply/branch-watch.ts'
import { executeSteps } from '../../src/apply/execute.ts'
import type { Hold } from '../../src/apply/order.ts'
import { createPace, type Pace } from '../../src/apply/pace.ts'
import type { WriteStep } from '../../src/plan/plan.ts'
import { PROJECT, planWrite } from '../plan/files.ts'
import { failure, MemoryWriter } from './memory-writer.ts'

const NARROWED = { id: 'pol_n', name: 'N', max_rows: 10 }
const WIDENED = { id: 'pol_w', name: 'W', max_rows: 10 }

const narrowing = planWrite({ text: 'name: N\nmax_rows: 5', path: 'n.yaml', live: NARROWED })
const widening = planWrite({ text: 'name: W\nmax_rows: 20', path: 'w.yaml', live: WIDENED })
const creation = planWrite({ text: 'name: C', path: 'c.yaml' })
const elsewhere = planWrite({ text: 'name: E\nproject_id: prj_2', path: 'e.yaml' })
const steps: readonly WriteStep[] = [creation, widening, elsewhere, narrowing]

interface Circumstances {
  readonly readBranchState?: () => Promise<BranchState>
  readonly holds?: readonly Hold[]
  readonly pace?: Pace
}

async function execute(
  writer: MemoryWriter,
  { readBranchState = async () => ({ kind: 'current' }), holds = [], pace = createPace() }: Circumstances = {},
) {
  const branch = createBranchWatch({ readBranchState, now: () => 0 })
  const run = { commit: 'c'.repeat(40), runId: '7', runAttempt: 1 }
  const executed = await executeSteps({ steps, holds }, { writer, branch, pace, run, sleep: async () => {} })
  const outcomes = executed.map(({ step, outcome }) => [
    step.policyFile.file.path,
    outcome.kind === 'refused' ? outcome.cause : outcome.kind,
  ])
  return Object.fromEntries(outcomes)
}

function openWriter(): MemoryWriter {
  return new MemoryWriter([NARROWED, WIDENED])
}

test('what narrows is in force before anything that may widen is even looked at', async () => {
  const writer = openWriter()
  expect(await execute(writer)).toEqual({
    'n.yaml': 'applied',
    'w.yaml': 'applied',
    'c.yaml': 'applied',
    'e.yaml': 'applied',
  })
  expect(writer.asked.slice(0, 2)).toEqual(['GET pol_n', 'PUT pol_n'])
  expect(writer.asked.slice(2).sort()).toEqual(expect.arrayContaining(['GET pol_w', 'POST C', 'POST E', 'PUT pol_w']))
})

test.each([
  [[1], 1],
  [[2], 2],
  // What the answers to the first tell holds for those after it.
  [[1, 3], 2],
  [[3, 1], 3],
])('as many policies are under way at once as the pace says (%j)', async (widths, most) => {
  const writer = openWriter()
  let underWay = 0
  let seen = 0
  const { getProfile, updateProfile, createProfile } = writer
  const watch = async <T>(work: Promise<T>) => {
    underWay++
    seen = Math.max(seen, underWay)
    // All that is to begin has begun by then.
    await new Promise(setImmediate)
    return work.finally(() => underWay--)
  }
  writer.getProfile = (...args) => watch(getProfile.apply(writer, args))
  writer.updateProfile = (...args) => watch(updateProfile.apply(writer, args))
  writer.createProfile = (...args) => watch(createProfile.apply(writer, args))
  const [first = 1, then = first] = widths
  const pace: Pace = {
    get width() {
      return writer.asked.some(request => request.startsWith('PUT pol_w') || request.startsWith('POST')) ? then : first
    },
    hear() {},
  }
  expect(await execute(writer, { pace })).toMatchObject({ 'n.yaml': 'applied', 'e.yaml': 'applied' })
  expect(seen).toBe(most)
})

describe('a narrowing that did not land holds back what may widen in its project, and in no other', () => {
  const heldBack = { 'w.yaml': 'order', 'c.yaml': 'order', 'e.yaml': 'applied' }

  test('it failed', async () => {
    const writer = openWriter()
    writer.obstructUpdate(() => ({ kind: 'rejected', error: failure({ status: 403 }) }))
    expect(await execute(writer)).toEqual({ 'n.yaml': 'failed', ...heldBack })
    expect(writer.live('pol_w')).toEqual(WIDENED)
  })

  test('it could not be read', async () => {
    const writer = openWriter()
    const { getProfile } = writer
    writer.getProfile = (project, id) =>
      id === 'pol_n' ? Promise.reject(failure({ status: 500 })) : getProfile.call(writer, project, id)
    expect(await execute(writer)).toEqual({ 'n.yaml': 'failed', ...heldBack })
  })

  test('it was edited meanwhile', async () => {
    const writer = openWriter()
    writer.set({ ...NARROWED, max_rows: 7 })
    expect(await execute(writer)).toEqual({ 'n.yaml': 'drift', ...heldBack })
  })
})

test('what was refused, or cannot be read, holds back what may widen in its project, or in all where nobody can tell', async () => {
  const hold = (projectId: string | null) => ({ holds: [{ file: 'x.yaml', projectId }] })
  const widened = { 'w.yaml': 'order', 'c.yaml': 'order' }
  expect(await execute(openWriter(), hold(PROJECT))).toEqual({ 'n.yaml': 'applied', ...widened, 'e.yaml': 'applied' })
  expect(await execute(openWriter(), hold(null))).toEqual({ 'n.yaml': 'applied', ...widened, 'e.yaml': 'order' })
})

test('a narrowing that somebody else has done already holds back nothing', async () => {
  const writer = openWriter()
  writer.set({ ...NARROWED, max_rows: 5 })
  expect(await execute(writer)).toMatchObject({ 'n.yaml': 'unchanged', 'w.yaml': 'applied' })
})

test('a widening that failed holds back nothing', async () => {
  const writer = openWriter()
  writer.obstructUpdate(() => undefined)
  writer.obstructUpdate(() => ({ kind: 'rejected', error: failure({ status: 403 }) }))
  expect(await execute(writer)).toEqual({
    'n.yaml': 'applied',
    'w.yaml': 'failed',
    'c.yaml': 'applied',
    'e.yaml': 'applied',
  })
})

describe('the branch is looked at before each of the two batches', () => {
  const superseded = { 'w.yaml': 'superseded', 'c.yaml': 'superseded', 'e.yaml': 'superseded' }

  function answer(...successors: (string | undefined)[]) {
    const readBranchState = async (): Promise<BranchState> => {
      const to = successors.shift()
      return to === undefined ? { kind: 'current' } : { kind: 'moved', to }
    }
    return { readBranchState }
  }

  test('moved on from the start: nothing is written', async () => {
    const writer = openWriter()
    expect(await execute(writer, answer('d', undefined))).toEqual({ 'n.yaml': 'superseded', ...superseded })
    expect(writer.asked).toEqual([])
  })

  test('moved on in between: what narrows is in force, and the rest is left alone', async () => {
    const writer = openWriter()
    expect(await execute(writer, answer(undefined, 'd'))).toEqual({ 'n.yaml': 'applied', ...superseded })
    expect(writer.asked).toEqual(['GET pol_n', 'PUT pol_n'])
  })

  test('GitHub out of reach: what is left has failed', async () => {
    const writer = openWriter()
    const readBranchState = async () => ({ kind: 'unknown', error: new Error('GitHub is out of reach') }) as const
    expect(await execute(writer, { readBranchState })).toEqual({
      'n.yaml': 'failed',
      'w.yaml': 'order',
      'c.yaml': 'order',
      'e.yaml': 'failed',
    })
    expect(writer.asked).toEqual([])
  })
})

test('a mistake of this program’s own is not taken for a failure of PgBeam', async () => {
  const writer = openWriter()
  writer.getProfile = () => Promise.reject(new TypeError('a bug'))
  await expect(execute(writer)).rejects.toThrow('a bug')
})
