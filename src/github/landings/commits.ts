import { z } from 'zod/mini'
import type { MergedPullRequest } from '../../landings/landing.ts'
import type { GitHubClient } from '../client/client.ts'

/** What tells whether a commit touches policies, and which pull requests it merged. */
export interface CommitFacts {
  readonly commit: string
  readonly parents: readonly string[]
  /** The ids of the policy folders, in the order of the roots; null where there is none. Equal ids are equal contents. */
  readonly folders: readonly (string | null)[]
  /** Those whose merge commit it is; null: the token may not see them. */
  readonly merged: readonly MergedPullRequest[] | null
  /** What the commit says of itself; ms since the epoch. Anybody can write any date. */
  readonly committedAt: number
}

const oidSchema = z.nullable(z.looseObject({ oid: z.string() }))
const commitSchema = z.looseObject({
  oid: z.string(),
  committedDate: z.string(),
  parents: z.looseObject({ nodes: z.array(z.looseObject({ oid: z.string() })) }),
  associatedPullRequests: z.nullable(
    z.looseObject({
      nodes: z.array(
        z.looseObject({
          number: z.int(),
          baseRefName: z.string(),
          mergedAt: z.nullable(z.string()),
          mergeCommit: oidSchema,
        }),
      ),
    }),
  ),
})
type CommitNode = z.output<typeof commitSchema>

const batchSchema = z.looseObject({ repository: z.record(z.string(), z.nullable(commitSchema)) })
const lineSchema = z.looseObject({
  repository: z.looseObject({
    object: z.nullable(
      z.looseObject({
        history: z.looseObject({
          pageInfo: z.looseObject({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
          nodes: z.array(commitSchema),
        }),
      }),
    ),
  }),
})

const MAX_BATCH = 100

/** Looks up commits, a hundred a request; one that is gone is left out. */
export async function readCommits({
  client,
  roots,
  commits,
}: {
  client: GitHubClient
  roots: readonly string[]
  commits: readonly string[]
}): Promise<Map<string, CommitFacts>> {
  const batches = Array.from({ length: Math.ceil(commits.length / MAX_BATCH) }, (_, index) =>
    commits.slice(index * MAX_BATCH, (index + 1) * MAX_BATCH),
  )
  const found = await Promise.all(batches.map(batch => readBatch({ client, roots, batch })))
  return new Map(found.flat().map(facts => [facts.commit, facts]))
}

async function readBatch({
  client,
  roots,
  batch,
}: {
  client: GitHubClient
  roots: readonly string[]
  batch: readonly string[]
}): Promise<CommitFacts[]> {
  const aliases = batch.map((_, index) => `c${index}: object(oid: $c${index}) { ... on Commit { ...Facts } }`)
  const { repository } = await client.graphql({
    operation: `look up ${batch.length} commits of the branch`,
    query: `query (${declare(roots)}, ${batch.map((_, index) => `$c${index}: GitObjectID!`).join(', ')}) {
      repository(owner: $owner, name: $name) { ${aliases.join('\n')} }
    } ${writeFragment(roots)}`,
    variables: {
      ...nameRoots(roots),
      ...Object.fromEntries(batch.map((commit, index) => [`c${index}`, commit])),
    },
    isPartialWelcome: true,
    reply: batchSchema,
  })
  return Object.values(repository).flatMap(node => (node === null ? [] : [toFacts(node, roots)]))
}

/** A commit's ancestors, a hundred a request, itself first. */
export async function* readAncestors({
  client,
  roots,
  commit,
}: {
  client: GitHubClient
  roots: readonly string[]
  commit: string
}): AsyncGenerator<readonly CommitFacts[], void, void> {
  let after: string | null = null
  do {
    const page: z.output<typeof lineSchema> = await client.graphql({
      operation: `follow the past of commit ${commit.slice(0, 7)}`,
      query: `query (${declare(roots)}, $commit: GitObjectID!, $after: String) {
        repository(owner: $owner, name: $name) {
          object(oid: $commit) { ... on Commit { history(first: 100, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes { ...Facts }
          } } }
        }
      } ${writeFragment(roots)}`,
      variables: { ...nameRoots(roots), commit, after },
      isPartialWelcome: true,
      reply: lineSchema,
    })
    const history = page.repository.object?.history
    if (!history) return
    yield history.nodes.map(node => toFacts(node, roots))
    after = history.pageInfo.hasNextPage ? history.pageInfo.endCursor : null
  } while (after !== null)
}

/** Whether two commits have the same policy files, and all else in their folders. */
export function hasSameFolders(one: CommitFacts, other: CommitFacts): boolean {
  return one.folders.every((folder, index) => folder === other.folders[index])
}

function declare(roots: readonly string[]): string {
  return ['$owner: String!', '$name: String!', ...listPaths(roots).map(({ name }) => `$${name}: String!`)].join(', ')
}

function nameRoots(roots: readonly string[]): Record<string, string> {
  return Object.fromEntries(listPaths(roots).map(({ name, path }) => [name, path]))
}

function listPaths(roots: readonly string[]): { name: string; path: string }[] {
  return roots.flatMap((path, index) => (path === '' ? [] : [{ name: `root${index}`, path }]))
}

/** GitHub names every pull request whose branch holds a commit, oldest first: the one that it merged is among the first. */
function writeFragment(roots: readonly string[]): string {
  const folders = roots.map((path, index) =>
    path === '' ? `root${index}: tree { oid }` : `root${index}: file(path: $root${index}) { oid }`,
  )
  return `fragment Facts on Commit {
    oid committedDate
    parents(first: 10) { nodes { oid } }
    ${folders.join('\n')}
    associatedPullRequests(first: 50) { nodes { number baseRefName mergedAt mergeCommit { oid } } }
  }`
}

function toFacts(node: CommitNode, roots: readonly string[]): CommitFacts {
  return {
    commit: node.oid,
    parents: node.parents.nodes.map(({ oid }) => oid),
    folders: roots.map((_, index) => oidSchema.parse(node[`root${index}`] ?? null)?.oid ?? null),
    merged: listMerged(node),
    committedAt: Date.parse(node.committedDate),
  }
}

function listMerged({ oid, associatedPullRequests }: CommitNode): MergedPullRequest[] | null {
  if (associatedPullRequests === null) return null
  return associatedPullRequests.nodes.flatMap(({ number, baseRefName, mergedAt, mergeCommit }) =>
    mergedAt !== null && mergeCommit?.oid === oid
      ? [{ number, baseBranch: baseRefName, mergedAt: Date.parse(mergedAt) }]
      : [],
  )
}
