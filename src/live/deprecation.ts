/** Something that PgBeam's API announces to switch off. */
export interface Deprecation {
  /** As a verb phrase: `list the profiles`. */
  readonly operation: string
  /** The day from which it may be gone, as `YYYY-MM-DD`; null where PgBeam names none. */
  readonly sunset: string | null
}

/** What was announced in a run, each operation once. */
export interface DeprecationLog {
  note(deprecation: Deprecation): void
  list(): readonly Deprecation[]
}

export function createDeprecationLog(): DeprecationLog {
  const noted = new Map<string, Deprecation>()
  return {
    note: deprecation => void noted.set(deprecation.operation, deprecation),
    list: () => [...noted.values()],
  }
}
