import { runGit } from './process.ts'

export type FileStatus = 'added' | 'removed' | 'modified' | 'renamed' | 'changed'

export interface FileChange {
  status: FileStatus
  filename: string
  previousFilename: string | null
  /** The blob after the change; before it, for a removed file. */
  sha: string
  additions: number
  deletions: number
}

const statuses: Record<string, FileStatus> = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' }

type Lines = Pick<FileChange, 'additions' | 'deletions'>

/** Numbers of lines by path; `-` (binary) counts as none. */
function readNumbers(fields: string[]): Map<string, Lines> {
  const numbers = new Map<string, Lines>()
  for (let at = 0; at < fields.length; at++) {
    const [added, deleted, path] = (fields[at] as string).split('\t')
    // A rename has an empty path here, and the old and new ones in the next two fields.
    if (path === '') at += 2
    const name = path === '' ? fields[at] : path
    if (name) numbers.set(name, { additions: Number(added) || 0, deletions: Number(deleted) || 0 })
  }
  return numbers
}

/** What changed between two trees (or commits), renames found as git finds them, in the order of paths. */
export async function diffTrees(gitDir: string, between: { from: string; to: string }): Promise<FileChange[]> {
  const args = ['diff-tree', '-r', '-z', '-M', '--raw', '--numstat', between.from, between.to]
  const fields = (await runGit({ gitDir, args })).stdout.toString('utf8').split('\0')
  const changes: Omit<FileChange, 'additions' | 'deletions'>[] = []
  let at = 0
  while (fields[at]?.startsWith(':')) {
    const [, , before, after, letters] = (fields[at] as string).split(' ')
    const status = statuses[letters?.[0] ?? ''] ?? 'modified'
    const renamed = status === 'renamed'
    const first = fields[at + 1] as string
    changes.push({
      status,
      filename: renamed ? (fields[at + 2] as string) : first,
      previousFilename: renamed ? first : null,
      sha: (status === 'removed' ? before : after) as string,
    })
    at += renamed ? 3 : 2
  }
  const numbers = readNumbers(fields.slice(at))
  return changes.map(change => ({ ...change, ...(numbers.get(change.filename) ?? { additions: 0, deletions: 0 }) }))
}
