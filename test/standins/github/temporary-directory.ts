import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const open = new Set<string>()

function removeAll(): void {
  for (const directory of open) rmSync(directory, { recursive: true, force: true })
}

/** A directory to be removed with `removeDirectory`; a process that ends before has it removed all the same. */
export async function createDirectory(prefix: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), prefix))
  if (open.size === 0) process.on('exit', removeAll)
  open.add(directory)
  return directory
}

export async function removeDirectory(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true })
  open.delete(directory)
  if (open.size === 0) process.off('exit', removeAll)
}
