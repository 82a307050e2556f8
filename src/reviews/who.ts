import type { ReadPolicies } from '../landings/trace.ts'
import { matchFiles } from '../plan/pair.ts'
import type { PolicyFile } from '../plan/read.ts'
import { hasSameEffect, listChangedPolicies, meansSame } from './effect.ts'
import { isSameLogin, type PullRequestCommit, type PullRequestFacts, type Push, type Review } from './evidence.ts'

/** What people think of a pull request, and who of them had a hand in it. */
export interface Opinions {
  readonly author: string | null
  readonly opinions: readonly Opinion[]
  /** Those who wrote or pushed what it does to policies, as far as they gave an opinion. */
  readonly involved: readonly string[]
  /** How many authors of commits to policy files GitHub knows no account of. Each may be anybody. */
  readonly unknownAuthors: number
  readonly isComplete: boolean
}

export interface Opinion {
  readonly reviewer: string
  readonly state: Review['state']
  /**
   * Given on the final head, or on a commit at which the policies that the pull request changes mean the same, and while the
   * base branch held of them what it holds now.
   */
  readonly isCurrent: boolean
  /** ms since the epoch. */
  readonly at: number
}

type Person = Review & { readonly author: { readonly login: string; readonly isPerson: true } }

/** Beyond so many that matter, commits are not looked at but taken to touch policy files. */
const MAX_COMMITS = 40

/**
 * Hears who approves a pull request. Only what can make a difference is looked into: the commits and pushes of those who
 * gave an opinion, and commits of which nobody can tell whose they are.
 */
export async function hearOpinions({
  pullRequest,
  base,
  landed,
  readBase,
  readPolicies,
}: {
  pullRequest: PullRequestFacts
  /** The policies that the pull request is, or was, merged into. */
  base: readonly PolicyFile[]
  /** Those that the merge makes of them. */
  landed: readonly PolicyFile[]
  /** Those that its base branch held at a time, in ms since the epoch; undefined where nobody knows. */
  readBase: (at: number) => Promise<readonly PolicyFile[] | undefined>
  readPolicies: ReadPolicies
}): Promise<Opinions> {
  const { head, author, isComplete, baseChangedAt } = pullRequest
  const people = pullRequest.reviews
    .filter(isByPerson)
    .filter(review => !isSameLogin(review.author.login, author?.login))
  const voters = people.map(review => review.author.login)
  const isVoter = (login: string | null) => voters.some(voter => isSameLogin(voter, login))
  const pushes =
    pullRequest.pushes.kind === 'fork' ? [] : pullRequest.pushes.pushes.filter(({ actor }) => isVoter(actor))
  const commits = pullRequest.commits.filter(commit => listRelevant(commit, isVoter).length > 0 || commit.hasMorePeople)
  const looked = commits.slice(0, MAX_COMMITS)

  const policies = await readPolicies([
    head,
    ...people.flatMap(({ state, commit }) => (state === 'approved' && commit !== null ? [commit] : [])),
    ...pushes.flatMap(({ before, after }) => (before === null ? [after] : [before, after])),
    ...looked.flatMap(({ commit, parents }) => [commit, ...parents]),
  ])
  const final = policies.get(head)
  if (!final) throw new Error(`The head of pull request #${pullRequest.number} is gone`)
  // What the base branch has got since the head left it is not the pull request's.
  const seen = matchFiles(final, landed)
  const changed = listChangedPolicies(base, landed).flatMap(policyFile => seen.get(policyFile) ?? [])
  /** Whether who gave the opinion had before them what is merged: this head, and this effect on the base branch. */
  const isAsReviewed = async ({ state, commit, submittedAt }: Review) => {
    const there = commit === null ? undefined : policies.get(commit)
    if (state !== 'approved' || submittedAt < (baseChangedAt ?? 0)) return false
    if (there === undefined || !meansSame({ policies: there, head: final, changed })) return false
    const then = await readBase(submittedAt)
    return then !== undefined && hasSameEffect({ base, then, head: final, changed })
  }
  const touching = commits.filter((commit, index) => index >= MAX_COMMITS || touchesPolicies(commit, policies))
  const named = touching.flatMap(commit => listRelevant(commit, isVoter))

  return {
    author: author?.login ?? null,
    opinions: await Promise.all(
      people.map(async review => ({
        reviewer: review.author.login,
        state: review.state,
        isCurrent: await isAsReviewed(review),
        at: review.submittedAt,
      })),
    ),
    involved: unique([
      ...named.flatMap(({ login }) => login ?? []),
      ...pushes
        .filter(push => changesEffect({ push, base, head: final, changed, policies }))
        .flatMap(({ actor }) => actor ?? []),
    ]),
    unknownAuthors: isByOneBot(pullRequest) ? 0 : countUnknown(touching),
    isComplete,
  }
}

function isByPerson(review: Review): review is Person {
  return review.author?.isPerson === true
}

/** The people of a commit who matter: those who gave an opinion, and authors whom GitHub does not know. */
function listRelevant({ people }: PullRequestCommit, isVoter: (login: string | null) => boolean) {
  return people.filter(({ role, login }) => (login === null ? role === 'author' : isVoter(login)))
}

/** Whether a commit has a policy file as none of its parents has it, or lacks one that all of them have. */
function touchesPolicies(
  { commit, parents }: PullRequestCommit,
  policies: ReadonlyMap<string, readonly PolicyFile[]>,
): boolean {
  const [after, ...before] = [commit, ...parents].map(id => {
    const listed = policies.get(id)
    return listed && new Map(listed.map(({ file }) => [file.path, file.blob]))
  })
  // What cannot be looked at is taken to touch them.
  if (!after || before.some(each => each === undefined)) return true
  const paths = new Set([after, ...before].flatMap(each => [...(each?.keys() ?? [])]))
  return [...paths].some(path =>
    before.length === 0 ? after.has(path) : before.every(parent => parent?.get(path) !== after.get(path)),
  )
}

/** Whether a push changed what the pull request does to a policy. One whose commits are gone is taken to have. */
function changesEffect({
  push: { before, after },
  base,
  head,
  changed,
  policies,
}: {
  push: Push
  base: readonly PolicyFile[]
  head: readonly PolicyFile[]
  changed: readonly PolicyFile[]
  policies: ReadonlyMap<string, readonly PolicyFile[]>
}): boolean {
  const [was, is] = [before === null ? base : policies.get(before), policies.get(after)]
  if (!was || !is) return true
  const there = matchFiles(is, head)
  const own = new Set(changed.map(policyFile => there.get(policyFile)))
  const paths = new Set(changed.map(({ file }) => file.path))
  return listChangedPolicies(was, is).some(policyFile => own.has(policyFile) || paths.has(policyFile.file.path))
}

/** A bot's commits carry whatever address it likes; the journal vouches that nobody else pushed. */
function isByOneBot({ author, pushes }: PullRequestFacts): boolean {
  return (
    author !== null &&
    !author.isPerson &&
    pushes.kind === 'known' &&
    pushes.pushes.every(({ actor }) => isSameLogin(actor, author.login))
  )
}

/** By address, which is all there is. */
function countUnknown(commits: readonly PullRequestCommit[]): number {
  const addresses = commits.flatMap(({ commit, people, hasMorePeople }) => [
    ...people.filter(({ role, login }) => role === 'author' && login === null).map(({ email }) => email.toLowerCase()),
    ...(hasMorePeople ? [`others of ${commit}`] : []),
  ])
  return new Set(addresses).size
}

function unique(logins: readonly string[]): string[] {
  return [...new Map(logins.map(login => [login.toLowerCase(), login])).values()]
}
