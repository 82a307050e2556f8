import { z } from 'zod/mini'
import { prefetch } from '../../http/prefetch.ts'
import type { GitHubClient } from '../client/client.ts'
import { GitHubError, isNotFound } from '../client/errors.ts'

/** Where the one comment is, or is to be. */
export interface CommentPlace {
  readonly client: GitHubClient
  readonly pullRequest: number
  /** Nothing is written once the pull request has another head; null: whatever its head is. */
  readonly head: string | null
  /** Whether a comment's body bears the marker. Only comments of the token's own account are shown to it. */
  readonly isOurs: (body: string) => boolean
  /** ms. */
  readonly now: () => number
}

export interface CommentRequest extends CommentPlace {
  readonly body: string
  /** What to do where there is no such comment yet. */
  readonly ifAbsent: 'create' | 'leave'
  /** Whether a comment that is there is to stay as it is. */
  readonly stays?: (body: string) => boolean
  /** A search that began before there was anything to write. */
  readonly look?: CommentLook | undefined
  /** Ends everything, waits and retries included. */
  readonly signal?: AbortSignal
}

/** A search for the comment. */
export interface CommentLook {
  readonly result: Promise<SearchResult>
  /** When it began, in ms. */
  readonly since: number
}

export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly kind: 'absent' }
  /** The pull request has moved on to this head, whose own run writes. */
  | { readonly kind: 'outdated'; readonly head: string }

interface FoundComment {
  readonly id: string
  readonly body: string
  readonly url: string
}

type SearchResult =
  | { readonly kind: 'outdated'; readonly head: string }
  | { readonly kind: 'absent' }
  /** The oldest, and those that a race left beside it. */
  | { readonly kind: 'found'; readonly comment: FoundComment; readonly others: readonly FoundComment[] }

const pageSchema = z.looseObject({
  repository: z.looseObject({
    pullRequest: z.looseObject({
      headRefOid: z.string(),
      comments: z.looseObject({
        pageInfo: z.looseObject({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
        nodes: z.array(z.nullable(z.looseObject({ viewerDidAuthor: z.boolean(), body: z.string(), url: z.string() }))),
      }),
    }),
  }),
})
const writtenSchema = z.looseObject({ html_url: z.string() })

const PAGE_QUERY = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { viewerDidAuthor body url }
      }
    }
  }
}`

/** What was seen longer ago may be out of date: a push since then has a run of its own, which takes longer than this to start. */
const LOOK_LASTS_MS = 2_000

/** Begins to look for the comment while there is other work to do. */
export function lookForComment(place: CommentPlace): CommentLook {
  const since = place.now()
  return { result: prefetch(findComment({ ...place, signal: AbortSignal.timeout(LOOK_LASTS_MS) })), since }
}

/**
 * Keeps one comment: finds it over all pages, updates it in place, or creates it. Of several that a race left, the oldest
 * is kept and the others are removed. Throws a `GitHubError` where that could not be done.
 */
export async function writeComment(request: CommentRequest): Promise<CommentOutcome> {
  const found = (await readLook(request)) ?? (await findComment(request))
  if (found.kind === 'outdated') return found
  if (found.kind === 'found') {
    const outcome = await updateOldest(request, [found.comment, ...found.others])
    if (outcome) return outcome
    // Somebody deleted it meanwhile.
  }
  return request.ifAbsent === 'leave' ? { kind: 'absent' } : createComment(request)
}

/** Undefined where none of the comments is there any more. */
async function updateOldest(
  request: CommentRequest,
  [oldest, ...others]: readonly FoundComment[],
): Promise<CommentOutcome | undefined> {
  if (!oldest) return undefined
  const isUnchanged = isSameText(oldest.body, request.body) || request.stays?.(oldest.body) === true
  const url = isUnchanged ? oldest.url : await updateComment(request, oldest.id)
  if (url === null) return updateOldest(request, others)
  await Promise.all(others.map(({ id }) => removeComment(request, id)))
  return { kind: isUnchanged ? 'unchanged' : 'updated', url }
}

/**
 * What the early search found. Undefined: search again, because it failed or is too old, or because a comment is to be
 * created, which a concurrent run may have done since.
 */
async function readLook({ look, now, ifAbsent }: CommentRequest): Promise<SearchResult | undefined> {
  const found = await look?.result.catch(() => undefined)
  if (!look || now() - look.since >= LOOK_LASTS_MS) return undefined
  return found?.kind === 'absent' && ifAbsent === 'create' ? undefined : found
}

type Search = CommentPlace & Pick<CommentRequest, 'signal'>

async function findComment({ client, pullRequest, head, isOurs, signal }: Search): Promise<SearchResult> {
  const ours: FoundComment[] = []
  let after: string | null = null
  for (;;) {
    const page: z.output<typeof pageSchema> = await client.graphql({
      operation: `read the comments of pull request #${pullRequest}`,
      query: PAGE_QUERY,
      variables: { number: pullRequest, after },
      reply: pageSchema,
      signal,
    })
    const { headRefOid, comments } = page.repository.pullRequest
    if (head !== null && headRefOid !== head) return { kind: 'outdated', head: headRefOid }
    for (const node of comments.nodes) {
      if (node === null || !node.viewerDidAuthor || !isOurs(node.body)) continue
      ours.push({ id: readId(node.url), body: node.body, url: node.url })
    }
    if (!comments.pageInfo.hasNextPage) {
      // GitHub lists them in the order in which they were made.
      const [comment, ...others] = ours
      return comment ? { kind: 'found', comment, others } : { kind: 'absent' }
    }
    after = comments.pageInfo.endCursor
  }
}

/** Its address; null where the comment is gone. */
async function updateComment({ client, body, signal }: CommentRequest, id: string): Promise<string | null> {
  try {
    const { html_url } = await client.rest({
      operation: `update comment ${id}`,
      route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { comment_id: id, body },
      write: 'repeatable',
      reply: writtenSchema,
      signal,
    })
    return html_url
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}

/** Where that cannot be done, the next run tries again: this run's own comment is written. */
async function removeComment({ client, signal }: CommentRequest, id: string): Promise<void> {
  try {
    await client.rest({
      operation: `remove comment ${id}`,
      route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { comment_id: id },
      write: 'repeatable',
      reply: z.unknown(),
      signal,
    })
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
  }
}

async function createComment(request: CommentRequest): Promise<CommentOutcome> {
  const { client, pullRequest, body, signal } = request
  try {
    const { html_url } = await client.rest({
      operation: `comment on pull request #${pullRequest}`,
      route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { issue_number: pullRequest, body },
      write: 'once',
      reply: writtenSchema,
      signal,
    })
    return { kind: 'created', url: html_url }
  } catch (error) {
    if (!(error instanceof GitHubError) || error.effect === 'none' || signal?.aborted) throw error
    // Whether it was created is not known. Better none than two: look, and leave it at that.
    const found = await findComment(request)
    if (found.kind !== 'found') throw error
    return { kind: 'created', url: found.comment.url }
  }
}

/** GraphQL's `databaseId` ends at 2³¹, which comments have passed; older servers lack `fullDatabaseId`. The address has always had it. */
function readId(url: string): string {
  const id = /#issuecomment-(\d+)$/.exec(url)?.[1]
  if (id === undefined) throw new Error('The address of a comment does not end with its number')
  return id
}

/** GitHub may hand back other line ends than it was given, and no space at the end. */
function isSameText(one: string, other: string): boolean {
  const tidy = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()
  return tidy(one) === tidy(other)
}
