import type { FileContent } from '../policy/file.ts'

/** What a commit made of a file. */
export interface FileVersion {
  readonly commit: string
  /** Where the file was then. */
  readonly path: string
  readonly blob: string
  readonly content: FileContent
  /** Whatever GitHub associates with the commit. That proves nothing: see `PullRequestReviews.landed`. */
  readonly pullRequests: readonly AssociatedPullRequest[]
}

export interface FileHistory {
  /**
   * Newest first, back to and including the commit that added the file, or as far as was asked for. Where what was
   * asked for is among them, every version that it does not build on comes before it, whatever the dates say.
   */
  readonly versions: readonly FileVersion[]
  /** False where there are more versions than are ever read (500), and those read do not tell. */
  readonly isComplete: boolean
}

export interface HistoryRequest {
  readonly commit: string
  readonly paths: readonly string[]
  /** Whether what is looked for is among these versions of the file: nothing older is then read. None: everything is. */
  readonly isEnough?: (path: string, versions: readonly FileVersion[]) => boolean
}

/** What a commit's history made of its files. */
export interface HistoryReader {
  /** By path. Throws where that could not be read. */
  readHistories(request: HistoryRequest): Promise<ReadonlyMap<string, FileHistory>>
}

export interface AssociatedPullRequest {
  readonly number: number
  readonly state: PullRequestState
  readonly baseBranch: string
}

export type PullRequestState = 'open' | 'closed' | 'merged'

/** Everything that reviews of a pull request are judged by. Logins are compared without regard to case. */
export interface PullRequestReviews {
  readonly number: number
  readonly state: PullRequestState
  readonly baseBranch: string
  readonly head: string
  /** Login; null for a deleted account. */
  readonly author: string | null
  /** Those commits, of the ones asked about, that it verifiably brought to its base as they were reviewed. */
  readonly landed: readonly string[]
  /** Those who wrote commits to policy files, as far as they gave an opinion. */
  readonly policyAuthors: readonly string[]
  /** How many authors of commits to policy files GitHub knows no account of. Each may be anybody. */
  readonly unknownAuthors: number
  /** Of people and apps with write access, the latest of each. */
  readonly opinions: readonly Opinion[]
  /** False where it has more commits or reviews than are ever read. */
  readonly isComplete: boolean
}

export interface Opinion {
  /** Login; null for a deleted account. */
  readonly reviewer: string | null
  /** Apps are no people. */
  readonly isPerson: boolean
  readonly state: 'approved' | 'changes-requested' | 'dismissed'
  /** Given on the final head, or on a commit since which no policy file changed. */
  readonly isCurrent: boolean
}

/** A pull request whose reviews must be read, and which commits of the branch may have come through it. */
export interface ReviewQuery {
  readonly pullRequest: number
  readonly commits: readonly string[]
}

/** How pull requests were reviewed, and what they brought. */
export interface ReviewReader {
  /** By number. Throws where that could not be read. */
  readReviews(queries: readonly ReviewQuery[]): Promise<ReadonlyMap<number, PullRequestReviews>>
}
