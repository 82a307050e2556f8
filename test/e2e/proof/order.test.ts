import { describe, expect, it } from 'vitest'
import { edit, ops, support } from '../policies.ts'
import { policyIn, type Stage } from '../stage.ts'
import { allowRows, applyReviewed, FILE, land, NARROW, openSettled, WIDE } from './story.ts'

const OPS = 'policies/ops.yaml'
const SUPPORT = 'policies/support.yaml'
/** Its queries a day: what this policy gives up. */
const fewer = edit(ops, ['budget_queries_per_day: 2000', 'budget_queries_per_day: 1'])
/** It gives up some and takes some. */
const other = edit(fewer, ['max_affected_rows: 1', 'max_affected_rows: 2'])
const wider = { [FILE]: allowRows(WIDE) }

/** The narrowing has not come into force, so the widening must not either. */
async function expectHeldBack(stage: Stage, options: Parameters<typeof applyReviewed>[1] = {}) {
  const run = await applyReviewed(stage, options)
  expect(run.exitCode).toBe(1)
  expect(policyIn(run, FILE)).toMatchObject({ outcome: 'refused', direction: 'widens' })
  expect(stage.live('pol_analytics').max_rows).toBe(NARROW)
  return run
}

describe('of two policies that hand something over, none is widened while the other cannot be narrowed', () => {
  it('for want of review; then both are', async () => {
    await using stage = await openSettled()
    const number = await land(stage, { [OPS]: fewer }, { approvedBy: [] })
    await land(stage, wider)
    const run = await expectHeldBack(stage)
    expect(policyIn(run, OPS)).toMatchObject({ outcome: 'refused', direction: 'narrows' })
    expect(policyIn(run, FILE).reason).toContain(OPS)
    stage.approve(number)
    expect(await applyReviewed(stage)).toMatchObject({ exitCode: 0, outputs: { applied: '2' } })
    expect(stage.writes().map(({ path }) => path.split('/').at(-1))).toEqual(['pol_ops', 'pol_analytics'])
  })

  it('for want of review, where the other takes something as well', async () => {
    await using stage = await openSettled()
    await stage.push({ [OPS]: other })
    await land(stage, wider)
    const run = await expectHeldBack(stage)
    expect(policyIn(run, OPS)).toMatchObject({ outcome: 'refused', direction: 'mixed' })
  })

  it('for an edit of the other elsewhere, one in time and one while it is applied', async () => {
    await using stage = await openSettled()
    stage.pgbeam.edit('prj_acme', 'pol_ops', { max_rows: 7 })
    await land(stage, { [OPS]: fewer, ...wider })
    const drifted = await expectHeldBack(stage)
    expect(policyIn(drifted, OPS)).toMatchObject({ outcome: 'refused', drift: [{ field: 'max_rows' }] })

    await using other = await openSettled()
    await land(other, { [OPS]: fewer, ...wider })
    other.pgbeam.fault({ kind: 'race', method: 'PUT', path: 'pol_ops', patch: { max_rows: 7 } })
    await expectHeldBack(other)
  })

  it('because the other cannot be read: its file, its id or its live profile', async () => {
    for (const text of [edit(fewer, ['name: Ops agent', 'name: ']), `id: pol_gone\n${fewer}`]) {
      await using stage = await openSettled()
      await land(stage, { [OPS]: text, ...wider })
      await expectHeldBack(stage)
    }
    await using stage = await openSettled()
    await land(stage, { [OPS]: fewer, ...wider })
    stage.pgbeam.edit('prj_acme', 'pol_ops', { access_mode: 'read_some' })
    const run = await expectHeldBack(stage)
    expect(policyIn(run, OPS)).toMatchObject({ outcome: 'failed' })
  })

  it('because PgBeam refuses the other, or cannot be asked for its project', async () => {
    await using stage = await openSettled()
    await land(stage, { [OPS]: fewer, ...wider })
    stage.pgbeam.fault({ kind: 'status', method: 'PUT', path: 'pol_ops', status: 422 })
    const run = await expectHeldBack(stage)
    expect(policyIn(run, OPS)).toMatchObject({ outcome: 'failed' })
  })

  it('not even in a dry run', async () => {
    await using stage = await openSettled()
    await stage.push({ [OPS]: fewer })
    await land(stage, wider)
    await expectHeldBack(stage, { inputs: { 'dry-run': 'true' } })
    expect(stage.writes()).toEqual([])
  })
})

it('what narrows does not wait for another that is refused, nor does what is in another project', async () => {
  await using stage = await openSettled()
  stage.pgbeam.seed('prj_other', [{ id: 'pol_elsewhere', name: 'Elsewhere', max_rows: 1, table_allowlist: ['a.b'] }])
  const elsewhere = 'project_id: prj_other\nname: Elsewhere\nmax_rows: 2\ntable_allowlist: [a.b]\n'
  await stage.push({ [OPS]: fewer })
  const narrower = edit(support, ['max_rows: 500', 'max_rows: 400'])
  await land(stage, { ...wider, [SUPPORT]: narrower, 'policies/elsewhere.yaml': elsewhere })
  const run = await expectHeldBack(stage)
  expect(policyIn(run, SUPPORT)).toMatchObject({ outcome: 'applied', direction: 'narrows' })
  expect(policyIn(run, 'policies/elsewhere.yaml')).toMatchObject({ outcome: 'applied', direction: 'widens' })
})
