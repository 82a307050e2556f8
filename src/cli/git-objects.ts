import {
  decodeFile,
  type FileContent,
  type FileKind,
  MAX_FILE_BYTES,
  type NearlyMatching,
  readKind,
} from '../policy/file.ts'
import type { Selection } from '../policy/globs.ts'
import type { Git } from './git.ts'
import { CliError } from './git.ts'

/** A file in a commit's tree or in the index. */
export interface ListedFile {
  readonly path: string
  readonly blob: string
  readonly kind: FileKind
}

/** The selected files of a commit, and others whose names are nearly theirs. */
export async function listTree({
  git,
  commit,
  selection,
}: {
  git: Git
  commit: string
  selection: Selection
}): Promise<{ files: ListedFile[]; nearMisses: NearlyMatching[] }> {
  const entries = splitRecords(await git.run(['ls-tree', '-r', '-z', '--full-tree', commit]))
  const listed = entries.map(entry => {
    const [, mode = '', blob = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? []
    return { path, blob, kind: readKind(mode) }
  })
  return { files: listed.filter(({ path }) => selection.includes(path)), nearMisses: findNearMisses(listed, selection) }
}

/** The files that are not selected and whose names nearly are. */
export function findNearMisses(
  files: readonly { readonly path: string; readonly blob: string | undefined }[],
  { includes, resemble }: Selection,
): NearlyMatching[] {
  return files.flatMap(({ path, blob = 'not added' }) => {
    const near = includes(path) ? undefined : resemble?.(path)
    return near ? [{ path, blob, ...near }] : []
  })
}

/** The records that `-z` separates, decoded as UTF-8. */
export function splitRecords(output: Buffer): string[] {
  return output.toString().split('\0').slice(0, -1)
}

/** The contents of blobs, by id. */
export async function readBlobs(
  git: Git,
  ids: Iterable<string>,
  maxBytes = MAX_FILE_BYTES,
): Promise<Map<string, FileContent>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const small: string[] = []
  const contents = new Map<string, FileContent>()
  for (const { id, size } of await readSizes(git, wanted)) {
    if (size > maxBytes) contents.set(id, { kind: 'unreadable', reason: 'too-large' })
    else small.push(id)
  }
  const output = await git.run(['cat-file', '--batch'], { input: toLines(small) })
  let offset = 0
  for (const id of small) {
    const end = output.indexOf('\n', offset)
    const { size } = readHeader(output.subarray(offset, end).toString(), id)
    contents.set(id, decodeFile(output.subarray(end + 1, end + 1 + size), maxBytes))
    offset = end + 1 + size + 1
  }
  return contents
}

async function readSizes(git: Git, ids: readonly string[]): Promise<{ id: string; size: number }[]> {
  const output = await git.run(['cat-file', '--batch-check'], { input: toLines(ids) })
  const lines = output.toString().split('\n')
  return ids.map((id, index) => readHeader(lines[index] ?? '', id))
}

function readHeader(line: string, id: string): { id: string; size: number } {
  const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(line) ?? []
  if (type !== 'blob') throw new CliError(`git does not have the file ${id}: fetch the whole history, and try again.`)
  return { id, size: Number(size) }
}

function toLines(ids: readonly string[]): string {
  return ids.map(id => `${id}\n`).join('')
}
