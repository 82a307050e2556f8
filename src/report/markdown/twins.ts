import type { PolicyReport, ReportedChange } from '../schema.ts'

/** Policies that are told together, under the first of them. */
export type Twins = ReadonlyMap<PolicyReport, readonly PolicyReport[]>

/** Groups the policies whose files are left alone and which SQL files open alike; all others are alone. */
export function groupTwins(policies: readonly PolicyReport[]): Twins {
  const groups = Map.groupBy(policies, policy => (isOpenedOnly(policy) ? spellChanges(policy) : policy))
  return new Map([...groups.values()].flatMap(group => (group[0] ? [[group[0], group] as const] : [])))
}

function isOpenedOnly({ action, changes, changes_omitted, waiting = [] }: PolicyReport): boolean {
  return action === 'none' && changes_omitted === undefined && waiting.length === 0 && changes.every(isOfSchema)
}

function isOfSchema({ cause }: ReportedChange): boolean {
  return cause === 'schema'
}

function spellChanges({ changes }: PolicyReport): string {
  return JSON.stringify(changes)
}
