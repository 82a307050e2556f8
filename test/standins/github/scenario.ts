import { createBranch, deleteBranch, renameBranch } from './branches.ts'
import { EventBuilder } from './events/index.ts'
import type { GitRepository } from './git/repository.ts'
import type { Comment, Issue, MergeGroup, PullRequest, Review } from './model.ts'
import { type ChangeBase, changeBase } from './pulls/base.ts'
import { closePullRequest, type OpenPullRequest, openPullRequest, reopenPullRequest } from './pulls/lifecycle.ts'
import { type MergePullRequest, mergePullRequest } from './pulls/merging.ts'
import { createMergeGroup, landMergeGroup, type QueueGroup } from './pulls/queue.ts'
import { dismissReview, type SubmitReview, submitReview } from './pulls/reviews.ts'
import { type CommitOptions, commitChanges, commitMerge, type MergeCommitOptions, pushBranch } from './pushes.ts'
import { Repository, type RepositoryOptions } from './repository.ts'
import { addComment, openIssue } from './threads.ts'
import type { World } from './world.ts'

/** A repository and what people do in it: the words in which tests tell their stories. */
export class RepositoryScenario extends Repository {
  /** What a workflow would be started with, as things are at that moment. */
  readonly event: EventBuilder

  constructor(world: World, options: RepositoryOptions & { git: GitRepository }) {
    super(world, options)
    this.event = new EventBuilder(this)
  }

  /** A branch at a commit that is there already: the default branch's tip, if not given. */
  createBranch(branch: string, options: { at?: string; by?: string } = {}): Promise<void> {
    return createBranch(this, { branch, ...options })
  }

  /** Pull requests from it are closed; so are those based on it, unless it was merged: they move on to where it went. */
  deleteBranch(branch: string, options: { by?: string } = {}): Promise<void> {
    return deleteBranch(this, { branch, ...options })
  }

  /** GitHub then answers for the old name with the new one; open pull requests move to it, those merged stay. */
  renameBranch(from: string, to: string, options: { by?: string } = {}): Promise<void> {
    return renameBranch(this, { from, to, ...options })
  }

  /** A commit and its push: pull requests from that branch follow. Gives the commit's id. */
  commit(options: CommitOptions): Promise<string> {
    return commitChanges(this, options)
  }

  /** The same with a merge that somebody made by hand: of any parents, with any files. */
  commitMerge(options: MergeCommitOptions): Promise<string> {
    return commitMerge(this, options)
  }

  /** Moves a branch to a commit that is there already, by force if need be. */
  push(options: { branch: string; sha: string; by: string }): Promise<void> {
    return pushBranch(this, options)
  }

  openPullRequest(options: OpenPullRequest): Promise<PullRequest> {
    return openPullRequest(this, options)
  }

  /** After each push from now on, so many requests find `mergeable` unknown. */
  delayTestMerges({ requests }: { requests: number }): void {
    this.testMergeDelay = requests
  }

  closePullRequest(number: number): void {
    closePullRequest(this, { pull: this.pull(number) })
  }

  reopenPullRequest(number: number): Promise<void> {
    return reopenPullRequest(this, this.pull(number))
  }

  /** Lets a pull request ask to be merged into another branch. */
  changeBase(options: ChangeBase): Promise<void> {
    return changeBase(this, options)
  }

  setDraft(number: number, draft: boolean): void {
    this.pull(number).draft = draft
  }

  /** Gives the commit that ended up on the base branch. */
  mergePullRequest(options: MergePullRequest): Promise<string> {
    return mergePullRequest(this, options)
  }

  submitReview(options: SubmitReview): Review {
    return submitReview(this, options)
  }

  dismissReview({ number, id }: { number: number; id: number }): Review {
    return dismissReview(this.pull(number), id)
  }

  createMergeGroup(options: QueueGroup): Promise<MergeGroup> {
    return createMergeGroup(this, options)
  }

  landMergeGroup(group: MergeGroup): Promise<void> {
    return landMergeGroup(this, group)
  }

  openIssue(options: { title: string; author?: string; body?: string }): Issue {
    const { author = 'alice', ...issue } = options
    return openIssue(this, { ...issue, author: this.world.account(author) })
  }

  /** Somebody's comment on an issue or a pull request. */
  comment({ number, author, body }: { number: number; author: string; body: string }): Comment {
    return addComment(this, { thread: this.thread(number), author: this.world.account(author), body })
  }

  /** From then on nobody comments. */
  lock(number: number): void {
    this.thread(number).locked = true
  }
}
