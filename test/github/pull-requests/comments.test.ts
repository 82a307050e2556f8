import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CommentRequest, lookForComment, writeComment } from '../../../src/github/pull-requests/comments.ts'
import { type GitHub, type Repository, startGitHub } from '../../standins/github/index.ts'
import { connect, nameRequests } from '../stage.ts'

const marker = '<!-- policies -->'
const body = `${marker}\nWidens access.`

let github: GitHub
let repository: Repository
let pullRequest: number
let head: string
beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(async () => {
  repository = await github.createRepository({ owner: 'acme', name: `shop-${Math.random()}` })
  head = await repository.commit({ branch: 'feature', changes: { 'a.txt': 'x' } })
  pullRequest = (await repository.openPullRequest({ head: 'feature' })).number
  github.clearFaults()
  github.clearRequests()
})
afterAll(() => github.close())

function write(changes: Partial<CommentRequest> = {}) {
  const client = connect(github, repository)
  const isOurs = (text: string) => text.startsWith(marker)
  return writeComment({ client, pullRequest, head, isOurs, now: Date.now, body, ifAbsent: 'create', ...changes })
}

function comment(text: string, login = 'github-actions[bot]') {
  const { world } = repository
  const now = world.tick()
  const thread = repository.pull(pullRequest)
  thread.comments.push({ id: world.nextId(), author: world.account(login), body: text, createdAt: now, updatedAt: now })
}

function bodies(): string[] {
  return repository.pull(pullRequest).comments.map(comment => comment.body)
}

const isUpdate = ({ method }: { method: string }) => method === 'PATCH'
const isCreation = ({ path }: { path: string }) => path.endsWith('/comments')

