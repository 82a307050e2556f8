import { describe, expect, test } from 'vitest'
import { analytics, edit, ops, policies } from './policies.ts'
import { openStage, type Run, type Stage } from './stage.ts'

const widened = { 'policies/analytics.yaml': edit(analytics, ['max_rows: 10000', 'max_rows: 20000']) }
const narrowed = { 'policies/analytics.yaml': edit(analytics, ['max_rows: 10000', 'max_rows: 100']) }

/** What was sent to GitHub to make or change something. */
function listWrites({ github }: Stage): string[] {
  return github.requests
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path, status }) => `${method} ${path.replace(/\/\d+/g, '/…')} ${status}`)
}

/** Of the annotations on the run itself. */
function listLevels(run: Run) {
  return run.annotations.filter(({ file }) => file === null).map(({ level }) => level)
}

describe('one comment', () => {
  test('is updated in place, however many others there are', async () => {
    await using stage = await openStage({ files: policies })
    const number = await stage.propose(widened)
    for (let at = 0; at < 120; at++) stage.repository.comment({ number, author: 'bob', body: `Comment ${at}` })
    const first = await stage.check(number)
    const [created] = stage.comments(number).slice(120)
    expect(created?.author).toBe('github-actions[bot]')
    expect(first.outputs['comment-url']).toBe(
      `https://github.com/acme/data-policies/pull/1#issuecomment-${created?.id}`,
    )

    await stage.revise(number, narrowed)
    const second = await stage.check(number)
    const [updated, ...others] = stage.comments(number).slice(120)
    expect(others).toEqual([])
    expect(updated?.id).toBe(created?.id)
    expect(updated?.body).not.toBe(created?.body)
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url'])
  })

  test('comes back where somebody deleted it, and is not taken for one that somebody else wrote', async () => {
    await using stage = await openStage({ files: policies })
    const number = await stage.propose(widened)
    await stage.check(number)
    const body = stage.comments(number)[0]?.body ?? ''
    stage.repository.thread(number).comments.length = 0
    stage.repository.comment({ number, author: 'mallory', body })
    await stage.check(number)
    await stage.check(number)
    expect(stage.comments(number).map(({ author }) => author)).toEqual(['mallory', 'github-actions[bot]'])
    expect(stage.comments(number)[0]?.body).toBe(body)
  })

  test('is never written by a run whose commit is no longer the head', async () => {
    await using stage = await openStage({ files: policies })
    const number = await stage.propose(widened)
    const outdated = await stage.repository.event.pullRequest({ number })
    await stage.revise(number, narrowed)
    const early = await stage.run(outdated)
    expect(early.exitCode).toBe(0)
    expect(stage.comments(number)).toEqual([])

    await stage.check(number)
    const before = stage.comments(number)
    const late = await stage.run(outdated)
    expect(late.report).toMatchObject({ result: 'changed', direction: 'widens' })
    expect(late.outputs).not.toHaveProperty('comment-url')
    expect(late.summary).not.toBe('')
    expect(stage.comments(number)).toEqual(before)
  })

  test('takes back what it said once the last policy change is taken back', async () => {
    await using stage = await openStage({ files: policies })
    const number = await stage.propose(widened)
    await stage.check(number)
    const [before] = stage.comments(number)
    await stage.revise(number, { 'policies/analytics.yaml': analytics })
    const run = await stage.check(number)
    expect(run.report).toMatchObject({ result: 'unchanged', policies: [] })
    const [after, ...others] = stage.comments(number)
    expect(others).toEqual([])
    expect(after?.id).toBe(before?.id)
    expect(after?.body).not.toContain('Analytics agent')
  })

  test('is the same one for a run without `project-id` and for the one that mends it', async () => {
    await using stage = await openStage({ files: policies })
    const number = await stage.propose(widened)
    const broken = await stage.check(number, { inputs: { 'project-id': '' } })
    expect(broken).toMatchObject({ exitCode: 1, report: { result: 'invalid' } })
    const [before] = stage.comments(number)
    const mended = await stage.check(number)
    expect(mended).toMatchObject({ exitCode: 0, report: { result: 'changed' } })
    expect(stage.comments(number)).toEqual([{ ...before, body: expect.stringContaining('[!CAUTION]') }])
  })

  test('is not wanted: none is written, and nothing else changes', async () => {
    await using stage = await openStage({ files: policies })
    const number = await stage.propose(widened)
    const run = await stage.check(number, { inputs: { comment: 'false' } })
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'changed', direction: 'widens' } })
    expect(listWrites(stage)).toEqual([])
  })
})

