import { describe, expect, test } from 'vitest'
import { analytics, edit, ops, policies, support } from './policies.ts'
import { openStage, policyIn } from './stage.ts'

const widened = { 'policies/analytics.yaml': edit(analytics, ['max_rows: 10000', 'max_rows: 20000']) }

describe('checked', () => {
  test('pull_request_target: the pull request of a fork, as data, by a token that may comment', async () => {
    await using stage = await openStage({ files: policies })
    const number = await stage.propose(widened, { author: 'mallory', fork: true })
    const base = await stage.push({ 'policies/ops.yaml': edit(ops, ['max_rows: 1000', 'max_rows: 10']) })
    const run = await stage.run(await stage.repository.event.pullRequestTarget({ number }))
    expect(run).toMatchObject({ exitCode: 0, report: { mode: 'check', pull_request: number, direction: 'widens' } })
    expect(run.report?.policies.map(({ file }) => file)).toEqual(['policies/analytics.yaml'])
    expect(run.report?.commit).not.toBe(base)
    expect(stage.comments(number)).toHaveLength(1)
  })

  test('pull_request_review and a draft as any other', async () => {
    await using stage = await openStage({ files: policies })
    const number = await stage.propose(widened, { draft: true })
    stage.approve(number)
    const run = await stage.run(await stage.repository.event.pullRequestReview({ number }))
    expect(run).toMatchObject({ exitCode: 0, report: { mode: 'check', pull_request: number, direction: 'widens' } })
    expect(stage.comments(number)).toHaveLength(1)
  })

  test('merge_group: what all its pull requests do together, and no comment', async () => {
    await using stage = await openStage({ files: policies })
    const numbers = [
      await stage.propose(widened),
      await stage.propose({ 'policies/ops.yaml': edit(ops, ['max_rows: 1000', 'max_rows: 10']) }),
    ]
    const group = await stage.repository.createMergeGroup({ numbers })
    const run = await stage.run(await stage.repository.event.mergeGroup(group))
    expect(run.exitCode).toBe(0)
    expect(run.report).toMatchObject({
      mode: 'check',
      direction: 'mixed',
      commit: group.headSha,
      base_commit: group.baseSha,
      pull_request: null,
    })
    expect(run.report?.policies.map(({ direction }) => direction)).toEqual(['widens', 'narrows'])
    for (const number of numbers) expect(stage.comments(number)).toEqual([])
  })

  test('push with mode check: what the push changed', async () => {
    await using stage = await openStage({ files: policies })
    const base = await stage.repository.head()
    await stage.push({ 'policies/support.yaml': edit(support, ['max_rows: 500', 'max_rows: 50']) })
    const run = await stage.run(await stage.repository.event.push(), { inputs: { mode: 'check' } })
    expect(run).toMatchObject({ exitCode: 0, report: { mode: 'check', direction: 'narrows', base_commit: base } })
    expect(stage.pgbeam.requests).toEqual([])
  })

  test('workflow_dispatch on another branch: against the default branch', async () => {
    await using stage = await openStage({ files: policies })
    const base = await stage.repository.head()
    await stage.repository.commit({ branch: 'try', changes: widened })
    await stage.push({ 'README.md': '# Moved on\n' })
    const run = await stage.run(await stage.repository.event.workflowDispatch({ branch: 'try' }))
    expect(run).toMatchObject({ exitCode: 0, report: { mode: 'check', direction: 'widens', base_commit: base } })
    expect(policyIn(run, 'policies/analytics.yaml').compared_with).toBe('base')
  })
})

describe('nothing to do', () => {
  const nothing = { result: 'unchanged', direction: 'none', changed: '0', applied: '0', drifted: '0', failed: '0' }

  test('a pull request that was closed, and a push to another branch', async () => {
    await using stage = await openStage({ files: policies })
    const number = await stage.propose(widened)
    stage.repository.closePullRequest(number)
    const closed = await stage.repository.event.pullRequest({ number, action: 'closed' })
    const { headBranch } = stage.repository.pull(number)
    const elsewhere = await stage.repository.event.push({ branch: headBranch })
    stage.github.clearRequests()
    for (const event of [closed, elsewhere]) {
      const run = await stage.run(event, { apiKey: stage.pgbeam.key })
      expect(run).toMatchObject({ exitCode: 0, outputs: nothing, report: null, annotations: [] })
      expect(run.stdout.trim()).not.toBe('')
    }
    expect(stage.github.requests).toEqual([])
    expect(stage.pgbeam.requests).toEqual([])
  })
})

describe('refused', () => {
  test('mode apply on a pull request, and on another branch', async () => {
    await using stage = await openStage({ files: policies })
    const number = await stage.propose(widened)
    const events = [
      await stage.repository.event.pullRequest({ number }),
      await stage.repository.event.pullRequestTarget({ number }),
      await stage.repository.event.push({ branch: stage.repository.pull(number).headBranch }),
      await stage.repository.event.workflowDispatch({ branch: stage.repository.pull(number).headBranch }),
    ]
    for (const event of events) {
      const run = await stage.run(event, { apiKey: stage.pgbeam.key, inputs: { mode: 'apply' } })
      expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'refused' }, report: null })
    }
    expect(stage.pgbeam.requests).toEqual([])
    expect(stage.comments(number)).toEqual([])
  })

  test('an event that the action does not know', async () => {
    await using stage = await openStage({ files: policies })
    const event = { ...(await stage.repository.event.push()), name: 'issues' }
    const run = await stage.run(event, { apiKey: stage.pgbeam.key })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'refused' }, report: null })
    expect(stage.pgbeam.requests).toEqual([])
  })
})
