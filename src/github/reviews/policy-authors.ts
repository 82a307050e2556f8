import type { PolicyListings } from '../files/policy-listings.ts'
import type { CommitAuthor, PullRequestCommit, PullRequestFacts } from './pull-request-facts.ts'

export interface PolicyAuthors {
  /** Logins, of those asked about. */
  readonly known: readonly string[]
  /** How many there are whom GitHub knows no account of. */
  readonly unknown: number
}

/** Beyond so many that matter, commits are not looked at but taken to touch policy files. */
const MAX_LISTED = 40

/**
 * Who wrote a pull request's commits to policy files. Only those commits are looked into whose authors matter: they gave
 * an opinion, or nobody can tell who they are.
 */
export async function findPolicyAuthors(from: {
  listings: PolicyListings
  pullRequest: PullRequestFacts
  /** In lower case. */
  reviewers: ReadonlySet<string>
}): Promise<PolicyAuthors> {
  const { listings, pullRequest, reviewers } = from
  const relevant = pullRequest.commits
    .map(commit => ({ commit, known: listReviewers(commit, reviewers), unknown: listUnknown(commit) }))
    .filter(({ known, unknown }) => known.length > 0 || unknown.length > 0)
  const touching = await Promise.all(
    relevant.map(({ commit }, index) => index >= MAX_LISTED || listings.isTouchedBy(commit)),
  )
  const authors = relevant.filter((_, index) => touching[index])
  return {
    known: [...new Set(authors.flatMap(({ known }) => known))],
    unknown: new Set(authors.flatMap(({ unknown }) => unknown)).size,
  }
}

function listReviewers({ authors }: PullRequestCommit, reviewers: ReadonlySet<string>): string[] {
  return authors.flatMap(({ login }) => (login !== null && reviewers.has(login.toLowerCase()) ? [login] : []))
}

/** By address, which is all there is. */
function listUnknown({ commit, authors, hasMoreAuthors }: PullRequestCommit): string[] {
  const addresses = authors.filter(isUnknown).map(({ email }) => email.toLowerCase())
  return hasMoreAuthors ? [...addresses, `others of ${commit}`] : addresses
}

/** An app is nobody in disguise, though GitHub may show no account for it. */
function isUnknown({ login, email }: CommitAuthor): boolean {
  return login === null && !/\[bot\]@users\.noreply\./i.test(email)
}
