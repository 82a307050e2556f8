import type { LiveDirectory } from '../live/directory.ts'
import type { LivePolicy } from '../live/profile.ts'
import type { PolicyFile, ValidPolicyFile } from '../plan/read.ts'

/**
 * What already stands for a live profile: one `file`; or files that cannot be made its own (`blocked`), because there are
 * several, or because what they say is not valid or names another profile's id; or nothing.
 */
export type Standing =
  | { readonly kind: 'file'; readonly policyFile: ValidPolicyFile }
  | { readonly kind: 'blocked'; readonly policyFiles: readonly [PolicyFile, ...PolicyFile[]] }
  | { readonly kind: 'nothing' }

export interface Match {
  readonly live: LivePolicy
  readonly standing: Standing
}

/**
 * Finds for each live profile the files that stand for it: by `id`, else by project and name. The project of an invalid
 * file is not known, so its name counts for every project.
 */
export function matchFiles({
  profiles,
  policyFiles,
  directory,
}: {
  profiles: readonly LivePolicy[]
  policyFiles: readonly PolicyFile[]
  directory: LiveDirectory
}): Match[] {
  const owners = new Map<LivePolicy, ValidPolicyFile[]>()
  const namesakes = new Map<string, PolicyFile[]>()
  for (const policyFile of policyFiles) {
    if (policyFile.kind === 'invalid') {
      if (policyFile.name !== undefined) add(namesakes, keyOf(null, policyFile.name), policyFile)
      continue
    }
    const { projectId, document } = policyFile
    const known = directory.find(projectId, document)
    if (known.kind === 'found') add(owners, known.live, policyFile)
    add(namesakes, keyOf(projectId, document.profile.name), policyFile)
  }
  return profiles.map(live => ({ live, standing: judge(live) }))

  function judge(live: LivePolicy): Standing {
    const [owner, ...rivals] = owners.get(live) ?? []
    if (owner && rivals.length === 0) return { kind: 'file', policyFile: owner }
    if (owner) return { kind: 'blocked', policyFiles: [owner, ...rivals] }
    const [first, ...others] = [live.projectId, null].flatMap(id => namesakes.get(keyOf(id, live.name)) ?? [])
    return first ? { kind: 'blocked', policyFiles: [first, ...others] } : { kind: 'nothing' }
  }
}

function keyOf(projectId: string | null, name: string): string {
  return JSON.stringify([projectId, name])
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
