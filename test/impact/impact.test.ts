import { describe, expect, test } from 'vitest'
import { createBreaker } from '../../src/impact/breaker.ts'
import { PgBeamError } from '../../src/live/pgbeam-error.ts'
import type { Fault } from '../standins/pgbeam/index.ts'
import { loseWhatHangs } from '../standins/pgbeam/patience.ts'
import { Waves } from '../standins/waves.ts'
import { type Files, openStage, PROJECT, type Stage } from './stage.ts'

const MANY = Array.from({ length: 20 }, (_, index) => `p${index}`)

/** Files of policies, all with this field, and a file of tests for the first of them. */
function writeFiles(names: readonly string[], field: string): Files {
  const policies = names.map(name => [`${name}.yaml`, `name: ${name}\n${field}\n`])
  return {
    ...Object.fromEntries(policies),
    [`${names[0]}.tests.yaml`]: `policy: ${names[0]}.yaml\ntests: [{ sql: SELECT 1, expect: allow }]\n`,
  }
}

function withoutTests(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith('.tests.yaml')))
}

const base = writeFiles(MANY, 'max_rows: 5')
const head = writeFiles(MANY, 'max_rows: 6')

/** A project with twenty profiles, and somebody bound to each. */
async function openBusyStage(): Promise<Stage> {
  const stage = await openStage({ live: MANY.map(name => ({ id: `pol_${name}`, name, max_rows: 5 })) })
  stage.pgbeam.seedAgents(
    PROJECT,
    MANY.map(name => ({ id: `agt_${name}`, policy_profile_id: `pol_${name}` })),
  )
  return stage
}

describe('round trips', () => {
  test('profiles, agents and what the project says once per project, and one request per policy, by which PgBeam also judges its new version', async () => {
    await using stage = await openBusyStage()
    stage.pgbeam.seed('prj_2', [{ id: 'pol_x', name: 'x' }])
    const learned = await stage.learn({
      base: { ...base, 'x.yaml': 'name: x\nproject_id: prj_2\n' },
      head: { ...head, 'x.yaml': 'name: x\nproject_id: prj_2\nmax_rows: 1\n' },
    })
    expect(learned.findings).toEqual([])
    const requests = new Map<string, number>()
    for (const request of stage.requests()) requests.set(request, (requests.get(request) ?? 0) + 1)
    expect(Object.fromEntries(requests)).toEqual({
      'GET prj_1': 1,
      'GET prj_1/agents': 1,
      'GET prj_1/approval-rules': 1,
      'GET prj_1/policies': 1,
      'GET prj_2': 1,
      'GET prj_2/agents': 1,
      'GET prj_2/approval-rules': 1,
      'GET prj_2/policies': 1,
      // The one test.
      'POST prj_1/policy-evaluations': 1,
      'POST prj_1/policy-replays': 20,
      // Nobody is bound to it, so there is nothing to replay.
      'POST prj_2/policy-evaluations': 1,
    })
  })

  test('only two of them wait for each other: the lists, then all the rest', async () => {
    await using stage = await openBusyStage()
    const names = MANY.slice(0, 3)
    const waves = new Waves([4, 3 + 1])
    stage.pgbeam.hold = waves.hold
    await stage.learn({
      base: writeFiles(names, 'max_rows: 5'),
      head: writeFiles(names, 'max_rows: 6'),
    })
    expect(waves.late).toBe(0)
    expect(stage.requests()).toHaveLength(4 + 3 + 1)
  })

  test('without replays and tests nothing but the lists', async () => {
    await using stage = await openBusyStage()
    const { policies } = await stage.learn({ base: withoutTests(base), head: withoutTests(head), replayDays: null })
    expect(policies).toHaveLength(20)
    expect(policies.every(({ agents }) => agents?.active === 1)).toBe(true)
    expect(stage.requests()).toEqual([
      'GET prj_1',
      'GET prj_1/agents',
      'GET prj_1/approval-rules',
      'GET prj_1/policies',
    ])
  })

  test('neither agents nor the project are asked for where no policy is touched', async () => {
    await using stage = await openBusyStage()
    await stage.learn({ base: head, head })
    expect(stage.requests()).toEqual(['GET prj_1/policies'])
  })

  test('nothing is asked without an API key, and the tests are counted', async () => {
    await using stage = await openBusyStage()
    const { policies, offline, tests, findings } = await stage.learn({ base, head, apiKey: null })
    expect([policies, findings, stage.requests()]).toEqual([offline, [], []])
    expect(tests).toMatchObject([{ results: [{ outcome: { why: 'no-key' } }] }])
  })
})

