import { z } from 'zod/mini'
import { type HeldRequest, type Landing, type LandingReader, PastTooLongError } from '../../landings/landing.ts'
import type { GitHubClient } from '../client/client.ts'
import { readBranchHead } from '../files/branch.ts'
import { readActivities } from './activity.ts'
import { type CommitFacts, hasSameFolders, readCommits } from './commits.ts'
import { followFirstParents, readChain, timeOf } from './first-parents.ts'
import { type JournalPage, linkUpdates, type Update } from './journal.ts'
import { replay } from './replay.ts'

/** Updates whose commits are looked up in one request. */
const LOOKED_UP = 50
/** Landings that are handed over at once: few at first, since mostly the newest is all that is needed. */
const BATCHES = [1, 2, 4, 8, 16, 32] as const
/** Commits of one update, beyond which it is judged whole. */
const MAX_TAKEN_APART = 1_000
/** Updates that are read at most, whatever they touch. */
const MAX_UPDATES = 10_000

const comparisonSchema = z.looseObject({ status: z.string() })

/**
 * The landings of a branch by GitHub's own journal of its updates; from where that does not reach back, its first
 * parents. A commit graph alone proves nothing: whoever can push gives a commit any parents, author and date.
 */
export function createLandingReader({
  client,
  branch,
  roots,
  sleep,
}: {
  client: GitHubClient
  branch: string
  /** The folders that hold all policy files. */
  roots: readonly string[]
  sleep: (ms: number) => Promise<unknown>
}): LandingReader {
  const journals = new Map<string, AsyncIterable<JournalPage>>()
  const known = new Map<string, CommitFacts>()
  const follow = (commit: string) => followFirstParents({ client, roots, commit })
  return { walk: commit => inBatches(walk(commit)), findHeld }

  /** The journal from where the branch came to the commit, read once however often it is asked for. */
  function readJournal(commit: string): AsyncIterable<JournalPage> {
    const journal = journals.get(commit) ?? replay(openJournal(commit))
    journals.set(commit, journal)
    return journal
  }

  function openJournal(commit: string): AsyncIterable<JournalPage> {
    return linkUpdates({
      readPages: () => readActivities(client, branch),
      readHead: () => readBranchHead(client, branch),
      commit,
      branch,
      sleep,
    })
  }

  /** Each commit is looked up once. Those that are gone are left out. */
  async function lookUp(commits: readonly (string | null)[]): Promise<ReadonlyMap<string, CommitFacts>> {
    const wanted = new Set(commits.filter(commit => commit !== null && !known.has(commit)).map(String))
    for (const [commit, facts] of await readCommits({ client, roots, commits: [...wanted] })) known.set(commit, facts)
    return known
  }

  async function* walk(commit: string): AsyncGenerator<Landing, void, void> {
    let walked = 0
    for await (const { updates, beginning } of readJournal(commit)) {
      if (walked > MAX_UPDATES) throw new PastTooLongError(`more than ${MAX_UPDATES} updates would have to be read`)
      walked += updates.length
      for (let at = 0; at < updates.length; at += LOOKED_UP) yield* landUpdates(updates.slice(at, at + LOOKED_UP))
      if (beginning !== null) yield* readChain({ client, roots, commit: beginning })
    }
  }

  async function findHeld({ head, at, like }: HeldRequest): Promise<string | null | undefined> {
    const commit = await findTip({ head, at }).catch(asUnknown)
    if (commit === null || commit === undefined || commit === like || like === null) return commit
    const facts = await lookUp([commit, like])
    const [one, other] = [facts.get(commit), facts.get(like)]
    return one && other && hasSameFolders(one, other) ? like : commit
  }

  /** Where the branch was at a time; null where it was not yet, undefined where the journal has a gap. */
  async function findTip({ head, at }: Omit<HeldRequest, 'like'>): Promise<string | null | undefined> {
    for await (const { updates, beginning } of readJournal(head)) {
      const last = updates.find(({ from }) => from <= at)
      if (last) return last.until <= at ? last.after : undefined
      if (beginning === null) continue
      for await (const facts of follow(beginning)) if (timeOf(facts) <= at) return facts.commit
    }
    return null
  }

  async function* landUpdates(updates: readonly Update[]): AsyncGenerator<Landing, void, void> {
    const facts = await lookUp(updates.flatMap(({ before, after }) => [before, after]))
    for (const update of updates) {
      const after = facts.get(update.after)
      const before = update.before === null ? undefined : facts.get(update.before)
      // A commit that is gone may have touched anything.
      if (!after || !before) yield { ...update, merged: [], source: 'journal' }
      else if (!hasSameFolders(before, after)) yield* takeApart({ update, before, after })
    }
  }

  /** An update that brings several pull requests, as a queue's group does, is one landing for each. */
  async function* takeApart({
    update,
    before,
    after,
  }: {
    update: Update
    before: CommitFacts
    after: CommitFacts
  }): AsyncGenerator<Landing, void, void> {
    const line = after.parents[0] === before.commit ? [after] : await readLine({ before, after })
    if (line === null) {
      yield { ...update, merged: await confirmMerged({ before, after }), source: 'journal' }
      return
    }
    let end = after
    for (const [index, commit] of line.entries()) {
      const parent = line[index + 1] ?? before
      const isBoundary = parent === before || parent.merged?.length !== 0
      if (!isBoundary) continue
      if (!hasSameFolders(parent, end)) {
        yield { ...update, before: parent.commit, after: end.commit, merged: end.merged, source: 'journal' }
      }
      end = parent
      if (commit === before) break
    }
  }

  /** The first parents from `after` on, newest first, down to the one that has `before` as its parent; null: there is none. */
  async function readLine({
    before,
    after,
  }: {
    before: CommitFacts
    after: CommitFacts
  }): Promise<CommitFacts[] | null> {
    const line: CommitFacts[] = []
    for await (const commit of follow(after.commit)) {
      if (commit.commit === before.commit) return line
      line.push(commit)
      if (commit.parents[0] === before.commit) return line
      if (line.length >= MAX_TAKEN_APART) return null
    }
    return null
  }

  /** A branch that is moved back, or forced to other commits, merges nothing that it held before. */
  async function confirmMerged({
    before,
    after,
  }: {
    before: CommitFacts
    after: CommitFacts
  }): Promise<Landing['merged']> {
    if (after.merged === null || after.merged.length === 0) return after.merged
    const { status } = await client.rest({
      operation: `compare commits ${before.commit.slice(0, 7)} and ${after.commit.slice(0, 7)}`,
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      // GitHub puts the changed files, which may be many, on the first page only.
      parameters: { basehead: `${before.commit}...${after.commit}`, per_page: 1, page: 2 },
      reply: comparisonSchema,
    })
    return status === 'ahead' || status === 'diverged' ? after.merged : []
  }
}

function asUnknown(error: unknown): undefined {
  if (!(error instanceof PastTooLongError)) throw error
}

async function* inBatches(landings: AsyncIterable<Landing>): AsyncGenerator<readonly Landing[], void, void> {
  let batch: Landing[] = []
  let round = 0
  for await (const landing of landings) {
    batch.push(landing)
    if (batch.length < (BATCHES[round] ?? 32)) continue
    yield batch
    batch = []
    round += 1
  }
  if (batch.length > 0) yield batch
}
