import { expect, test } from 'vitest'
import { createPolicy, type RunIdentity } from '../../src/apply/create.ts'
import type { CreateStep } from '../../src/plan/plan.ts'
import { PROJECT, planWrite } from '../plan/files.ts'
import { failure, lose, MemoryWriter } from './memory-writer.ts'

const COMMIT = 'c'.repeat(40)
const text = 'name: A\nmax_rows: 5'
const body = { name: 'A', max_rows: 5 }

function plan(path = 'a.yaml', of = text): CreateStep {
  const step = planWrite({ text: of, path })
  return step.kind === 'create' ? step : expect.fail()
}

const RUN: RunIdentity = { commit: COMMIT, runId: '7', runAttempt: 1 }

function create(writer: MemoryWriter, { step = plan(), run = RUN } = {}) {
  return createPolicy(step, { writer, run })
}

test('sends what the file sets, and says which profile came of it', async () => {
  const writer = new MemoryWriter([])
  expect(await create(writer)).toEqual({ kind: 'applied', policyId: 'pol_new_1' })
  expect(writer.live('pol_new_1')).toEqual({ id: 'pol_new_1', ...body })
})

test('every try of an attempt asks by the same key, and nothing else does', async () => {
  const keyOf = async (options: Parameters<typeof create>[1]) => {
    const writer = new MemoryWriter([])
    await create(writer, options)
    return writer.keys[0] ?? expect.fail()
  }
  const key = await keyOf({})
  expect(key).toMatch(/^[\x21-\x7e]{1,255}$/)
  expect(await keyOf({ step: plan('a.yaml', 'name: A\nmax_rows: 6') })).toBe(key)
  const others = await Promise.all([
    keyOf({ run: { ...RUN, commit: 'd'.repeat(40) } }),
    keyOf({ run: { ...RUN, runId: '8' } }),
    keyOf({ run: { ...RUN, runAttempt: 2 } }),
    keyOf({ step: plan('b.yaml') }),
    keyOf({ step: plan('a.yaml', `${text}\nproject_id: prj_2`) }),
  ])
  expect(new Set([key, ...others]).size).toBe(6)
})

test('a later attempt looks first for what an earlier one may have made', async () => {
  const createLater = async (found: Record<string, unknown>) => {
    const writer = new MemoryWriter([{ id: 'pol_7', name: 'A', ...found }])
    const outcome = await create(writer, { run: { ...RUN, runAttempt: 2 } })
    expect(writer.asked).toEqual(['LIST'])
    return outcome
  }
  expect(await createLater({ max_rows: 5 })).toEqual({ kind: 'applied', policyId: 'pol_7' })
  expect(await createLater({ max_rows: 6 })).toMatchObject({ kind: 'failed', policyId: 'pol_7' })
})

test.each([
  ['nobody knows whether it landed', lose()],
  ['the name is taken', { kind: 'rejected', error: failure({ status: 409 }) } as const],
])('where %s, the profile of that name is the one if it is as wanted', async (_, result) => {
  const createOver = async (found: Record<string, unknown> | undefined) => {
    const writer = new MemoryWriter(found ? [{ id: 'pol_7', name: 'A', ...found }] : [])
    writer.obstructCreation(() => result)
    const outcome = await create(writer)
    expect(writer.keys).toHaveLength(1)
    return outcome
  }
  expect(await createOver({ max_rows: 5 })).toEqual({ kind: 'applied', policyId: 'pol_7' })
  expect(await createOver({ max_rows: 6 })).toMatchObject({ kind: 'failed' })
  expect(await createOver(undefined)).toMatchObject({ kind: 'failed' })
})

test('a profile of that name in another project is not it', async () => {
  const writer = new MemoryWriter([])
  writer.set({ id: 'pol_7', ...body }, 'prj_2')
  writer.obstructCreation(() => lose())
  expect(await create(writer)).toMatchObject({ kind: 'failed' })
})

test('a refusal is one, without a look', async () => {
  const writer = new MemoryWriter([{ id: 'pol_7', ...body }])
  writer.obstructCreation(() => ({ kind: 'rejected', error: failure({ status: 403 }) }))
  expect(await create(writer)).toMatchObject({ kind: 'failed' })
  expect(writer.asked).toEqual(['POST A'])
})

test('an answer with other values than were sent is no success, and names the profile', async () => {
  const writer = new MemoryWriter([])
  writer.obstructCreation(() => ({
    kind: 'created',
    profile: writer.land(PROJECT, 'pol_8', { ...body, max_rows: 50 }),
    etag: null,
  }))
  expect(await create(writer)).toMatchObject({
    kind: 'failed',
    policyId: 'pol_8',
    reason: expect.stringContaining('max_rows'),
  })
})