describe('read-only by construction', () => {
  test.each(['key', 'readOnlyKey'] as const)('nothing that writes is sent with the %s', async key => {
    await using stage = await openBusyStage()
    const before = structuredClone(stage.pgbeam.projects)
    const learned = await stage.learn({ base, head, apiKey: stage.pgbeam[key] })
    expect(learned.findings).toEqual([])
    const posts = stage.requests().filter(request => !request.startsWith('GET '))
    expect(posts.filter(request => !/^POST prj_1\/policy-(?:evaluations|replays)$/.test(request))).toEqual([])
    expect(stage.pgbeam.projects).toEqual(before)
  })
})

const forever = Number.POSITIVE_INFINITY

describe('PgBeam out of reach costs what it knows and nothing else', () => {
  const faults: [string, Fault][] = [
    ['broken connections', { kind: 'reset', times: forever }],
    ['503', { kind: 'status', status: 503, times: forever }],
    ['500', { kind: 'status', status: 500, times: forever }],
    ['a rate limit', { kind: 'status', status: 429, times: forever }],
    ['a proxy’s page', { kind: 'html', times: forever }],
    ['half an answer', { kind: 'truncate', times: forever }],
    ['a redirect', { kind: 'redirect', to: 'https://elsewhere.example', times: forever }],
    ['a key that is no good', { kind: 'expired-key' }],
  ]

  test.each(faults)('from the start: %s', async (_, fault) => {
    await using stage = await openBusyStage()
    stage.pgbeam.fault(fault)
    const { policies, offline, tests, findings } = await stage.learn({ base, head })
    expect(policies).toEqual(offline)
    expect(policies).toHaveLength(20)
    expect(tests).toMatchObject([{ results: [{ outcome: { why: 'no-answer' } }] }])
    // That the profiles could not be listed is told by whoever lists them.
    expect(findings).toEqual([])
    expect(stage.count('/policy-evaluations') + stage.count('/policy-replays')).toBe(0)
  })

  test.each(faults)('halfway: %s', async (_, fault) => {
    await using stage = await openBusyStage()
    stage.pgbeam.fault({ ...fault, path: /policy-(?:evaluations|replays)$/, nth: 4 })
    const { policies, offline, tests, findings } = await stage.learn({ base, head })
    expect(policies.map(({ agents: _agents, project: _project, replay: _replay, ...rest }) => rest)).toEqual(offline)
    expect(policies.every(({ agents }) => agents?.active === 1)).toBe(true)
    expect(policies.filter(({ replay }) => replay !== undefined).length).toBeLessThan(4)
    expect(tests).toMatchObject([{ results: [{ outcome: { why: 'no-answer' } }] }])
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.every(({ code, severity }) => code === 'live-unknown' && severity === 'warning')).toBe(true)
    expect(findings.length).toBeLessThan(3)
    // Of twenty-one questions those in flight are asked to the end, with up to four tries each.
    const questions = new Set(
      stage.pgbeam.requests
        .filter(({ method }) => method === 'POST')
        .map(({ path, body }) => JSON.stringify([path, body])),
    )
    expect(questions.size).toBeLessThan(21)
  })

  test('a server that hangs costs one timeout a list, and none after that', async () => {
    await using stage = await openBusyStage()
    stage.pgbeam.fault({ kind: 'hang', times: forever })
    const { pgbeam, clock } = stage
    const fetch = loseWhatHangs({ pgbeam, onLoss: () => clock.sleep(30_000) })
    const { policies, offline } = await stage.learn({ base, head, client: { fetch, requestBudgetMs: 20_000 } })
    expect(policies).toEqual(offline)
    expect(stage.requests()).toHaveLength(4)
    expect(clock.slept).toEqual(Array.from({ length: 4 }, () => 30_000))
  })

  test('a project that is not there is asked nothing, the others all', async () => {
    await using stage = await openBusyStage()
    const learned = await stage.learn({
      base: { ...base, 'x.yaml': 'name: x\nproject_id: prj_2\n' },
      head: { ...head, 'x.yaml': 'name: x\nproject_id: prj_2\nmax_rows: 1\n' },
    })
    expect(stage.requests().filter(request => request.includes('prj_2'))).toEqual([
      'GET prj_2',
      'GET prj_2/agents',
      'GET prj_2/approval-rules',
      'GET prj_2/policies',
    ])
    expect(learned.policy('x.yaml')).toMatchObject({ compared_with: 'base', changes: [{ field: 'max_rows' }] })
    expect(learned.policy('x.yaml').agents).toBeUndefined()
    expect(learned.policy('p7.yaml').replay).toMatchObject({ bound_credentials: 1 })
    expect(learned.findings).toEqual([])
  })

  test('an id that no request can hold harms nobody else', async () => {
    await using stage = await openBusyStage()
    const id = 'x'.repeat(300)
    const learned = await stage.learn({ base, head: { ...head, 'x.yaml': `name: x\nproject_id: ${id}\n` } })
    expect(learned.policy('p7.yaml')).toMatchObject({ agents: { active: 1 }, replay: { bound_credentials: 1 } })
  })
})

