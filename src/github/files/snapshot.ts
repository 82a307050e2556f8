import { prefetch } from '../../http/prefetch.ts'
import {
  type FileContent,
  MAX_FILE_BYTES,
  type Snapshot,
  type SnapshotFile,
  type SnapshotReader,
} from '../../policy/file.ts'
import type { Selection } from '../../policy/globs.ts'
import type { GitHubClient } from '../client/client.ts'
import { isNotFound } from '../client/errors.ts'
import { readBlobs } from './blobs.ts'
import { type ListedFile, type Listing, listFiles } from './trees.ts'

/** A reader that knows more of commits before it has read their files. */
export interface ListingReader extends SnapshotReader {
  /** Whether a commit holds other files than another (null: than none): known from the lists alone. */
  differ(one: string | null, other: string): Promise<boolean>
}

/** Lists the selected files of a commit, each commit once. */
export type ListCommit = (commit: string) => Promise<Listing>

export function createListings({ client, selection }: { client: GitHubClient; selection: Selection }): ListCommit {
  const listings = new Map<string, Promise<Listing>>()
  return commit => {
    const listing = listings.get(commit) ?? listFiles({ client, commit, selection })
    listings.set(commit, listing)
    return listing
  }
}

/** Reads snapshots through the API: nothing is checked out, nothing executed. */
export function createSnapshotReader({
  client,
  selection,
  listCommit = createListings({ client, selection }),
  maxBytes = MAX_FILE_BYTES,
}: {
  client: GitHubClient
  selection: Selection
  /** Of a larger selection, where several readers share its lists. */
  listCommit?: ListCommit
  maxBytes?: number
}): ListingReader {
  const contents = new Map<string, Promise<FileContent | undefined>>()

  return {
    prepare: commit => {
      prefetch(list(commit))
    },
    differ: async (one, other) => {
      const lists = await Promise.all([one === null ? NOTHING : list(one), list(other)])
      const [before, after] = lists.map(({ files }) => files.map(({ path, blob }) => `${blob} ${path}`).join('\n'))
      return before !== after
    },
    read: async commits =>
      compose(await Promise.all(commits.map(async commit => ({ commit, ...(await list(commit)) })))),
    readPresent: async commits => {
      const lists = await Promise.all(commits.map(async commit => ({ commit, listing: await listPresent(commit) })))
      return compose(lists.flatMap(({ commit, listing }) => (listing === null ? [] : [{ commit, ...listing }])))
    },
  }

  /** Null where the commit is gone. */
  async function listPresent(commit: string): Promise<Listing | null> {
    try {
      return await list(commit)
    } catch (error) {
      if (isNotFound(error)) return null
      throw error
    }
  }

  async function compose(lists: readonly (Listing & { readonly commit: string })[]): Promise<Snapshot[]> {
    fetchMissing(lists.flatMap(({ files }) => files))
    return Promise.all(
      lists.map(async ({ commit, files, nearMisses }) => ({
        commit,
        files: await Promise.all(files.map(toSnapshotFile)),
        nearMisses,
      })),
    )
  }

  async function list(commit: string): Promise<Listing> {
    const { files, nearMisses } = await listCommit(commit)
    return { files: files.filter(({ path }) => selection.includes(path)), nearMisses }
  }

  /** Equal ids are equal contents: what several commits share is read once. */
  function fetchMissing(files: readonly ListedFile[]): void {
    const wanted = new Map<string, number>()
    for (const file of files) {
      if (judgeUnread(file, maxBytes) === null && !contents.has(file.blob)) wanted.set(file.blob, file.size)
    }
    if (wanted.size === 0) return
    const reading = prefetch(readBlobs({ client, blobs: [...wanted].map(([id, size]) => ({ id, size })), maxBytes }))
    for (const id of wanted.keys()) contents.set(id, prefetch(reading.then(read => read.get(id))))
  }

  async function toSnapshotFile(file: ListedFile): Promise<SnapshotFile> {
    const { path, blob, isExecutable } = file
    const content = judgeUnread(file, maxBytes) ?? (await contents.get(blob))
    if (content === undefined) throw new Error(`The file ${blob} was not read`)
    return { path, blob, content, ...(isExecutable ? { isExecutable } : {}) }
  }
}

const NOTHING: Listing = { files: [], nearMisses: [] }

/** What is not even fetched, and why. */
function judgeUnread({ kind, size }: ListedFile, maxBytes: number): FileContent | null {
  if (kind !== 'file') return { kind: 'unreadable', reason: kind }
  return size > maxBytes ? { kind: 'unreadable', reason: 'too-large' } : null
}
