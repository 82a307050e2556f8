import { compileGlobs, type Selection, uniteSelections } from '../../policy/globs.ts'
import type { DatabaseLine } from './database-lines.ts'

/** The largest SQL file that is read, in bytes. */
export const MAX_SQL_BYTES = 32 * 1024 * 1024

/** Selects the files of any of the databases. */
export function selectSchemas(lines: readonly DatabaseLine[]): Selection {
  return lines.map(({ globs }): Selection => compileGlobs(globs)).reduce(uniteSelections)
}
