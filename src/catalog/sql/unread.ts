import { createHash } from 'node:crypto'

/** Why a statement, or all that follows it in its file, was not read although it might concern relations. */
export type UnreadReason =
  | 'syntax-error'
  /** Larger than what is given to the parser. */
  | 'statement-too-large'
  /** Nested so deeply, or the file with so many mistakes, that the reader gave up. */
  | 'too-complex'
  /** A quote or comment that never ends. */
  | 'unterminated'
  /** Data of a COPY that never end. */
  | 'unterminated-copy'
  /** A `DO` block. */
  | 'do-block'
  | 'function-body'
  /** Statements that a query makes and psql runs. */
  | 'gexec'
  /** The search path is set to what is not told, or in a way that is not followed. */
  | 'setting'
  /** What follows has backslashes for escapes in plain strings, or may. */
  | 'string-escapes'
  /** Another file, that psql includes. */
  | 'included-file'
  /** What psql does only under a condition, or not at all. */
  | 'psql-condition'
  /** A command of the shell, which psql runs or gives what a query returns. */
  | 'shell-command'
  /** What a variable of psql's stands for. */
  | 'psql-variable'
  | 'import-foreign-schema'
  /** Makes a foreign table stand for something else. */
  | 'foreign-options'
  | 'drop-owned'
  /** Names what may be a temporary relation or another, as long as it is not known where its transaction ends. */
  | 'on-commit-drop'
  /** A rule by which whoever writes to a relation is shown rows. */
  | 'rule'
  /** Drops by CASCADE what depends on a function or the like. */
  | 'drop-cascade'
  /** What no COMMIT follows. */
  | 'open-transaction'
  /** Changes a relation, column or type that the files do not define. */
  | 'not-defined'
  /** Makes what is there already, so that PostgreSQL would refuse it. */
  | 'already-defined'
  /** Drops, without CASCADE, what something else needs; or changes for a child alone what it inherits. */
  | 'in-use'
  /** The files come to follow, or no longer follow, the convention of a tool, so that other parts are left out. */
  | 'convention'
  | 'file-too-large'
  | 'not-utf-8'
  | 'symbolic-link'
  | 'submodule'

/** A statement (or file) that was not read. It never quotes the SQL, which may hold secrets. */
export interface Unread {
  readonly file: string
  readonly line: number
  readonly reason: UnreadReason
  /** Equal for equal statements, so that one that a change leaves as it was can be told. */
  readonly digest: string
}

export function digestText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
