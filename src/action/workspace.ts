import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Workspace } from '../export/workspace.ts'
import type { SnapshotFile } from '../policy/file.ts'
import { decodeFile, hashBlob, MAX_FILE_BYTES } from '../policy/file.ts'
import type { Selection } from '../policy/globs.ts'

/** The checkout in a folder. */
export function createWorkspace(root: string): Workspace {
  return {
    isThere: async () => (await list('')).length > 0,
    readFiles: async selection => {
      const files = await readFolder('', selection)
      return files.sort((a, b) => (a.path < b.path ? -1 : 1))
    },
    listNames: async folder => new Set((await list(folder)).map(({ name }) => name.toLowerCase())),
    writeFile: async ({ path, text, replaces }) => {
      await makeFolders(path)
      if (replaces && !(await lstat(join(root, path))).isFile()) throw new Error(`${path} is not a file`)
      await writeFile(join(root, path), text, { flag: replaces ? 'w' : 'wx' })
    },
  }

  async function list(folder: string) {
    try {
      return await readdir(join(root, folder), { withFileTypes: true })
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  }

  async function readFolder(folder: string, selection: Selection): Promise<SnapshotFile[]> {
    const entries = await list(folder)
    // A repository inside the repository: its files are not this one's.
    if (folder !== '' && entries.some(({ name }) => name === '.git')) return []
    const files: SnapshotFile[] = []
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (entry.name !== '.git' && selection.mayContain(path)) files.push(...(await readFolder(path, selection)))
      } else if (selection.includes(path)) {
        if (entry.isSymbolicLink()) files.push({ path, blob: '', content: LINK })
        else if (entry.isFile()) files.push(await readOne(path))
      }
    }
    return files
  }

  async function readOne(path: string): Promise<SnapshotFile> {
    if ((await lstat(join(root, path))).size > MAX_FILE_BYTES) return { path, blob: '', content: TOO_LARGE }
    const bytes = await readFile(join(root, path))
    return { path, blob: hashBlob(bytes), content: decodeFile(bytes) }
  }

  /** Makes the folders above a file. One that is a link might lead out of the workspace. */
  async function makeFolders(path: string): Promise<void> {
    const segments = path.split('/')
    if (segments.some(segment => ['', '.', '..'].includes(segment))) throw new Error(`${path} is no path to write to`)
    for (let depth = 1; depth < segments.length; depth++) {
      const folder = segments.slice(0, depth).join('/')
      const found = await lstat(join(root, folder)).catch(error => {
        if (isMissing(error)) return undefined
        throw error
      })
      if (found === undefined) await mkdir(join(root, folder))
      else if (!found.isDirectory()) throw new Error(`${folder} is not a folder: nothing is written through a link`)
    }
  }
}

const LINK = { kind: 'unreadable', reason: 'symbolic-link' } as const
const TOO_LARGE = { kind: 'unreadable', reason: 'too-large' } as const

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
