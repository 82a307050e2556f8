import { describe, expect, it } from 'vitest'
import type { GitHubClient } from '../../../src/github/client/client.ts'
import { GitHubError } from '../../../src/github/client/errors.ts'
import { createLandingReader } from '../../../src/github/landings/landings.ts'

const AT = '2026-01-01T00:00:00Z'
const nameCommit = (number: number) => String(number).padStart(40, 'c')

/** A commit of a branch that never ends, of which none touches the policies. */
function commitNode(number: number) {
  return {
    oid: nameCommit(number),
    committedDate: AT,
    parents: { nodes: [{ oid: nameCommit(number + 1) }] },
    root0: { oid: 'f'.repeat(40) },
    associatedPullRequests: { nodes: [] },
  }
}

/** GitHub for that branch, with or without a journal. */
function openEndless({ hasJournal }: { hasJournal: boolean }) {
  let requests = 0
  const pageFrom = (cursor: unknown) => Array.from({ length: 100 }, (_, index) => Number(cursor ?? 0) + index)
  const client: GitHubClient = {
    repository: { owner: 'acme', name: 'shop' },
    rest: async call => call.reply.parse({ object: { sha: nameCommit(0) } }),
    restPage: async call => {
      requests++
      if (!hasJournal) throw new GitHubError({ kind: 'status', operation: call.operation, effect: 'none', status: 404 })
      const numbers = pageFrom(call.parameters?.after)
      const body = numbers.map(number => ({
        before: nameCommit(number + 1),
        after: nameCommit(number),
        timestamp: new Date(Date.parse(AT) - number * 60_000).toISOString(),
        activity_type: 'push',
        actor: { login: 'alice' },
      }))
      return { body: call.reply.parse(body), next: String(numbers.length + Number(call.parameters?.after ?? 0)) }
    },
    graphql: async call => {
      requests++
      const { after, ...variables } = call.variables ?? {}
      const looked = Object.entries(variables).filter(([name]) => /^c\d+$/.test(name))
      const history = {
        pageInfo: { hasNextPage: true, endCursor: String(Number(after ?? 0) + 100) },
        nodes: pageFrom(after).map(commitNode),
      }
      const found = looked.map(([name, commit]) => [name, commitNode(Number(String(commit).replace(/^c+/, '')))])
      const repository = looked.length > 0 ? Object.fromEntries(found) : { object: { history } }
      return call.reply.parse({ repository })
    },
  }
  const landings = createLandingReader({ client, branch: 'main', roots: ['policies'], sleep: async () => {} })
  return { landings, count: () => requests }
}

describe('a branch without an end', () => {
  it.each([
    ['in its journal', true, 3 * 102],
    ['of first parents', false, 102],
  ])('%s is given up after ten thousand', async (_, hasJournal, most) => {
    const { landings, count } = openEndless({ hasJournal })
    const walk = async () => {
      for await (const batch of landings.walk(nameCommit(0))) expect(batch).toEqual([])
    }
    await expect(walk()).rejects.toMatchObject({
      name: 'PastUnreadableError',
      message: expect.stringMatching('more than 10000'),
    })
    expect(count()).toBeLessThanOrEqual(most)
  })

  it('tells nobody what it held before all that is read', async () => {
    const { landings } = openEndless({ hasJournal: false })
    expect(await landings.findHeld({ head: nameCommit(0), at: 0, like: null })).toBeUndefined()
  })
})
