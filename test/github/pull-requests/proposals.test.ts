import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keepProposal, type ProposalRequest, type WantedProposal } from '../../../src/github/pull-requests/proposals.ts'
import { type GitHub, type Repository, startGitHub } from '../../standins/github/index.ts'
import { connect, nameRequests } from '../stage.ts'

const BRANCH = 'pgbeam/drift'
const MARKER = '<!-- ours -->'

let github: GitHub
let repository: Repository
beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(async () => {
  const files = { 'a.yaml': 'name: a\n', 'b.yaml': { executable: 'name: b\n' }, 'c/d.yaml': 'name: d\n' }
  repository = await github.createRepository({ owner: 'acme', name: `shop-${Math.random()}`, files })
  github.clearFaults()
  github.clearRequests()
})
afterAll(() => github.close())

/** Wants `a.yaml` to hold a text; a digest tells one text from another. */
function want(text: string, changes: Partial<WantedProposal> = {}): WantedProposal {
  const body = `${MARKER}\n${text}`
  return {
    kind: 'wanted',
    title: 'Take it in',
    body,
    message: 'Take it in',
    files: [{ path: 'a.yaml', text, isExecutable: false }],
    digest: Buffer.from(text).toString('hex'),
    isSame: other => other === body,
    saysTheSame: other => other === body,
    ...changes,
  }
}

const NOTHING: ProposalRequest['wanted'] = {
  kind: 'nothing',
  comment: 'It is gone.',
  conclude: () => `${MARKER}\nover`,
}

async function keep(wanted: ProposalRequest['wanted'], changes: Partial<ProposalRequest> = {}) {
  return keepProposal({
    client: connect(github, repository),
    ...{ branch: BRANCH, base: 'main', commit: await repository.requireHead('main') },
    ...{ isOurs: (body: string) => body.startsWith(MARKER), signature: 'Made-By: us', wanted },
    ...changes,
  })
}

async function textOf(path: string, at = BRANCH): Promise<string | undefined> {
  const object = await repository.git.read(`${await repository.requireHead(at)}:${path}`)
  return object?.content.toString()
}

async function parents(): Promise<string[]> {
  return (await repository.git.readCommit(await repository.requireHead(BRANCH))).parents
}

const writes = () => nameRequests(github.requests).filter(request => !/^(?:GET|POST \/graphql)/.test(request))

