import { join } from 'node:path'
import { createDirectory, removeDirectory } from '../temporary-directory.ts'
import { runGit } from './process.ts'

export interface TreeMerge {
  /** Commits or trees; several where histories cross. */
  bases: string[]
  ours: string
  theirs: string
}

/**
 * Git's own three-way merge with rename detection. Gives the tree, or null where there are conflicts.
 * The plumbing command works on every version of git still about, unlike `merge-tree --write-tree`.
 */
export async function mergeTrees(gitDir: string, { bases, ours, theirs }: TreeMerge): Promise<string | null> {
  const scratch = await createDirectory('github-standin-merge-')
  const env = { GIT_WORK_TREE: scratch, GIT_INDEX_FILE: join(scratch, '.index') }
  try {
    await runGit({ gitDir, args: ['read-tree', ours], env })
    const args = ['merge-recursive', ...bases, '--', ours, theirs]
    const { exitCode } = await runGit({ gitDir, args, env, expect: [1] })
    if (exitCode !== 0) return null
    const { stdout } = await runGit({ gitDir, args: ['write-tree'], env })
    return stdout.toString().trim()
  } finally {
    await removeDirectory(scratch)
  }
}
