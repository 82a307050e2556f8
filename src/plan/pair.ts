import type { PolicySource, ValidSource } from './read.ts'

/** A policy on both sides of a check. `current` is missing where its file is removed, `previous` where it is new. */
export type PolicyPair =
  | { readonly previous: PolicySource | undefined; readonly current: PolicySource }
  | { readonly previous: PolicySource; readonly current: undefined }

/**
 * Finds for every policy what it was before: the same policy at the same path, else the same policy in another file
 * (moved, perhaps edited), else, where one side cannot be read, the same path or the same content.
 */
export function pairSources(base: readonly PolicySource[], head: readonly PolicySource[]): PolicyPair[] {
  const matching = new Matching(base, head)
  matching.match(pathOf, isSamePolicy)
  matching.match(source => source.kind === 'valid' && keyOf(source, source.document.id))
  matching.match(source => source.kind === 'valid' && keyOf(source, source.document.profile.name), isSamePolicy)
  matching.match(pathOf, isUnreadable)
  matching.match(source => source.file.blob, isUnreadable)
  return matching.pairs()
}

class Matching {
  readonly #head: readonly PolicySource[]
  readonly #unmatched: Set<PolicySource>
  readonly #previousOf = new Map<PolicySource, PolicySource>()

  constructor(base: readonly PolicySource[], head: readonly PolicySource[]) {
    this.#head = head
    this.#unmatched = new Set(base)
  }

  /** Pairs what has no partner yet and has the same key. */
  match(
    keyOf: (source: PolicySource) => string | false,
    accepts: (previous: PolicySource, current: PolicySource) => boolean = () => true,
  ): void {
    const byKey = new Map([...this.#unmatched].map(source => [keyOf(source), source]))
    for (const current of this.#head) {
      const key = keyOf(current)
      const previous = key !== false && !this.#previousOf.has(current) ? byKey.get(key) : undefined
      if (!previous || !this.#unmatched.has(previous) || !accepts(previous, current)) continue
      this.#previousOf.set(current, previous)
      this.#unmatched.delete(previous)
    }
  }

  pairs(): PolicyPair[] {
    return [
      ...this.#head.map(current => ({ previous: this.#previousOf.get(current), current })),
      ...[...this.#unmatched].map(previous => ({ previous, current: undefined })),
    ]
  }
}

function pathOf(source: PolicySource): string {
  return source.file.path
}

function keyOf({ projectId }: ValidSource, identity: string | undefined): string | false {
  return identity !== undefined && JSON.stringify([projectId, identity])
}

/** Whether two versions stand for one live profile, as far as they say: by their ids, or else by their names. */
function isSamePolicy(previous: PolicySource, current: PolicySource): boolean {
  if (previous.kind === 'invalid' || current.kind === 'invalid' || previous.projectId !== current.projectId)
    return false
  const [was, is] = [previous.document, current.document]
  if (was.id !== undefined && is.id !== undefined) return was.id === is.id
  if (was.profile.name === is.profile.name) return true
  // An id that comes together with a new name in the same file is how a profile is renamed.
  return was.id === undefined && is.id !== undefined && previous.file.path === current.file.path
}

function isUnreadable(previous: PolicySource, current: PolicySource): boolean {
  return previous.kind === 'invalid' || current.kind === 'invalid'
}
