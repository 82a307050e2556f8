import type { FileVersion, HistoryReader } from '../reviews/evidence.ts'
import type { Git } from './git.ts'
import { readBlobs, splitRecords } from './git-objects.ts'
import { WORK_TREE } from './git-snapshot.ts'

/** The most versions that are read of one file. */
const MAX_VERSIONS = 500

interface ListedVersion {
  readonly commit: string
  readonly path: string
  readonly blob: string
}

/**
 * Reads the histories of files through the git binary. A shallow clone has none: the live version may be among the missing
 * ones, and would be taken for drift.
 */
export function createGitHistories(git: Git): HistoryReader {
  return {
    async readHistories({ commit, paths }) {
      if (commit === WORK_TREE || (await isShallow(git))) return new Map()
      const histories = await Promise.all(
        paths.map(async path => {
          const listed = await listVersions({ git, commit, path })
          return [
            path,
            { versions: await readVersions(git, listed), isComplete: listed.length < MAX_VERSIONS },
          ] as const
        }),
      )
      return new Map(histories)
    },
  }
}

async function isShallow(git: Git): Promise<boolean> {
  return (await git.ask(['rev-parse', '--is-shallow-repository'])) === 'true'
}

async function listVersions({ git, commit, path }: { git: Git; commit: string; path: string }) {
  const options = ['--follow', '-m', '--raw', '-z', '--no-abbrev', '--no-show-signature', `--max-count=${MAX_VERSIONS}`]
  return parseLog(splitRecords(await git.run(['log', ...options, '--format=commit %H', commit, '--', path])))
}

/** Parses `git log --raw -z`: a commit's id, then each change's ids and status with one path, or two for a rename. */
function parseLog(records: readonly string[]): ListedVersion[] {
  const versions: ListedVersion[] = []
  let commit = ''
  for (let at = 0; at < records.length; at++) {
    const record = records[at] ?? ''
    const [, mode, blob = '', status] = /^\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) (\w)\d*$/.exec(record) ?? []
    if (status === undefined) {
      commit = record.replace(/^commit /, '')
      continue
    }
    at += status === 'R' || status === 'C' ? 2 : 1
    // The file was removed and added again later: versions before that are of another file.
    if (status === 'D') return versions
    if (mode?.startsWith('100')) versions.push({ commit, path: records[at] ?? '', blob })
  }
  return versions
}

async function readVersions(git: Git, listed: readonly ListedVersion[]): Promise<FileVersion[]> {
  const contents = await readBlobs(
    git,
    listed.map(({ blob }) => blob),
  )
  return listed.flatMap(version => {
    const content = contents.get(version.blob)
    return content ? [{ ...version, content, pullRequests: [] }] : []
  })
}
