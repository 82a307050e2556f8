import { GRACE_MS, type Landing } from '../landings/landing.ts'
import type { Passage } from '../landings/trail.ts'
import { indexFiles } from '../plan/pair.ts'
import type { PolicyFile } from '../plan/read.ts'
import { isSameVersion } from './effect.ts'
import type { EvidencePorts, PullRequestFacts } from './evidence.ts'
import { readHeld } from './held.ts'
import { type Requirement, requiresNothing, type Tally, tallyReviews } from './tally.ts'
import { hearOpinions, type Opinions } from './who.ts'

/** A landing that changes what a policy means, and what is asked for before it may come into force. */
export interface Claim {
  readonly passage: Passage
  readonly requirement: Requirement
  /** When the live profile was last written; null where that is not measured. ms since the epoch. */
  readonly writtenAt: number | null
}

export type Judgement =
  | {
      readonly kind: 'authorised'
      readonly pullRequest: number
      /** When the newest approval that counts was given; null where none is asked for. ms since the epoch. */
      readonly approvedAt: number | null
      readonly isByJournal: boolean
    }
  | Unauthorised

export type Unauthorised = { readonly kind: 'unauthorised'; readonly landing: Landing } & UnauthorisedCause

type UnauthorisedCause =
  /** It merged no pull request; or only ones into another branch, or at another time. */
  | { readonly reason: 'no-pull-request' | 'unreadable-pull-requests' }
  | { readonly reason: 'other-branch' | 'merged-before'; readonly pullRequest: number }
  /** What it brought is not what its pull request shows. */
  | { readonly reason: 'altered'; readonly pullRequest: number }
  | { readonly reason: ReviewGap; readonly pullRequest: number; readonly isAltered: boolean; readonly tally: Tally }
  /** The live profile was written after it. */
  | { readonly reason: 'written-since'; readonly pullRequest: number }

/** What a merged pull request's reviews lack. */
export type ReviewGap =
  | 'unreadable'
  | 'changes-requested'
  | 'too-few-approvals'
  | 'unknown-authors'
  | 'required-reviewer'

/** GitHub notes a merge and the branch's update at the same moment, give or take; ms. */
const MERGE_SPAN_MS = 10 * 60_000
/**
 * A pull request whose commits were pushed is noted as merged once they are there, give or take; ms. One that was merged before
 * the push is being played back by it.
 */
const PUSH_SPAN_MS = 60_000

/** Proves of each claim what landed, who approved it, and when; else says what is missing. */
export async function proveClaims({
  claims,
  commit,
  ports,
}: {
  claims: readonly Claim[]
  /** The commit that the branch is at. */
  commit: string
  ports: EvidencePorts
}): Promise<ReadonlyMap<Passage, Judgement>> {
  const numbers = new Set(
    claims.flatMap(({ passage: { landing } }) => (landing.merged ?? []).map(({ number }) => number)),
  )
  const facts = numbers.size > 0 ? await ports.pullRequests.read([...numbers]) : new Map<number, PullRequestFacts>()
  const hear = rememberOpinions({ ports, head: commit })
  return new Map(await Promise.all(claims.map(async claim => [claim.passage, await prove(claim)] as const)))

  async function prove({ passage, requirement, writtenAt }: Claim): Promise<Judgement> {
    const { landing } = passage
    const what = proveWhat(landing, facts)
    if (what.kind === 'unauthorised') return what
    const { number: pullRequest } = what.facts
    const { findInHead, opinions } = await hear(what.facts, landing)
    const isAltered = !isShown(passage, findInHead)
    // GitHub made it out of several pull requests: whoever approves the result after the merge has it before them.
    if (isAltered && !isMadeByGitHub(landing)) return { kind: 'unauthorised', landing, reason: 'altered', pullRequest }
    const tally = tallyReviews(opinions, { requirement, since: isAltered ? landing.until : 0 })
    const gap = findGap(tally, { requirement, isAltered })
    if (gap) return { kind: 'unauthorised', landing, reason: gap, pullRequest, isAltered, tally }
    if (writtenAt !== null && writtenAt > landing.until + GRACE_MS) {
      return { kind: 'unauthorised', landing, reason: 'written-since', pullRequest }
    }
    const isByJournal = landing.source === 'journal' && what.facts.pushes.kind !== 'unknown'
    return { kind: 'authorised', pullRequest, approvedAt: tally.approvedAt, isByJournal }
  }
}

