import { expect, test } from 'vitest'
import { openStage, PROJECT } from './stage.ts'

test('what happens later in the story is later by both clocks', async () => {
  await using stage = await openStage({ live: [{ id: 'pol_1', name: 'a' }] })
  const { repository, pgbeam } = stage
  const times = [stage.live('a').updated_at, repository.journal.list()[0]?.at.toISOString()]
  stage.wait({ minutes: 5 })
  times.push(pgbeam.edit(PROJECT, 'pol_1', { max_rows: 1 }).updated_at)
  await stage.push({ 'README.md': 'more\n' }, { by: 'carol' })
  times.push(repository.journal.list().at(-1)?.at.toISOString())
  expect(times).toEqual(times.toSorted())
  expect(new Set(times).size).toBe(4)
  expect(Date.parse(times[2] ?? '') - Date.parse(times[1] ?? '')).toBeGreaterThanOrEqual(300_000)
})
