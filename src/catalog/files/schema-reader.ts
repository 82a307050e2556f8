import type { SnapshotFile } from '../../policy/file.ts'
import type { Grammar } from '../../postgres/grammar.ts'
import { applyEffect } from '../apply/apply.ts'
import { buildCatalog } from '../apply/build-catalog.ts'
import { beginSession } from '../apply/session.ts'
import type { Catalog, Place } from '../catalog.ts'
import { type FileStep, MAX_UNREAD, readFile } from '../sql/read-file.ts'
import { StatementReader } from '../sql/statement-reader.ts'
import { digestText, type Unread, type UnreadReason } from '../sql/unread.ts'
import { Database, TooMuchWork } from '../state/database.ts'
import { orderFiles, type SqlText } from './conventions.ts'
import { dropRolledBack } from './transactions.ts'

/** A database as its SQL files define it. */
export interface ReadSchema {
  readonly catalog: Catalog
  /** What was not read although it might concern relations, in the order in which it would be applied. */
  readonly unread: readonly Unread[]
  /** See `AppliedFiles`. */
  readonly convention: string | undefined
}

/**
 * Reads the SQL files of databases, of several versions one after the other: what they have in common is read once. Keeps
 * all that it has read, so it is to be dropped with the last version.
 */
export class SchemaReader {
  readonly #statements: StatementReader
  readonly #files = new Map<string, readonly FileStep[]>()

  constructor(grammar: Grammar) {
    this.#statements = new StatementReader(grammar)
  }

  /** The database that the files of one line of `database-schema` define, in any order. */
  read(files: readonly SnapshotFile[]): ReadSchema {
    const unread: Unread[] = []
    const texts: SqlText[] = []
    for (const { path: file, blob, content } of files) {
      if (content.kind === 'text') texts.push({ path: file, text: content.text })
      else unread.push({ file, line: 1, reason: UNREADABLE[content.reason], digest: blob })
    }
    const { convention, files: applied } = orderFiles(texts)
    const database = new Database()
    for (const file of applied) for (const each of this.#apply(database, file)) unread.push(each)
    return { catalog: buildCatalog(database), unread, convention }
  }

  /** Applies a file in a session of its own. What the database is too large for is unread. */
  #apply(database: Database, { path: file, text }: SqlText): Unread[] {
    const unread: Unread[] = []
    let line = 1
    try {
      beginSession(database)
      for (const step of this.#read(text)) {
        if (step.kind === 'session') beginSession(database)
        else {
          line = step.line
          const missed = step.kind === 'unread' ? step : this.#applyStatement(database, step.text, { file, line })
          if (missed) unread.push({ file, line, reason: missed.reason, digest: missed.digest })
        }
        if (unread.length > MAX_UNREAD) throw new TooMuchWork()
      }
      beginSession(database)
    } catch (error) {
      if (!(error instanceof TooMuchWork)) throw error
      unread.push({ file, line, reason: 'too-complex', digest: digestText(text) })
    }
    return unread
  }

  #applyStatement(database: Database, text: string, at: Place): Pick<Unread, 'reason' | 'digest'> | undefined {
    const reading = this.#statements.read(text, { hasDoubts: false })
    let reason: UnreadReason | undefined
    for (const effect of reading.kind === 'effects' ? reading.effects : []) {
      try {
        reason = applyEffect(database, effect, at) ?? reason
      } catch (error) {
        // Nested beyond the stack.
        if (!(error instanceof RangeError)) throw error
        reason = 'too-complex'
      }
    }
    if (database.takeUnsure()) reason ??= 'on-commit-drop'
    return reason && { reason, digest: digestText(text) }
  }

  #read(text: string): readonly FileStep[] {
    const known = this.#files.get(text)
    if (known) return known
    const steps = dropRolledBack(readFile(text, this.#statements))
    this.#files.set(text, steps)
    return steps
  }
}

const UNREADABLE = {
  'too-large': 'file-too-large',
  'not-utf-8': 'not-utf-8',
  'symbolic-link': 'symbolic-link',
  submodule: 'submodule',
} as const satisfies Record<string, UnreadReason>
