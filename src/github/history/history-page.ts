import { z } from 'zod/mini'
import { acceptText, type FileContent, MAX_FILE_BYTES } from '../../policy/file.ts'
import type { AssociatedPullRequest, PullRequestState } from '../../reviews/evidence.ts'
import type { GitHubClient } from '../client/client.ts'
import { GitHubError } from '../client/errors.ts'
import { readBlobs } from '../files/blobs.ts'

/** Where to read on in a file's history. */
export interface HistoryPosition {
  readonly commit: string
  readonly path: string
  /** Behind this commit; null: from the beginning. */
  readonly after: string | null
}

export interface HistoryPage {
  readonly entries: readonly HistoryEntry[]
  /** Null: that was the last page. */
  readonly after: string | null
}

/** A commit that changed the file. */
export interface HistoryEntry {
  readonly commit: string
  readonly parents: readonly string[]
  readonly path: string
  /** Null: there is no such file after this commit. */
  readonly file: { readonly blob: string; readonly content: FileContent } | null
  readonly pullRequests: readonly AssociatedPullRequest[]
}

/** Octal modes of git, which GraphQL gives as plain numbers. */
const SYMBOLIC_LINK_MODE = 0o120000

const entrySchema = z.looseObject({
  oid: z.string(),
  parents: z.looseObject({ nodes: z.array(z.looseObject({ oid: z.string() })) }),
  file: z.nullable(
    z.looseObject({
      type: z.string(),
      mode: z.int(),
      oid: z.string().check(z.regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/)),
      object: z.nullable(z.looseObject({ byteSize: z.optional(z.int()), text: z.nullish(z.string()) })),
    }),
  ),
  associatedPullRequests: z.looseObject({
    nodes: z.array(
      z.looseObject({ number: z.int(), state: z.enum(['OPEN', 'CLOSED', 'MERGED']), baseRefName: z.string() }),
    ),
  }),
})
const pageSchema = z.looseObject({
  history: z.looseObject({
    pageInfo: z.looseObject({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
    nodes: z.array(entrySchema),
  }),
})
const batchSchema = z.looseObject({ repository: z.record(z.string(), z.nullable(pageSchema)) })

type Entry = z.output<typeof entrySchema>
type TreeEntry = NonNullable<Entry['file']>

/**
 * One page of the history of several files in one request, texts and pull requests included. Which commits that gives
 * is what `git log -- path` gives: a merge is left out, and only one side of it followed, where that side has the very
 * same file; else both sides are followed, newest commit first by what the commits' own dates say.
 */
export async function readHistoryPages(request: {
  client: GitHubClient
  positions: readonly HistoryPosition[]
  pageSize: number
}): Promise<HistoryPage[]> {
  const { client, positions, pageSize } = request
  try {
    const pages = await fetchPages(request)
    const contents = await readInexact({ client, entries: pages.flatMap(page => page.history.nodes) })
    return pages.map(({ history }, index) => ({
      after: history.pageInfo.hasNextPage ? history.pageInfo.endCursor : null,
      entries: history.nodes.map(node => toEntry(node, { path: positions[index]?.path ?? '', contents })),
    }))
  } catch (error) {
    if (positions.length === 1 || !isTooMuch(error)) throw error
    const half = Math.ceil(positions.length / 2)
    const halves = [positions.slice(0, half), positions.slice(half)]
    const pages = await Promise.all(halves.map(positions => readHistoryPages({ client, positions, pageSize })))
    return pages.flat()
  }
}

async function fetchPages(request: {
  client: GitHubClient
  positions: readonly HistoryPosition[]
  pageSize: number
}): Promise<z.output<typeof pageSchema>[]> {
  const { client, positions, pageSize } = request
  const operation =
    positions.length === 1 ? 'read the history of one file' : `read the history of ${positions.length} files`
  const { repository } = await client.graphql({
    operation,
    query: buildQuery(positions.length),
    variables: {
      first: pageSize,
      ...Object.fromEntries(
        positions.flatMap(({ commit, path, after }, index) => [
          [`commit${index}`, commit],
          [`path${index}`, path],
          [`after${index}`, after],
        ]),
      ),
    },
    reply: batchSchema,
  })
  return positions.map(({ commit }, index) => {
    const page = repository[`f${index}`]
    if (page) return page
    throw new GitHubError({
      kind: 'reply',
      operation,
      effect: 'none',
      detail: `there is no commit ${commit.slice(0, 7)}`,
    })
  })
}

/** Fifty pull requests a commit: GitHub names every one whose branch holds it, oldest first. */
function buildQuery(count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index)
  const variables = indices.map(i => `$commit${i}: GitObjectID!, $path${i}: String!, $after${i}: String`)
  const fields = indices.map(
    i => `f${i}: object(oid: $commit${i}) { ... on Commit {
      history(path: $path${i}, first: $first, after: $after${i}) {
        pageInfo { hasNextPage endCursor }
        nodes {
          oid
          parents(first: 10) { nodes { oid } }
          file(path: $path${i}) { type mode oid object { ... on Blob { byteSize text } } }
          associatedPullRequests(first: 50) { nodes { number state baseRefName } }
        }
      }
    } }`,
  )
  return `query ($owner: String!, $name: String!, $first: Int!, ${variables.join(', ')}) {
    repository(owner: $owner, name: $name) { ${fields.join('\n')} }
  }`
}

/** GitHub gives a query ten seconds and so much to work with, and says in several ways that it was not enough. */
function isTooMuch(error: unknown): boolean {
  if (!(error instanceof GitHubError)) return false
  if (error.kind === 'graphql') return /limit|exceed|timeout|timed out|something went wrong/i.test(error.detail ?? '')
  return error.kind === 'timeout' || error.status === 502 || error.status === 504
}

/** Contents that GraphQL did not give exactly, by blob id. */
function readInexact({ client, entries }: { client: GitHubClient; entries: readonly Entry[] }) {
  const wanted = new Map<string, number>()
  for (const { file } of entries) {
    if (file?.type !== 'blob' || judgeUnread(file) || acceptText({ id: file.oid, text: file.object?.text })) continue
    wanted.set(file.oid, file.object?.byteSize ?? 0)
  }
  return readBlobs({ client, blobs: [...wanted].map(([id, size]) => ({ id, size })) })
}

function toEntry(
  { oid, parents, file, associatedPullRequests }: Entry,
  { path, contents }: { path: string; contents: ReadonlyMap<string, FileContent> },
): HistoryEntry {
  return {
    commit: oid,
    parents: parents.nodes.map(parent => parent.oid),
    path,
    file: file && file.type !== 'tree' ? { blob: file.oid, content: toContent(file, contents) } : null,
    pullRequests: associatedPullRequests.nodes.map(({ number, state, baseRefName }) => ({
      number,
      state: state.toLowerCase() as PullRequestState,
      baseBranch: baseRefName,
    })),
  }
}

function toContent(file: TreeEntry, contents: ReadonlyMap<string, FileContent>): FileContent {
  const content = judgeUnread(file) ?? acceptText({ id: file.oid, text: file.object?.text }) ?? contents.get(file.oid)
  if (content === undefined) throw new Error(`The file ${file.oid} was not read`)
  return content
}

/** What is never read, and why. */
function judgeUnread({ type, mode, object }: TreeEntry): FileContent | null {
  if (type === 'commit') return { kind: 'unreadable', reason: 'submodule' }
  if (mode === SYMBOLIC_LINK_MODE) return { kind: 'unreadable', reason: 'symbolic-link' }
  return (object?.byteSize ?? 0) > MAX_FILE_BYTES ? { kind: 'unreadable', reason: 'too-large' } : null
}
