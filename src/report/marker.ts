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
  return `<!-- pgbeam-policy ${digestOf(identity)} -->`
}

/** The hidden first line of a pull request about drift, which also tells by a digest which drift it is about. */
export function driftMarker(marker: string, digest: string): string {
  return marker.replace(/ -->$/, ` drift=${digest} -->`)
}

/** The digest in the first line of a pull request about drift; undefined where it has none. */
export function readDriftDigest(body: string): string | undefined {
  return /^<!-- pgbeam-policy [0-9a-f]{16} drift=([0-9a-f]{16}) -->/.exec(body)?.[1]
}

/**
 * What the last line of a commit begins with that is made for what bears the marker, to be merged into one branch: made for
 * another one, it would take that one's commits along.
 */
export function signCommits(marker: string, { base }: { base: string }): string {
  return `PgBeam-Drift: ${digestOf([/[0-9a-f]{16}/.exec(marker)?.[0], base])}`
}

/** Takes the digest out: what the text is about is over. */
export function withoutDriftDigest(body: string): string {
  return body.replace(/^(<!-- pgbeam-policy [0-9a-f]{16}) drift=[0-9a-f]{16} -->/, '$1 -->')
}

/** The marker of a comment that says that all of its pull request is in force. */
export function markInForce(marker: string): string {
  return marker.replace(/ -->$/, ' in-force -->')
}

/** Whether a comment says so by its marker. */
export function saysInForce(body: string): boolean {
  return /^<!-- pgbeam-policy [0-9a-f]{16} in-force -->/.test(body)
}

/** A short digest of data, the same for equal data. */
export function digestOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16)
}

/**
 * Whether a comment opens with the marker. Nowhere else does it count, so that no quoted or quoting text can pass for
 * it. A later version may write more behind the hash.
 */
export function hasMarker(body: string, marker: string): boolean {
  return body.startsWith(marker.slice(0, -'-->'.length))
}
