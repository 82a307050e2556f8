import { combineDirections } from '../access/direction.ts'
import type { PolicyReport } from './schema.ts'

/**
 * How a policy is told. `changes`: what is different from before. `new-profile`: all that the profile to be created
 * permits. `new-file`: the same, where nobody knows whether there is a profile yet. `needs-key`: its profile is there, and
 * takes a key to be compared with. `no-earlier`: what it permits, because no earlier version can be read.
 */
export type Telling = 'changes' | 'new-profile' | 'new-file' | 'needs-key' | 'no-earlier'

export function chooseTelling({ action, compared_with, policy_id }: PolicyReport): Telling {
  if (compared_with === 'base' || compared_with === 'live') return 'changes'
  if (compared_with === 'nothing') return 'new-profile'
  if (action !== 'create') return 'no-earlier'
  return policy_id === null ? 'new-file' : 'needs-key'
}

/** What waits to be applied of a policy, as if it were the change: a new profile, or an update of the live one. */
export function tellWaiting(policy: PolicyReport): PolicyReport {
  const { changes_omitted: _, waiting_omitted, waiting = [], ...rest } = policy
  const isNew = waiting.some(({ before }) => before === null)
  return {
    ...rest,
    ...(waiting_omitted === undefined ? {} : { changes_omitted: waiting_omitted }),
    // Its lines are those of the base branch, which nothing here links to.
    changes: waiting.map(change => ({ ...change, line: null })),
    action: isNew ? 'create' : 'update',
    compared_with: isNew ? 'nothing' : 'live',
    direction: combineDirections(waiting.map(({ direction }) => direction)),
    waiting: [],
  }
}

/** Whether a policy is told by what it permits, and not by what changes. */
export function isToldWhole(policy: PolicyReport): boolean {
  return (policy.action === 'create' || policy.action === 'update') && chooseTelling(policy) !== 'changes'
}
