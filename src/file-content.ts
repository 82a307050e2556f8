import { createHash } from 'node:crypto'
import type { FileContent } from './policy/file.ts'

/** The largest policy file that is read, in bytes. */
export const MAX_FILE_BYTES = 1024 * 1024

/** What the bytes of a file say. A byte-order mark is no part of it. */
export function decodeFile(bytes: Uint8Array): FileContent {
  if (bytes.byteLength > MAX_FILE_BYTES) return { kind: 'unreadable', reason: 'too-large' }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { kind: 'unreadable', reason: 'not-utf-8' }
  }
}

/** Git's id of a blob with these bytes, in a repository of the usual kind. */
export function hashBlob(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}
