import { nodeId } from '../json/account.ts'
import type { Issue } from '../model.ts'
import type { Repository } from '../repository.ts'
import { repositoryNode } from './repository.ts'
import { threadFields } from './thread.ts'

export function issueState({ state }: Issue): 'OPEN' | 'CLOSED' {
  return state === 'open' ? 'OPEN' : 'CLOSED'
}

export function issueNode(repository: Repository, issue: Issue) {
  return {
    __typename: 'Issue',
    id: nodeId('I', issue.id),
    ...threadFields(repository, issue),
    state: issueState(issue),
    stateReason: issue.state === 'closed' ? 'COMPLETED' : null,
    repository: () => repositoryNode(repository),
  }
}