describe('writeComment', () => {
  it('creates, leaves alone, and updates one comment', async () => {
    const created = await write()
    expect(created).toMatchObject({ kind: 'created', url: expect.stringContaining('#issuecomment-') })
    expect(await write({ body: `${body}\r\n` })).toEqual({ ...created, kind: 'unchanged' })
    expect(await write({ body: `${marker}\nNarrows.` })).toEqual({ ...created, kind: 'updated' })
    expect(bodies()).toEqual([`${marker}\nNarrows.`])
  })

  it('takes two requests', async () => {
    await write()
    await write({ body: `${body}!` })
    const requests = nameRequests(github.requests).map(request => request.replace(/\d+/, 'N'))
    expect(requests).toEqual(['POST /graphql', 'POST /issues/N/comments', 'POST /graphql', 'PATCH /issues/comments/N'])
  })

  it('finds its comment behind hundreds of others', async () => {
    for (let i = 0; i < 250; i++) comment(`Comment ${i}`, 'alice')
    comment(marker)
    expect(await write()).toMatchObject({ kind: 'updated' })
    expect(bodies()).toHaveLength(251)
  })

  it('never touches what somebody else wrote, nor another comment of its own', async () => {
    comment(body, 'mallory')
    comment('<!-- other -->')
    expect(await write()).toMatchObject({ kind: 'created' })
    expect(bodies()).toEqual([body, '<!-- other -->', body])
  })

  it('keeps the oldest of those that a race left, on whatever page they are, and nothing of anybody else', async () => {
    comment(body, 'mallory')
    comment(`${marker}\nOldest.`)
    for (let i = 0; i < 120; i++) comment(`Comment ${i}`, 'alice')
    comment(`${marker}\nNewer.`)
    comment(`${marker}\nNewest.`)
    expect(await write()).toMatchObject({ kind: 'updated' })
    expect(bodies().filter(text => text.startsWith(marker))).toEqual([body, body])
    expect(bodies()).toHaveLength(122)
    expect(bodies()[1]).toBe(body)
  })

  it('is written where a copy cannot be removed, which the next run does', async () => {
    for (const text of [marker, marker]) comment(text)
    github.fault({
      match: ({ method }) => method === 'DELETE',
      answer: { status: 403, body: { message: 'Forbidden' } },
    })
    expect(await write()).toMatchObject({ kind: 'updated' })
    expect(bodies()).toEqual([body, marker])
    expect(await write()).toMatchObject({ kind: 'unchanged' })
    expect(bodies()).toEqual([body])
  })

  it('is its own author with any token', async () => {
    github.addToken('pat', { login: 'carol' })
    comment(marker)
    const client = connect(github, repository, 'pat')
    expect(await write({ client })).toMatchObject({ kind: 'created' })
    expect(await write({ client })).toMatchObject({ kind: 'unchanged' })
  })

  it('says nothing where there is nothing to say, but corrects what it said', async () => {
    expect(await write({ ifAbsent: 'leave' })).toEqual({ kind: 'absent' })
    comment(marker)
    expect(await write({ ifAbsent: 'leave', body: `${marker}\nNo changes any more.` })).toMatchObject({
      kind: 'updated',
    })
    expect(bodies()).toEqual([`${marker}\nNo changes any more.`])
  })

  it('writes nothing once the pull request has moved on', async () => {
    const newer = await repository.commit({ branch: 'feature', changes: { 'a.txt': 'y' } })
    expect(await write()).toEqual({ kind: 'outdated', head: newer })
    expect(bodies()).toEqual([])
    expect(await write({ head: null })).toMatchObject({ kind: 'created' })
  })

  describe('of several that a race left', () => {
    it.each(['as it is', 'updated'])('keeps the oldest, %s, and removes the others from all pages', async how => {
      comment(how === 'updated' ? marker : body)
      for (let i = 0; i < 120; i++) comment(`Comment ${i}`, 'alice')
      comment(body, 'mallory')
      comment('<!-- other -->')
      for (let i = 0; i < 2; i++) comment(`${marker}\nAnother run.`)
      const [oldest] = repository.pull(pullRequest).comments
      expect(await write()).toMatchObject({ url: expect.stringMatching(new RegExp(`-${oldest?.id}$`)) })
      expect(bodies().filter(text => !text.startsWith('Comment'))).toEqual([body, body, '<!-- other -->'])
      expect(repository.pull(pullRequest).comments[0]?.id).toBe(oldest?.id)
    })

    it('keeps the next where somebody deletes the oldest meanwhile', async () => {
      comment(marker)
      comment(marker)
      github.fault({ match: isUpdate, answer: { status: 404, body: { message: 'Not Found' } } })
      expect(await write()).toMatchObject({ kind: 'updated' })
      expect(bodies()).toEqual([marker, body])
    })

    it('has written the one even where the others cannot be removed', async () => {
      comment(marker)
      comment(marker)
      const isRemoval = ({ method }: { method: string }) => method === 'DELETE'
      github.fault({ match: isRemoval, answer: { status: 403, body: { message: 'Forbidden' } } })
      expect(await write()).toMatchObject({ kind: 'updated' })
      expect(bodies()).toEqual([body, marker])
    })
  })

  it('creates it again where somebody deletes it meanwhile', async () => {
    comment(marker)
    github.fault({ match: isUpdate, answer: { status: 404, body: { message: 'Not Found' } } })
    expect(await write()).toMatchObject({ kind: 'created' })
    repository.pull(pullRequest).comments.shift()
    github.fault({ match: isUpdate, answer: { status: 404, body: { message: 'Not Found' } } })
    expect(await write({ ifAbsent: 'leave', body: 'x' })).toEqual({ kind: 'absent' })
  })
})

