import type { ObjectStore } from './objects.ts'
import { formatTree, parseTree } from './parse.ts'

/**
 * What a commit does to one path: its new content, `null` to delete it, or one of the rarer things.
 * `rename` moves the path to the one it names; a later entry may then change the content at the new path.
 */
export type Change =
  | string
  | Uint8Array
  | null
  | { symlink: string }
  | { rename: string }
  | { executable: string | Uint8Array }
  | { submodule: string }
  /** An object that is there already. */
  | { mode: string; oid: string }

export type Changes = Record<string, Change>

/** What a tree holds under a name: a folder that was looked into, or else an object. */
type Entry = { readonly mode: string; readonly oid: string } | Folder
type Folder = Map<string, Entry>

const FOLDER = '040000'

/** The tree that the changes make of another, or of nothing. Gives its id. */
export function changeTree(objects: ObjectStore, { tree, changes }: { tree: string | null; changes: Changes }): string {
  const root = tree === null ? new Map<string, Entry>() : openFolder(objects, tree)
  for (const [path, change] of Object.entries(changes)) {
    if (typeof change === 'object' && change !== null && 'rename' in change) {
      const moved = takeEntry(objects, { root, path })
      if (!moved) throw new Error(`nothing is at ${path}, so it cannot be renamed`)
      putEntry(objects, { root, path: change.rename, entry: moved })
    } else if (change === null) takeEntry(objects, { root, path })
    else putEntry(objects, { root, path, entry: createEntry(objects, change) })
  }
  return writeFolder(objects, root) ?? objects.write('tree', Buffer.alloc(0))
}

function createEntry(objects: ObjectStore, change: Exclude<Change, null | { rename: string }>): Entry {
  const createFile = (mode: string, content: string | Uint8Array) => ({
    mode,
    oid: objects.write('blob', Buffer.from(content)),
  })
  if (typeof change === 'string' || change instanceof Uint8Array) return createFile('100644', change)
  if ('oid' in change) return change
  if ('symlink' in change) return createFile('120000', change.symlink)
  if ('executable' in change) return createFile('100755', change.executable)
  return { mode: '160000', oid: change.submodule }
}

function putEntry(objects: ObjectStore, { root, path, entry }: { root: Folder; path: string; entry: Entry }): void {
  const { folders, name } = splitPath(path)
  let folder = root
  for (const each of folders) {
    const below = lookInto(objects, folder.get(each)) ?? new Map<string, Entry>()
    folder.set(each, below)
    folder = below
  }
  folder.set(name, entry)
}

/** Undefined where nothing is at the path. */
function takeEntry(objects: ObjectStore, { root, path }: { root: Folder; path: string }): Entry | undefined {
  const { folders, name } = splitPath(path)
  let folder = root
  for (const each of folders) {
    const below = lookInto(objects, folder.get(each))
    if (!below) return undefined
    folder.set(each, below)
    folder = below
  }
  const entry = folder.get(name)
  folder.delete(name)
  return entry
}

function lookInto(objects: ObjectStore, entry: Entry | undefined): Folder | undefined {
  if (entry instanceof Map) return entry
  return entry?.mode === FOLDER ? openFolder(objects, entry.oid) : undefined
}

function openFolder(objects: ObjectStore, tree: string): Folder {
  const object = objects.read(tree)
  if (object?.type !== 'tree') throw new Error(`no tree ${tree}`)
  return new Map(parseTree(object.content).map(({ name, mode, oid }) => [name, { mode, oid }]))
}

/** Undefined where nothing is in it: git knows no empty folders. */
function writeFolder(objects: ObjectStore, folder: Folder): string | undefined {
  const entries = [...folder].flatMap(([name, entry]) => {
    if (!(entry instanceof Map)) return { name, ...entry }
    const oid = writeFolder(objects, entry)
    return oid === undefined ? [] : { name, mode: FOLDER, oid }
  })
  return entries.length === 0 ? undefined : objects.write('tree', formatTree(entries))
}

function splitPath(path: string): { folders: string[]; name: string } {
  const folders = path.split('/')
  const name = folders.pop()
  if (!name || folders.includes('')) throw new Error(`not a path of a file: ${path}`)
  return { folders, name }
}
