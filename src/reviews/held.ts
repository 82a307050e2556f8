import type { PolicyFile } from '../plan/read.ts'
import type { EvidencePorts } from './evidence.ts'

/** A commit of the branch with its policies; a null commit is a branch that holds nothing yet. */
export interface Held {
  readonly commit: string | null
  readonly policies: readonly PolicyFile[]
}

/** The policies that the branch held at a time, in ms since the epoch, those of `like` where they are the same; undefined: nobody knows. */
export async function readHeld({
  head,
  at,
  like,
  ports: { landings, readPolicies },
}: {
  /** Where the branch is now. */
  head: string
  at: number
  like: Held
  ports: Pick<EvidencePorts, 'landings' | 'readPolicies'>
}): Promise<readonly PolicyFile[] | undefined> {
  const held = await landings.findHeld({ head, at, like: like.commit })
  if (held === like.commit) return like.policies
  if (held === undefined) return undefined
  return held === null ? [] : (await readPolicies([held])).get(held)
}
