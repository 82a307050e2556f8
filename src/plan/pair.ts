import type { PolicyFile, ValidPolicyFile } from './read.ts'

/** A policy on both sides of a check. `current` is missing where its file is removed, `previous` where it is new. */
export type PolicyPair =
  | { readonly previous: PolicyFile | undefined; readonly current: PolicyFile }
  | { readonly previous: PolicyFile; readonly current: undefined }

/**
 * Pairs every policy with what it was before. Where two files stood for one profile, neither was in force: once one of them is
 * gone, the other is what becomes of it, although nobody has touched it.
 */
export function pairFiles(base: readonly PolicyFile[], head: readonly PolicyFile[]): PolicyPair[] {
  const previousOf = matchFiles(base, head)
  const kept = new Set(previousOf.values())
  const gone = new Set(base.filter(previous => !kept.has(previous)))
  const goneByKey = new Map([...gone].flatMap(previous => listKeys(previous).map(key => [key, previous] as const)))
  const pairs = head.map(current => {
    const previous = previousOf.get(current)
    const rival =
      previous &&
      listKeys(current)
        .map(key => goneByKey.get(key))
        .find(each => each && gone.has(each) && isSamePolicy(each, current))
    if (!rival) return { previous, current }
    gone.delete(rival)
    return { previous: rival, current }
  })
  return [...pairs, ...[...gone].map(previous => ({ previous, current: undefined }))]
}

/** What finds a policy: its id, and its name. */
function listKeys(policyFile: PolicyFile): string[] {
  if (policyFile.kind === 'invalid') return []
  const { id, profile } = policyFile.document
  return [id, profile.name].flatMap(identity => keyOf(policyFile, identity) || [])
}

/** One way to tell what a policy was: by a key that both sides have, where it has one, if the two belong together. */
interface Rule {
  readonly findKey: (policyFile: PolicyFile) => string | false
  readonly accepts: (previous: PolicyFile, current: PolicyFile) => boolean
}

/**
 * The same id; else the same policy at the same path or in another file (moved, perhaps edited); else, where one side cannot
 * be read, the same path or the same content.
 */
const RULES: readonly Rule[] = [
  // First, since it leaves no doubt: the file at a path may have become another policy, with an id of its own.
  {
    findKey: policyFile => policyFile.kind === 'valid' && keyOf(policyFile, policyFile.document.id),
    accepts: () => true,
  },
  { findKey: pathOf, accepts: isSamePolicy },
  {
    findKey: policyFile => policyFile.kind === 'valid' && keyOf(policyFile, policyFile.document.profile.name),
    accepts: isSamePolicy,
  },
  { findKey: pathOf, accepts: isEitherInvalid },
  { findKey: policyFile => policyFile.file.blob, accepts: isEitherInvalid },
]

/** What each policy of `head` was in `base`, each of which only one can have been. */
export function matchFiles(
  base: readonly PolicyFile[],
  head: readonly PolicyFile[],
): ReadonlyMap<PolicyFile, PolicyFile> {
  const matching = new Matching(base, head)
  for (const rule of RULES) matching.match(rule)
  return matching.previousOf
}

/** Tells of any single policy what it was in `base`: `matchFiles` with that one alone, over and over. */
export function indexFiles(base: readonly PolicyFile[]): (current: PolicyFile) => PolicyFile | undefined {
  const indexed = RULES.map(rule => ({ ...rule, byKey: indexBy(base, rule) }))
  return current => {
    for (const { findKey, accepts, byKey } of indexed) {
      const previous = byKey.get(findKey(current))
      if (previous && accepts(previous, current)) return previous
    }
    return undefined
  }
}

/** What has no key is found by none. */
function indexBy(policyFiles: Iterable<PolicyFile>, { findKey }: Rule): ReadonlyMap<string | false, PolicyFile> {
  const byKey = new Map([...policyFiles].map(policyFile => [findKey(policyFile), policyFile]))
  byKey.delete(false)
  return byKey
}

class Matching {
  readonly #head: readonly PolicyFile[]
  readonly #unmatched: Set<PolicyFile>
  readonly previousOf = new Map<PolicyFile, PolicyFile>()

  constructor(base: readonly PolicyFile[], head: readonly PolicyFile[]) {
    this.#head = head
    this.#unmatched = new Set(base)
  }

  /** Pairs what has no partner yet and has the same key. */
  match(rule: Rule): void {
    const byKey = indexBy(this.#unmatched, rule)
    for (const current of this.#head) {
      const previous = this.previousOf.has(current) ? undefined : byKey.get(rule.findKey(current))
      if (!previous || !this.#unmatched.has(previous) || !rule.accepts(previous, current)) continue
      this.previousOf.set(current, previous)
      this.#unmatched.delete(previous)
    }
  }
}

function pathOf(policyFile: PolicyFile): string {
  return policyFile.file.path
}

function keyOf({ projectId }: ValidPolicyFile, identity: string | undefined): string | false {
  return identity !== undefined && JSON.stringify([projectId, identity])
}

/** Whether two versions stand for one live profile, as far as they say: by their ids, or else by their names. */
function isSamePolicy(previous: PolicyFile, current: PolicyFile): boolean {
  if (previous.kind === 'invalid' || current.kind === 'invalid' || previous.projectId !== current.projectId)
    return false
  const [was, is] = [previous.document, current.document]
  if (was.id !== undefined && is.id !== undefined) return was.id === is.id
  if (was.profile.name === is.profile.name) return true
  // Adding the id and changing the name in the same file renames the profile.
  return was.id === undefined && is.id !== undefined && previous.file.path === current.file.path
}

function isEitherInvalid(previous: PolicyFile, current: PolicyFile): boolean {
  return previous.kind === 'invalid' || current.kind === 'invalid'
}
