import { expect, test } from 'vitest'
import { proposeEdits } from '../../src/flows/drift-proposal.ts'
import { type Files, planFiles, type RawProfile } from './in-memory.ts'

/** So many files whose profiles somebody edited, each with so much beside the policy, or with another filter in live. */
async function propose(
  count: number,
  { comment = '', predicate = '', isPublic = true, redactPredicates = false } = {},
) {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const files: Files = new Map(
    numbers.map(index => [`policies/${index}.yaml`, `name: p${index}\nmax_rows: 1\n${comment}`]),
  )
  const live = numbers.map((index): RawProfile => {
    const filters = predicate === '' ? {} : { row_filters: [{ table: 'a.b', predicate }] }
    return { id: `pol_${index}`, name: `p${index}`, max_rows: 2, ...filters }
  })
  const drift = [{ field: 'max_rows', expected: 1, live: 2 }]
  const { edits, leftOut } = await proposeEdits({
    ...(await planFiles(files, live)),
    ports: { isPublic: async () => isPublic, agents: { listAgents: async () => [] }, now: () => 0 },
    drifts: new Map([...files.keys()].map(path => [path, drift])),
    isComplete: true,
    redactPredicates,
  })
  return { edits, leftOut, codes: new Set(leftOut.map(({ finding }) => finding.code)) }
}

test('one pull request holds 100 files, and says what it leaves out', async () => {
  expect(await propose(100)).toMatchObject({ edits: { length: 100 }, leftOut: [] })
  const { edits, leftOut, codes } = await propose(103)
  expect([edits.length, leftOut.length]).toEqual([100, 3])
  expect(codes).toEqual(new Set(['drift-not-proposed']))
})

test('one pull request holds 10 MiB', async () => {
  // A little less than a megabyte each: eleven fit.
  const comment = `#${'x'.repeat(950_000)}\n`
  const { edits, leftOut } = await propose(13, { comment })
  expect([edits.length, leftOut.length]).toEqual([11, 2])
})

test('a predicate that only the live profile has is proposed where nobody sees it who could not before', async () => {
  const countEdits = async (options: { isPublic?: boolean; redactPredicates?: boolean }) =>
    (await propose(1, { predicate: 'tenant = 7', ...options })).edits.length
  expect(await countEdits({ isPublic: false })).toBe(1)
  expect(await countEdits({ isPublic: true })).toBe(0)
  expect(await countEdits({ isPublic: false, redactPredicates: true })).toBe(0)
})
