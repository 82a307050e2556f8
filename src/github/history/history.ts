import type { FileHistory, FileVersion, HistoryReader, HistoryRequest } from '../../reviews/evidence.ts'
import type { GitHubClient } from '../client/client.ts'
import { readAncestors } from './ancestry.ts'
import { type HistoryEntry, type HistoryPage, type HistoryPosition, readHistoryPages } from './history-page.ts'
import { createRenameFinder, type RenameFinder } from './renames.ts'

/** With their texts and pull requests, as many as GitHub manages well within its ten seconds. */
const COMMITS_PER_REQUEST = 100
/**
 * The first round of requests looks for the version that is live, mostly the one before the newest; later ones go on to
 * the end for the files of which not enough is known yet.
 */
const ROUNDS = [
  { files: 25, mostVersions: 10 },
  { files: 10, mostVersions: 50 },
  { files: 2, mostVersions: 50 },
] as const
const MAX_VERSIONS = 500

/** How far the reading of one file has come. */
interface Trace {
  readonly path: string
  readonly versions: FileVersion[]
  /** The commit read last that has the file at the path it had then. */
  oldest: HistoryEntry | null
  /** The version that was looked for. */
  found: FileVersion | null
  /** Two lines of the file's history run beside each other, so that the order of commits tells nothing. */
  isTangled: boolean
  /** Null: there is nothing more to read. */
  next: HistoryPosition | null
}

type OpenTrace = Trace & { next: HistoryPosition }
type IsEnough = NonNullable<HistoryRequest['isEnough']>

export function createHistoryReader({ client }: { client: GitHubClient }): HistoryReader {
  return {
    readHistories: async ({ commit, paths, isEnough = () => false }) => {
      const renames = createRenameFinder(client)
      const traces = [...new Set(paths)].map(path => beginTrace({ commit, path }))
      for (let round = 0; traces.some(isOpen); round++) {
        const { files, mostVersions } = ROUNDS[Math.min(round, ROUNDS.length - 1)] ?? ROUNDS[0]
        const groups = groupBy(files, traces.filter(isOpen))
        await Promise.all(
          groups.map(group => {
            const pageSize = Math.min(mostVersions, Math.floor(COMMITS_PER_REQUEST / group.length))
            return readOn({ client, renames, group, pageSize, isEnough })
          }),
        )
      }
      return new Map(
        await Promise.all(
          traces.map(async trace => [trace.path, await conclude({ client, trace, isEnough })] as const),
        ),
      )
    },
  }
}

function beginTrace({ commit, path }: { commit: string; path: string }): Trace {
  const next = { commit, path, after: null }
  return { path, versions: [], oldest: null, found: null, isTangled: false, next }
}

/** Where lines are tangled, all must be read: commits date themselves, so one that is newer may come last. */
function isOpen(trace: Trace): trace is OpenTrace {
  const isAnswered = trace.found !== null && !trace.isTangled
  return trace.next !== null && !isAnswered && trace.versions.length < MAX_VERSIONS
}

async function readOn(from: {
  client: GitHubClient
  renames: RenameFinder
  group: readonly OpenTrace[]
  pageSize: number
  isEnough: IsEnough
}): Promise<void> {
  const { client, renames, group, pageSize, isEnough } = from
  const pages = await readHistoryPages({ client, positions: group.map(({ next }) => next), pageSize })
  const takePage = async (trace: Trace, position: HistoryPosition, page: HistoryPage) => {
    const hasBegun = takeEntries({ trace, entries: page.entries, isEnough }) || page.after === null
    trace.next = hasBegun ? await findEarlierPath({ trace, renames }) : { ...position, after: page.after }
  }
  await Promise.all(group.map((trace, index) => takePage(trace, trace.next, pages[index] as HistoryPage)))
}

/** Gives whether the file's beginning was among them. */
function takeEntries(from: { trace: Trace; entries: readonly HistoryEntry[]; isEnough: IsEnough }): boolean {
  const { trace, entries, isEnough } = from
  for (const entry of entries) {
    const { commit, path, file, pullRequests } = entry
    if (file === null) {
      // Removed, and added again later. On one of two lines that says nothing about the other.
      if (trace.isTangled) continue
      return true
    }
    const version = { commit, path, ...file, pullRequests }
    trace.versions.push(version)
    trace.oldest = entry
    if (trace.found !== null) continue
    if (isEnough(trace.path, [version])) trace.found = version
    else if (entry.parents.length > 1) trace.isTangled = true
  }
  return false
}

/** A path's history ends where the file came to be there, which may be from somewhere else. */
async function findEarlierPath(from: { trace: Trace; renames: RenameFinder }): Promise<HistoryPosition | null> {
  const { oldest, found } = from.trace
  const parent = oldest?.parents[0]
  if (oldest === null || parent === undefined || found !== null) return null
  const path = await from.renames.find(oldest)
  from.trace.oldest = null
  return path === null ? null : { commit: parent, path, after: null }
}

async function conclude(from: { client: GitHubClient; trace: Trace; isEnough: IsEnough }): Promise<FileHistory> {
  const { client, trace, isEnough } = from
  const { path, versions, found, isTangled, next } = trace
  const isComplete = next === null || (found !== null && !isTangled)
  if (found === null || !isTangled) return { versions, isComplete }
  const ancestors = await readAncestors({ client, commit: found.commit, path: found.path })
  const isOlder = (version: FileVersion) => version !== found && ancestors.has(version.commit)
  const beside = versions.filter(version => version !== found && !isOlder(version))
  const isEqual = (version: FileVersion) => isEnough(path, [version])
  return {
    // What is beside the found version and no different brings nothing into force: it must not be taken for it.
    versions: [
      ...beside.filter(version => !isEqual(version)),
      found,
      ...beside.filter(isEqual),
      ...versions.filter(isOlder),
    ],
    isComplete,
  }
}

function groupBy<T>(size: number, items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}