describe('a pull request of our own', () => {
  it('is opened from a branch that holds the base and the edits, byte for byte', async () => {
    const text = '\ufeffname: a\r\n'
    const files = [...want(text).files, { path: 'b.yaml', text: 'name: c\n', isExecutable: true }]
    expect(await keep(want(text, { files }))).toMatchObject({ kind: 'opened' })
    expect(repository.pulls).toMatchObject([{ headBranch: BRANCH, baseBranch: 'main', title: 'Take it in' }])
    expect([await textOf('a.yaml'), await textOf('c/d.yaml')]).toEqual([text, 'name: d\n'])
    expect(await parents()).toEqual([await repository.head()])
    const tree = (await repository.git.readTree(await repository.requireHead(BRANCH))) ?? []
    expect(tree.map(({ name, mode }) => `${name} ${mode}`)).toEqual(['a.yaml 100644', 'b.yaml 100755', 'c 040000'])
  })

  it('is left as it is, without a write, where nothing has changed', async () => {
    await keep(want('one'))
    github.clearRequests()
    expect(await keep(want('one'))).toMatchObject({ kind: 'unchanged' })
    expect(writes()).toEqual([])
  })

  it('goes forward, and takes the base in where that has moved on', async () => {
    await keep(want('one'))
    const first = await repository.requireHead(BRANCH)
    expect(await keep(want('two'))).toMatchObject({ kind: 'updated' })
    expect(await parents()).toEqual([first])
    const second = await repository.requireHead(BRANCH)
    const base = await repository.commit({ branch: 'main', changes: { 'c/d.yaml': 'name: e\n' } })
    await keep(want('three'))
    expect(await parents()).toEqual([second, base])
    expect([await textOf('a.yaml'), await textOf('c/d.yaml')]).toEqual(['three', 'name: e\n'])
    expect(repository.pushes.filter(({ forced }) => forced)).toEqual([])
    expect(repository.pulls).toHaveLength(1)
  })

  it('has another text without another commit', async () => {
    await keep(want('one'))
    const head = await repository.head(BRANCH)
    expect(await keep(want('one', { body: `${MARKER}\nmore`, saysTheSame: () => false }))).toMatchObject({
      kind: 'updated',
    })
    expect(repository.pulls[0]).toMatchObject({ body: `${MARKER}\nmore`, headSha: head })
  })

  it.each(['merge', 'squash', 'rebase'] as const)(
    'that was merged by %s is followed by another one from the same branch',
    async method => {
      await keep(want('one'))
      await repository.mergePullRequest({ number: 1, method })
      expect(await keep(want('two'))).toMatchObject({ kind: 'opened' })
      expect(await textOf('a.yaml')).toBe('two')
      const head = await repository.requireHead(BRANCH)
      expect(await repository.git.contains({ commit: head, ancestor: await repository.requireHead('main') })).toBe(true)
    },
  )

  it('that was merged and taken back is proposed again', async () => {
    await keep(want('one'))
    await repository.mergePullRequest({ number: 1, method: 'merge' })
    await repository.commit({ branch: 'main', changes: { 'a.yaml': 'name: a\n' } })
    expect(await keep(want('one'))).toMatchObject({ kind: 'opened' })
    expect(await textOf('a.yaml')).toBe('one')
  })

  it('is closed with a word where there is nothing to propose', async () => {
    expect(await keep(NOTHING)).toEqual({ kind: 'absent' })
    await keep(want('one'))
    expect(await keep(NOTHING)).toMatchObject({ kind: 'closed' })
    expect(repository.pull(1)).toMatchObject({ state: 'closed', body: `${MARKER}\nover` })
    expect(repository.pull(1).comments.map(({ body }) => body)).toEqual(['It is gone.'])
    expect(await keep(want('one'))).toMatchObject({ kind: 'opened' })
  })

  it('is opened for what an interrupted run had pushed already', async () => {
    github.fault({
      match: ({ method, path }) => method === 'POST' && path.endsWith('/pulls'),
      answer: { status: 500, body: {} },
      times: 9,
    })
    await expect(keep(want('one'))).rejects.toThrow('GitHub')
    const head = await repository.head(BRANCH)
    github.clearFaults()
    expect(await keep(want('one'))).toMatchObject({ kind: 'opened' })
    expect(await repository.head(BRANCH)).toBe(head)
  })
})

describe('what a person decided', () => {
  it('holds: what was closed is not opened again until it is about something else', async () => {
    await keep(want('one'))
    repository.closePullRequest(1)
    expect(await keep(want('one'))).toMatchObject({ kind: 'declined' })
    expect(await keep(want('two'))).toMatchObject({ kind: 'opened' })
  })

  it('holds whatever somebody else proposed from the same branch and closed since', async () => {
    await keep(want('one'))
    repository.closePullRequest(1)
    const { number } = await repository.openPullRequest({ head: BRANCH, author: 'bob', title: 'Mine' })
    repository.closePullRequest(number)
    expect(await keep(want('one'))).toMatchObject({ kind: 'declined' })
  })

  it('is over with what it was about', async () => {
    await keep(want('one'))
    repository.closePullRequest(1)
    expect(await keep(NOTHING)).toEqual({ kind: 'absent' })
    github.clearRequests()
    await keep({ kind: 'nothing', comment: '', conclude: body => body })
    expect(writes()).toEqual([])
    expect(await keep(want('one'))).toMatchObject({ kind: 'opened' })
  })
})

