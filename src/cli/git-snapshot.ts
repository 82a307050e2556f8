import { MAX_FILE_BYTES, type Snapshot, type SnapshotFile, type SnapshotReader } from '../policy/file.ts'
import type { Selection } from '../policy/globs.ts'
import type { Git } from './git.ts'
import { listTree, readBlobs } from './git-objects.ts'
import type { NamedFiles } from './named-files.ts'
import { readWorkTree } from './work-tree.ts'

/** Stands in for a commit id and means the working tree. */
export const WORK_TREE = 'working tree'

/** Reads snapshots of the working tree and of commits through the git binary. */
export function createGitSnapshots({
  git,
  selection,
  named,
  maxBytes = MAX_FILE_BYTES,
}: {
  git: Git
  selection: Selection
  named: NamedFiles | undefined
  maxBytes?: number
}): SnapshotReader {
  let current: Promise<Omit<Snapshot, 'commit'>> | undefined
  const readCurrent = () => {
    current ??= readWorkTree({ git, selection, named: named?.paths ?? [], maxBytes })
    return current
  }

  const known = new Map<string, Promise<Snapshot>>()

  function readOnce(commit: string): Promise<Snapshot> {
    const snapshot = known.get(commit) ?? read(commit)
    known.set(commit, snapshot)
    return snapshot
  }

  async function read(commit: string): Promise<Snapshot> {
    if (commit === WORK_TREE) return { commit, ...(await readCurrent()) }
    const { files, nearMisses } = await readCommit(commit)
    if (!named) return { commit, files, nearMisses }
    const current = await readCurrent()
    return { commit, files: narrowBase({ base: files, current: current.files, named }), nearMisses }
  }

  async function readCommit(commit: string): Promise<Omit<Snapshot, 'commit'>> {
    const { files: listed, nearMisses } = await listTree({ git, commit, selection })
    const contents = await readBlobs(
      git,
      listed.filter(({ kind }) => kind === 'file').map(({ blob }) => blob),
      maxBytes,
    )
    const files = listed.map(({ path, blob, kind }) => {
      const content = kind === 'file' ? contents.get(blob) : ({ kind: 'unreadable', reason: kind } as const)
      if (content === undefined) throw new Error(`The file ${blob} was not read`)
      return { path, blob, content }
    })
    return { files, nearMisses }
  }

  const readAll = (commits: readonly string[]) => Promise.all(commits.map(readOnce))
  return { prepare: () => {}, read: readAll, readPresent: readAll }
}

/**
 * The base where files were named: the named ones always differ from it, so that they are checked, and all others are equal.
 * Removed files stay in it, because a named file may be the same policy under another path.
 */
function narrowBase({
  base,
  current,
  named,
}: {
  base: readonly SnapshotFile[]
  current: readonly SnapshotFile[]
  named: NamedFiles
}): SnapshotFile[] {
  const present = new Set(current.map(({ path }) => path))
  const old = base.filter(({ path }) => named.covers(path) || !present.has(path))
  const others = current.filter(({ path }) => !named.covers(path))
  return [...old.map(file => ({ ...file, blob: `base ${file.blob}` })), ...others]
}
