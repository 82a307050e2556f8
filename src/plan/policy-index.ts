import type { PolicyFile, ValidPolicyFile } from './read.ts'

/** Finds the policies of one commit by what can name them. */
export interface PolicyIndex {
  atPath(path: string): PolicyFile | undefined
  /** By the id that the file gives. */
  withId(projectId: string, id: string | undefined): ValidPolicyFile | undefined
  withName(projectId: string, name: string): ValidPolicyFile | undefined
}

export function indexPolicies(policyFiles: readonly PolicyFile[]): PolicyIndex {
  const paths = new Map(policyFiles.map(policyFile => [policyFile.file.path, policyFile]))
  const valid = policyFiles.filter(policyFile => policyFile.kind === 'valid')
  const ids = new Map(valid.map(each => [keyOf(each.projectId, each.document.id ?? ''), each]))
  const names = new Map(valid.map(each => [keyOf(each.projectId, each.document.profile.name), each]))
  return {
    atPath: path => paths.get(path),
    withId: (projectId, id) => (id === undefined ? undefined : ids.get(keyOf(projectId, id))),
    withName: (projectId, name) => names.get(keyOf(projectId, name)),
  }
}

function keyOf(projectId: string, identity: string): string {
  return JSON.stringify([projectId, identity])
}
