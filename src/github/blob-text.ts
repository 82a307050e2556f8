import { createHash } from 'node:crypto'
import type { FileContent } from '../policy/file.ts'

/** The largest file that is read, in bytes. */
export const maxFileBytes = 1024 * 1024

/** The content of a blob, by the text that GraphQL gives; null where that is not exact: it decodes leniently and cuts off. */
export function acceptText({ id, text }: { id: string; text: string | null | undefined }): FileContent | null {
  if (typeof text !== 'string' || hashBlob(text, id) !== id) return null
  return { kind: 'text', text: text.startsWith('\uFEFF') ? text.slice(1) : text }
}

/** Git's id of a blob with this text, by the hash that the expected id is of. */
function hashBlob(text: string, expected: string): string {
  const bytes = Buffer.from(text)
  const hash = createHash(expected.length === 40 ? 'sha1' : 'sha256')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
