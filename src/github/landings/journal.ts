import { type LandingKind, PastUnreadableError } from '../../landings/landing.ts'
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

export interface JournalRequest {
  /** Nothing where GitHub keeps no journal. */
  readonly readPages: () => AsyncIterable<readonly Activity[]>
  /** The commit that the branch is at. */
  readonly readHead: () => Promise<string | null>
  readonly commit: string
  readonly branch: string
  readonly sleep: (ms: number) => Promise<unknown>
}

/** Waits before the journal is asked again for the newest update, in ms: 30 s in all. */
const LAG_WAITS_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const

/**
 * A branch's updates from the one that brought it to `commit` on, linked: where two entries do not meet, what lies between
 * them is an update of its own. The last page names the commit before which the journal tells nothing.
 */
export async function* linkUpdates(request: JournalRequest): AsyncGenerator<JournalPage, void, void> {
  let expected = request.commit
  let newer: number | null = null
  for await (const page of startAtCommit(request)) {
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

/** The journal may be behind the branch: it is asked again until it shows where the branch is. Where it is empty, there is none. */
async function* startAtCommit({
  readPages,
  readHead,
  commit,
  branch,
  sleep,
}: JournalRequest): AsyncGenerator<readonly Activity[], void, void> {
  for (const wait of [...LAG_WAITS_MS, null]) {
    let isStarted = false
    let isEmpty = true
    for await (const page of readPages()) {
      isEmpty &&= page.length === 0
      const start = isStarted ? 0 : await findStart({ page, commit, readHead })
      if (start < 0) break
      isStarted = true
      yield page.slice(start)
    }
    if (isStarted || isEmpty) return
    if (wait === null) break
    await sleep(wait)
  }
  throw new PastUnreadableError(
    `GitHub's journal of branch ${branch} does not show commit ${commit.slice(0, 7)} yet: run the job again`,
  )
}

/**
 * Where the journal tells how the branch came to the commit for the last time; negative: it does not. A commit that the
 * branch had before may have come back since, so one that is not the newest counts only while the newest is the head.
 */
async function findStart({
  page,
  commit,
  readHead,
}: Pick<JournalRequest, 'commit' | 'readHead'> & { readonly page: readonly Activity[] }): Promise<number> {
  const [newest] = page
  // Entries of one moment may come in any order.
  if (page.some(({ after, at }) => after === commit && at === newest?.at)) return 0
  const start = page.findIndex(({ after }) => after === commit)
  return start < 0 || newest?.after !== (await readHead()) ? -1 : start
}

const KINDS: ReadonlySet<string> = new Set<LandingKind>(['pr_merge', 'merge_queue_merge', 'push', 'force_push'])

/** What GitHub may call an update later is no merge of its own. */
function toKind(type: string): LandingKind {
  return isKind(type) ? type : 'unrecorded'
}

function isKind(type: string): type is LandingKind {
  return KINDS.has(type)
}
