import { createHash } from 'node:crypto'

/** What tells one comment on a pull request from another. */
export type MarkerKey =
  | { readonly commentId: string }
  | {
      readonly workflow: string
      readonly job: string
      readonly globs: readonly string[]
    }

/** The hidden first line of a comment: the same for every run of the same job, and nothing of anybody's text in it. */
export function commentMarker(key: MarkerKey): string {
  const identity = 'commentId' in key ? ['comment-id', key.commentId] : ['job', key.workflow, key.job, key.globs]
  const hash = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 16)
  return `<!-- pgbeam-policy ${hash} -->`
}

/**
 * Whether a comment opens with the marker. Nowhere else does it count, so that no quoted or quoting text can pass for
 * it. A later version may write more behind the hash.
 */
export function hasMarker(body: string, marker: string): boolean {
  return body.startsWith(marker.slice(0, -'-->'.length))
}