describe('a look before there is anything to write', () => {
  /** Looks, lets something happen, and writes so many ms after the look began. */
  async function writeAfter(ms: number, happening: () => unknown = () => {}, changes: Partial<CommentRequest> = {}) {
    const client = connect(github, repository)
    const isOurs = (text: string) => text.startsWith(marker)
    let time = 0
    const look = lookForComment({ client, pullRequest, head, isOurs, now: () => time })
    await look.result.catch(() => {})
    await happening()
    time = ms
    return write({ look, now: () => time, ...changes })
  }

  it('takes the place of the one at writing, where it found the comment', async () => {
    comment(marker)
    expect(await writeAfter(1_999)).toMatchObject({ kind: 'updated' })
    expect(nameRequests(github.requests)).toEqual(['POST /graphql', expect.stringMatching(/^PATCH /)])
  })

  it('takes its place where there is none and none is wanted', async () => {
    expect(await writeAfter(1_999, undefined, { ifAbsent: 'leave' })).toEqual({ kind: 'absent' })
    expect(nameRequests(github.requests)).toEqual(['POST /graphql'])
  })

  it('is repeated before a comment is created, which another run may have done', async () => {
    expect(await writeAfter(0, () => comment(marker))).toMatchObject({ kind: 'updated' })
    expect(bodies()).toEqual([body])
  })

  it('is repeated once a push could have had a run of its own', async () => {
    let newer = ''
    const push = async () => {
      newer = await repository.commit({ branch: 'feature', changes: { 'a.txt': 'y' } })
    }
    comment(marker)
    expect(await writeAfter(2_000, push)).toEqual({ kind: 'outdated', head: newer })
    expect(bodies()).toEqual([marker])
  })

  it('is repeated where it failed', async () => {
    github.fault({ match: ({ path }) => path === '/graphql', answer: { status: 404, body: { message: 'Not Found' } } })
    expect(await writeAfter(0)).toMatchObject({ kind: 'created' })
    expect(bodies()).toEqual([body])
  })

  it('does not keep a comment from being created again', async () => {
    comment(marker)
    const forget = () => repository.pull(pullRequest).comments.splice(0)
    expect(await writeAfter(0, forget)).toMatchObject({ kind: 'created' })
    expect(bodies()).toEqual([body])
  })
})

describe('trouble', () => {
  it('finds a comment whose creation got no answer', async () => {
    github.fault({ match: isCreation, answer: 'reset-after' })
    expect(await write()).toMatchObject({ kind: 'created' })
    expect(bodies()).toEqual([body])
  })

  it('does not risk a second comment where the first may yet appear', async () => {
    github.fault({ match: isCreation, answer: 'reset-before' })
    await expect(write()).rejects.toMatchObject({ effect: 'unknown' })
    expect(nameRequests(github.requests).filter(request => request.endsWith('/comments'))).toHaveLength(1)
  })

  it('updates again after a fault', async () => {
    comment(marker)
    github.fault({ match: isUpdate, answer: { status: 502, body: {} } })
    expect(await write()).toMatchObject({ kind: 'updated' })
  })

  it('waits for a secondary rate limit', async () => {
    const limit = { status: 403, headers: { 'retry-after': '5' }, body: { message: 'secondary rate limit' } }
    github.fault({ match: isCreation, answer: limit })
    expect(await write()).toMatchObject({ kind: 'created' })
    expect(bodies()).toEqual([body])
  })

  it('fails with a read-only token', async () => {
    github.addToken('fork', { permissions: 'read' })
    const client = connect(github, repository, 'fork')
    await expect(write({ client })).rejects.toMatchObject({ name: 'GitHubError', status: 403, effect: 'none' })
  })

  it('fails on a locked conversation', async () => {
    repository.pull(pullRequest).locked = true
    await expect(write()).rejects.toMatchObject({ status: 403 })
  })

  it('ends when its time is up', async () => {
    github.fault({ match: () => true, answer: 'hang', times: Number.POSITIVE_INFINITY })
    const seen = github.requests.length
    const time = new AbortController()
    void github.until(() => github.requests.length > seen).then(() => time.abort())
    await expect(write({ signal: time.signal })).rejects.toMatchObject({ kind: 'timeout' })
    expect(github.requests).toHaveLength(seen + 1)
  })
})
