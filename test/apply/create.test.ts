import { expect, test } from 'vitest'
import { createPolicy } from '../../src/apply/create.ts'
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

function create(writer: MemoryWriter, { step = plan(), commit = COMMIT } = {}) {
  return createPolicy(step, { writer, commit })
}

test('sends what the file sets, and says which profile came of it', async () => {
  const writer = new MemoryWriter([])
  expect(await create(writer)).toEqual({ kind: 'applied', policyId: 'pol_new_1' })
  expect(writer.live('pol_new_1')).toEqual({ id: 'pol_new_1', ...body })
})

test('a rerun of the same commit and file asks by the same key, and nothing else does', async () => {
  const keyOf = async (options: Parameters<typeof create>[1]) => {
    const writer = new MemoryWriter([])
    await create(writer, options)
    return writer.keys[0] ?? expect.fail()
  }
  const key = await keyOf({})
  expect(key).toMatch(/^[\x21-\x7e]{1,255}$/)
  expect(await keyOf({ step: plan('a.yaml', 'name: A\nmax_rows: 6') })).toBe(key)
  const others = await Promise.all([
    keyOf({ commit: 'd'.repeat(40) }),
    keyOf({ step: plan('b.yaml') }),
    keyOf({ step: plan('a.yaml', `${text}\nproject_id: prj_2`) }),
  ])
  expect(new Set([key, ...others]).size).toBe(4)
})

test('an answer from before, of a profile that is gone, is asked for anew by a key that follows from it', async () => {
  const keysOf = async () => {
    const writer = new MemoryWriter([])
    const profile = { id: 'pol_gone', projectId: PROJECT, name: 'A', raw: { id: 'pol_gone', ...body } }
    writer.obstructCreation(() => ({ kind: 'created', profile, etag: null }))
    expect(await create(writer)).toEqual({ kind: 'applied', policyId: 'pol_new_2' })
    return writer.keys
  }
  const keys = await keysOf()
  expect(new Set(keys).size).toBe(2)
  expect(await keysOf()).toEqual(keys)
})

test('a server that loses every profile is not asked for ever', async () => {
  const writer = new MemoryWriter([])
  const profile = { id: 'pol_gone', projectId: PROJECT, name: 'A', raw: { id: 'pol_gone', ...body } }
  for (let round = 0; round < 9; round++) {
    writer.obstructCreation(() => ({ kind: 'created', profile: { ...profile, id: `pol_gone_${round}` }, etag: null }))
  }
  expect((await create(writer)).kind).toBe('failed')
  expect(writer.keys).toHaveLength(4)
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
