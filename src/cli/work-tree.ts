import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeFile, type FileContent, type FileKind, readKind, type Snapshot } from '../policy/file.ts'
import type { Selection } from '../policy/globs.ts'
import type { Git } from './git.ts'
import { findNearMisses, readBlobs, splitRecords } from './git-objects.ts'

/** A file that is in the index, or that git does not ignore. */
interface Candidate {
  readonly path: string
  /** Undefined where the index does not have it. */
  readonly blob: string | undefined
  readonly kind: FileKind
  /** Not on the disk because of a sparse checkout; it is not removed. */
  readonly isSkipped: boolean
}

/** The selected files of the working tree as they are on the disk, staged or not, ordered by path, and near misses. */
export async function readWorkTree({
  git,
  selection,
  named,
  maxBytes,
}: {
  git: Git
  selection: Selection
  /** Files to read even where git ignores them. */
  named: readonly string[]
  maxBytes: number
}): Promise<Omit<Snapshot, 'commit'>> {
  const listed = [...named.map(toCandidate), ...(await listFiles(git))]
  const known = new Map(listed.map(each => [each.path, each]))
  const candidates = [...known.values()].filter(({ path }) => selection.includes(path))
  const found = await Promise.all(candidates.map(candidate => readCandidate(git, candidate, maxBytes)))
  const files = found.filter(file => file !== undefined)
  const hashes = await hashFiles(
    git,
    files.filter(({ blob }) => blob === null).map(({ path }) => path),
  )
  return {
    files: files
      .map(({ path, blob, content }) => ({ path, blob: blob ?? hashes.get(path) ?? '', content }))
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
    nearMisses: findNearMisses([...known.values()], selection),
  }
}

/** The files of the index, and those that are not in it and that git does not ignore. */
async function listFiles(git: Git): Promise<Candidate[]> {
  const listing = ['ls-files', '-z', '-t', '--stage', '--others', '--exclude-standard']
  const entries = splitRecords(await git.run(listing))
  return entries.map(entry => {
    const [, other] = /^\? (.*)$/s.exec(entry) ?? []
    if (other !== undefined) return toCandidate(other)
    const [, tag, mode = '', blob = '', path = ''] = /^(\S) (\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? []
    return { path, blob, kind: readKind(mode), isSkipped: tag === 'S' }
  })
}

function toCandidate(path: string): Candidate {
  return { path, blob: undefined, kind: 'file', isSkipped: false }
}

/** A file as it is on the disk. `blob` is null where git still has to hash it. Undefined where there is no file. */
async function readCandidate(git: Git, { path, blob = '', kind, isSkipped }: Candidate, maxBytes: number) {
  if (kind !== 'file') return { path, blob, content: { kind: 'unreadable', reason: kind } as const }
  const place = join(git.folder, path)
  const found = await lstat(place).catch(ignoreMissing)
  if (!found && isSkipped) return { path, blob, content: await readSkipped(git, blob, maxBytes) }
  if (found?.isSymbolicLink()) return { path, blob: 'link', content: unreadable('symbolic-link') }
  if (!found?.isFile()) return undefined
  if (found.size > maxBytes) return { path, blob: null, content: unreadable('too-large') }
  return { path, blob: null, content: decodeFile(await readFile(place), maxBytes) }
}

async function readSkipped(git: Git, blob: string, maxBytes: number): Promise<FileContent> {
  return (await readBlobs(git, [blob], maxBytes)).get(blob) ?? unreadable('not-utf-8')
}

function unreadable(reason: Extract<FileContent, { kind: 'unreadable' }>['reason']): FileContent {
  return { kind: 'unreadable', reason }
}

/** The ids that git would give the files on `git add`, so that converted line ends make no difference. */
async function hashFiles(git: Git, paths: readonly string[]): Promise<Map<string, string>> {
  if (paths.length === 0) return new Map()
  const input = paths.map(path => `${quotePath(path)}\n`).join('')
  const output = await git.run(['-c', 'core.safecrlf=false', 'hash-object', '--stdin-paths'], { input })
  const ids = output.toString().split('\n')
  return new Map(paths.map((path, index) => [path, ids[index] ?? '']))
}

/** A path in git's own quoting, because it may hold line ends. */
function quotePath(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
}
