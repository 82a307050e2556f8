import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { setLabel } from '../../../src/github/pull-requests/labels.ts'
import { type GitHub, type Repository, startGitHub } from '../../standins/github/index.ts'
import { connect, nameRequests } from '../stage.ts'

let github: GitHub
let repository: Repository
let pullRequest: number
beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(async () => {
  repository = await github.createRepository({ owner: 'acme', name: `shop-${Math.random()}` })
  await repository.commit({ branch: 'fix', changes: { 'a.txt': 'x' } })
  pullRequest = (await repository.openPullRequest({ head: 'fix' })).number
  repository.pull(pullRequest).labels.push(repository.label('bug'))
  github.clearRequests()
})
afterAll(() => github.close())

function set(isWanted: boolean, label = 'widens: access / 100%') {
  return setLabel({
    client: connect(github, repository),
    pullRequest,
    head: repository.pull(pullRequest).headSha,
    label,
    isWanted,
  })
}

function labels() {
  return repository.pull(pullRequest).labels.map(({ name }) => name)
}

it('puts one label on and takes it off, and leaves the others', async () => {
  expect(await set(false)).toBe('unchanged')
  expect(await set(true)).toBe('added')
  expect(await set(true)).toBe('unchanged')
  expect(labels()).toEqual(['bug', 'widens: access / 100%'])
  expect(await set(false)).toBe('removed')
  expect(labels()).toEqual(['bug'])
  expect(repository.labels.map(({ name }) => name)).toEqual(['bug', 'widens: access / 100%'])
  expect(nameRequests(github.requests).filter(request => request !== 'POST /graphql')).toHaveLength(2)
})

it('minds no case, as GitHub does', async () => {
  expect(await set(true, 'BUG')).toBe('unchanged')
  expect(await set(false, 'Bug')).toBe('removed')
  expect(labels()).toEqual([])
})

it('is content where somebody else took it off meanwhile', async () => {
  const answer = { status: 404, body: { message: 'Label does not exist' } }
  github.fault({ match: ({ method }) => method === 'DELETE', answer })
  expect(await set(false, 'bug')).toBe('unchanged')
})