describe('left alone', () => {
  it('a commit that says, above a tree of its own, to hold what is wanted', async () => {
    await keep(want('one'))
    const ours = await repository.git.readCommit(await repository.requireHead(BRANCH))
    const probe = await repository.commit({ branch: BRANCH, changes: { x: 'y' }, author: 'bob' })
    const message = ours.message.replace(ours.tree, (await repository.git.readCommit(probe)).tree)
    const head = await repository.commit({ branch: BRANCH, changes: {}, message, author: 'bob' })
    github.clearRequests()
    expect(await keep(want('one'))).toEqual({ kind: 'foreign-head' })
    repository.closePullRequest(1)
    const other = { isSame: () => false }
    expect(await keep(want('one', other))).toEqual({ kind: 'foreign-head' })
    expect([writes(), await repository.head(BRANCH)]).toEqual([[], head])
  })

  it.each<[string, () => Promise<unknown>]>([
    ['a commit of somebody else’s', () => repository.commit({ branch: BRANCH, changes: { x: 'y' }, author: 'bob' })],
    [
      'a commit that copies our message',
      async () => {
        const { message } = await repository.git.readCommit(await repository.requireHead(BRANCH))
        return repository.commit({ branch: BRANCH, changes: { x: 'y' }, message, author: 'bob' })
      },
    ],
  ])('%s', async (_, push) => {
    await keep(want('one'))
    await push()
    const head = await repository.head(BRANCH)
    github.clearRequests()
    expect(await keep(want('two'))).toEqual({ kind: 'foreign-head' })
    expect(await keep(NOTHING)).toEqual({ kind: 'foreign-head' })
    expect([writes(), await repository.head(BRANCH), repository.pull(1).state]).toEqual([[], head, 'open'])
  })

  it('a branch of that name that was there before', async () => {
    await repository.commit({ branch: BRANCH, changes: { x: 'y' }, author: 'bob' })
    expect(await keep(want('one'))).toEqual({ kind: 'foreign-head' })
    expect(await keep(NOTHING)).toEqual({ kind: 'absent' })
  })

  it('a pull request of somebody else’s with our marker', async () => {
    await keep(want('one'))
    repository.closePullRequest(1)
    await repository.openPullRequest({ head: BRANCH, author: 'bob', body: `${MARKER}\none` })
    github.clearRequests()
    expect(await keep(want('two'))).toEqual({ kind: 'foreign-pull-request' })
    expect(await keep(NOTHING)).toEqual({ kind: 'absent' })
    expect(writes()).toEqual([])
  })

  it('everything where the base has moved on', async () => {
    const commit = await repository.requireHead('main')
    await repository.commit({ branch: 'main', changes: { x: 'y' } })
    expect(await keep(want('one'), { commit })).toEqual({ kind: 'outdated' })
    expect(writes()).toEqual([])
  })

  it('pull requests from forks, and into other branches', async () => {
    await repository.createBranch('other')
    await repository.commit({ branch: `mallory:${BRANCH}`, changes: { x: 'y' }, author: 'mallory' })
    await repository.openPullRequest({ head: `mallory:${BRANCH}`, author: 'mallory', body: MARKER })
    await keep(want('one'))
    await repository.openPullRequest({ head: BRANCH, base: 'other', author: 'bob' })
    expect(await keep(want('two'))).toMatchObject({ kind: 'updated' })
    expect(repository.pulls.map(({ body }) => body)).toEqual([MARKER, `${MARKER}\ntwo`, null])
  })

  it('what somebody pushes meanwhile', async () => {
    await keep(want('one'))
    let head: string | undefined
    github.hold = ({ method, path }) => {
      if (head !== undefined || method !== 'POST' || !path.endsWith('/git/commits')) return undefined
      head = ''
      return repository.commit({ branch: BRANCH, changes: { x: 'y' }, author: 'bob' }).then(sha => {
        head = sha
      })
    }
    await expect(keep(want('two'))).rejects.toMatchObject({ status: 422 })
    github.hold = () => undefined
    expect(await repository.head(BRANCH)).toBe(head)
  })
})
