export type AccountType = 'User' | 'Bot' | 'Organization'

export interface Account {
  id: number
  /** As REST has it: a bot's ends in `[bot]`. */
  login: string
  type: AccountType
  name: string
  /** What commits carry, and by which they are recognised. */
  email: string
  deleted: boolean
}

export interface Team {
  id: number
  org: string
  slug: string
  members: Account[]
}

/** What a person may do in a repository, strongest first. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

export interface Label {
  id: number
  name: string
  color: string
  description: string | null
}

export interface Comment {
  id: number
  author: Account
  body: string
  createdAt: Date
  updatedAt: Date
}

/** What issues and pull requests share; they share their numbers too. */
interface Thread {
  id: number
  number: number
  title: string
  body: string | null
  author: Account
  state: 'open' | 'closed'
  labels: Label[]
  locked: boolean
  comments: Comment[]
  createdAt: Date
  updatedAt: Date
  closedAt: Date | null
}

export interface Issue extends Thread {
  kind: 'issue'
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'

export interface Review {
  id: number
  author: Account
  state: ReviewState
  body: string
  commit: string
  submittedAt: Date
}

export type MergeMethod = 'merge' | 'squash' | 'rebase'

export interface Merge {
  /** The commit that ended up on the base branch: the merge, the squash, or the last of those rebased. */
  sha: string
  by: Account
  at: Date
  /** Every commit the pull request brought, as it was on the head branch and as it came to be on the base branch. */
  commits: Set<string>
  /** The base branch's tip right before. */
  baseSha: string
}

/** GitHub's try at a merge: made for one base and one head. */
export interface TestMerge {
  baseSha: string
  headSha: string
  /** Null where the two conflict. */
  sha: string | null
}

/** A pull request asks to be merged into another branch than before. */
export interface BaseChange {
  id: number
  /** GitHub did it, because the old base was renamed, or merged and deleted. */
  automatic: boolean
  from: string
  to: string
  by: Account
  at: Date
}

export interface PullRequest extends Thread {
  kind: 'pull'
  draft: boolean
  baseBranch: string
  /** The base branch's tip when the pull request was opened or last pushed to: GitHub does not keep it fresh. */
  baseSha: string
  /** Oldest first. */
  baseChanges: BaseChange[]
  /** Whose branch it is: the repository's owner, or that of a fork. */
  headOwner: string
  headBranch: string
  headSha: string
  testMerge: TestMerge | null
  merge: Merge | null
  reviews: Review[]
  requestedReviewers: Account[]
  requestedTeams: Team[]
}

export type StatusState = 'error' | 'failure' | 'pending' | 'success'

export interface CheckRunAnnotation {
  path: string
  line: number
  level: string
  title: string
  message: string
}

export interface CheckRun {
  id: number
  sha: string
  name: string
  conclusion: string
  annotations: CheckRunAnnotation[]
}

export interface CommitStatus {
  id: number
  sha: string
  state: StatusState
  context: string
  description: string | null
  targetUrl: string | null
  creator: Account
  createdAt: Date
}

export interface Push {
  /** The full name of the ref. */
  ref: string
  before: string
  after: string
  by: Account
  forced: boolean
}

/** A set of queued pull requests as one commit on top of the base branch. */
export interface MergeGroup {
  headSha: string
  headRef: string
  baseSha: string
  baseBranch: string
  pulls: PullRequest[]
  merges: Merge[]
}
