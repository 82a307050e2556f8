import { posix } from 'node:path'
import type { GitObject } from '../git/objects.ts'
import { parseTree, type TreeEntry } from '../git/parse.ts'
import { repositoryPage } from '../json/repository.ts'
import type { Repository } from '../repository.ts'
import { commitNode } from './commit.ts'
import { repositoryNode } from './repository.ts'

/** GitHub gives this many bytes of a blob's text, exactly. */
const longestText = 512_000
/** As git does it: a zero byte near the beginning is what makes a file binary. */
const sniffedBytes = 8000

export function objectFields(repository: Repository, oid: string) {
  const page = `${repositoryPage(repository)}/commit/${oid}`
  return {
    id: `GO_${oid}`,
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl: page,
    commitResourcePath: new URL(page).pathname,
    repository: () => repositoryNode(repository),
  }
}

/** Null where the expression names nothing. */
export async function objectNode(repository: Repository, expression: string) {
  const object = await repository.git.read(expression)
  if (object?.type === 'blob') return blobNode(repository, object)
  if (object?.type === 'tree') return treeNode(repository, { object, path: '' })
  return object ? commitNode(repository, object.oid) : null
}

function blobNode(repository: Repository, { oid, content }: GitObject) {
  const isBinary = content.subarray(0, sniffedBytes).includes(0)
  return {
    __typename: 'Blob',
    ...objectFields(repository, oid),
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > longestText,
    // Bytes that are no UTF-8 become U+FFFD, without a word.
    text: isBinary ? null : content.toString('utf8', 0, longestText),
  }
}

export function treeNode(repository: Repository, { object, path }: { object: GitObject; path: string }) {
  return {
    __typename: 'Tree',
    ...objectFields(repository, object.oid),
    entries: () =>
      parseTree(object.content).map(entry => entryNode(repository, { entry, path: posix.join(path, entry.name) })),
  }
}

function entryNode(repository: Repository, { entry, path }: { entry: TreeEntry; path: string }) {
  const { name, mode, type, oid } = entry
  return {
    __typename: 'TreeEntry',
    name,
    nameRaw: Buffer.from(name).toString('base64'),
    path,
    pathRaw: Buffer.from(path).toString('base64'),
    mode: Number.parseInt(mode, 8),
    type,
    oid,
    extension: posix.extname(name),
    isGenerated: false,
    size: async () => (type === 'blob' ? ((await repository.git.read(oid))?.content.length ?? 0) : 0),
    // A submodule's commit is in another repository.
    object: async () => {
      const object = type === 'commit' ? null : await repository.git.read(oid)
      if (!object) return null
      return type === 'tree' ? treeNode(repository, { object, path }) : blobNode(repository, object)
    },
    repository: () => repositoryNode(repository),
  }
}

/** The entry at a path below a tree, or null. */
export async function findEntryNode(repository: Repository, { tree, path }: { tree: string; path: string }) {
  const parent = posix.dirname(path)
  const entries = await repository.git.readTree(parent === '.' ? tree : `${tree}:${parent}`)
  const entry = entries?.find(({ name }) => name === posix.basename(path))
  return entry ? entryNode(repository, { entry, path }) : null
}
