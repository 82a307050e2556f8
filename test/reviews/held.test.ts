import { describe, expect, it } from 'vitest'
import { readHeld } from '../../src/reviews/held.ts'
import { readFiles } from '../plan/files.ts'

const LIKE = { commit: 'like', policies: readFiles({ 'a.yaml': 'name: Analytics' }) }
const OTHER = readFiles({ 'a.yaml': 'name: Support' })

/** What the branch is read to have held, where its past says so. */
const read = (held: string | null | undefined) =>
  readHeld({
    head: 'head',
    at: 1,
    like: LIKE,
    ports: {
      landings: {
        walk: () => {
          throw new Error('the past was walked')
        },
        findHeld: async () => held,
      },
      readPolicies: async commits =>
        new Map(commits.filter(commit => commit === 'other').map(commit => [commit, OTHER])),
    },
  })

describe('readHeld', () => {
  it('gives the policies of the commit that the branch held', async () => {
    expect(await read('other')).toBe(OTHER)
    expect(await read('like')).toBe(LIKE.policies)
  })

  it('tells a branch that held nothing yet from one of which nobody knows what it held', async () => {
    expect(await read(null)).toEqual([])
    expect(await read(undefined)).toBeUndefined()
    expect(await read('gone')).toBeUndefined()
  })
})
