import { expect, test } from 'vitest'
import { prepareGrammar } from '../../src/flows/prepare-grammar.ts'
import type { LiveProfile } from '../../src/live/profile.ts'

const profile = (raw: LiveProfile['raw']): LiveProfile => ({ id: 'pol_1', projectId: 'prj_1', name: 'A', raw })
const FILTERED = profile({ row_filters: [{ table: 'a.b', predicate: 'x = 1' }] })

/** How often the grammar was asked for by listing these. */
async function countLoads(profiles: readonly LiveProfile[]): Promise<number> {
  let loads = 0
  const reader = prepareGrammar({ listProfiles: async (_: string) => profiles }, async () => loads++)
  expect(await reader.listProfiles('prj_1')).toBe(profiles)
  return loads
}

test('the grammar is loaded where a live profile has a row filter, and only there', async () => {
  expect(await countLoads([profile({}), FILTERED, FILTERED])).toBe(1)
  expect(await countLoads([])).toBe(0)
  for (const row_filters of [undefined, null, [], 'x = 1', {}])
    expect(await countLoads([profile({ row_filters })])).toBe(0)
})

test('what the profiles are does not depend on the grammar, nor wait for it', async () => {
  const broken = prepareGrammar({ listProfiles: async (_: string) => [FILTERED] }, () =>
    Promise.reject(new Error('no grammar')),
  )
  expect(await broken.listProfiles('prj_1')).toEqual([FILTERED])
  const slow = prepareGrammar({ listProfiles: async (_: string) => [FILTERED] }, () => new Promise(() => {}))
  expect(await slow.listProfiles('prj_1')).toEqual([FILTERED])
})

test('a list that fails fails as it did', async () => {
  const reader = prepareGrammar({ listProfiles: (_: string) => Promise.reject(new Error('out of reach')) })
  await expect(reader.listProfiles('prj_1')).rejects.toThrow('out of reach')
})
