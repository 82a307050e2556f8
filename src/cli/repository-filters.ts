import { CliError, type Git } from './git.ts'
import { splitRecords } from './git-objects.ts'

/**
 * Settings that switch off the filters that a repository itself defines: git would run their programs to tell what a file
 * would be in a commit. Those of the user's own settings stay. Throws a `CliError` where one cannot be switched off.
 */
export async function disableFilters(git: Git): Promise<string[]> {
  const listing = ['config', '-z', '--show-scope', '--name-only', '--get-regexp', '^filter\\.']
  const listed = await git.run(listing).catch(ignoreNone)
  const records = listed ? splitRecords(listed) : []
  const drivers = new Set<string>()
  for (let index = 0; index + 1 < records.length; index += 2) {
    const [scope = '', name = ''] = records.slice(index)
    if (scope === 'local' || scope === 'worktree') drivers.add(name.slice(0, name.lastIndexOf('.')))
  }
  return [...drivers].flatMap(driver => {
    if (driver.includes('=')) throw new CliError(`This repository defines ${driver}, which cannot be switched off.`)
    return [`${driver}.clean=`, `${driver}.smudge=`, `${driver}.process=`, `${driver}.required=false`]
  })
}

/** Git fails by this code where nothing matches. */
function ignoreNone(error: unknown): undefined {
  const cause = error instanceof CliError ? error.cause : undefined
  if (!(cause instanceof Error && 'code' in cause && cause.code === 1)) throw error
}
