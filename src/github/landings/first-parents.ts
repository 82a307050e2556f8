import { type Landing, PastTooLongError } from '../../landings/landing.ts'
import type { GitHubClient } from '../client/client.ts'
import { type CommitFacts, hasSameFolders, readAncestors } from './commits.ts'

interface ChainRequest {
  readonly client: GitHubClient
  /** The folders that hold all policy files. */
  readonly roots: readonly string[]
  readonly commit: string
}

/** Commits that are read at most; with those of merged branches, which come among a branch's own. */
const MAX_READ = 10_000

/** A commit and its first parents, newest first. Throws {@link PastTooLongError} where there are more than are ever read. */
export async function* followFirstParents(request: ChainRequest): AsyncGenerator<CommitFacts, void, void> {
  const read = new Map<string, CommitFacts>()
  let next: string | undefined = request.commit
  for await (const page of readAncestors(request)) {
    if (read.size >= MAX_READ) throw new PastTooLongError(`more than ${MAX_READ} commits would have to be read`)
    for (const facts of page) read.set(facts.commit, facts)
    for (let facts = read.get(next ?? ''); facts !== undefined; facts = read.get(next ?? '')) {
      yield facts
      next = facts.parents[0]
      if (next === undefined) return
    }
  }
}

/** What stands in for a journal: each first parent as an update of its own, at the time of its pull request's merge. */
export async function* readChain(request: ChainRequest): AsyncGenerator<Landing, void, void> {
  let newer: CommitFacts | undefined
  for await (const facts of followFirstParents(request)) {
    if (newer && !hasSameFolders(facts, newer)) yield toLanding({ before: facts.commit, after: newer })
    newer = facts
  }
  if (newer?.parents.length === 0 && newer.folders.some(folder => folder !== null)) {
    yield toLanding({ before: null, after: newer })
  }
}

/** Without a journal, a commit came to the branch when its pull request was merged, or else when it says itself. */
export function timeOf({ merged, committedAt }: CommitFacts): number {
  return merged?.[0]?.mergedAt ?? committedAt
}

function toLanding({ before, after }: { before: string | null; after: CommitFacts }): Landing {
  const at = timeOf(after)
  return {
    kind: 'unrecorded',
    before,
    after: after.commit,
    from: at,
    until: at,
    actor: null,
    merged: after.merged,
    source: 'chain',
  }
}
