/** A file of a snapshot: what one commit holds at one path under the policy globs. */
export interface PolicyFile {
  readonly path: string
  /** The blob's object id: equal ids are equal contents. */
  readonly blob: string
  readonly content: FileContent
}

export type FileContent =
  /** Decoded UTF-8 without its byte-order mark. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: 'too-large' | 'not-utf-8' | 'symbolic-link' | 'submodule' }

/** Every policy file at one commit, ordered by path. */
export interface Snapshot {
  readonly commit: string
  readonly files: readonly PolicyFile[]
}
