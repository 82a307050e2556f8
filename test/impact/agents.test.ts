import { describe, expect, test } from 'vitest'
import { type Agent, describeAgents } from '../../src/impact/agents.ts'
import { openStage, PROJECT } from './stage.ts'

const base = { 'a.yaml': 'name: a\nmax_rows: 5\n' }
const head = { 'a.yaml': 'name: a\nmax_rows: 6\n' }
const live = [
  { id: 'pol_a', name: 'a', max_rows: 5 },
  { id: 'pol_b', name: 'b' },
]

describe('whom a policy hits', () => {
  test('those bound to it: active ones first, agents before people, expired and disabled as such', async () => {
    await using stage = await openStage({ live })
    const bound = { policy_profile_id: 'pol_a' }
    stage.pgbeam.seedAgents(PROJECT, [
      { ...bound, id: 'agt_1', name: 'gone', status: 'revoked' },
      { ...bound, id: 'agt_2', name: 'jane', principal_type: 'human' },
      { ...bound, id: 'agt_3', name: 'late', expires_at: '2030-01-08T00:00:00Z' },
      { ...bound, id: 'agt_4', name: 'idle' },
      { ...bound, id: 'agt_5', name: 'off', status: 'disabled', expires_at: '2029-01-01T00:00:00Z' },
      {
        ...bound,
        id: 'agt_6',
        name: 'busy',
        last_used_at: '2030-01-07T23:00:00+01:00',
        expires_at: '2030-01-09T00:00:00Z',
      },
      { id: 'agt_7', name: 'other', policy_profile_id: 'pol_b' },
    ])
    const { agents } = (await stage.learn({ base, head })).policy('a.yaml')
    expect(agents?.active).toBe(3)
    expect(agents?.credentials.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'busy active',
      'idle active',
      'jane active',
      'late expired',
      'off disabled',
      'gone revoked',
    ])
    expect(agents?.credentials[0]).toEqual({
      id: 'agt_6',
      name: 'busy',
      principal: 'agent',
      state: 'active',
      last_used_at: '2030-01-07T22:00:00.000Z',
      expires_at: '2030-01-09T00:00:00.000Z',
    })
  })

  test('nobody yet, where nobody is bound or the profile is still to be created', async () => {
    await using stage = await openStage({ live })
    const learned = await stage.learn({ base, head: { ...head, 'new.yaml': 'name: new\n' } })
    const nobody = { active: 0, credentials: [] }
    expect([learned.policy('a.yaml').agents, learned.policy('new.yaml').agents]).toEqual([nobody, nobody])
  })

  test('also of a profile that no file manages any more', async () => {
    await using stage = await openStage({ live })
    stage.pgbeam.seedAgents(PROJECT, [{ id: 'agt_1', policy_profile_id: 'pol_b' }])
    const gone = { 'b.yaml': 'name: b\n' }
    const learned = await stage.learn({ base: { ...base, ...gone }, head: base })
    expect(learned.policy('b.yaml')).toMatchObject({ action: 'unmanage', agents: { active: 1 } })
    expect(stage.count('/policy-evaluations')).toBe(0)
  })

  test('is not known of a file that cannot be read, nor where the list could not be had', async () => {
    await using stage = await openStage({ live })
    stage.pgbeam.fault({ kind: 'status', status: 403, path: '/agents' })
    const learned = await stage.learn({ base, head: { ...head, 'bad.yaml': 'name: 1\n' } })
    expect([learned.policy('a.yaml').agents, learned.policy('bad.yaml').agents]).toEqual([undefined, undefined])
    expect(learned.findings).toMatchObject([{ code: 'live-unknown', severity: 'warning', line: null }])
  })
})

test('what the API of tomorrow says is passed on, and taken for no more than it is', () => {
  const agent: Agent = {
    id: 'agt_1',
    profileId: 'pol_a',
    name: 'a',
    status: 'paused',
    principal: 'service',
    lastUsedAt: 'yesterday',
    expiresAt: 'soon',
  }
  const now = Date.parse('2030-01-08T00:00:00Z')
  const agents = [
    { ...agent, id: 'agt_2', status: 'constructor' },
    agent,
    { ...agent, id: 'agt_3', status: 'active' },
    { ...agent, id: 'agt_4', status: 'revoked' },
  ]
  const { active, credentials } = describeAgents({ agents, profileId: 'pol_a', now })
  expect(active).toBe(1)
  expect(credentials.map(({ state }) => state)).toEqual(['active', 'constructor', 'paused', 'revoked'])
  expect(credentials[2]).toMatchObject({ principal: 'service', last_used_at: null, expires_at: null })
})
