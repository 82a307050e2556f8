import { expect, test } from 'vitest'
import { analytics, edit, livePolicies, ops, policies } from './policies.ts'
import { openStage, PROJECT, type Run, type Stage } from './stage.ts'

const REVIEWED = { inputs: { 'required-approvals': '1' } }
const more = { 'policies/analytics.yaml': edit(analytics, ['max_rows: 10000', 'max_rows: 20000']) }
const less = { 'policies/ops.yaml': edit(ops, ['max_rows: 1000', 'max_rows: 500']) }

async function land(stage: Stage, changes: Record<string, string>, { isApproved = true } = {}): Promise<number> {
  const number = await stage.propose(changes)
  if (isApproved) stage.approve(number)
  await stage.merge(number)
  stage.wait({ hours: 1 })
  return number
}

/** The comments of a pull request, each by whether it says that a run put it in force. */
function inForce(stage: Stage, number: number): boolean[] {
  return stage.comments(number).map(({ body }) => body.includes('**In force by run [`'))
}

function warnings({ annotations }: Run) {
  return annotations.filter(({ level }) => level === 'warning')
}

test('a pull request whose own run never was is told of the run that applied it', async () => {
  await using stage = await openStage({ files: policies, live: livePolicies })
  const first = await land(stage, less)
  const second = await land(stage, more)
  const run = await stage.apply(REVIEWED)
  expect(run).toMatchObject({ exitCode: 0, outputs: { applied: '2' } })
  expect([inForce(stage, first), inForce(stage, second)]).toEqual([[true], [false]])
  expect(run.outputs['comment-url']).toContain(`/${second}#`)
  const [comment] = stage.comments(first)
  expect(comment?.body).toContain('policies/ops.yaml')
  expect(comment?.body).not.toContain('policies/analytics.yaml')
  expect(comment?.body).not.toContain('/pull/')
})

test('where a later one changed the same policy again, it says which', async () => {
  await using stage = await openStage({ files: policies, live: livePolicies })
  const first = await land(stage, { ...more, ...less })
  // Takes back what the first one brought to this policy.
  const second = await land(stage, {
    'policies/analytics.yaml': edit(analytics, ['budget_queries_per_hour: 600', 'budget_queries_per_hour: 5']),
  })
  expect((await stage.apply(REVIEWED)).outputs.applied).toBe('2')
  expect(inForce(stage, first)).toEqual([true])
  expect(stage.comments(first)[0]?.body).toContain(`/pull/${second})`)
})

test('the same where nobody’s review is asked for, and by a run without a pull request of its own', async () => {
  await using stage = await openStage({ files: policies, live: livePolicies })
  const number = await land(stage, less)
  await stage.push({ 'README.md': '# Moved on\n' })
  expect(await stage.apply()).toMatchObject({ exitCode: 0, outputs: { applied: '1' } })
  expect(inForce(stage, number)).toEqual([true])
})

test('what was refused says so in the same place once it is in force', async () => {
  await using stage = await openStage({ files: policies, live: livePolicies })
  const refused = await land(stage, { ...less, ...more }, { isApproved: false })
  expect(await stage.apply(REVIEWED)).toMatchObject({ exitCode: 1, outputs: { result: 'refused' } })
  expect(inForce(stage, refused)).toEqual([false])
  stage.approve(refused)
  const calm = await land(stage, { 'policies/support.yaml': `# Ours.\n${policies['policies/support.yaml']}` })
  const run = await stage.apply(REVIEWED)
  expect(run.outputs.applied).toBe('2')
  expect(inForce(stage, refused)).toEqual([true])
  expect(inForce(stage, calm)).toEqual([false])
  expect(warnings(run)).toEqual([])
})

test('a dry run and one that applies nothing tell nobody', async () => {
  await using stage = await openStage({ files: policies, live: livePolicies })
  const first = await land(stage, less)
  await land(stage, more)
  await stage.apply({ inputs: { ...REVIEWED.inputs, 'dry-run': 'true' } })
  expect(stage.comments(first)).toEqual([])
})

test('what was in force before, and is again after somebody undid it, keeps the comment of its own run', async () => {
  await using stage = await openStage({ files: policies, live: livePolicies })
  const first = await land(stage, more)
  await stage.apply(REVIEWED)
  const comments = stage.comments(first)
  stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: 1 })
  stage.wait({ days: 1 })
  await land(stage, less)
  const run = await stage.apply({ inputs: { ...REVIEWED.inputs, 'on-drift': 'overwrite' } })
  expect(run.outputs.applied).toBe('2')
  expect(comments).toHaveLength(1)
  expect(stage.comments(first)).toEqual(comments)
})
