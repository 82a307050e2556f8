import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { analytics, edit, policies, support } from '../policies.ts'
import {
  allowRows,
  expectApplied,
  expectRefused,
  FILE,
  land,
  NARROW,
  openSettled,
  rowsOf,
  WIDE,
} from '../proof/story.ts'
import { policyIn, type Stage } from '../stage.ts'

const SUPPORT = 'policies/support.yaml'
const MOVED = 'policies/team-a/reporting.yaml'
const wide = allowRows(WIDE)

/** Somebody pushed the wide version straight to the branch, where it was refused. */
async function openPushed(): Promise<Stage> {
  const stage = await openSettled()
  await stage.push({ [FILE]: wide }, { by: 'mallory' })
  stage.wait({ hours: 1 })
  return stage
}

const asJson = (text: string) => `${JSON.stringify(parse(text), null, 2)}\n`

describe('what was pushed without a review stays refused', () => {
  it.each([
    ['moves the file', { [FILE]: null, [MOVED]: wide }, MOVED],
    ['writes it as JSON', { [FILE]: null, 'policies/analytics.json': asJson(wide) }, 'policies/analytics.json'],
    ['swaps it with another', { [FILE]: support, [SUPPORT]: wide }, SUPPORT],
    ['adds comments and blank lines', { [FILE]: `# Sales.\n\n${wide}\n` }, FILE],
    ['adds the id', { [FILE]: `id: pol_analytics\n${wide}` }, FILE],
    ['moves it and adds the id', { [FILE]: null, [MOVED]: `id: pol_analytics\n${wide}` }, MOVED],
    ['leaves it alone', { 'docs/why.md': 'Because.\n' }, FILE],
  ] as const)('after a reviewed pull request that %s', async (_, changes, file) => {
    await using stage = await openPushed()
    const number = await stage.propose(changes)
    const check = await stage.check(number)
    expect(check).toMatchObject({ exitCode: 0, report: { direction: expect.stringMatching(/^(none|neutral)$/) } })
    stage.approve(number)
    await stage.merge(number)
    await expectRefused(stage, { file })
  })

  it('after two that give its name away and take it back', async () => {
    await using stage = await openPushed()
    await land(stage, { [FILE]: edit(wide, ['Analytics agent', 'Sales agent']) })
    await land(stage, { [FILE]: wide })
    await expectRefused(stage)
  })

  it('after two of which one stops managing it and one manages it again', async () => {
    await using stage = await openPushed()
    await land(stage, { [FILE]: null })
    await land(stage, { [MOVED]: wide })
    await expectRefused(stage, { file: MOVED })
  })

  it('after a version in between that nobody can read', async () => {
    await using stage = await openPushed()
    await stage.push({ [FILE]: 'name: [\n' }, { by: 'mallory' })
    await land(stage, { [FILE]: null, [MOVED]: `# Mended.\n${wide}` })
    await expectRefused(stage, { file: MOVED })
  })

  it('after a second file for it came and went', async () => {
    await using stage = await openPushed()
    await land(stage, { [MOVED]: allowRows(NARROW) })
    await land(stage, { [MOVED]: null })
    await expectRefused(stage)
  })

  it('after moves by pushes, and of the whole folder', async () => {
    await using stage = await openPushed()
    const moved = Object.entries({ ...policies, [FILE]: wide }).flatMap(([path, text]) => [
      [path, null],
      [path.replace('policies/', 'policies/all/'), text],
    ])
    await land(stage, Object.fromEntries(moved))
    await expectRefused(stage, { file: 'policies/all/analytics.yaml' })
  })

  it('as it was right after the push, until a reviewed pull request takes it back; what another one makes of it is applied', async () => {
    await using stage = await openPushed()
    await expectRefused(stage)
    await land(stage, rowsOf(NARROW))
    await land(stage, { [FILE]: null, [MOVED]: allowRows(WIDE) })
    await expectApplied(stage)
  })
})

describe('a new policy that was pushed without a review', () => {
  const created = 'name: Newcomer\ntable_allowlist: [public.orders]\nmax_rows: 1\nbudget_queries_per_hour: 1\n'

  it('is not made after it was moved, and is by a pull request of its own', async () => {
    await using stage = await openSettled()
    await stage.push({ 'policies/new.yaml': created }, { by: 'mallory' })
    await expectRefused(stage, { file: 'policies/new.yaml' })
    await land(stage, { 'policies/new.yaml': null, [MOVED]: created })
    await expectRefused(stage, { file: MOVED })
    expect(stage.writes()).toEqual([])
    await land(stage, { [MOVED]: null })
    await land(stage, { [MOVED]: created })
    await expectApplied(stage, NARROW)
    expect(stage.live('Newcomer')).toMatchObject({ max_rows: 1 })
  })

  it('does not take over a profile from elsewhere either, after it was moved', async () => {
    await using stage = await openSettled()
    stage.pgbeam.seed('prj_acme', [{ id: 'pol_new', name: 'Newcomer', table_allowlist: ['public.orders'] }])
    await stage.push({ 'policies/new.yaml': created }, { by: 'mallory' })
    await expectRefused(stage, { file: 'policies/new.yaml' })
    stage.wait({ hours: 1 })
    await land(stage, { 'policies/new.yaml': null, [MOVED]: created })
    const run = await expectRefused(stage, { file: MOVED })
    expect(policyIn(run, MOVED).reason).toContain('push')
  })
})

it('moves, swaps and other formats of what was reviewed are applied, and drift by none of them', async () => {
  await using stage = await openSettled()
  await land(stage, { [FILE]: support, [SUPPORT]: wide })
  await expectApplied(stage)
  stage.wait({ hours: 1 })
  await land(stage, { [SUPPORT]: null, 'policies/analytics.json': asJson(analytics), [FILE]: null, [MOVED]: support })
  const run = await expectApplied(stage, NARROW)
  expect(policyIn(run, MOVED)).toMatchObject({ outcome: 'unchanged', drift: [] })
})
