/** A place in a file, 1-based; columns count UTF-16 units as editors and GitHub do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A path into a policy file's data, such as `['masking_rules', 2, 'kind']`. */
export type Path = readonly (string | number)[]

export type Severity = 'error' | 'warning' | 'notice'

/** Something found in a file. An `error` makes the file invalid: it is neither compared nor applied. */
export interface Finding {
  /** Stable, kebab-case: tests and `# pgbeam-allow:` name it. */
  readonly code: string
  readonly severity: Severity
  /** What is wrong and what to do about it. Plain text that may quote hostile text. */
  readonly message: string
  readonly at: Position
  /** Set if the file accepts the finding by a `# pgbeam-allow: <code> <reason>` comment. */
  readonly accepted?: string
  /** The guardrail that is broken: where it stands. */
  readonly guardrail?: { readonly name: string; readonly file: string; readonly line: number }
}
