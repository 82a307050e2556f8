import { describe, expect, it } from 'vitest'
import { edit, support } from '../policies.ts'
import { applyReviewed, FILE, land, NARROW, openSettled, readStatus, rowsOf, WIDE } from '../proof/story.ts'
import { PROJECT, policyIn, type Run, type Stage } from '../stage.ts'

const SUPPORT = 'policies/support.yaml'
const narrower = { [SUPPORT]: edit(support, ['max_rows: 500', 'max_rows: 400']) }

/** A check that knows what is live, and keeps the gate. */
function checkLive(stage: Stage, number: number, inputs: Record<string, string> = {}): Promise<Run> {
  return stage.check(number, { apiKey: stage.pgbeam.key, inputs: { gate: 'true', ...inputs } })
}

describe('a check that knows what is live', () => {
  it('shows an edit of a policy with one version, touched or not, and that applying it will be refused', async () => {
    await using stage = await openSettled()
    stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: 1 })
    stage.wait({ hours: 1 })
    const drift = [{ field: 'max_rows', expected: NARROW, live: 1 }]
    const untouched = await stage.propose(narrower)
    expect(policyIn(await checkLive(stage, untouched), FILE)).toMatchObject({ action: 'none', drift })
    const touched = await stage.propose(rowsOf(WIDE))
    expect(policyIn(await checkLive(stage, touched), FILE)).toMatchObject({ action: 'update', drift, waiting: [] })
    const [refusing] = stage.comments(touched)
    await checkLive(stage, touched, { 'on-drift': 'overwrite' })
    const [overwriting] = stage.comments(touched)
    expect(refusing?.body).toContain('on-drift')
    expect(overwriting?.body).not.toBe(refusing?.body)

    // As it said.
    stage.approve(touched)
    await stage.merge(touched)
    expect(await applyReviewed(stage)).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
  })

  it('lists what waits on the base, which the gate asks reviews for, and knows nothing of it without a key', async () => {
    await using stage = await openSettled()
    await stage.push(rowsOf(WIDE), { by: 'mallory' })
    const number = await stage.propose({ 'docs/why.md': 'Because.\n' })
    await stage.check(number, { inputs: { gate: 'true' } })
    expect(readStatus(stage, number)).toBe('pgbeam/reviews success')

    const run = await checkLive(stage, number)
    expect(run).toMatchObject({ exitCode: 0, report: { direction: 'none' } })
    expect(policyIn(run, FILE)).toMatchObject({
      action: 'none',
      drift: [],
      waiting: [{ field: 'max_rows', before: NARROW, after: WIDE, direction: 'widens' }],
    })
    expect(readStatus(stage, number)).toBe('pgbeam/reviews pending')
    expect(stage.repository.pull(number).labels).toEqual([])
    await checkLive(stage, number, { 'label-widening': 'widens' })
    expect(stage.repository.pull(number).labels).toMatchObject([{ name: 'widens' }])

    await stage.push(rowsOf(NARROW))
    await checkLive(stage, number, { 'label-widening': 'widens' })
    expect(readStatus(stage, number)).toBe('pgbeam/reviews success')
    expect(stage.repository.pull(number).labels).toEqual([])
  })

  it('lists what waits of a policy that the pull request moves, changes, or makes', async () => {
    await using stage = await openSettled()
    const created = 'name: Newcomer\ntable_allowlist: [public.orders]\nmax_rows: 1\nbudget_queries_per_hour: 1\n'
    await land(stage, { ...rowsOf(WIDE), 'policies/new.yaml': created })
    const moved = 'policies/moved.yaml'
    const number = await stage.propose({ [FILE]: null, [moved]: rowsOf(30_000)[FILE] ?? '' })
    const run = await checkLive(stage, number)
    expect(policyIn(run, moved)).toMatchObject({
      previous_file: FILE,
      changes: [{ before: WIDE, after: 30_000 }],
      waiting: [{ before: NARROW, after: WIDE }],
      drift: [],
    })
    expect(policyIn(run, 'policies/new.yaml')).toMatchObject({ action: 'none', drift: [] })
    expect(policyIn(run, 'policies/new.yaml').waiting).toContainEqual(
      expect.objectContaining({ subject: 'public.orders', direction: 'widens' }),
    )
  })
})

describe('the gate of a matrix', () => {
  it('has a status for each leg, so that none hides another', async () => {
    await using stage = await openSettled()
    const number = await stage.propose(rowsOf(WIDE))
    const legs = [
      { 'comment-id': 'sales', policies: 'policies/analytics.yaml' },
      { 'comment-id': 'support', policies: 'policies/support.yaml' },
    ]
    for (const inputs of legs) await checkLive(stage, number, inputs)
    const { headSha } = stage.repository.pull(number)
    const told = stage.repository.statuses.filter(({ sha }) => sha === headSha)
    expect(told.map(({ context, state }) => `${context} ${state}`)).toEqual([
      'pgbeam/reviews (sales) pending',
      'pgbeam/reviews (support) success',
    ])
  })

  it.each([',', '# nobody yet', ' , \n'])('and reviewers that name nobody, as %j, are a mistake', async value => {
    await using stage = await openSettled()
    const number = await stage.propose(rowsOf(WIDE))
    const run = await checkLive(stage, number, { 'reviewers-widening': value })
    expect(run).toMatchObject({ exitCode: 1, report: null })
    expect(run.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining('reviewers-widening') }])
    expect(stage.repository.statuses).toEqual([])
  })
})

describe('an older run of a pull request', () => {
  it('says nothing against what the newer one said: neither by comment nor by label, request or status', async () => {
    await using stage = await openSettled()
    const inputs = { 'label-widening': 'widens', 'reviewers-widening': 'carol' }
    const number = await stage.propose(rowsOf(WIDE))
    const wide = await stage.repository.event.pullRequest({ number, action: 'opened' })
    await stage.revise(number, rowsOf(9000))
    await checkLive(stage, number, inputs)
    const told = () => {
      const { labels, requestedReviewers, headSha } = stage.repository.pull(number)
      const statuses = stage.repository.statuses.filter(({ sha }) => sha === headSha).map(({ state }) => state)
      return structuredClone({ labels, requestedReviewers, statuses, comments: stage.comments(number) })
    }
    const newest = told()
    expect(newest).toMatchObject({ labels: [], requestedReviewers: [] })
    await stage.run(wide, { apiKey: stage.pgbeam.key, inputs: { gate: 'true', ...inputs } })
    expect(told()).toEqual(newest)

    const narrow = await stage.repository.event.pullRequest({ number, action: 'synchronize' })
    await stage.revise(number, rowsOf(WIDE))
    await checkLive(stage, number, inputs)
    const wider = told()
    expect(wider).toMatchObject({ labels: [{ name: 'widens' }], requestedReviewers: [{ login: 'carol' }] })
    await stage.run(narrow, { apiKey: stage.pgbeam.key, inputs: { gate: 'true', ...inputs } })
    expect(told()).toEqual(wider)
  })
})
