import { groupBy } from '../policy/group-by.ts'
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
  const ids = groupBy(valid, ({ projectId, document }) => keyOf(projectId, document.id ?? ''))
  const names = groupBy(valid, ({ projectId, document }) => keyOf(projectId, document.profile.name))
  return {
    atPath: path => paths.get(path),
    withId: (projectId, id) => ids.get(keyOf(projectId, id)) ?? [],
    withName: (projectId, name) => names.get(keyOf(projectId, name)) ?? [],
  }
}

function keyOf(projectId: string, identity: string): string {
  return JSON.stringify([projectId, identity])
}
