import type { Activity } from '../journal.ts'
import type { World } from '../world.ts'
import { accountJson, nodeId } from './account.ts'
import { formatTime } from './commit.ts'

/** Nobody stands in for somebody whose account is gone. */
export function activityJson(world: World, { id, ref, before, after, type, at, actor }: Activity) {
  return {
    id,
    node_id: nodeId('PSH', id),
    before,
    after,
    ref,
    timestamp: formatTime(at),
    activity_type: type,
    actor: actor && !actor.deleted ? accountJson(world, actor) : null,
  }
}
