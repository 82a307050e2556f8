import { z } from 'zod/mini'
import { hashBlob } from '../../policy/file.ts'
import type { GitHubClient, RestCall } from '../client/client.ts'
import type { Parting } from '../files/commits.ts'

/** A file as a commit is to hold it. */
export interface CommittedFile {
  readonly path: string
  /** Encoded as UTF-8, a byte-order mark at its start included. */
  readonly text: string
  readonly isExecutable: boolean
}

interface Context {
  readonly client: GitHubClient
  readonly signal: AbortSignal | undefined
}

const objectSchema = z.looseObject({ sha: z.string().check(z.regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/)) })

/** A tree that holds some files otherwise than another one does. Nothing refers to it yet. */
export async function createTree(
  context: Context,
  { base, files }: { base: string; files: readonly CommittedFile[] },
): Promise<string> {
  const tree = await Promise.all(
    files.map(async ({ path, text, isExecutable }) => {
      const content = { content: Buffer.from(text).toString('base64'), encoding: 'base64' }
      const sha = await store(context, {
        operation: 'store an edited file',
        route: 'POST /repos/{owner}/{repo}/git/blobs',
        parameters: content,
      })
      return { path, mode: isExecutable ? '100755' : '100644', type: 'blob', sha }
    }),
  )
  return store(context, {
    operation: 'store a tree with the edited files',
    route: 'POST /repos/{owner}/{repo}/git/trees',
    parameters: { base_tree: base, tree },
  })
}

/** A commit that nothing refers to yet. GitHub fills in whose it is, and signs it. */
export function createCommit(
  context: Context,
  commit: { readonly message: string; readonly tree: string; readonly parents: readonly string[] },
): Promise<string> {
  return store(context, {
    operation: 'store a commit with the edited files',
    route: 'POST /repos/{owner}/{repo}/git/commits',
    parameters: { ...commit },
  })
}

/** Stores an object of Git, and gives its id. */
async function store(
  { client, signal }: Context,
  call: Pick<RestCall<unknown>, 'operation' | 'route' | 'parameters'>,
): Promise<string> {
  const { sha } = await client.rest({ ...call, write: 'repeatable', reply: objectSchema, signal })
  return sha
}

/** Lets a branch begin at a commit, or go on to one that is built on where it is: GitHub refuses anything else. */
export async function moveBranch(
  { client, signal }: Context,
  { branch, isNew, to }: { branch: string; isNew: boolean; to: string },
): Promise<void> {
  const call = { operation: `move branch ${branch}`, write: 'repeatable', reply: z.unknown(), signal } as const
  if (isNew) {
    const parameters = { ref: `refs/heads/${branch}`, sha: to }
    await client.rest({ ...call, route: 'POST /repos/{owner}/{repo}/git/refs', parameters })
  } else {
    const parameters = { ref: `heads/${branch}`, sha: to, force: false }
    await client.rest({ ...call, route: 'PATCH /repos/{owner}/{repo}/git/refs/{ref}', parameters })
  }
}

/** Whether a branch has changed these files to these texts since it parted from another one, and nothing else. */
export function isExactly(files: readonly CommittedFile[], { changed }: Pick<Parting, 'changed'>): boolean {
  return changed.size === files.length && files.every(({ path, text }) => isBlob(changed.get(path), text))
}

function isBlob(id: string | null | undefined, text: string): boolean {
  return typeof id === 'string' && id === hashBlob(Buffer.from(text), id.length === 40 ? 'sha1' : 'sha256')
}
