import { describe, expect, it } from 'vitest'
import { edit, policies, support } from '../policies.ts'
import { PROJECT, policyIn, type Run, type Stage } from '../stage.ts'
import { FILE, land, openSettled, rowsOf, WIDE } from './story.ts'

const SUPPORT = 'policies/support.yaml'
const OTHER = 'prj_other'

async function patrol(stage: Stage, inputs: Record<string, string> = {}, apiKey = stage.pgbeam.key): Promise<Run> {
  const event = await stage.repository.event.schedule()
  return stage.run(event, { apiKey, inputs: { 'drift-issue': 'true', ...inputs } })
}

function issues({ repository }: Stage) {
  return [...repository.threads.values()].filter(({ kind }) => kind === 'issue').map(({ state }) => state)
}

/** There is drift, and an issue that says so. */
async function openDrifted(): Promise<Stage> {
  const stage = await openSettled()
  stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: 1 })
  expect(await patrol(stage)).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
  expect(issues(stage)).toEqual(['open'])
  return stage
}

describe('an issue about drift stays open while nobody knows', () => {
  it.each([
    ['PgBeam is down', (stage: Stage) => stage.pgbeam.fault({ kind: 'status', status: 500, times: 100 })],
    [
      'GitHub does not tell the branch’s past',
      (stage: Stage) => {
        stage.github.fault({
          match: ({ path }) => path.endsWith('/activity'),
          answer: { status: 422, body: {} },
          times: 9,
        })
      },
    ],
  ])('because %s', async (_, breakIt) => {
    await using stage = await openDrifted()
    breakIt(stage)
    expect((await patrol(stage)).exitCode).toBe(1)
    expect(issues(stage)).toEqual(['open'])
  })

  it('because the key was revoked, or a glob matches nothing', async () => {
    await using stage = await openDrifted()
    expect((await patrol(stage, {}, 'pbo_revoked')).exitCode).toBe(1)
    expect(await patrol(stage, { policies: 'policy/*.yaml' })).toMatchObject({
      exitCode: 1,
      report: { result: 'failed', findings: [{ code: 'glob-without-match' }] },
    })
    expect(issues(stage)).toEqual(['open'])
  })

  it('because the drifted file is invalid now, or one project of two cannot be read', async () => {
    await using stage = await openDrifted()
    stage.pgbeam.seed(OTHER, [{ id: 'pol_other', name: 'Elsewhere', max_rows: 1, table_allowlist: ['a.b'] }])
    await stage.push({
      'policies/other.yaml': `project_id: ${OTHER}\nname: Elsewhere\nmax_rows: 1\ntable_allowlist: [a.b]\n`,
    })
    stage.pgbeam.fault({ kind: 'status', status: 403, path: new RegExp(`${PROJECT}/policies$`), times: 9 })
    const run = await patrol(stage)
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'failed' } })
    expect(policyIn(run, 'policies/other.yaml')).toMatchObject({ outcome: null, drift: [] })
    expect(issues(stage)).toEqual(['open'])

    stage.pgbeam.clearFaults()
    await stage.push({ [FILE]: 'name: [\n' })
    expect(await patrol(stage)).toMatchObject({ exitCode: 1, report: { result: 'invalid' } })
    expect(issues(stage)).toEqual(['open'])
  })

  it('and is closed when it is known that there is none, whatever merely waits', async () => {
    await using stage = await openDrifted()
    stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: 10_000 })
    await land(stage, { [SUPPORT]: edit(support, ['max_rows: 500', 'max_rows: 400']) })
    expect(await patrol(stage)).toMatchObject({ exitCode: 0, report: { result: 'changed' } })
    expect(issues(stage)).toEqual(['closed'])
  })
})

it('drift is told apart from what waits, and told of a file that was moved', async () => {
  await using stage = await openSettled()
  const moved = 'policies/moved.yaml'
  await land(stage, { [SUPPORT]: null, [moved]: support, ...rowsOf(WIDE) })
  stage.pgbeam.edit(PROJECT, 'pol_support', { max_rows: 3 })
  const run = await patrol(stage)
  expect(run).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
  expect(policyIn(run, moved).drift).toEqual([{ field: 'max_rows', expected: 500, live: 3 }])
  expect(policyIn(run, FILE)).toMatchObject({ action: 'update', drift: [] })
  expect(Object.keys(policies)).toHaveLength(run.report?.policies.length ?? 0)
})
