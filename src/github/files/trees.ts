import { z } from 'zod/mini'
import { type FileKind, type NearlyMatching, readKind } from '../../policy/file.ts'
import type { Selection } from '../../policy/globs.ts'
import { compareText } from '../../text/compare.ts'
import type { GitHubClient } from '../client/client.ts'
import { GitHubError } from '../client/errors.ts'

/** A file as the tree of a commit lists it. */
export interface ListedFile {
  readonly path: string
  readonly blob: string
  readonly kind: FileKind
  /** Bytes; 0 for a submodule. */
  readonly size: number
  readonly isExecutable?: true
}

const treeSchema = z.looseObject({
  tree: z.array(
    z.looseObject({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      sha: z.string().check(z.regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/)),
      size: z.optional(z.int()),
    }),
  ),
  truncated: z.boolean(),
})

type Entry = z.output<typeof treeSchema>['tree'][number]

/** The files of a commit. */
export interface Listing {
  /** The selected ones, ordered by path. */
  readonly files: readonly ListedFile[]
  /** Others whose names are nearly those of selected ones. */
  readonly nearMisses: readonly NearlyMatching[]
}

/**
 * Every selected file of a commit. One request, but for repositories beyond what GitHub lists in one
 * (100,000 entries or 7 MB): those are walked by the folders that can hold selected files.
 */
export async function listFiles(from: {
  client: GitHubClient
  commit: string
  selection: Selection
}): Promise<Listing> {
  const { client, commit, selection } = from
  const nearMisses: NearlyMatching[] = []
  const files = await listFolder('', commit)
  return { files: files.sort((a, b) => compareText(a.path, b.path)), nearMisses }

  async function listFolder(folder: string, sha: string): Promise<ListedFile[]> {
    const whole = await readTree(sha, { recursive: '1' })
    if (!whole.truncated) return selectFiles(folder, whole.tree)
    const level = await readTree(sha, {})
    if (level.truncated) {
      throw new GitHubError({
        kind: 'reply',
        effect: 'none',
        operation: nameOperation(),
        detail: 'one folder holds more files than GitHub lists',
      })
    }
    const below = level.tree
      .filter(entry => entry.type === 'tree')
      .map(entry => ({ path: join(folder, entry.path), sha: entry.sha }))
      .filter(({ path }) => selection.mayContain(path))
    const lists = await Promise.all(below.map(({ path, sha }) => listFolder(path, sha)))
    return [...selectFiles(folder, level.tree), ...lists.flat()]
  }

  function readTree(sha: string, parameters: Record<string, string>) {
    return client.rest({
      operation: nameOperation(),
      route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      parameters: { tree_sha: sha, ...parameters },
      reply: treeSchema,
    })
  }

  function nameOperation(): string {
    return `list the files of commit ${commit.slice(0, 7)}`
  }

  function selectFiles(folder: string, entries: readonly Entry[]): ListedFile[] {
    return entries
      .filter(({ type }) => type !== 'tree')
      .map(entry => ({
        path: join(folder, entry.path),
        blob: entry.sha,
        kind: readKind(entry.mode),
        size: entry.size ?? 0,
        ...(entry.mode === '100755' ? { isExecutable: true as const } : {}),
      }))
      .filter(({ path, blob }) => {
        if (selection.includes(path)) return true
        const near = selection.resemble?.(path)
        if (near) nearMisses.push({ path, blob, ...near })
        return false
      })
  }
}

function join(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}
