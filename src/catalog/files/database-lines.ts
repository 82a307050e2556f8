import { ID_PATTERN } from '../../policy/ids.ts'

/** One database whose SQL files are in the repository. */
export interface DatabaseLine {
  /** The project that the database is of; undefined for the one that a policy names. */
  readonly project: string | undefined
  readonly database: string | undefined
  /** The pattern of its files, and those (with `!`) that take files out. */
  readonly globs: readonly string[]
}

export type DatabaseLines =
  | { readonly kind: 'lines'; readonly lines: readonly DatabaseLine[] }
  /** What to write instead, and in which line, 1-based. Never quotes the text. */
  | { readonly kind: 'problem'; readonly line: number; readonly problem: string }

const FORM = 'write a glob such as `db/structure.sql`, or `prj_…: glob`, or `prj_…/db_…: glob`'

/**
 * Reads the input `database-schema`: `[prj_…[/db_…]:] glob` a line, each one database, in order and each once. `!glob` takes
 * files out of every line; `#` begins a comment line.
 */
export function parseDatabaseLines(text: string): DatabaseLines {
  const found = new Map<string, { project: string | undefined; database: string | undefined; glob: string }>()
  const exclusions: string[] = []
  for (const [place, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('!')) {
      if (line.length === 1) return { kind: 'problem', line: place + 1, problem: 'write a glob after `!`' }
      exclusions.push(line)
      continue
    }
    const parsed = parseLine(line)
    if (!parsed) return { kind: 'problem', line: place + 1, problem: FORM }
    found.set(JSON.stringify(Object.values(parsed)), parsed)
  }
  const lines = [...found.values()].map(({ project, database, glob }) => ({
    project,
    database,
    globs: [glob, ...exclusions],
  }))
  return { kind: 'lines', lines }
}

function parseLine(line: string) {
  // A colon and a blank are more likely a prefix that is not well written than part of a path.
  if (!line.startsWith('prj_'))
    return /:\s/.test(line) ? undefined : { project: undefined, database: undefined, glob: line }
  const { project = '', database, glob = '' } = PREFIXED.exec(line)?.groups ?? {}
  const areIds = ID_PATTERN.test(project) && (database === undefined || ID_PATTERN.test(database))
  return areIds && !glob.startsWith('!') ? { project, database, glob } : undefined
}

const PREFIXED = /^(?<project>prj_[^/:\s]*)(?:\/(?<database>db_[^/:\s]*))?\s*:\s*(?<glob>\S.*)$/
