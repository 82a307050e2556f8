import { GraphQLError } from 'graphql'
import { nodeId } from '../json/account.ts'
import { formatTime } from '../json/commit.ts'
import type { BaseChange, PullRequest } from '../model.ts'
import type { Repository } from '../repository.ts'
import { actorNode } from './actors.ts'
import { connect, type PageArguments } from './connections.ts'
import { pullRequestNode } from './pull-request.ts'

export interface TimelineArguments extends PageArguments {
  itemTypes?: string[] | null
  since?: string | null
  skip?: number | null
}

const MANUAL = 'BASE_REF_CHANGED_EVENT'
const AUTOMATIC = 'AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT'

function eventNode(repository: Repository, { pull, change }: { pull: PullRequest; change: BaseChange }) {
  const { id, automatic, from, to, by, at } = change
  const common = {
    actor: actorNode(repository.world, by),
    createdAt: formatTime(at),
    pullRequest: () => pullRequestNode(repository, pull),
  }
  return automatic
    ? {
        __typename: 'AutomaticBaseChangeSucceededEvent',
        id: nodeId('ABCSE', id),
        ...common,
        oldBase: from,
        newBase: to,
      }
    : {
        __typename: 'BaseRefChangedEvent',
        id: nodeId('BRCE', id),
        databaseId: id,
        ...common,
        previousRefName: from,
        currentRefName: to,
      }
}

/** How the base was changed, oldest first. Of anything else that happens to a pull request the stand-in keeps no list. */
export function timelineItems(repository: Repository, pull: PullRequest, args: TimelineArguments) {
  const { itemTypes, since, skip, ...page } = args
  const isKnown = (type: string) => type === MANUAL || type === AUTOMATIC
  if (!itemTypes?.every(isKnown) || since || skip) {
    throw new GraphQLError(`This stand-in has a timeline of ${MANUAL} and ${AUTOMATIC} alone`)
  }
  const found = pull.baseChanges.filter(({ automatic }) => itemTypes.includes(automatic ? AUTOMATIC : MANUAL))
  const items = connect(found, page, {
    name: 'timelineItems',
    node: change => eventNode(repository, { pull, change }),
  })
  return {
    ...items,
    filteredCount: found.length,
    pageCount: () => items.nodes().length,
    updatedAt: formatTime(found.at(-1)?.at ?? pull.createdAt),
  }
}
