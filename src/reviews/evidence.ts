import type { LandingReader } from '../landings/landing.ts'
import type { ReadPolicies } from '../landings/trace.ts'

/** What GitHub knows of a pull request and its reviews. Logins are compared without regard to case; times are ms since the epoch. */
export interface PullRequestFacts {
  readonly number: number
  readonly state: 'open' | 'closed' | 'merged'
  /** Whether its base is the branch in question, or one that GitHub redirects to it. */
  readonly isIntoBranch: boolean
  readonly baseBranch: string
  readonly head: string
  /** Null for a deleted account. */
  readonly author: Actor | null
  readonly mergedAt: number | null
  /** When its base was last changed; null: never. */
  readonly baseChangedAt: number | null
  /** Of people and apps with write access, the latest opinion of each. */
  readonly reviews: readonly Review[]
  /** Those that the head has and the base had not, oldest first. */
  readonly commits: readonly PullRequestCommit[]
  /** Who updated its branch, since that was last created and up to the merge, newest first. */
  readonly pushes: Pushes
  /** False where there are more reviews, commits or pushes than are ever read. */
  readonly isComplete: boolean
}

export interface Actor {
  readonly login: string
  /** Apps are no people. */
  readonly isPerson: boolean
}

export interface Review {
  readonly state: 'approved' | 'changes-requested' | 'dismissed'
  /** Null for a deleted account. */
  readonly author: Actor | null
  /** Null where the commit is gone. */
  readonly commit: string | null
  readonly submittedAt: number
}

export interface PullRequestCommit {
  readonly commit: string
  readonly parents: readonly string[]
  /** Its author, co-authors and committer. Anybody can write any name there. */
  readonly people: readonly CommitPerson[]
  /** There are more than those. */
  readonly hasMorePeople: boolean
}

export interface CommitPerson {
  readonly role: 'author' | 'committer'
  readonly email: string
  /** Null: GitHub knows no account with that address. */
  readonly login: string | null
}

/**
 * `unknown`: GitHub keeps no journal, or none that reaches back. `too-many`: it does, but further than is ever read. `fork`: the
 * journal is another repository's.
 */
export type Pushes =
  | { readonly kind: 'known'; readonly pushes: readonly Push[] }
  | { readonly kind: 'unknown'; readonly pushes: readonly Push[] }
  | { readonly kind: 'too-many'; readonly pushes: readonly Push[] }
  | { readonly kind: 'fork' }

export interface Push {
  /** Null for a deleted account. */
  readonly actor: string | null
  /** Null: it created the branch. */
  readonly before: string | null
  readonly after: string
}

/** Looks up pull requests. Throws where they cannot be read. */
export interface PullRequestReader {
  read(numbers: readonly number[]): Promise<ReadonlyMap<number, PullRequestFacts>>
}

/** Where the branch's past and its reviews are read. */
export interface EvidencePorts {
  readonly landings: LandingReader
  readonly pullRequests: PullRequestReader
  readonly readPolicies: ReadPolicies
}

/** Logins are the same whatever their case; nobody is the same as nobody. */
export function isSameLogin(one: string | null | undefined, other: string | null | undefined): boolean {
  return typeof one === 'string' && one.toLowerCase() === other?.toLowerCase()
}
