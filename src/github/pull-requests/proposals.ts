import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'
import { createCommitReader, type Parting } from '../files/commits.ts'
import { type CommittedFile, createCommit, createTree, isExactly, moveBranch } from './branch-commits.ts'
import { type BranchState, type KnownPullRequest, readBranchState, type TipCommit } from './branch-state.ts'

export interface ProposalRequest {
  readonly client: GitHubClient
  /** The branch that is kept for it, and the one that it is to be merged into. */
  readonly branch: string
  readonly base: string
  /** The commit of `base` that the files are edited at: nothing is done once `base` has moved on. */
  readonly commit: string
  /** Whether a pull request's text bears the marker. Only those of the token's own account count. */
  readonly isOurs: (body: string) => boolean
  /** What the last line of this action's own commits begins with; their tree and a digest follow. */
  readonly signature: string
  readonly wanted: WantedProposal | NoProposal
  /** Ends everything, waits and retries included. */
  readonly signal?: AbortSignal
}

export interface WantedProposal {
  readonly kind: 'wanted'
  readonly title: string
  readonly body: string
  /** Whether a text need not be replaced by the new one. */
  readonly saysTheSame: (body: string) => boolean
  /** The first paragraph of the commit's message. */
  readonly message: string
  readonly files: readonly CommittedFile[]
  /** Of the files as they are and as they are to be: a commit with the same one would change nothing. */
  readonly digest: string
  /** Whether a text is about the same: what somebody closed is not opened again. */
  readonly isSame: (body: string) => boolean
}

/** There is nothing to propose any more: one that is open is closed. */
export interface NoProposal {
  readonly kind: 'nothing'
  /** Why, for who reads the one that is closed. */
  readonly comment: string
  /** The text of one that is over. */
  readonly conclude: (body: string) => string
}

export type ProposalOutcome =
  | { readonly kind: 'opened' | 'updated' | 'unchanged' | 'closed'; readonly url: string }
  | { readonly kind: 'absent' }
  /** Somebody closed one about the same. */
  | { readonly kind: 'declined'; readonly url: string }
  /** The base has moved on, so that its files may not be those that were edited. */
  | { readonly kind: 'outdated' }
  /** Somebody else's commit is on the branch, or somebody else's pull request comes from it. */
  | { readonly kind: 'foreign-head' | 'foreign-pull-request' }

const writtenSchema = z.looseObject({ html_url: z.string() })

/**
 * Keeps one pull request from a branch of its own: opens it, updates branch and text, or closes it. The branch only ever
 * goes forward, and stays where it is once somebody else's commit is on it. Throws a `GitHubError` where something could not
 * be done.
 */
export async function keepProposal(request: ProposalRequest): Promise<ProposalOutcome> {
  const state = await readBranchState({ ...request, signal: request.signal })
  const { wanted } = request
  if (state.open && !isKept(request, state.open)) {
    return { kind: wanted.kind === 'wanted' ? 'foreign-pull-request' : 'absent' }
  }
  if (state.head && !isSigned(request, state.head) && (state.open || wanted.kind === 'wanted')) {
    return { kind: 'foreign-head' }
  }
  return wanted.kind === 'wanted' ? propose(request, wanted, state) : withdraw(request, wanted, state)
}

function isKept({ isOurs }: ProposalRequest, { isByViewer, body }: KnownPullRequest): boolean {
  return isByViewer && isOurs(body)
}

/** Whether a commit says that this action made it: its message names the very tree that it has, so that a copy says nothing. */
function isSigned({ signature }: ProposalRequest, { message, tree }: TipCommit): boolean {
  return message.trimEnd().split('\n').at(-1)?.startsWith(`${signature} ${tree} `) ?? false
}

