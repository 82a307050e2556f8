import type { Account } from './model.ts'
import type { Repository } from './repository.ts'

/** What stands for a commit where there is none: before a branch's creation, after its deletion. */
export const NO_COMMIT = '0'.repeat(40)

export const ACTIVITY_TYPES = [
  'push',
  'force_push',
  'branch_creation',
  'branch_deletion',
  'pr_merge',
  'merge_queue_merge',
] as const

export type ActivityType = (typeof ACTIVITY_TYPES)[number]

/** One update of one branch. */
export interface Activity {
  readonly id: number
  /** The full name. */
  readonly ref: string
  readonly before: string
  readonly after: string
  readonly type: ActivityType
  readonly at: Date
  readonly actor: Account | null
}

export interface RefUpdate {
  ref: string
  before: string | null
  after: string | null
  by: Account
  forced?: boolean
  /** Where it is more than the commits tell: a merge by button or queue. */
  type?: ActivityType
}

/** Whose entries are meant: those of the default branch, if not given. */
interface OfBranch {
  branch?: string
}

interface Lag {
  ref: string
  entries: number
  requests: number
}

/** What GitHub keeps of every update of a repository's branches; and what can be wrong with it, for tests to ask for. */
export class Journal {
  readonly #repository: Repository
  #entries: Activity[] = []
  #lastId = 0
  #lags: Lag[] = []
  #refusal: 403 | 404 | null = null

  constructor(repository: Repository) {
    this.#repository = repository
  }

  /** A fork's branches are in the fork's own journal, which nobody here can ask for. */
  record({ ref, before, after, by, forced = false, type }: RefUpdate): void {
    if (!ref.startsWith('refs/heads/')) return
    this.#lastId += 1
    this.#entries.push({
      id: this.#lastId,
      ref,
      before: before ?? NO_COMMIT,
      after: after ?? NO_COMMIT,
      type: type ?? typeOf({ before, after, forced }),
      at: this.#repository.world.tick(),
      actor: by,
    })
  }

  /** Of one branch, oldest first, whatever is hidden. */
  list({ branch }: OfBranch = {}): Activity[] {
    const ref = this.#repository.branchRef(branch ?? this.#repository.defaultBranch)
    return this.#entries.filter(entry => entry.ref === ref)
  }

  /** What a request for one branch, or for all, is shown: oldest first. */
  show(ref: string | null): Activity[] {
    const lags = this.#lags.filter(lag => lag.requests > 0 && (ref === null || ref === lag.ref))
    const hidden = new Set(
      lags.flatMap(lag => this.#entries.filter(entry => entry.ref === lag.ref).slice(-lag.entries)),
    )
    for (const lag of lags) lag.requests -= 1
    return this.#entries.filter(entry => !hidden.has(entry) && (ref === null || entry.ref === ref))
  }

  /** The status that every request gets instead of an answer, if any. */
  get refusal(): 403 | 404 | null {
    return this.#refusal
  }

  /** 404: a server too old to keep a journal. 403: a token that may not read it. Null: all is well again. */
  refuse(status: 403 | 404 | null): void {
    this.#refusal = status
  }

  /** Lags behind: so many requests from now on do not see the branch's newest entries of that moment. */
  hideNewest({ entries = 1, requests, branch }: OfBranch & { entries?: number; requests: number }): void {
    const ref = this.#repository.branchRef(branch ?? this.#repository.defaultBranch)
    this.#lags.push({ ref, entries, requests })
  }

  /** Reaches back no further than the branch's newest entries, so many of them. */
  keepLast(count: number, of: OfBranch = {}): void {
    const kept = new Set(count > 0 ? this.list(of).slice(-count) : [])
    const forgotten = new Set(this.list(of).filter(entry => !kept.has(entry)))
    this.#entries = this.#entries.filter(entry => !forgotten.has(entry))
  }

  /** Loses one entry of the branch: 0 is its oldest, -1 its newest. */
  drop(index: number, of: OfBranch = {}): void {
    const lost = this.#at(index, of)
    this.#entries = this.#entries.filter(entry => entry !== lost)
  }

  /** No longer knows who it was. */
  forgetActor(index: number, of: OfBranch = {}): void {
    const known = this.#at(index, of)
    this.#entries = this.#entries.map(entry => (entry === known ? { ...entry, actor: null } : entry))
  }

  #at(index: number, of: OfBranch): Activity {
    const entry = this.list(of).at(index)
    if (!entry) throw new Error(`the journal has no entry ${index} of ${of.branch ?? 'the default branch'}`)
    return entry
  }
}

function typeOf({ before, after, forced }: Pick<RefUpdate, 'before' | 'after' | 'forced'>): ActivityType {
  if (after === null) return 'branch_deletion'
  if (before === null) return 'branch_creation'
  return forced ? 'force_push' : 'push'
}
