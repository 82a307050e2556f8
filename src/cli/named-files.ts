import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { PolicyGlobs, Selection } from '../policy/globs.ts'
import { CliError } from './git.ts'

/** The files and folders that were named as arguments. */
export interface NamedFiles {
  /** From the root of the repository. */
  readonly paths: readonly string[]
  /** Whether the path is one of them, or below one. */
  covers(path: string): boolean
}

/** The named files; undefined where none were named. Throws a `CliError` for a path outside the repository. */
export function locateNamed({
  given,
  folder,
  root,
}: {
  given: readonly string[]
  /** What relative paths start from. */
  folder: string
  root: string
}): NamedFiles | undefined {
  if (given.length === 0) return undefined
  const home = realpathSync.native(root)
  const paths = given.map(argument => {
    const path = relative(home, resolveLinks(resolve(folder, argument)))
    if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) {
      throw new CliError(`${argument} is outside the repository: name files of the one that you are in.`)
    }
    return path.split(sep).join('/')
  })
  return { paths, covers: path => paths.some(each => each === '' || path === each || path.startsWith(`${each}/`)) }
}

/** Resolves links in the folders of a path, but not the file itself: a file that is a link is reported as one. */
function resolveLinks(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return realpathSync.native(path)
  const parent = dirname(path)
  return parent === path ? path : join(resolveLinks(parent), basename(path))
}

/** Adds the named files to the selection, so that any file can be checked. */
export function addNamed(selection: Selection, named: NamedFiles | undefined): Selection {
  const extra = new Set(named?.paths)
  return { ...selection, includes: path => selection.includes(path) || extra.has(path) }
}

/** With explicit files, unmatched globs are not reported, but the folders among the names that hold none of these files. */
export function reportEmpty({
  globs,
  named,
  files,
}: {
  globs: PolicyGlobs
  named: NamedFiles
  files: readonly { readonly path: string }[]
}): PolicyGlobs {
  const isEmpty = (name: string) =>
    name !== '' && !files.some(({ path }) => path === name || path.startsWith(`${name}/`))
  return { ...globs, listUnmatched: () => named.paths.filter(isEmpty) }
}
