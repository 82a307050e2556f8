import { describe, expect, it } from 'vitest'
import { type Event, readEvent, withDefaultBranch } from '../../src/action/event.ts'
import type { Mode } from '../../src/action/inputs.ts'
import { chooseFlow, needsDefaultBranch } from '../../src/action/mode.ts'

const sha = 'a'.repeat(40)
const zeros = '0'.repeat(40)
const repository = { default_branch: 'main' }

function pullRequest(trigger: string, action: string, state = 'open'): Event {
  const head = { sha, repo: null }
  const pull_request = { number: 1, state, head, base: { sha, ref: 'main' }, user: null }
  return event(trigger, 'refs/pull/1/merge', { action, pull_request, repository })
}

function event(name: string, ref: string, payload: object = {}): Event {
  const env = { GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: sha, GITHUB_REF: ref }
  return readEvent({ env, payload: { repository, ...payload } })
}

const push = (ref: string, after = sha) => event('push', ref, { ref, before: sha, after })
const group = { head_sha: sha, head_ref: 'q', base_sha: sha, base_ref: 'refs/heads/main' }
const modes: Mode[] = ['auto', 'check', 'apply', 'drift']

describe('chooseFlow', () => {
  it.each<[string, Event, string]>([
    ['an opened pull request', pullRequest('pull_request', 'opened'), 'check check refused refused'],
    ['pull_request_target', pullRequest('pull_request_target', 'synchronize'), 'check check refused refused'],
    ['a review', pullRequest('pull_request_review', 'submitted'), 'check check refused refused'],
    ['a closed pull request', pullRequest('pull_request', 'closed', 'closed'), 'nothing nothing refused refused'],
    [
      'a label on a closed pull request',
      pullRequest('pull_request', 'labeled', 'closed'),
      'nothing nothing refused refused',
    ],
    ['a merge group', event('merge_group', 'refs/heads/q', { merge_group: group }), 'check check refused refused'],
    ['a push to the default branch', push('refs/heads/main'), 'apply check apply drift'],
    ['a push to another branch', push('refs/heads/main2'), 'nothing check refused drift'],
    ['a push of a tag called main', push('refs/tags/main'), 'nothing check refused drift'],
    ['a deletion', push('refs/heads/old', zeros), 'nothing nothing nothing nothing'],
    ['a dispatch on the default branch', event('workflow_dispatch', 'refs/heads/main'), 'apply check apply drift'],
    ['a dispatch elsewhere', event('workflow_dispatch', 'refs/heads/x'), 'check check refused drift'],
    ['a dispatch on a tag called main', event('workflow_dispatch', 'refs/tags/main'), 'check check refused drift'],
    ['a schedule', event('schedule', 'refs/heads/main'), 'drift check apply drift'],
    ['any other event', event('issues', 'refs/heads/main'), 'refused refused refused refused'],
  ])('%s', (_, event, expected) => {
    expect(modes.map(mode => chooseFlow({ mode, event }).kind).join(' ')).toBe(expected)
  })

  it('applies the commit of the run', () => {
    expect(chooseFlow({ mode: 'auto', event: push('refs/heads/main') })).toEqual({
      kind: 'apply',
      commit: sha,
      branch: 'main',
    })
  })

  it('takes no branch for the default one before that was looked up', () => {
    const dispatch = event('workflow_dispatch', 'refs/heads/main', { repository: undefined })
    expect(needsDefaultBranch(dispatch)).toBe(true)
    expect(chooseFlow({ mode: 'apply', event: dispatch }).kind).toBe('refused')
    const informed = withDefaultBranch(dispatch, 'main')
    expect(needsDefaultBranch(informed)).toBe(false)
    expect(chooseFlow({ mode: 'apply', event: informed }).kind).toBe('apply')
  })
})
