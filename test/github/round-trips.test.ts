import { expect, it } from 'vitest'
import { writeComment } from '../../src/github/comments.ts'
import { resolveComparison } from '../../src/github/comparison.ts'
import { startGitHub } from '../standins/github/index.ts'
import { connect, createReader, receive } from './stage.ts'

const policies = (text: string) =>
  Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`policies/${i}.yaml`, `name: p${i}\n# ${text}\n`]))

it('checks a pull request of a hundred changed policies in at most ten requests, wherever its base has gone', async () => {
  const github = await startGitHub()
  try {
    const repository = await github.createRepository({ owner: 'acme', name: 'shop', files: policies('old') })
    const headSha = await repository.commit({ branch: 'feature', changes: policies('new') })
    const { number } = await repository.openPullRequest({ head: 'feature' })
    await repository.commit({ branch: 'main', changes: { 'b.txt': 'newer' } })
    const event = receive(github, await repository.event.pullRequest({ number }))
    if (event.kind !== 'pull-request') throw new Error('It is a pull request')
    github.clearRequests()

    const client = connect(github, repository)
    const reader = createReader(client)
    const { head, base } = await resolveComparison({ client, event, prepare: reader.prepare })
    const [before, after] = await reader.read([base ?? '', head])
    const body = `${before?.files.length} ${after?.files.length}`
    const request = {
      client,
      pullRequest: number,
      head: headSha,
      isOurs: () => true,
      now: Date.now,
      body,
      ifAbsent: 'create',
    } as const
    expect(await writeComment(request)).toMatchObject({ kind: 'created' })

    expect(body).toBe('100 100')
    expect(github.requests.length).toBeLessThanOrEqual(10)
  } finally {
    await github.close()
  }
})
