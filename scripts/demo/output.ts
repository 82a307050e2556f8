import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../demo-output')

/** Keeps what the story left to look at, in place of what an earlier one did. Gives the folder's name. */
export async function keepFiles(files: Record<string, string>): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
  return 'demo-output/'
}
