import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from './publication.ts'

/** Texts by path from the root of the repository. */
export type GeneratedFiles = ReadonlyMap<string, string>

/** The text of a committed file, with line ends as they are in the repository; empty where there is none. */
export function readCommitted(path: string): string {
  try {
    return readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

/** The paths whose committed text is not the generated one. */
export function listStale(files: GeneratedFiles): string[] {
  return [...files].filter(([path, text]) => readCommitted(path) !== text).map(([path]) => path)
}

/** Writes what is stale, or with `--check` only says so and fails. */
export function updateFiles({ files, command, args }: { files: GeneratedFiles; command: string; args: string[] }) {
  const stale = listStale(files)
  if (args.includes('--check')) {
    if (stale.length === 0) return
    console.error(`Not up to date: ${stale.join(', ')}. Run \`${command}\` and commit the result.`)
    process.exitCode = 1
    return
  }
  for (const path of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), files.get(path) ?? '')
  }
  console.log(stale.length === 0 ? 'All up to date.' : `Written: ${stale.join(', ')}.`)
}
