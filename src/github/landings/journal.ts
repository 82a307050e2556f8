import type { LandingKind } from '../../landings/landing.ts'
import { GitHubError } from '../client/errors.ts'
import type { Activity } from './activity.ts'

/** One update of a branch. */
export interface Update {
  readonly kind: LandingKind
  /** Null: the branch began with it. */
  readonly before: string | null
  readonly after: string
  /** ms since the epoch. */
  readonly from: number
  readonly until: number
  readonly actor: string | null
}

/** Updates, newest first, and the commit that the journal begins at; null once that is not yet known. */
export interface JournalPage {
  readonly updates: readonly Update[]
  readonly beginning: string | null
}

/** Waits before the journal is asked again for the newest update, in ms: 30 s in all. */
const LAG_WAITS_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const

/**
 * A branch's updates from the one that brought it to `commit` on, linked: where two entries do not meet, what lies between
 * them is an update of its own. The last page names the commit before which the journal tells nothing.
 */
export async function* linkUpdates({
  readPages,
  commit,
  branch,
  sleep,
}: {
  readPages: () => AsyncIterable<readonly Activity[]>
  commit: string
  branch: string
  sleep: (ms: number) => Promise<unknown>
}): AsyncGenerator<JournalPage, void, void> {
  let expected = commit
  let newer: number | null = null
  for await (const page of startAtCommit({ readPages, commit, branch, sleep })) {
    const updates: Update[] = []
    let waiting = [...page]
    while (waiting.length > 0) {
      const entry = pickNext(waiting, expected)
      waiting = waiting.filter(each => each !== entry)
      const { before, after, at, actor, type } = entry
      // The branch had another past under this name before it was deleted.
      if (after === null) continue
      if (after !== expected) {
        updates.push({ kind: 'unrecorded', before: after, after: expected, from: at, until: newer ?? at, actor: null })
      }
      expected = after
      if (before === null) return yield { updates, beginning: after }
      updates.push({ kind: toKind(type), before, after, from: at, until: at, actor })
      expected = before
      newer = at
    }
    yield { updates, beginning: null }
  }
  yield { updates: [], beginning: expected }
}

/** Entries of one moment may come in any order: the one that meets what is known is next. */
function pickNext(entries: readonly Activity[], expected: string): Activity {
  const [first] = entries
  if (!first) throw new Error('There is no entry to pick')
  const simultaneous = entries.filter(({ at }) => at === first.at)
  return simultaneous.find(({ after }) => after === expected) ?? first
}

/** The journal may be behind the branch. Where it holds nothing at all, GitHub keeps none. */
async function* startAtCommit({
  readPages,
  commit,
  branch,
  sleep,
}: {
  readPages: () => AsyncIterable<readonly Activity[]>
  commit: string
  branch: string
  sleep: (ms: number) => Promise<unknown>
}): AsyncGenerator<readonly Activity[], void, void> {
  for (let attempt = 0; ; attempt++) {
    let isStarted = false
    let isEmpty = true
    for await (const page of readPages()) {
      isEmpty &&= page.length === 0
      const start = isStarted ? 0 : page.findIndex(({ after }) => after === commit)
      if (start < 0) break
      isStarted = true
      yield page.slice(start)
    }
    if (isStarted || isEmpty) return
    const wait = LAG_WAITS_MS[attempt]
    if (wait === undefined) {
      throw new GitHubError({
        kind: 'reply',
        effect: 'none',
        operation: `read the journal of branch ${branch}`,
        detail: `it does not know commit ${commit.slice(0, 7)} yet; run the job again`,
      })
    }
    await sleep(wait)
  }
}

const KINDS: ReadonlySet<string> = new Set<LandingKind>(['pr_merge', 'merge_queue_merge', 'push', 'force_push'])

/** What GitHub may call an update later is no merge of its own. */
function toKind(type: string): LandingKind {
  return isKind(type) ? type : 'unrecorded'
}

function isKind(type: string): type is LandingKind {
  return KINDS.has(type)
}
