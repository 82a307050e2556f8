import { expect, test } from 'vitest'
import { updatePolicy } from '../../src/apply/update.ts'
import { PROJECT, planUpdate } from '../plan/files.ts'
import { failure, lose, MemoryWriter } from './memory-writer.ts'

const live = { id: 'pol_1', name: 'A', max_rows: 10, table_allowlist: ['a.b'], session_recording: 'full' }
const text = 'name: A\nmax_rows: 5\ntable_allowlist: [a.b]'
const step = planUpdate({ text, live })
/** What is live once the file is in force, with what only a later version knows. */
const done = { ...live, max_rows: 5 }

async function update(writer: MemoryWriter) {
  const slept: number[] = []
  const outcome = await updatePolicy(step, { writer, sleep: async ms => slept.push(ms) })
  return { outcome, slept }
}

test('looks, then writes what it saw, bound to its tag', async () => {
  const writer = new MemoryWriter([live])
  expect((await update(writer)).outcome).toEqual({ kind: 'applied' })
  expect(writer.asked).toEqual(['GET pol_1', 'PUT pol_1'])
  expect(writer.updates).toMatchObject([{ etag: '"1"', body: { session_recording: 'full' } }])
  expect(writer.live('pol_1')).toEqual(done)
})

test('writes nothing where it is done already', async () => {
  const writer = new MemoryWriter([done])
  expect((await update(writer)).outcome).toEqual({ kind: 'unchanged' })
  expect(writer.asked).toEqual(['GET pol_1'])
})

test('a deployment without tags is written all the same, and that is said', async () => {
  const writer = new MemoryWriter([live], { hasTags: false })
  expect((await update(writer)).outcome).toEqual({ kind: 'applied', reason: expect.any(String) })
  expect(writer.updates[0]).not.toHaveProperty('etag')
})

test('an edit that came after the plan is drift', async () => {
  const writer = new MemoryWriter([{ ...live, max_rows: 7, session_recording: 'off' }])
  expect((await update(writer)).outcome).toMatchObject({
    kind: 'refused',
    cause: 'drift',
    edited: [{ field: 'max_rows', live: 7 }],
  })
  expect(writer.asked).toEqual(['GET pol_1'])
})

test('an edit of a field that this version does not know is carried over, before the write and beside it', async () => {
  const before = new MemoryWriter([{ ...live, session_recording: 'off' }])
  expect((await update(before)).outcome).toEqual({ kind: 'applied' })
  expect(before.live('pol_1')).toEqual({ ...done, session_recording: 'off' })

  const beside = new MemoryWriter([live])
  beside.obstructUpdate(() => void beside.set({ ...live, session_recording: 'off' }))
  expect((await update(beside)).outcome).toEqual({ kind: 'applied' })
  expect(beside.asked).toEqual(['GET pol_1', 'PUT pol_1', 'GET pol_1', 'PUT pol_1'])
  expect(beside.live('pol_1')).toEqual({ ...done, session_recording: 'off' })
})

test('after a 412 it looks again: an edit is drift', async () => {
  const writer = new MemoryWriter([live])
  writer.obstructUpdate(() => void writer.set({ ...live, max_rows: 7 }))
  expect((await update(writer)).outcome).toMatchObject({ kind: 'refused', cause: 'drift' })
  expect(writer.live('pol_1')).toMatchObject({ max_rows: 7 })
})

test('after a 412 it looks again: what is wanted is done', async () => {
  const writer = new MemoryWriter([live])
  writer.obstructUpdate(() => void writer.set(done))
  expect((await update(writer)).outcome).toEqual({ kind: 'applied' })
  expect(writer.asked).toEqual(['GET pol_1', 'PUT pol_1', 'GET pol_1'])
})

test('after a 412 it looks again: what is as it was is written on its new tag', async () => {
  const writer = new MemoryWriter([live])
  writer.obstructUpdate(() => void writer.set({ ...live, updated_at: 'now' }))
  expect((await update(writer)).outcome).toEqual({ kind: 'applied' })
  expect(writer.updates.map(({ etag }) => etag)).toEqual(['"1"', '"2"'])
})

