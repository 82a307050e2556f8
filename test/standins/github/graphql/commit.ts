import { GraphQLError } from 'graphql'
import type { GitObject } from '../git/objects.ts'
import type { Commit } from '../git/parse.ts'
import { formatTime } from '../json/commit.ts'
import { repositoryPage } from '../json/repository.ts'
import { findPullsOfCommit } from '../pulls/contents.ts'
import type { Repository } from '../repository.ts'
import { combineStates, latestStatuses } from '../rest/statuses.ts'
import { gitActorNode } from './actors.ts'
import { connect, type PageArguments } from './connections.ts'
import { requireScope } from './errors.ts'
import type { GraphqlContext } from './execute.ts'
import { findEntryNode, objectFields, treeNode } from './git-objects.ts'
import { pullRequestNode } from './pull-request.ts'
import { statusNode } from './status.ts'

interface HistoryArguments extends PageArguments {
  path?: string | null
  since?: string | null
  until?: string | null
  author?: unknown
}

/** The commit's author, then those whom `Co-authored-by` trailers of its message name. */
function authorsOf({ author, message }: Commit) {
  const trailers = [...message.matchAll(/^co-authored-by: (.+?) <(.+?)>\s*$/gim)]
  const people = [author, ...trailers.map(([, name = '', email = '']) => ({ name, email, date: author.date }))]
  return people.filter(({ email }, at) => people.findIndex(person => person.email === email) === at)
}

async function listHistory(repository: Repository, oid: string, { path, since, until, author }: HistoryArguments) {
  if (since || until || author) throw new GraphQLError('This stand-in filters histories by path alone')
  return repository.git.listCommits({ to: oid, ...(path ? { path } : {}) })
}

export async function commitNode(repository: Repository, oid: string) {
  const commit = await repository.git.readCommit(oid)
  const [messageHeadline = '', ...rest] = commit.message.split('\n')
  const { world, git } = repository
  const page = `${repositoryPage(repository)}/commit/${oid}`
  const commits = (shas: string[], args: PageArguments, name: string) =>
    connect(shas, args, { name, node: sha => commitNode(repository, sha) })
  return {
    __typename: 'Commit',
    ...objectFields(repository, commit.oid),
    url: page,
    resourcePath: new URL(page).pathname,
    message: commit.message,
    messageHeadline,
    messageBody: rest.join('\n').trim(),
    authoredDate: formatTime(commit.author.date),
    committedDate: formatTime(commit.committer.date),
    authoredByCommitter: commit.author.email === commit.committer.email,
    committedViaWeb: commit.committer.email === 'noreply@github.com',
    author: gitActorNode(world, commit.author),
    committer: gitActorNode(world, commit.committer),
    authors: (args: PageArguments) =>
      connect(authorsOf(commit), args, { name: 'authors', node: person => gitActorNode(world, person) }),
    parents: (args: PageArguments) => commits(commit.parents, args, 'parents'),
    history: async (args: HistoryArguments) => commits(await listHistory(repository, oid, args), args, 'history'),
    tree: async () => treeNode(repository, { object: (await git.read(commit.tree)) as GitObject, path: '' }),
    file: ({ path }: { path: string }) => findEntryNode(repository, { tree: commit.tree, path }),
    changedFilesIfAvailable: async () => (await git.diff({ from: commit.parents[0] ?? null, to: oid })).length,
    status: () => {
      const statuses = latestStatuses(repository, oid)
      return statuses.length > 0 ? statusNode(world, { oid, state: combineStates(statuses), statuses }) : null
    },
    associatedPullRequests: async (args: PageArguments, context: GraphqlContext) => {
      requireScope(repository, context, ['pull-requests'])
      const pulls = await findPullsOfCommit(repository, oid)
      return connect(pulls, args, { name: 'associatedPullRequests', node: pull => pullRequestNode(repository, pull) })
    },
  }
}
