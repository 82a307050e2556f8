import { describe, expect, it } from 'vitest'
import { type Event, readEvent } from '../../src/action/event.ts'

const head = 'a'.repeat(40)
const base = 'b'.repeat(40)
const merge = 'c'.repeat(40)
const zeros = '0'.repeat(40)

function read({ name, payload, env = {} }: { name: string; payload: unknown; env?: Record<string, string> }): Event {
  const run = {
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: merge,
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_RUN_ID: '99',
    GITHUB_RUN_ATTEMPT: '2',
  }
  return readEvent({ env: { ...run, ...env }, payload })
}

function pullRequestPayload(changes: Record<string, unknown> = {}) {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: head, ref: 'feature', repo: { full_name: 'acme/shop' } },
      base: { sha: base, ref: 'main' },
      user: { login: 'octocat' },
      draft: true,
      state: 'open',
      merged: false,
      title: '::error::hostile',
      ...changes,
    },
    repository: { full_name: 'acme/shop', default_branch: 'main' },
  }
}

describe('pull requests', () => {
  it('reads what is needed', () => {
    expect(read({ name: 'pull_request', payload: pullRequestPayload() })).toMatchObject({
      kind: 'pull-request',
      trigger: 'pull_request',
      action: 'synchronize',
      number: 7,
      headSha: head,
      baseSha: base,
      baseRef: 'main',
      headRepository: 'acme/shop',
      isFork: false,
      isDraft: true,
      isClosed: false,
      isMerged: false,
      author: 'octocat',
      mergeCandidateSha: merge,
    })
  })

  it.each([
    ['pull_request', merge],
    ['pull_request_review', merge],
    ['pull_request_target', null],
  ])('on %s, takes GITHUB_SHA for the merge result or not', (name, expected) => {
    expect(read({ name, payload: pullRequestPayload() })).toMatchObject({ trigger: name, mergeCandidateSha: expected })
  })

  it.each([
    [{ full_name: 'mallory/shop' }, 'mallory/shop', true],
    [{ full_name: 'Acme/Shop' }, 'Acme/Shop', false],
    [null, null, true],
  ])('knows a fork by its repository: %j', (repo, headRepository, isFork) => {
    const payload = pullRequestPayload({ head: { sha: head, repo } })
    expect(read({ name: 'pull_request', payload })).toMatchObject({ headRepository, isFork })
  })

  it('bears a deleted account', () => {
    expect(read({ name: 'pull_request', payload: pullRequestPayload({ user: null }) })).toMatchObject({ author: null })
  })

  it.each([
    { head: { sha: 'HEAD', repo: null } },
    { head: { sha: `${head}\n`, repo: null } },
    { head: null },
    { number: '7' },
    { base: { sha: base } },
  ])('does not go on from a payload that breaks its promises: %j', changes => {
    expect(() => read({ name: 'pull_request', payload: pullRequestPayload(changes) })).toThrow()
  })
})

describe('pushes', () => {
  const payload = { ref: 'refs/heads/release/1.0', before: base, after: head, repository: { default_branch: 'main' } }

  it('tells branch from tag', () => {
    const target = (ref: string) => read({ name: 'push', payload: { ...payload, ref } })
    expect(target('refs/heads/release/1.0')).toMatchObject({ target: { kind: 'branch', name: 'release/1.0' } })
    expect(target('refs/tags/v1')).toMatchObject({ target: { kind: 'tag', name: 'v1' } })
  })

  it('knows what was there before', () => {
    expect(read({ name: 'push', payload })).toMatchObject({ before: base, after: head, isDeletion: false })
    expect(read({ name: 'push', payload: { ...payload, before: zeros } })).toMatchObject({ before: null })
    expect(read({ name: 'push', payload: { ...payload, after: zeros } })).toMatchObject({ isDeletion: true })
  })
})

it('reads a merge group', () => {
  const merge_group = {
    head_sha: head,
    head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
    base_sha: base,
    base_ref: 'refs/heads/main',
  }
  const event = read({ name: 'merge_group', payload: { action: 'checks_requested', merge_group } })
  expect(event).toMatchObject({ kind: 'merge-group', headSha: head, baseSha: base, baseRef: 'refs/heads/main' })
})

it.each([
  ['workflow_dispatch', 'dispatch'],
  ['schedule', 'schedule'],
  ['issues', 'unsupported'],
])('reads %s', (name, kind) => {
  expect(read({ name, payload: {}, env: { GITHUB_REF: 'refs/heads/main' } })).toMatchObject({ kind })
})

describe('the run', () => {
  it('is the environment, with what the payload adds', () => {
    const env = { GITHUB_SERVER_URL: 'https://ghe.example', GITHUB_API_URL: 'https://ghe.example/api/v3/' }
    expect(read({ name: 'pull_request', payload: pullRequestPayload(), env }).run).toMatchObject({
      repository: { owner: 'acme', name: 'shop' },
      defaultBranch: 'main',
      sha: merge,
      runId: '99',
      runAttempt: 2,
      apiUrl: 'https://ghe.example/api/v3',
      runUrl: 'https://ghe.example/acme/shop/actions/runs/99/attempts/2',
    })
  })

  it('does not know the default branch where the payload does not tell', () => {
    expect(read({ name: 'schedule', payload: { schedule: '0 6 * * *' } }).run.defaultBranch).toBeNull()
  })

  it.each([{ GITHUB_REPOSITORY: 'acme' }, { GITHUB_REPOSITORY: 'acme/shop/../x' }, { GITHUB_SHA: 'main' }])(
    'does not go on from %j',
    env => {
      expect(() => read({ name: 'schedule', payload: {}, env })).toThrow()
    },
  )
})
