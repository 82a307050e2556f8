import type { FileVersion, HistoryReader } from '../reviews/evidence.ts'
import type { Git } from './git.ts'
import { readBlobs, splitRecords } from './git-objects.ts'
import { WORK_TREE } from './git-snapshot.ts'

/** As many versions of one file as are ever read. */
const MAX_VERSIONS = 500

interface ListedVersion {
  readonly commit: string
  readonly path: string
  readonly blob: string
}

/**
 * The histories of files, through the git binary. A shallow clone has none: what it lacks might be the very version that
 * is live, and would pass for drift.
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

/** Reads `git log --raw -z`: a commit's id, then for each change its ids and status, and one path, or for a move two. */
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
    // Removed, and added again later: what came before was another file.
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
