import { expect, it } from 'vitest'
import { type Event, readEvent } from '../../src/action/event.ts'
import { chooseFlow } from '../../src/action/mode.ts'

const sha = 'a'.repeat(40)
const repository = { default_branch: 'main' }

function event(name: string, ref = 'refs/heads/main', payload: object = {}): Event {
  const env = { GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: sha, GITHUB_REF: ref }
  return readEvent({ env, payload: { repository, ref, before: sha, after: sha, ...payload } })
}

const pull_request = { number: 1, state: 'open', head: { sha, repo: null }, base: { sha, ref: 'main' }, user: null }
const pull = { action: 'opened', pull_request }
const merge_group = { head_sha: sha, head_ref: 'q', base_sha: sha, base_ref: 'refs/heads/main' }

it.each<[string, Event, string]>([
  ['a push to the default branch', event('push'), 'export'],
  ['a push elsewhere', event('push', 'refs/heads/adopt'), 'export'],
  ['a deletion', event('push', 'refs/heads/adopt', { after: '0'.repeat(40) }), 'nothing'],
  ['a dispatch', event('workflow_dispatch'), 'export'],
  ['a dispatch elsewhere', event('workflow_dispatch', 'refs/heads/adopt'), 'export'],
  ['a schedule', event('schedule'), 'export'],
  ['a pull request', event('pull_request', 'refs/pull/1/merge', pull), 'refused'],
  ['pull_request_target', event('pull_request_target', 'refs/heads/main', pull), 'refused'],
  [
    'a closed one',
    event('pull_request', '', { ...pull, pull_request: { ...pull_request, state: 'closed' } }),
    'refused',
  ],
  ['a merge group', event('merge_group', 'refs/heads/q', { merge_group }), 'refused'],
  ['any other event', event('issues'), 'refused'],
])('export on %s', (_, event, kind) => {
  expect(chooseFlow({ mode: 'export', event }).kind).toBe(kind)
  expect(chooseFlow({ mode: 'auto', event }).kind).not.toBe('export')
})
