import { expect, test } from 'vitest'
import { createLiveDirectory, NO_DIRECTORY } from '../../src/live/directory.ts'
import { listNeedingHistory, orderSteps, planFiles, planStep } from '../../src/plan/plan.ts'
import { knowLive, planWrite, readFile, readFiles, readLive, splitConjuncts } from './files.ts'

const live = { id: 'pol_1', name: 'A', max_rows: 10 }

function plan(text: string, raw?: typeof live & Record<string, unknown>) {
  return planStep({ policyFile: readFile(text), live: raw && readLive(raw), splitConjuncts })
}

test('where there is no live profile it is created, which widens', () => {
  expect(plan('name: A\nmax_rows: 10')).toMatchObject({ kind: 'create', direction: 'widens' })
})

test('what means the same is left alone, however it is written', () => {
  expect(plan('name: A\nmax_rows: 1e1\ntable_allowlist: []', live)).toMatchObject({ kind: 'unchanged' })
})

test.each([
  ['max_rows: 5', 'narrows'],
  ['max_rows: 20', 'widens'],
  ['max_rows: 5\nbudget_queries_per_day: 0', 'narrows'],
  ['max_rows: 20\ntable_denylist: [a.b]', 'mixed'],
])('live → %j %s', (fields, direction) => {
  const step = plan(`name: A\n${fields}`, live)
  expect(step).toMatchObject({ kind: 'update', direction, liveProfile: { max_rows: 10 } })
})

test('a live profile that this version cannot read is not written over', () => {
  expect(plan('name: A', { ...live, access_mode: 'telepathy' })).toMatchObject({
    kind: 'unreadable',
    fields: ['access_mode'],
  })
})

test('only what surely narrows goes first', () => {
  const narrowing = planWrite({ text: 'name: A\nmax_rows: 5', live })
  const widening = planWrite({ text: 'name: A\nmax_rows: 20', live })
  const mixed = planWrite({ text: 'name: A\nmax_rows: 20\ntable_denylist: [a.b]', live })
  const unclear = planWrite({ text: 'name: A\nmax_rows: 10\nstatement_timeout_ms: 5', live })
  const neutral = planWrite({ text: 'name: A\nmax_rows: 10\napproval_timeout_seconds: 5', live })
  const creation = planWrite({ text: 'name: New' })
  expect([mixed.direction, unclear.direction, neutral.direction]).toEqual(['mixed', 'unclear', 'neutral'])
  expect(orderSteps([creation, mixed, narrowing, unclear, widening, neutral])).toEqual([
    [narrowing, neutral],
    [mixed, unclear],
    [creation, widening],
  ])
})

test('files that are invalid, or whose project was not looked up, have no step', () => {
  const policyFiles = readFiles({
    'a.yaml': 'name: A\nmax_rows: 10',
    'b.yaml': 'name: B',
    'broken.yaml': 'name: C\nmax_row: 1',
    'elsewhere.yaml': 'name: A\nproject_id: prj_2',
  })
  const steps = planFiles({ policyFiles, directory: knowLive(live), splitConjuncts })
  expect([...steps].map(([{ file }, { kind }]) => `${file.path} ${kind}`)).toEqual([
    'a.yaml unchanged',
    'b.yaml create',
  ])
  expect(planFiles({ policyFiles, directory: createLiveDirectory(new Map()), splitConjuncts }).size).toBe(0)
})

test('history is needed only where the live profile is what neither the base nor the head says', () => {
  const needs = (limits: { base: number; head: number }) => {
    const [base, head] = [limits.base, limits.head].map(limit => [readFile(`name: A\nmax_rows: ${limit}`)])
    return listNeedingHistory({ base: base ?? [], head: head ?? [], directory: knowLive(live), splitConjuncts }).length
  }
  expect(needs({ base: 10, head: 20 })).toBe(0)
  expect(needs({ base: 5, head: 10 })).toBe(0)
  expect(needs({ base: 5, head: 20 })).toBe(1)
  expect(needs({ base: 5, head: 5 })).toBe(1)
  const unknown = { base: [readFile('name: A')], head: [], directory: NO_DIRECTORY, splitConjuncts }
  expect(listNeedingHistory(unknown)).toEqual([])
})
