import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { GATE_CONTEXT, setGateStatus } from '../../../src/github/pull-requests/statuses.ts'
import { type GitHub, type Repository, startGitHub } from '../../standins/github/index.ts'
import { connect, nameRequests } from '../stage.ts'

const pending = { state: 'pending', description: 'widens access: 1 of 2 approvals' } as const
const success = { state: 'success', description: 'widens access: 2 of 2 approvals' } as const

let github: GitHub
let repository: Repository
let sha: string
beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(async () => {
  repository = await github.createRepository({ owner: 'acme', name: `shop-${Math.random()}` })
  sha = await repository.requireHead('main')
  github.clearRequests()
})
afterAll(() => github.close())

function statuses() {
  return repository.statuses.map(({ context, state, description }) => ({ context, state, description }))
}

it('sets what is new and leaves what is there', async () => {
  const client = connect(github, repository)
  expect(await setGateStatus({ client, context: GATE_CONTEXT, sha, ...pending })).toBe('set')
  expect(await setGateStatus({ client, context: GATE_CONTEXT, sha, ...pending })).toBe('unchanged')
  expect(await setGateStatus({ client, context: GATE_CONTEXT, sha, ...success })).toBe('set')
  expect(await setGateStatus({ client, context: GATE_CONTEXT, sha, ...pending })).toBe('set')
  expect(statuses().map(({ state }) => state)).toEqual(['pending', 'success', 'pending'])
  expect(statuses()[0]).toEqual({ context: GATE_CONTEXT, ...pending })
  expect(nameRequests(github.requests).filter(request => request.startsWith('POST /statuses'))).toHaveLength(3)
})

it('minds neither the status of another context nor that of another commit', async () => {
  const client = connect(github, repository)
  await setGateStatus({ client, context: GATE_CONTEXT, sha, ...success })
  const [status] = repository.statuses
  if (status) repository.statuses.push({ ...status, id: status.id + 1, context: 'ci', state: 'failure' })
  expect(await setGateStatus({ client, context: GATE_CONTEXT, sha, ...success })).toBe('unchanged')
  const newer = await repository.commit({ branch: 'main', changes: { 'a.txt': 'x' } })
  expect(await setGateStatus({ client, context: GATE_CONTEXT, sha: newer, ...success })).toBe('set')
})

it('throws with a token that may not', async () => {
  github.addToken('reader', { permissions: 'read' })
  const client = connect(github, repository, 'reader')
  await expect(setGateStatus({ client, context: GATE_CONTEXT, sha, ...success })).rejects.toMatchObject({
    name: 'GitHubError',
    status: 403,
  })
})
