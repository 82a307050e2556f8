import { createHash } from 'node:crypto'

/** A file of a snapshot: what one commit holds at one path under the policy globs. */
export interface SnapshotFile {
  readonly path: string
  /** The blob's object id: equal ids are equal contents. */
  readonly blob: string
  readonly content: FileContent
}

export type FileContent =
  /** Decoded UTF-8 without its byte-order mark. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: 'too-large' | 'not-utf-8' | 'symbolic-link' | 'submodule' }

/** Every policy file at one commit, ordered by path. */
export interface Snapshot {
  readonly commit: string
  readonly files: readonly SnapshotFile[]
  /** Files that are not read, whose names nearly match. */
  readonly nearMisses?: readonly NearlyMatching[] | undefined
}

/** A file that no glob takes in. */
export interface NearlyMatching extends Pick<SnapshotFile, 'path' | 'blob'> {
  /** The name that is probably meant. */
  readonly meant: string | undefined
}

/** Reads the policy files of commits. */
export interface SnapshotReader {
  /** Begins to list a commit's files that will probably be read. A mistaken guess costs a request and does no harm. */
  prepare(commit: string): void
  /** In the order asked; a commit that is gone is left out. */
  readPresent(commits: readonly string[]): Promise<Snapshot[]>
  /** In the order asked. Throws where a commit is not there. */
  read(commits: readonly string[]): Promise<Snapshot[]>
}

/** What Git stores at a path. */
export type FileKind = 'file' | 'symbolic-link' | 'submodule'

/** The kind of a tree's entry, by the mode that Git gives it. */
export function readKind(mode: string): FileKind {
  if (mode === '160000') return 'submodule'
  return mode === '120000' ? 'symbolic-link' : 'file'
}

/** The largest policy file that is read, in bytes. */
export const MAX_FILE_BYTES = 1024 * 1024

/** The content of a file, decoded, without its byte-order mark. */
export function decodeFile(bytes: Uint8Array, maxBytes = MAX_FILE_BYTES): FileContent {
  if (bytes.byteLength > maxBytes) return { kind: 'unreadable', reason: 'too-large' }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { kind: 'unreadable', reason: 'not-utf-8' }
  }
}

/** Git's id of a blob with these bytes, by the hash of the repository's object format. */
export function hashBlob(bytes: Uint8Array, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return createHash(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}

/** The content of a blob from GraphQL's text; null if that is not exact, because GraphQL decodes leniently and truncates. */
export function acceptText({ id, text }: { id: string; text: string | null | undefined }): FileContent | null {
  if (typeof text !== 'string') return null
  // The expected id tells which hash the repository uses.
  if (hashBlob(Buffer.from(text), id.length === 40 ? 'sha1' : 'sha256') !== id) return null
  return { kind: 'text', text: text.startsWith('\uFEFF') ? text.slice(1) : text }
}
