import { describe, expect, it } from 'vitest'
import type { PolicyFile } from '../../src/plan/read.ts'
import type { CommitPerson, PullRequestCommit, PullRequestFacts } from '../../src/reviews/evidence.ts'
import { hearOpinions } from '../../src/reviews/who.ts'
import { readFiles } from '../plan/files.ts'

const hold = (maxRows: number) => readFiles({ 'a.yaml': JSON.stringify({ name: 'Analytics', max_rows: maxRows }) })
const BASE = hold(10)
const CHANGED = hold(1000)

const ALICE: CommitPerson = { role: 'author', email: 'alice@acme.test', login: 'alice' }
const BOB: CommitPerson = { role: 'author', email: 'bob@acme.test', login: 'Bob' }

/** By default, a commit of alice that changes the policy. */
function commitOf(changes: Partial<PullRequestCommit> = {}): PullRequestCommit {
  return { commit: 'head', parents: ['base'], people: [ALICE], hasMorePeople: false, ...changes }
}

/**
 * Hears a pull request of alice that changes one policy, and that bob approves. Commits other than `held` are gone; `read`
 * are those that were asked for.
 */
async function hear(facts: Partial<PullRequestFacts>, held: Readonly<Record<string, readonly PolicyFile[]>> = {}) {
  const policies = new Map(Object.entries({ base: BASE, head: CHANGED, ...held }))
  const read = new Set<string>()
  const opinions = await hearOpinions({
    pullRequest: {
      number: 1,
      state: 'open',
      isIntoBranch: true,
      baseBranch: 'main',
      head: 'head',
      author: { login: 'alice', isPerson: true },
      mergedAt: null,
      baseChangedAt: null,
      reviews: [{ state: 'approved', author: { login: 'bob', isPerson: true }, commit: 'head', submittedAt: 1 }],
      commits: [],
      pushes: { kind: 'known', pushes: [] },
      isComplete: true,
      ...facts,
    },
    base: BASE,
    landed: CHANGED,
    readBase: async () => BASE,
    readPolicies: async wanted =>
      new Map(
        wanted.flatMap(commit => {
          read.add(commit)
          const files = policies.get(commit)
          return files ? [[commit, files] as const] : []
        }),
      ),
  })
  return { ...opinions, read }
}

describe('whoever wrote a commit to a policy file', () => {
  it('had a hand in it, if they give an opinion', async () => {
    expect(await hear({ commits: [commitOf()] })).toMatchObject({ involved: [] })
    expect(await hear({ commits: [commitOf({ people: [ALICE, BOB] })] })).toMatchObject({ involved: ['Bob'] })
    const elsewhere = commitOf({ parents: ['parent'], people: [BOB] })
    expect(await hear({ commits: [elsewhere] }, { parent: CHANGED })).toMatchObject({ involved: [] })
  })

  it('had a hand in it where the commit, or a parent, is gone', async () => {
    const known = { there: CHANGED }
    for (const [commit, parent] of [
      ['there', 'gone'],
      ['gone', 'there'],
    ] as const) {
      const commits = [commitOf({ commit, parents: [parent], people: [BOB] })]
      expect(await hear({ commits }, known)).toMatchObject({ involved: ['Bob'] })
    }
  })

  it.each([
    [40, []],
    [41, ['Bob']],
    [100, ['Bob']],
  ])('is taken to be who wrote any, where there are more than are looked at: of %i', async (count, involved) => {
    // None of them changes the policy, which the commit before the first already has as the head has it.
    const names = Array.from({ length: count + 1 }, (_, index) => `commit ${index}`)
    const commits = names.slice(1).map((commit, index) => {
      return commitOf({ commit, parents: names.slice(index, index + 1), people: [BOB] })
    })
    const held = Object.fromEntries(names.map(name => [name, CHANGED]))
    const heard = await hear({ head: names.at(-1) ?? '', commits }, held)
    expect(heard.involved).toEqual(involved)
    // The 40, the parent of the first, the head, and the commit that bob approved.
    expect(heard.read.size).toBeLessThanOrEqual(43)
  })
})

describe('a commit with more people than GitHub lists', () => {
  it('has an author whom nobody knows', async () => {
    const commits = [
      commitOf({ hasMorePeople: true }),
      commitOf({ commit: 'first', parents: ['base'], hasMorePeople: true }),
    ]
    expect(await hear({ commits: commits.slice(0, 1) })).toMatchObject({ unknownAuthors: 1, involved: [] })
    expect(await hear({ commits }, { first: hold(500) })).toMatchObject({ unknownAuthors: 2 })
  })

  it('counts only where it touches policy files', async () => {
    const commits = [commitOf({ parents: ['parent'], hasMorePeople: true })]
    expect(await hear({ commits }, { parent: CHANGED })).toMatchObject({ unknownAuthors: 0 })
  })
})

describe('whoever pushed', () => {
  const isInvolved = async (before: string | null, after: string) => {
    const pushes = { kind: 'known', pushes: [{ actor: 'bob', before, after }] } as const
    const { involved } = await hear({ pushes }, { same: CHANGED, earlier: BASE })
    return involved.includes('bob')
  }

  it('had a hand in it, if that changed the policy', async () => {
    expect(await isInvolved('earlier', 'head')).toBe(true)
    expect(await isInvolved('same', 'head')).toBe(false)
    expect(await isInvolved(null, 'head')).toBe(true)
    expect(await isInvolved(null, 'earlier')).toBe(false)
  })

  it('had a hand in it where the commits of the push are gone', async () => {
    expect(await isInvolved('gone', 'same')).toBe(true)
    expect(await isInvolved('same', 'gone')).toBe(true)
    expect(await isInvolved('gone', 'gone, too')).toBe(true)
    expect(await isInvolved(null, 'gone')).toBe(true)
  })
})
