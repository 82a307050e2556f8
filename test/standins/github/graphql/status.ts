import { nodeId } from '../json/account.ts'
import { formatTime } from '../json/commit.ts'
import type { CommitStatus } from '../model.ts'
import type { World } from '../world.ts'
import { actorNode } from './actors.ts'

function contextNode(world: World, status: CommitStatus) {
  return {
    __typename: 'StatusContext',
    id: nodeId('SC', status.id),
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: formatTime(status.createdAt),
    creator: actorNode(world, status.creator),
  }
}

/** A commit's statuses together. */
export function statusNode(world: World, made: { oid: string; state: string; statuses: CommitStatus[] }) {
  const contexts = made.statuses.map(status => contextNode(world, status))
  return {
    __typename: 'Status',
    id: `S_${made.oid}`,
    state: made.state.toUpperCase(),
    contexts,
    context: ({ name }: { name: string }) => contexts.find(({ context }) => context === name) ?? null,
  }
}
