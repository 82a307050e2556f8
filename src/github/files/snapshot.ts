import { prefetch } from '../../http/prefetch.ts'
import { type FileContent, MAX_FILE_BYTES, type SnapshotReader } from '../../policy/file.ts'
import type { Selection } from '../../policy/globs.ts'
import type { GitHubClient } from '../client/client.ts'
import { readBlobs } from './blobs.ts'
import { type ListedFile, listFiles } from './trees.ts'

/** Reads snapshots through the API: nothing is checked out, nothing executed. */
export function createSnapshotReader({
  client,
  selection,
}: {
  client: GitHubClient
  selection: Selection
}): SnapshotReader {
  const listings = new Map<string, Promise<ListedFile[]>>()
  const contents = new Map<string, FileContent>()

  return {
    prepare: commit => {
      prefetch(list(commit))
    },
    read: async commits => {
      const lists = await Promise.all(commits.map(list))
      await fetchMissing(lists.flat())
      return commits.map((commit, index) => ({ commit, files: (lists[index] ?? []).map(toPolicyFile) }))
    },
  }

  function list(commit: string): Promise<ListedFile[]> {
    const listing = listings.get(commit) ?? listFiles({ client, commit, selection })
    listings.set(commit, listing)
    return listing
  }

  /** Equal ids are equal contents: what several commits share is read once. */
  async function fetchMissing(files: readonly ListedFile[]): Promise<void> {
    const wanted = new Map<string, number>()
    for (const file of files) {
      if (judgeUnread(file) === null && !contents.has(file.blob)) wanted.set(file.blob, file.size)
    }
    const blobs = [...wanted].map(([id, size]) => ({ id, size }))
    for (const [id, content] of await readBlobs({ client, blobs })) contents.set(id, content)
  }

  function toPolicyFile(file: ListedFile) {
    const { path, blob } = file
    const content = judgeUnread(file) ?? contents.get(blob)
    if (content === undefined) throw new Error(`The file ${blob} was not read`)
    return { path, blob, content }
  }
}

/** What is not even fetched, and why. */
function judgeUnread({ kind, size }: ListedFile): FileContent | null {
  if (kind !== 'file') return { kind: 'unreadable', reason: kind }
  return size > MAX_FILE_BYTES ? { kind: 'unreadable', reason: 'too-large' } : null
}
