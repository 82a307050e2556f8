import type { PolicyFile, ValidPolicyFile } from './read.ts'

/** Finds the policies of one commit by what can name them. */
export interface PolicyIndex {
  atPath(path: string): PolicyFile | undefined
  /** Those whose file gives the id. */
  withId(projectId: string, id: string): readonly ValidPolicyFile[]
  withName(projectId: string, name: string): readonly ValidPolicyFile[]
}

export function indexPolicies(policyFiles: readonly PolicyFile[]): PolicyIndex {
  const paths = new Map(policyFiles.map(policyFile => [policyFile.file.path, policyFile]))
  const valid = policyFiles.filter(policyFile => policyFile.kind === 'valid')
  const ids = groupByKey(valid, ({ projectId, document }) => keyOf(projectId, document.id ?? ''))
  const names = groupByKey(valid, ({ projectId, document }) => keyOf(projectId, document.profile.name))
  return {
    atPath: path => paths.get(path),
    withId: (projectId, id) => ids.get(keyOf(projectId, id)) ?? [],
    withName: (projectId, name) => names.get(keyOf(projectId, name)) ?? [],
  }
}

/** By hand, as the command line runs on Node 20. */
function groupByKey<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

function keyOf(projectId: string, identity: string): string {
  return JSON.stringify([projectId, identity])
}
