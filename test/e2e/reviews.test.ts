import { describe, expect, it } from 'vitest'
import { analytics, edit, livePolicies, policies } from './policies.ts'
import { openStage, policyIn, type Stage } from './stage.ts'

const file = 'policies/analytics.yaml'
const narrower = { [file]: edit(analytics, ['max_rows: 10000', 'max_rows: 100']) }
const wider = { [file]: edit(analytics, ['max_rows: 10000', 'max_rows: 20000']) }
const guarded = { 'required-approvals': '1', 'required-approvals-widening': '2' }

const openGuardedStage = () => openStage({ files: policies, live: livePolicies })

describe('an apply asks for the reviews of what it brings into force', () => {
  it('applies what has them', async () => {
    await using stage = await openGuardedStage()
    const number = await stage.propose(narrower)
    stage.approve(number)
    await stage.merge(number)
    expect(await stage.apply({ inputs: guarded })).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    expect(stage.live('pol_analytics').max_rows).toBe(100)
  })

  it('asks for more where it widens, and goes on once they are there', async () => {
    await using stage = await openGuardedStage()
    const number = await stage.propose(wider)
    stage.approve(number)
    await stage.merge(number)
    const refused = await stage.apply({ inputs: guarded })
    expect(refused).toMatchObject({ exitCode: 1, report: { result: 'refused' } })
    expect(policyIn(refused, file)).toMatchObject({ outcome: 'refused', direction: 'widens' })
    expect(stage.writes()).toEqual([])

    stage.approve(number, { by: 'carol' })
    expect(await stage.apply({ inputs: guarded })).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
    expect(stage.live('pol_analytics').max_rows).toBe(20_000)
  })

  it('refuses a direct push by name, applies the others, and takes a revert for what it is', async () => {
    await using stage = await openGuardedStage()
    const number = await stage.propose({
      'policies/support.yaml': edit(policies['policies/support.yaml'], ['max_rows: 500', 'max_rows: 400']),
    })
    stage.approve(number)
    await stage.merge(number)
    const pushed = await stage.push(narrower)
    const run = await stage.apply({ inputs: guarded })
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'refused' } })
    expect(policyIn(run, file)).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining(pushed.slice(0, 7)),
    })
    expect(policyIn(run, 'policies/support.yaml')).toMatchObject({ outcome: 'applied' })

    await stage.push({ [file]: analytics })
    expect(await stage.apply({ inputs: guarded })).toMatchObject({ exitCode: 0, report: { result: 'unchanged' } })
  })

  it('says on the merged pull request what is in force now', async () => {
    await using stage = await openGuardedStage()
    const number = await stage.propose(narrower)
    stage.approve(number)
    await stage.merge(number)
    const run = await stage.apply({ inputs: guarded })
    expect(stage.comments(number).map(({ author }) => author)).toEqual(['github-actions[bot]'])
    expect(run.outputs['comment-url']).toContain(`/pull/${number}#issuecomment-`)
    await stage.apply({ inputs: guarded })
    expect(stage.comments(number)).toHaveLength(1)
  })
})

describe('the gate', () => {
  const gated = { ...guarded, gate: 'true' }

  async function readStatus(stage: Stage, sha: string): Promise<string> {
    const { apiUrl, token } = stage.github
    const url = `${apiUrl}/repos/acme/data-policies/commits/${sha}/statuses`
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
    const [latest] = (await answer.json()) as { state: string; context: string }[]
    return latest ? `${latest.context} ${latest.state}` : 'none'
  }

  it('waits for the approvals that the change needs, and follows them', async () => {
    await using stage = await openGuardedStage()
    const number = await stage.propose(wider)
    const { headSha } = stage.repository.pull(number)
    const first = await stage.check(number, { inputs: gated })
    expect(first.exitCode).toBe(0)
    expect(await readStatus(stage, headSha)).toBe('pgbeam/reviews pending')
    for (const by of ['bob', 'carol']) stage.approve(number, { by })
    await stage.run(await stage.repository.event.pullRequestReview({ number, action: 'submitted' }), { inputs: gated })
    expect(await readStatus(stage, headSha)).toBe('pgbeam/reviews success')
    expect(stage.comments(number)[0]?.body).toContain('2 of 2')
  })

  it('is open where no policy changes, and on what a merge queue tries out', async () => {
    await using stage = await openGuardedStage()
    const number = await stage.propose({ 'docs/why.md': 'Because.\n' })
    await stage.check(number, { inputs: gated })
    expect(await readStatus(stage, stage.repository.pull(number).headSha)).toBe('pgbeam/reviews success')
    const group = await stage.repository.createMergeGroup({ numbers: [await stage.propose(wider)] })
    const event = await stage.repository.event.mergeGroup(group)
    await stage.run(event, { inputs: gated })
    expect(await readStatus(stage, event.sha)).toBe('pgbeam/reviews success')
  })

  it('labels what widens and asks the right people; taken back, the label goes', async () => {
    await using stage = await openGuardedStage()
    const inputs = { 'label-widening': 'widens-access', 'reviewers-widening': 'carol' }
    const number = await stage.propose(wider)
    await stage.check(number, { inputs })
    const pull = () => stage.repository.pull(number)
    expect(pull().labels.map(({ name }) => name)).toEqual(['widens-access'])
    expect(pull().requestedReviewers).toEqual([expect.objectContaining({ login: 'carol' })])
    await stage.revise(number, narrower)
    await stage.check(number, { inputs })
    expect(pull().labels).toEqual([])
  })

  it('that cannot be kept is a warning', async () => {
    await using stage = await openGuardedStage()
    const number = await stage.propose(wider)
    stage.github.addToken('reader', { permissions: 'read' })
    const run = await stage.check(number, { inputs: gated, token: 'reader' })
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'changed' } })
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'warning', title: 'Review gate' }))
  })
})

describe('the issue about drift', () => {
  it('is open while there is drift, kept up to date, and closed when it is gone', async () => {
    await using stage = await openGuardedStage()
    const { repository } = stage
    const issues = () => [...repository.threads.values()].filter(({ kind }) => kind === 'issue')
    const patrol = async () =>
      stage.run(await repository.event.schedule(), { apiKey: stage.pgbeam.key, inputs: { 'drift-issue': 'true' } })
    // A file with a single version would adopt what is live.
    const number = await stage.propose(narrower)
    await stage.merge(number)
    await stage.apply()
    expect(await patrol()).toMatchObject({ exitCode: 0, report: { result: 'unchanged' } })
    expect(issues()).toEqual([])

    stage.pgbeam.edit('prj_acme', 'pol_analytics', { max_rows: 7 })
    expect(await patrol()).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
    await patrol()
    expect(issues()).toMatchObject([{ state: 'open' }])

    stage.pgbeam.edit('prj_acme', 'pol_analytics', { max_rows: 100 })
    expect(await patrol()).toMatchObject({ exitCode: 0 })
    expect(issues()).toMatchObject([{ state: 'closed' }])
  })
})
