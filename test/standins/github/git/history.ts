import type { Commit } from './parse.ts'

/** What the walks below look at, by ids. */
export interface History {
  readCommit(oid: string): Commit
  /** What a commit has at a path: mode and id, or null where there is nothing. */
  findEntry(oid: string, path: string): string | null
}

/** A commit and everything behind it. */
export function listAncestors({ readCommit }: History, tip: string): Set<string> {
  const ancestors = new Set([tip])
  // A set's own loop reaches what is added during it.
  for (const oid of ancestors) for (const parent of readCommit(oid).parents) ancestors.add(parent)
  return ancestors
}

/** The common ancestors that are behind no other one, newest first: several where histories cross. */
export function listMergeBases(history: History, [one, other]: readonly [string, string]): string[] {
  const behindOther = listAncestors(history, other)
  const common = [...listAncestors(history, one)].filter(oid => behindOther.has(oid))
  const parents = new Set(common.flatMap(oid => history.readCommit(oid).parents))
  const dateOf = (oid: string) => history.readCommit(oid).committer.date.getTime()
  return common.filter(oid => !parents.has(oid)).sort((a, b) => dateOf(b) - dateOf(a))
}

export interface Range {
  /** Commits that this one has are left out. */
  from?: string
  to: string
  /** Only commits that touch it. */
  path?: string
}

/**
 * Ids as `git rev-list --topo-order` gives them, no parent before all its children. With a path, histories are
 * simplified as git does by default: where a commit has the path as one of its parents has it, only that one is followed.
 */
export function listCommits(history: History, { from, to, path }: Range): string[] {
  const hidden = from === undefined ? new Set<string>() : listAncestors(history, from)
  const followed = new Map<string, string[]>()
  const touching = new Set<string>()
  const seen = new Set(hidden.has(to) ? [] : [to])
  for (const oid of seen) {
    const { parents } = history.readCommit(oid)
    const same = path === undefined ? undefined : parents.find(parent => isSame(oid, parent, path))
    const isEmptyRoot = path !== undefined && parents.length === 0 && history.findEntry(oid, path) === null
    if (same === undefined && !isEmptyRoot) touching.add(oid)
    const next = (same === undefined ? parents : [same]).filter(parent => !hidden.has(parent))
    followed.set(oid, next)
    for (const parent of next) seen.add(parent)
  }
  return sortTopologically(followed, [...seen].slice(0, 1)).filter(oid => touching.has(oid))

  function isSame(oid: string, parent: string, at: string): boolean {
    return history.findEntry(oid, at) === history.findEntry(parent, at)
  }
}

/** Children first, and one line of history to its end before the next, the last parent's first: git's own order. */
function sortTopologically(parentsOf: ReadonlyMap<string, readonly string[]>, tips: readonly string[]): string[] {
  const children = new Map<string, number>()
  for (const parent of [...parentsOf.values()].flat()) children.set(parent, (children.get(parent) ?? 0) + 1)
  const ready = [...tips]
  const sorted: string[] = []
  for (let oid = ready.pop(); oid !== undefined; oid = ready.pop()) {
    sorted.push(oid)
    for (const parent of parentsOf.get(oid) ?? []) {
      const left = (children.get(parent) ?? 0) - 1
      children.set(parent, left)
      if (left === 0) ready.push(parent)
    }
  }
  return sorted
}
