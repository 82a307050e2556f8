import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { requestReviewers } from '../../../src/github/pull-requests/reviewers.ts'
import { readTeamMembers } from '../../../src/github/pull-requests/teams.ts'
import { type GitHub, type Repository, startGitHub } from '../../standins/github/index.ts'
import { connect, nameRequests } from '../stage.ts'

const team = { organization: 'acme', slug: 'dba' }

let github: GitHub
let repository: Repository
let pullRequest: number
beforeAll(async () => {
  github = await startGitHub()
  github.addToken('members', { login: 'policy-app[bot]', permissions: { members: 'read' } })
  github.addTeam({ org: 'acme', slug: 'dba', members: ['dora', 'dan'] })
})
beforeEach(async () => {
  const roles = { alice: 'write', bob: 'write', carol: 'write' } as const
  repository = await github.createRepository({ owner: 'acme', name: `shop-${Math.random()}`, roles })
  await repository.commit({ branch: 'fix', changes: { 'a.txt': 'x' } })
  pullRequest = (await repository.openPullRequest({ head: 'fix' })).number
  github.clearFaults()
  github.clearRequests()
})
afterAll(() => github.close())

describe('the members of a team', () => {
  it('are all of them', async () => {
    expect(await readTeamMembers({ client: connect(github, repository, 'members'), team })).toEqual(['dora', 'dan'])
    const members = Array.from({ length: 100 }, (_, index) => `member-${index}`)
    github.addTeam({ org: 'acme', slug: 'everybody', members })
    const everybody = { organization: 'acme', slug: 'everybody' }
    const client = connect(github, repository, 'members')
    expect(await readTeamMembers({ client, team: everybody })).toEqual(members)
  })

  it.each([403, 404])('are a matter of the permission, where GitHub answers %i', async status => {
    github.fault({ match: ({ path }) => path.startsWith('/orgs/'), answer: { status, body: { message: 'No' } } })
    const reading = readTeamMembers({ client: connect(github, repository), team })
    await expect(reading).rejects.toMatchObject({
      name: 'TeamUnreadableError',
      team,
      permission: expect.stringContaining('Members'),
    })
  })

  it('are hidden from the token of a workflow', async () => {
    const reading = readTeamMembers({ client: connect(github, repository), team })
    await expect(reading).rejects.toMatchObject({ name: 'TeamUnreadableError' })
  })

  it('may be out of reach for other reasons', async () => {
    github.fault({ match: () => true, answer: { status: 500, body: {} }, times: 10 })
    const reading = readTeamMembers({ client: connect(github, repository, 'members'), team })
    await expect(reading).rejects.toMatchObject({ name: 'GitHubError', status: 500 })
  })
})

describe('requestReviewers', () => {
  const dba = { slug: 'dba', members: ['dora', 'dan'] }

  function request(users: string[], teams = [dba]) {
    const head = repository.pull(pullRequest).headSha
    return requestReviewers({ client: connect(github, repository), pullRequest, head, users, teams })
  }

  function asked() {
    const { requestedReviewers, requestedTeams } = repository.pull(pullRequest)
    return [...requestedReviewers.map(({ login }) => login), ...requestedTeams.map(({ slug }) => slug)]
  }

  it('asks everybody but the author, once', async () => {
    expect(await request(['Alice', 'bob', 'carol'])).toEqual({ requested: ['bob', 'carol', 'dba'], refused: [] })
    expect(asked()).toEqual(['bob', 'carol', 'dba'])
    expect(nameRequests(github.requests)).toHaveLength(2)
    expect(await request(['alice', 'BOB', 'carol'])).toEqual({ requested: [], refused: [] })
    expect(nameRequests(github.requests)).toHaveLength(3)
  })

  it('leaves those who reviewed alone, and a team one of whom did', async () => {
    repository.submitReview({ number: pullRequest, user: 'bob', state: 'CHANGES_REQUESTED' })
    repository.submitReview({ number: pullRequest, user: 'dora', state: 'COMMENTED' })
    expect(await request(['bob', 'carol'])).toEqual({ requested: ['carol'], refused: [] })
  })

  it('does without those whom GitHub refuses to ask', async () => {
    const outcome = await request(['stranger', 'bob'], [dba, { slug: 'nobodies', members: [] }])
    expect(outcome).toEqual({ requested: ['bob', 'dba'], refused: ['stranger', 'nobodies'] })
    expect(asked()).toEqual(['bob', 'dba'])
  })
})
