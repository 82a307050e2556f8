import { expect, test } from 'vitest'
import { reportDeprecations } from '../../src/flows/deprecations.ts'
import type { Deprecation } from '../../src/live/deprecation.ts'
import { readDeprecation } from '../../src/pgbeam/deprecation.ts'
import { createPolicyReader } from '../../src/pgbeam/reader.ts'
import { report } from '../report/samples.ts'
import { startPgBeam } from '../standins/pgbeam/index.ts'
import { createClock, reach } from './clock.ts'

const SUNSET = 'Thu, 31 Dec 2026 23:59:59 GMT'

test.each<[Record<string, string>, Deprecation | undefined]>([
  [{}, undefined],
  [{ Deprecation: '@1767225600' }, { operation: 'look', sunset: null }],
  [
    { Deprecation: '@1767225600', Sunset: SUNSET },
    { operation: 'look', sunset: '2026-12-31' },
  ],
  [{ Sunset: SUNSET }, { operation: 'look', sunset: '2026-12-31' }],
  [
    { Deprecation: 'true', Sunset: '::error::soon' },
    { operation: 'look', sunset: null },
  ],
])('%j announces %j', (headers, expected) => {
  expect(readDeprecation(new Headers(headers), { does: 'look' })).toEqual(expected)
})

test('however many answers announce it, it is one notice of the run, and costs nothing else', async () => {
  await using api = Object.assign(await startPgBeam(), {
    async [Symbol.asyncDispose]() {
      await api.close()
    },
  })
  api.seed('prj_1', [{ id: 'pol_1', name: 'a' }])
  api.headers = { Deprecation: '@1767225600', Sunset: SUNSET }
  const result = { report: report(), texts: new Map(), privatePredicates: new Set<string>(), failure: null }
  const reported = await reportDeprecations(async onDeprecation => {
    const reader = createPolicyReader({ ...reach(api, createClock()), onDeprecation })
    await reader.listProfiles('prj_1')
    await reader.listProfiles('prj_1')
    await expect(reader.listProfiles('prj_none')).rejects.toThrow()
    expect(await reader.getProfile('prj_1', 'pol_1')).toBeDefined()
    return result
  })
  expect(reported.report.findings).toMatchObject([{ code: 'deprecated-api', severity: 'notice', line: null }])
  expect(reported.report.findings[0]?.message).toContain('2026-12-31')
  expect(await reportDeprecations(async () => result)).toEqual(result)
})
