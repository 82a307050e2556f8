import type { MergeGroup } from '../model.ts'
import type { Repository } from '../repository.ts'
import { type DispatchEvent, scheduleEvent, workflowDispatchEvent } from './manual.ts'
import { mergeGroupEvent } from './merge-group.ts'
import {
  type PullRequestEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pullRequestTargetEvent,
  type ReviewEvent,
} from './pull-request.ts'
import { type PushEvent, pushEvent } from './push.ts'
import type { ActionEvent } from './types.ts'

/** The events of a repository, each made from how things are at this moment. */
export class EventBuilder {
  readonly #repository: Repository

  constructor(repository: Repository) {
    this.#repository = repository
  }

  pullRequest(event: PullRequestEvent): Promise<ActionEvent> {
    return pullRequestEvent(this.#repository, event)
  }

  pullRequestTarget(event: PullRequestEvent): Promise<ActionEvent> {
    return pullRequestTargetEvent(this.#repository, event)
  }

  pullRequestReview(event: ReviewEvent): Promise<ActionEvent> {
    return pullRequestReviewEvent(this.#repository, event)
  }

  mergeGroup(group: MergeGroup): Promise<ActionEvent> {
    return mergeGroupEvent(this.#repository, group)
  }

  push(event: PushEvent = {}): Promise<ActionEvent> {
    return pushEvent(this.#repository, event)
  }

  workflowDispatch(event: DispatchEvent = {}): Promise<ActionEvent> {
    return workflowDispatchEvent(this.#repository, event)
  }

  schedule(event: { schedule?: string } = {}): Promise<ActionEvent> {
    return scheduleEvent(this.#repository, event)
  }
}
