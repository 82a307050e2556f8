import { isTestFile, type Selection } from '../../policy/globs.ts'
import type { GitHubClient } from '../client/client.ts'
import { isNotFound } from '../client/errors.ts'
import { type ListedFile, listFiles } from './trees.ts'

/** The policy files of one commit by path. */
export type PolicyListing = ReadonlyMap<string, ListedFile>

/** Tells commits apart by their policy files; tests beside them are none. Each commit is listed once. */
export interface PolicyListings {
  /** Null where the commit is gone. */
  read(commit: string): Promise<PolicyListing | null>
  /** Whether both commits are there and hold the very same policy files. */
  areEqual(one: string, other: string): Promise<boolean>
  /** Whether a commit has a policy file as none of its parents has it, or lacks one that all of them have. */
  isTouchedBy(commit: { readonly commit: string; readonly parents: readonly string[] }): Promise<boolean>
}

export function createPolicyListings(from: { client: GitHubClient; selection: Selection }): PolicyListings {
  const { client, selection } = from
  const policies: Selection = { ...selection, includes: path => selection.includes(path) && !isTestFile(path) }
  const listings = new Map<string, Promise<PolicyListing | null>>()

  const read = (commit: string) => {
    const listing = listings.get(commit) ?? listPolicies(commit)
    listings.set(commit, listing)
    return listing
  }

  return {
    read,
    areEqual: async (one, other) => {
      const [before, after] = await Promise.all([read(one), read(other)])
      return before !== null && after !== null && listChanged(before, after).length === 0
    },
    isTouchedBy: async ({ commit, parents }) => {
      const [after, ...before] = await Promise.all([commit, ...parents].map(read))
      if (!after || before.includes(null)) return true
      const [first = new Map(), ...others] = before as PolicyListing[]
      return listChanged(first, after).some(path => others.every(other => !isSame(other.get(path), after.get(path))))
    },
  }

  async function listPolicies(commit: string): Promise<PolicyListing | null> {
    try {
      const files = await listFiles({ client, commit, selection: policies })
      return new Map(files.map(file => [file.path, file]))
    } catch (error) {
      if (isNotFound(error)) return null
      throw error
    }
  }
}

function listChanged(before: PolicyListing, after: PolicyListing): string[] {
  const paths = new Set([...before.keys(), ...after.keys()])
  return [...paths].filter(path => !isSame(before.get(path), after.get(path)))
}

function isSame(one: ListedFile | undefined, other: ListedFile | undefined): boolean {
  return one?.blob === other?.blob && one?.kind === other?.kind
}
