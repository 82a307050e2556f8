import { nodeId } from '../json/account.ts'
import { forkJson, repositoryPage } from '../json/repository.ts'
import type { Repository } from '../repository.ts'
import { actorNode } from './actors.ts'
import { connect, type PageArguments } from './connections.ts'
import { fail, requireScope } from './errors.ts'
import type { GraphqlContext } from './execute.ts'
import { objectNode } from './git-objects.ts'
import { issueNode, issueState } from './issue.ts'
import { pullRequestNode } from './pull-request.ts'
import { refNode } from './refs.ts'

interface PullArguments extends PageArguments {
  states?: string[] | null
  baseRefName?: string | null
  headRefName?: string | null
}

interface IssueArguments extends PageArguments {
  states?: string[] | null
  labels?: string[] | null
}

export function pullState({ merge, state }: { merge: unknown; state: string }): 'MERGED' | 'OPEN' | 'CLOSED' {
  if (merge) return 'MERGED'
  return state === 'open' ? 'OPEN' : 'CLOSED'
}

/** A fork, as far as a pull request tells of it. */
export function forkNode(repository: Repository, forkOwner: string) {
  const { id, node_id, name, full_name, html_url } = forkJson(repository, forkOwner)
  return {
    __typename: 'Repository',
    id: node_id,
    databaseId: id,
    name,
    nameWithOwner: full_name,
    owner: () => actorNode(repository.world, repository.world.account(forkOwner)),
    url: html_url,
    isFork: true,
    parent: () => repositoryNode(repository),
  }
}

export function repositoryNode(repository: Repository) {
  const { id, name, fullName, owner, defaultBranch, world } = repository
  return {
    __typename: 'Repository',
    id: nodeId('R', id),
    databaseId: id,
    name,
    nameWithOwner: fullName,
    owner: () => actorNode(world, owner),
    url: repositoryPage(repository),
    isPrivate: repository.private,
    isFork: false,
    isArchived: false,
    isInOrganization: owner.type === 'Organization',

    object: ({ oid, expression }: { oid?: string | null; expression?: string | null }, context: GraphqlContext) => {
      requireScope(repository, context, ['contents'])
      return objectNode(repository, oid ?? expression ?? '')
    },

    ref: ({ qualifiedName }: { qualifiedName: string }, context: GraphqlContext) => {
      requireScope(repository, context, ['contents'])
      return refNode(repository, qualifiedName)
    },

    defaultBranchRef: (_: unknown, context: GraphqlContext) => {
      requireScope(repository, context, ['contents'])
      return refNode(repository, `refs/heads/${defaultBranch}`)
    },

    pullRequest: ({ number }: { number: number }, context: GraphqlContext) => {
      requireScope(repository, context, ['pull-requests'])
      const pull = repository.findPull(number)
      if (pull) return pullRequestNode(repository, pull)
      throw fail('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
    },

    issue: ({ number }: { number: number }, context: GraphqlContext) => {
      requireScope(repository, context, ['issues'])
      const thread = repository.threads.get(number)
      if (thread?.kind === 'issue') return issueNode(repository, thread)
      throw fail('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`)
    },

    issues: ({ states, labels, ...page }: IssueArguments, context: GraphqlContext) => {
      requireScope(repository, context, ['issues'])
      const all = [...repository.threads.values()].filter(thread => thread.kind === 'issue')
      const found = all.filter(
        thread =>
          (!states || states.includes(issueState(thread))) &&
          (!labels || thread.labels.some(({ name }) => labels.includes(name))),
      )
      return connect(found, page, { name: 'issues', node: issue => issueNode(repository, issue) })
    },

    pullRequests: ({ states, baseRefName, headRefName, ...page }: PullArguments, context: GraphqlContext) => {
      requireScope(repository, context, ['pull-requests'])
      const found = repository.pulls.filter(
        pull =>
          (!states || states.includes(pullState(pull))) &&
          (!baseRefName || pull.baseBranch === baseRefName) &&
          (!headRefName || pull.headBranch === headRefName),
      )
      return connect(found, page, { name: 'pullRequests', node: pull => pullRequestNode(repository, pull) })
    },
  }
}
