import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Age } from '../standins/pgbeam/index.ts'
import { created, fieldsOf, narrowed, type Policy, policies, widened } from './policies.ts'
import { checkConverged, checkTruth, checkWrites, listOutcomes, listStrays } from './promises.ts'
import { runApply, type SentRequest } from './run-apply.ts'
import { findProfile, foreseeStates, PROJECT, readMeaning, type States, startWorld } from './world.ts'

let cells = 0
afterAll(() => console.log(`${cells} cells: a race or an expired key, by the request that meets it`))

describe.each<Age>(['oldest', 'current', 'newest'])('on the %s deployments', age => {
  let states: ReadonlyMap<string, States>
  beforeAll(async () => {
    states = await foreseeStates(age)
  })

  /** Somebody edits the profile right before the request is handled; then a run in peace. */
  async function race({ policy, method, patch, times = 1 }: Race) {
    cells++
    const pgbeam = await startWorld(age)
    const strays = listStrays(pgbeam)
    pgbeam.fault({ kind: 'race', method, path: `/${policy.id}`, patch, times })
    const result = await runApply({ pgbeam })
    checkWrites(pgbeam)
    const live = findProfile(pgbeam, policy)
    const raced = live && readMeaning(live)
    pgbeam.clearFaults()
    const rerun = await runApply({ pgbeam })
    checkWrites(pgbeam)
    const reported = result.report.policies.find(({ file }) => file === policy.file)
    return { pgbeam, result, rerun, reported, raced, strays }
  }

  describe.each([narrowed, widened])('$file is edited in between', policy => {
    test('before the last look: it is drift, and stays as it is', async () => {
      const patch = { max_rows: 77 }
      const { pgbeam, result, rerun, reported, raced, strays } = await race({ policy, method: 'GET', patch })
      expect(reported).toMatchObject({ outcome: 'refused', drift: [{ field: 'max_rows', live: 77 }] })
      expect(raced).toEqual({ ...states.get(policy.file)?.before, ...patch })
      expect(result.failure).not.toBeNull()
      checkConverged({ result: rerun, pgbeam, states, strays })
      await pgbeam.close()
    })

    test('after the last look: a tag protects the edit, and where there are none the report says so', async () => {
      const patch = { max_rows: 77 }
      const { pgbeam, result, rerun, reported, raced, strays } = await race({ policy, method: 'PUT', patch })
      if (age === 'oldest') {
        expect(reported).toMatchObject({ outcome: 'applied', reason: expect.any(String) })
        expect(raced).toEqual(states.get(policy.file)?.after)
      } else {
        expect(reported).toMatchObject({ outcome: 'refused', drift: [{ field: 'max_rows', live: 77 }] })
        expect(raced).toEqual({ ...states.get(policy.file)?.before, ...patch })
        expect(result.failure).not.toBeNull()
      }
      checkConverged({ result: rerun, pgbeam, states, strays })
      await pgbeam.close()
    })

    if (age === 'newest') {
      test.each(['GET', 'PUT'])('in a field that nobody knows, before the %s: it is carried over', async method => {
        const patch = { session_recording: 'metadata' }
        const { pgbeam, result, rerun, reported, raced } = await race({ policy, method, patch })
        expect(result.failure).toBeNull()
        expect(reported).toMatchObject({ outcome: 'applied', drift: [] })
        expect(raced).toEqual({ ...states.get(policy.file)?.after, ...patch })
        expect(rerun.report.result).toBe('unchanged')
        expect(findProfile(pgbeam, policy)).toMatchObject({ ...fieldsOf(policy.text), ...patch })
        await pgbeam.close()
      })

      test('in a field that nobody knows, and in one that the file sets: it is drift, and stays as it is', async () => {
        const patch = { session_recording: 'metadata', max_rows: 77 }
        const { pgbeam, result, reported, raced } = await race({ policy, method: 'PUT', patch })
        expect(result.failure).not.toBeNull()
        expect(reported?.drift).toEqual([{ field: 'max_rows', expected: expect.anything(), live: 77 }])
        expect(raced).toEqual({ ...states.get(policy.file)?.before, ...patch })
        await pgbeam.close()
      })
    }

    test.each(['GET', 'PUT'])('to just what is wanted, before the %s: it is done', async method => {
      const patch = { ...states.get(policy.file)?.after }
      const { pgbeam, result, rerun, strays } = await race({ policy, method, patch })
      checkTruth({ result, pgbeam, states })
      expect(result.failure).toBeNull()
      checkConverged({ result: rerun, pgbeam, states, strays })
      await pgbeam.close()
    })

    test('and back again: it is tried on the new version', async () => {
      const { pgbeam, result, rerun, strays } = await race({ policy, method: 'PUT', patch: {} })
      checkTruth({ result, pgbeam, states })
      expect(listOutcomes(result.report)[policy.file]).toBe('applied')
      checkConverged({ result: rerun, pgbeam, states, strays })
      await pgbeam.close()
    })

    test('and back again, for ever: it is given up, untouched', async () => {
      const endless = { policy, method: 'PUT', patch: {}, times: Number.POSITIVE_INFINITY }
      const { pgbeam, result, rerun, reported, raced, strays } = await race(endless)
      const isApplied = age === 'oldest'
      expect(reported?.outcome).toBe(isApplied ? 'applied' : 'failed')
      expect(raced).toEqual(states.get(policy.file)?.[isApplied ? 'after' : 'before'])
      expect(result.failure === null).toBe(isApplied)
      checkConverged({ result: rerun, pgbeam, states, strays })
      await pgbeam.close()
    })
  })

  describe('somebody creates the profile first', () => {
    async function createFirst(fields: Readonly<Record<string, unknown>>) {
      cells++
      const pgbeam = await startWorld(age)
      const strays = listStrays(pgbeam)
      const onRequest = ({ method }: SentRequest) => {
        if (method === 'POST' && !findProfile(pgbeam, created)) pgbeam.seed(PROJECT, [fields])
      }
      const result = await runApply({ pgbeam, onRequest })
      const reported = result.report.policies.find(({ file }) => file === created.file)
      const live = findProfile(pgbeam, created)
      return { pgbeam, result, reported, live, rerun: await runApply({ pgbeam }), strays }
    }

    test('just as wanted: it is done', async () => {
      const { pgbeam, result, reported, live, rerun, strays } = await createFirst(fieldsOf(created.text))
      expect(reported).toMatchObject({ outcome: 'applied', policy_id: live?.id })
      expect(result.failure).toBeNull()
      checkConverged({ result: rerun, pgbeam, states, strays })
      await pgbeam.close()
    })

    test('with other fields: it is not written over', async () => {
      const { pgbeam, result, reported, live, rerun, strays } = await createFirst({
        name: 'Created agent',
        max_rows: 3,
      })
      expect(reported?.outcome).toBe('failed')
      expect(live).toMatchObject({ max_rows: 3, access_mode: 'read_only' })
      expect(result.failure).not.toBeNull()
      checkConverged({ result: rerun, pgbeam, states, strays })
      await pgbeam.close()
    })
  })

  test.each([1, 2, 3, 4, 5, 6, 7])('the key expires at request %i', async nth => {
    cells++
    const pgbeam = await startWorld(age)
    const strays = listStrays(pgbeam)
    pgbeam.fault({ kind: 'expired-key', nth })
    const result = await runApply({ pgbeam })
    expect(result.failure).not.toBeNull()
    checkTruth({ result, pgbeam, states })
    checkWrites(pgbeam)
    if (nth <= 2) expect(Object.values(listOutcomes(result.report))).toEqual(policies.map(() => 'failed'))
    expect(JSON.stringify(result.report)).not.toContain(pgbeam.key)
    pgbeam.clearFaults()
    checkConverged({ result: await runApply({ pgbeam }), pgbeam, states, strays })
    await pgbeam.close()
  })
})

interface Race {
  policy: Policy
  method: string
  patch: Record<string, unknown>
  times?: number
}