async function propose(
  request: ProposalRequest,
  wanted: WantedProposal,
  { base, head, open, closed }: BranchState,
): Promise<ProposalOutcome> {
  const isDeclined = !open && closed?.isByViewer === true && wanted.isSame(closed.body)
  if (isDeclined) return { kind: 'declined', url: closed.url }
  if (base?.commit !== request.commit) return { kind: 'outdated' }
  const saysFiles = head?.message.trimEnd().endsWith(` ${wanted.digest}`) ?? false
  const parting = head && (await readParting(request, { base, head }))
  const shared = parting?.shared
  // What was merged already has nothing to be merged any more.
  const isCommitted = saysFiles && shared !== undefined && shared !== head?.commit
  // Anybody can write such a message, above a tree of their own.
  if (isCommitted && parting && !isExactly(wanted.files, parting)) return { kind: 'foreign-head' }
  if (!isCommitted)
    await commitFiles(request, wanted, { base, parents: chooseParents({ base, head, shared }), isNew: !head })
  if (!open) return openPullRequest(request, wanted)
  const isUnchanged = wanted.saysTheSame(open.body) && open.title === wanted.title
  if (!isUnchanged) await updatePullRequest(request, open, { title: wanted.title, body: wanted.body })
  return { kind: isCommitted && isUnchanged ? 'unchanged' : 'updated', url: open.url }
}

async function commitFiles(
  request: ProposalRequest,
  { message, files, digest }: WantedProposal,
  { base, parents, isNew }: { base: TipCommit; parents: readonly string[]; isNew: boolean },
): Promise<void> {
  const { branch, signature } = request
  const context = { client: request.client, signal: request.signal }
  const tree = await createTree(context, { base: base.tree, files })
  const commit = await createCommit(context, {
    message: `${message}\n\n${signature} ${tree} ${digest}`,
    tree,
    parents,
  })
  await moveBranch(context, { branch, isNew, to: commit })
}

/** Where branch and base have parted; null where they have nothing in common. */
function readParting(
  { client }: ProposalRequest,
  { base, head }: { base: TipCommit; head: TipCommit },
): Promise<Parting | null> {
  return createCommitReader(client).readParting({ base: base.commit, head: head.commit })
}

/** The branch and the base, but for one that the other one has in it. The branch is never left behind. */
function chooseParents({
  base,
  head,
  shared,
}: {
  base: TipCommit
  head: TipCommit | undefined
  shared: string | null | undefined
}): string[] {
  if (!head || shared === head.commit) return [base.commit]
  return shared === base.commit ? [head.commit] : [head.commit, base.commit]
}

async function openPullRequest(
  { client, branch: head, base, signal }: ProposalRequest,
  { title, body }: WantedProposal,
): Promise<ProposalOutcome> {
  const { html_url } = await client.rest({
    operation: 'open a pull request',
    route: 'POST /repos/{owner}/{repo}/pulls',
    parameters: { title, body, head, base },
    write: 'once',
    reply: writtenSchema,
    signal,
  })
  return { kind: 'opened', url: html_url }
}

async function updatePullRequest(
  { client, signal }: ProposalRequest,
  { number }: KnownPullRequest,
  changes: { readonly title?: string; readonly body?: string; readonly state?: 'closed' },
): Promise<void> {
  await client.rest({
    operation: `update pull request #${number}`,
    route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
    parameters: { pull_number: number, ...changes },
    write: 'repeatable',
    reply: writtenSchema,
    signal,
  })
}

async function withdraw(
  request: ProposalRequest,
  { comment, conclude }: NoProposal,
  { open, closed }: BranchState,
): Promise<ProposalOutcome> {
  if (!open) {
    // What somebody declined is over: the next time it is new.
    const isStale = closed?.isByViewer === true && conclude(closed.body) !== closed.body
    if (isStale) await updatePullRequest(request, closed, { body: conclude(closed.body) })
    return { kind: 'absent' }
  }
  const { client, signal } = request
  await client.rest({
    operation: `comment on pull request #${open.number}`,
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: open.number, body: comment },
    write: 'once',
    reply: writtenSchema,
    signal,
  })
  await updatePullRequest(request, open, { state: 'closed', body: conclude(open.body) })
  return { kind: 'closed', url: open.url }
}