/** The pull request that the landing merged: into this branch, and at that moment. */
function proveWhat(
  landing: Landing,
  facts: ReadonlyMap<number, PullRequestFacts>,
): { readonly kind: 'merged'; readonly facts: PullRequestFacts } | Unauthorised {
  const refuse = (cause: UnauthorisedCause): Unauthorised => ({ kind: 'unauthorised', landing, ...cause })
  if (landing.merged === null) return refuse({ reason: 'unreadable-pull-requests' })
  const merged = landing.merged
    .flatMap(({ number }) => facts.get(number) ?? [])
    .filter(({ state }) => state === 'merged')
  const [here] = merged.filter(({ isIntoBranch }) => isIntoBranch)
  const [elsewhere] = merged
  if (!elsewhere) return refuse({ reason: 'no-pull-request' })
  if (!here) return refuse({ reason: 'other-branch', pullRequest: elsewhere.number })
  const { mergedAt, number: pullRequest } = here
  const isPushed = landing.kind === 'push' || landing.kind === 'force_push'
  const from = landing.from - (isPushed ? PUSH_SPAN_MS : MERGE_SPAN_MS)
  const isAtThatMoment = mergedAt !== null && mergedAt >= from && mergedAt <= landing.until + MERGE_SPAN_MS
  return isAtThatMoment ? { kind: 'merged', facts: here } : refuse({ reason: 'merged-before', pullRequest })
}

/** What the head of a pull request has of a policy. */
type FindInHead = (policyFile: PolicyFile) => PolicyFile | undefined

/** Whether the head of a pull request has the version that landed: it is what its reviewers had before them. */
function isShown({ after }: Passage, findInHead: FindInHead): boolean {
  return after !== undefined && isSameVersion(findInHead(after), after)
}

function isMadeByGitHub({ kind }: Landing): boolean {
  return kind === 'pr_merge' || kind === 'merge_queue_merge'
}

function findGap(
  tally: Tally,
  { requirement, isAltered }: { requirement: Requirement; isAltered: boolean },
): ReviewGap | undefined {
  // A number of 0 waives who approves, and not that somebody has seen what was put together.
  if (isAltered && tally.approvals.length === 0) return 'too-few-approvals'
  if (requiresNothing(requirement)) return undefined
  if (tally.isSufficient) return undefined
  const { isComplete, requestingChanges, missing, approvals } = tally
  if (!isComplete) return 'unreadable'
  if (requestingChanges.length > 0) return 'changes-requested'
  if (missing === 0) return 'required-reviewer'
  return approvals.length >= tally.needed - tally.unknownAuthors ? 'unknown-authors' : 'too-few-approvals'
}

/** Hears each pull request once for each landing, however many policies it brought. */
function rememberOpinions({ ports, head }: { ports: EvidencePorts; head: string }) {
  const { readPolicies } = ports
  const heard = new Map<string, Promise<{ findInHead: FindInHead; opinions: Opinions }>>()
  return (pullRequest: PullRequestFacts, landing: Landing) => {
    const key = `${pullRequest.number} ${landing.before}`
    const known = heard.get(key) ?? hear(pullRequest, landing)
    heard.set(key, known)
    return known
  }

  async function hear(pullRequest: PullRequestFacts, { before, after, from }: Landing) {
    const policies = await readPolicies([pullRequest.head, after, ...(before === null ? [] : [before])])
    const base = before === null ? [] : (policies.get(before) ?? [])
    const like = { commit: before, policies: base }
    const readBase = async (at: number) => (at >= from ? base : readHeld({ head, at, like, ports }))
    const landed = policies.get(after) ?? []
    const opinions = await hearOpinions({ pullRequest, base, landed, readBase, readPolicies })
    return { findInHead: indexFiles(policies.get(pullRequest.head) ?? []), opinions }
  }
}
