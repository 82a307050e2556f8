import { describe, expect, it } from 'vitest'
import { edit, fieldsOf } from '../policies.ts'
import { openStage, policyIn, type Run, type Stage } from '../stage.ts'
import { applyReviewed, FILE, readStatus } from './story.ts'

/** The denylist keeps the secrets out, whatever the allowlist says. */
const held = `name: Analytics agent
table_allowlist:
  - public.orders
  - public.customers
max_rows: 10
budget_queries_per_hour: 10
table_denylist:
  - public.secrets
`
const withoutDenylist = edit(held, ['table_denylist:\n  - public.secrets\n', ''])
const withSecrets = edit(held, ['  - public.customers\n', '  - public.customers\n  - public.secrets\n'])

const gated = { inputs: { gate: 'true' } }

async function openHeld(): Promise<Stage> {
  return openStage({
    files: { [FILE]: held, 'docs/a.md': 'a\n' },
    live: [{ id: 'pol_analytics', ...fieldsOf(held) }],
  })
}

/** A job of the pull request that anybody can run again later, for what it was started with. */
async function keepJob(stage: Stage, number: number): Promise<(options?: object) => Promise<Run>> {
  const event = await stage.repository.event.pullRequest({ number, action: 'synchronize' })
  return options => stage.run(event, { ...gated, ...options, runAttempt: 2 })
}

describe('a pull request that is harmless by itself, and not on what has been merged since', () => {
  it('is shown for what it does now by a rerun of its old job, and its gate is not open any more', async () => {
    await using stage = await openHeld()
    const first = await stage.propose({ [FILE]: withoutDenylist })
    const second = await stage.propose({ [FILE]: withSecrets })
    for (const number of [first, second]) {
      const run = await stage.check(number, gated)
      expect(run.report?.direction).toBe('neutral')
    }
    const rerun = await keepJob(stage, second)
    stage.approve(second)
    await rerun()
    expect(readStatus(stage, second)).toBe('pgbeam/reviews success')

    stage.approve(first)
    await stage.merge(first)
    const run = await rerun()
    expect(policyIn(run, FILE)).toMatchObject({
      direction: 'widens',
      changes: [{ subject: 'public.secrets', before: 'none', after: 'reachable' }],
    })
    expect(readStatus(stage, second)).toBe('pgbeam/reviews pending')
    expect(stage.comments(second)[0]?.body).toContain('public.secrets')
  })

  it('is not applied by the approvals from before, and is by one of what was put together', async () => {
    await using stage = await openHeld()
    const numbers = [await stage.propose({ [FILE]: withoutDenylist }), await stage.propose({ [FILE]: withSecrets })]
    for (const number of numbers) stage.approve(number)
    for (const number of numbers) await stage.merge(number)
    expect(await applyReviewed(stage)).toMatchObject({ exitCode: 1, report: { result: 'refused' } })
    stage.approve(numbers[1] ?? 0, { by: 'carol' })
    expect(await applyReviewed(stage)).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
  })

  it('is asked about again while GitHub still tries the merge, and is not green where there is none', async () => {
    await using stage = await openHeld()
    const number = await stage.propose({ [FILE]: withSecrets })
    stage.approve(number)
    const rerun = await keepJob(stage, number)
    stage.repository.delayTestMerges({ requests: 1 })
    await stage.push({ [FILE]: withoutDenylist })
    expect((await rerun()).report?.direction).toBe('widens')
    expect(readStatus(stage, number)).toBe('pgbeam/reviews pending')

    // In conflict with the base now, so that nobody knows what merging would do.
    await stage.push({ [FILE]: edit(withoutDenylist, ['  - public.customers\n', '']) })
    const run = await rerun()
    expect(run.report?.findings).toMatchObject([{ code: 'base-moved-on' }])
    expect(readStatus(stage, number)).toBe('pgbeam/reviews pending')
  })
})

it('a base that moved on in other files alone keeps a gate open, even where there is no merge', async () => {
  await using stage = await openHeld()
  const number = await stage.propose({ [FILE]: withSecrets, 'docs/a.md': 'b\n' })
  stage.approve(number)
  const rerun = await keepJob(stage, number)
  await stage.push({ 'docs/a.md': 'c\n' })
  const run = await rerun()
  expect(run.report).toMatchObject({ direction: 'neutral', findings: [] })
  expect(readStatus(stage, number)).toBe('pgbeam/reviews success')
})