test('an endless contest is given up after four writes, with a last look', async () => {
  const writer = new MemoryWriter([live])
  for (let round = 0; round < 9; round++) writer.obstructUpdate(() => void writer.set(live))
  expect((await update(writer)).outcome.kind).toBe('failed')
  expect(writer.updates).toHaveLength(4)
  expect(writer.asked.at(-1)).toBe('GET pol_1')
  expect(writer.live('pol_1')).toEqual(live)
})

test('where nobody knows whether a write landed, it looks before it writes again', async () => {
  const landed = new MemoryWriter([live])
  landed.obstructUpdate(() => {
    landed.land(PROJECT, 'pol_1', done)
    return lose()
  })
  expect((await update(landed)).outcome).toEqual({ kind: 'applied' })
  expect(landed.asked).toEqual(['GET pol_1', 'PUT pol_1', 'GET pol_1'])

  const lost = new MemoryWriter([live])
  lost.obstructUpdate(() => lose())
  const { outcome, slept } = await update(lost)
  expect(outcome).toEqual({ kind: 'applied' })
  expect(lost.asked).toEqual(['GET pol_1', 'PUT pol_1', 'GET pol_1', 'PUT pol_1'])
  expect(slept).toHaveLength(1)
})

test('waits as long as it is asked to, and longer every time where it is not', async () => {
  const writer = new MemoryWriter([live])
  writer.obstructUpdate(() => lose())
  writer.obstructUpdate(() => lose())
  writer.obstructUpdate(() => lose({ retryAfterMs: 7000 }))
  const { outcome, slept } = await update(writer)
  expect(outcome).toEqual({ kind: 'applied' })
  expect(slept).toEqual([1000, 2000, 7000])
})

test('does not wait an hour, but looks once more', async () => {
  const writer = new MemoryWriter([live])
  writer.obstructUpdate(() => lose({ retryAfterMs: 3_600_000 }))
  const { outcome, slept } = await update(writer)
  expect(outcome.kind).toBe('failed')
  expect(slept).toEqual([])
  expect(writer.asked).toEqual(['GET pol_1', 'PUT pol_1', 'GET pol_1'])
})

test('where the look fails too, the write is what failed', async () => {
  const writer = new MemoryWriter([live])
  const written = lose()
  const [blind] = [failure({ status: 401 })]
  writer.obstructUpdate(() => {
    writer.getProfile = () => Promise.reject(blind)
    return written
  })
  await expect(update(writer)).rejects.toBe(written.error)
})

test('a profile that is gone is not made again', async () => {
  const writer = new MemoryWriter([live])
  writer.obstructUpdate(() => {
    writer.delete('pol_1')
    return lose()
  })
  expect((await update(writer)).outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('pol_1') })
  expect(writer.updates).toHaveLength(1)
})

test('a field that is only passed through is left out where the API refuses it, once', async () => {
  const refusal = (field: string) => () =>
    ({ kind: 'rejected', error: failure({ status: 400, fieldErrors: [{ field, detail: 'unknown' }] }) }) as const
  const writer = new MemoryWriter([live])
  writer.obstructUpdate(refusal('session_recording'))
  await update(writer)
  expect(writer.updates.map(({ body }) => 'session_recording' in body)).toEqual([true, false])

  for (const fields of [['max_rows'], ['session_recording', 'max_rows'], []]) {
    const refused = new MemoryWriter([live])
    const fieldErrors = fields.map(field => ({ field, detail: 'no' }))
    refused.obstructUpdate(() => ({ kind: 'rejected', error: failure({ status: 400, fieldErrors }) }))
    expect((await update(refused)).outcome.kind).toBe('failed')
    expect(refused.updates).toHaveLength(1)
  }
  const stubborn = new MemoryWriter([live])
  for (let round = 0; round < 9; round++) stubborn.obstructUpdate(refusal('session_recording'))
  expect((await update(stubborn)).outcome.kind).toBe('failed')
  expect(stubborn.updates).toHaveLength(2)
})

test('an answer with other values than were sent is no success', async () => {
  for (const patch of [{ max_rows: 6 }, { session_recording: 'off' }, { access_mode: 'telepathy' }]) {
    const writer = new MemoryWriter([live])
    writer.obstructUpdate(() => ({
      kind: 'updated',
      profile: writer.land(PROJECT, 'pol_1', { ...done, ...patch }),
      etag: '"9"',
    }))
    const [field = ''] = Object.keys(patch)
    expect((await update(writer)).outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining(field) })
  }
})