describe('several comments', () => {
  test('two jobs, and two legs of a matrix, keep one each', async () => {
    await using stage = await openStage({ files: { ...policies, 'data/ops.yaml': ops } })
    const number = await stage.propose({ ...widened, 'data/ops.yaml': edit(ops, ['max_rows: 1000', 'max_rows: 10']) })
    const runs = [
      { job: 'policies' },
      { job: 'data', inputs: { policies: 'data/*.yaml' } },
      { job: 'matrix', inputs: { 'comment-id': 'eu' } },
      { job: 'matrix', inputs: { 'comment-id': 'us' } },
    ]
    for (const options of runs) await stage.check(number, options)
    const first = stage.comments(number)
    expect(new Set(first.map(({ body }) => body.split('\n')[0])).size).toBe(4)
    for (const options of runs.slice(1, 3)) await stage.check(number, options)
    expect(stage.comments(number).map(({ id }) => id)).toEqual(first.map(({ id }) => id))
  })

  test('the report of a leg has its own name', async () => {
    await using stage = await openStage({ files: policies })
    const number = await stage.propose(widened)
    const run = await stage.check(number, { inputs: { 'comment-id': 'eu' } })
    expect(run.outputs.report).toMatch(/\/pgbeam-policy-report-eu\.json$/)
  })
})

describe('a comment that cannot be written is a warning, and the result is what it would be', () => {
  test('read-only token of a fork', async () => {
    await using stage = await openStage({ files: policies })
    stage.github.addToken('fork-token', { permissions: 'read' })
    const number = await stage.propose(widened, { author: 'mallory', fork: true })
    const run = await stage.check(number, { token: 'fork-token' })
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'changed', direction: 'widens' } })
    expect(listLevels(run)).toEqual(['warning'])
    expect(run.summary).toContain('Analytics agent')
    expect(stage.comments(number)).toEqual([])
  })

  test('locked conversation', async () => {
    await using stage = await openStage({ files: policies })
    const number = await stage.propose(widened)
    stage.repository.lock(number)
    const run = await stage.check(number)
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'changed' } })
    expect(listLevels(run)).toEqual(['warning'])
    expect(listWrites(stage)).toEqual(['POST /repos/acme/data-policies/issues/…/comments 403'])
  })

  test('a server in trouble: it is tried once, for twice could make two comments', async () => {
    await using stage = await openStage({ files: policies })
    const number = await stage.propose(widened)
    stage.github.fault({
      match: ({ method, path }) => method === 'POST' && path.endsWith('/comments'),
      answer: { status: 502, body: { message: 'Server Error' } },
      times: 9,
    })
    const run = await stage.check(number)
    expect(run).toMatchObject({ exitCode: 0, report: { result: 'changed' } })
    expect(listLevels(run)).toEqual(['warning'])
    expect(listWrites(stage)).toEqual(['POST /repos/acme/data-policies/issues/…/comments 502'])
    expect(stage.comments(number)).toEqual([])
  })

  test('an invalid file still fails', async () => {
    await using stage = await openStage({ files: policies })
    const number = await stage.propose({ 'policies/analytics.yaml': 'name: 5\n' })
    stage.repository.lock(number)
    const run = await stage.check(number)
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'invalid' } })
  })
})
