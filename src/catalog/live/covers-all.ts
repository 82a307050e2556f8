import type { DatabaseLine } from '../files/database-lines.ts'
import type { LiveDatabase, LiveProject } from './live-project.ts'

/** What is known of the tables of a project, and where from. */
export interface Sources {
  readonly projectId: string
  /** The lines of `database-schema` that match a file. */
  readonly lines: readonly DatabaseLine[]
  /** Undefined without an API key. */
  readonly live: LiveProject | undefined
}

/**
 * Whether every database of a project has a source, so that what is in none of them is nowhere. Without a key, a line for the
 * project has to do. What the key lists counts otherwise; where it cannot list it, that is not known.
 */
export function coversAll({ projectId, lines, live }: Sources): boolean {
  const own = lines.filter(({ project }) => project === undefined || project === projectId)
  if (!live) return own.length > 0
  if (live.databases === null) return false
  const named = new Set(own.map(({ database }) => database))
  const unnamed = own.filter(({ database }) => database === undefined)
  const needing = leaveOutReplicas(live.databases).filter(({ id }) => !named.has(id))
  if (needing.length === 0) return own.length > 0
  // Nobody knows which databases lines without an id are of, so that they count only where there are enough for all.
  return unnamed.length >= needing.length || needing.every(({ isPartial }) => !isPartial)
}

/** A replica has the tables of its primary, whose source is its own. */
function leaveOutReplicas(databases: readonly LiveDatabase[]): readonly LiveDatabase[] {
  const primaries = new Set(databases.filter(({ isReplica }) => !isReplica).map(({ name }) => name))
  return databases.filter(({ name, isReplica }) => !isReplica || !primaries.has(name))
}
