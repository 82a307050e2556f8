import type { GitHubClient } from '../client/client.ts'
import { readBlobs } from '../files/blobs.ts'
import type { PolicyListing, PolicyListings } from '../files/policy-listings.ts'
import type { ListedFile } from '../files/trees.ts'
import { mergeLines } from './merge-lines.ts'

/** A merge and what went into it, each a commit. */
interface Merge {
  readonly base: string
  readonly ours: string
  readonly theirs: string
  readonly result: string
}

/** A policy file that both sides changed. */
type Contested = Record<keyof Merge, ListedFile>

/**
 * Whether a merge commit holds policy files just as git merges them, so that nobody added anything in the merge itself.
 * Where a file was moved on one side, it does not follow it and says no.
 */
export async function isCleanMerge(from: {
  client: GitHubClient
  listings: PolicyListings
  merge: Merge
}): Promise<boolean> {
  const { client, listings, merge } = from
  const listed = await Promise.all([merge.base, merge.ours, merge.theirs, merge.result].map(listings.read))
  const [base, ours, theirs, result] = listed
  if (!base || !ours || !theirs || !result) return false
  const contested = findContested({ base, ours, theirs, result })
  if (contested === null) return false
  if (contested.length === 0) return true
  const sizes = new Map(contested.flatMap(file => Object.values(file).map(({ blob, size }) => [blob, size])))
  const contents = await readBlobs({ client, blobs: [...sizes].map(([id, size]) => ({ id, size })) })
  return contested.every(file => {
    const [base, ours, theirs, result] = [file.base, file.ours, file.theirs, file.result].map(({ blob }) => {
      const content = contents.get(blob)
      return content?.kind === 'text' ? content.text : undefined
    })
    if (base === undefined || ours === undefined || theirs === undefined) return false
    return mergeLines({ base, ours, theirs }) === result
  })
}

/** Files that only their texts can tell about; null where some file is not what either side made of it. */
function findContested(trees: Record<keyof Merge, PolicyListing>): Contested[] | null {
  const contested: Contested[] = []
  for (const path of new Set(Object.values(trees).flatMap(tree => [...tree.keys()]))) {
    const [base, ours, theirs, result] = [trees.base, trees.ours, trees.theirs, trees.result].map(tree =>
      tree.get(path),
    )
    const isSame = (one: ListedFile | undefined, other: ListedFile | undefined) =>
      one?.blob === other?.blob && one?.kind === other?.kind
    if (isSame(ours, base) || isSame(ours, theirs)) {
      if (!isSame(result, theirs)) return null
    } else if (isSame(theirs, base)) {
      if (!isSame(result, ours)) return null
    } else {
      if (!base || !ours || !theirs || !result) return null
      contested.push({ base, ours, theirs, result })
    }
  }
  return contested
}