describe('what a plan or a role does not allow', () => {
  test('replays: asked a few times at most, everything else goes on', async () => {
    await using stage = await openBusyStage()
    const limited: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init)
      if (!String(input).endsWith('/policy-replays')) return answer
      return Response.json({ code: 'PLAN_LIMIT_REACHED', detail: 'not in your plan' }, { status: 403 })
    }
    const { policies, tests, findings } = await stage.learn({ base, head, client: { fetch: limited } })
    expect(policies.filter(({ replay }) => replay)).toEqual([])
    expect(policies.every(({ agents }) => agents?.active === 1)).toBe(true)
    expect(tests).toMatchObject([{ results: [{ outcome: { kind: 'passed' } }] }])
    expect(findings).toMatchObject([{ code: 'live-unknown', severity: 'warning' }])
    expect(stage.count('/policy-replays')).toBeLessThanOrEqual(8)
    expect(stage.count('/policy-evaluations')).toBe(21)
  })

  test('agents: replays are asked for all the same', async () => {
    await using stage = await openBusyStage()
    stage.pgbeam.fault({ kind: 'status', status: 403, path: '/agents' })
    const { policies, findings } = await stage.learn({ base, head })
    expect(policies.filter(({ replay }) => replay)).toHaveLength(20)
    expect(findings).toMatchObject([{ code: 'live-unknown' }])
  })

  test('a version that PgBeam takes and would not replay is told', async () => {
    await using stage = await openBusyStage()
    stage.pgbeam.fault({ kind: 'status', status: 400, path: '/policy-replays' })
    const { policies, findings } = await stage.learn({ base, head })
    expect(policies.filter(({ replay }) => replay)).toHaveLength(19)
    expect(findings).toMatchObject([{ code: 'live-unknown' }])
  })
})

describe('an inquiry', () => {
  const down = new PgBeamError({ kind: 'network', operation: 'evaluate', target: 'project prj_1' })

  test('lets a fault of the program through', async () => {
    const breaker = createBreaker()
    const question = { topic: 'tests', projectId: PROJECT } as const
    await expect(breaker.ask(question, () => Promise.reject(new TypeError('no')))).rejects.toThrow(TypeError)
    expect(breaker.listUnknowns()).toEqual([])
  })

  test('tells one cause once, with all that it kept from being known', async () => {
    const breaker = createBreaker()
    let asked = 0
    const fail = () => {
      asked += 1
      return Promise.reject(down)
    }
    for (const topic of ['agents', 'drafts', 'replays', 'tests'] as const) {
      for (const projectId of ['prj_1', 'prj_2']) {
        expect(await breaker.ask({ topic, projectId }, fail)).toEqual({ kind: 'unanswered', error: down })
      }
    }
    expect(asked).toBe(1)
    const topics = new Set(['agents', 'drafts', 'replays', 'tests'])
    expect(breaker.listUnknowns()).toEqual([{ error: down, topics }])
  })
})
