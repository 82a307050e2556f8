import { HttpError, notFound } from '../http/errors.ts'
import { pageHeaders, paginate, readPage, slicePage } from '../http/pagination.ts'
import { ok } from '../http/reply.ts'
import { type RepositoryContext, repositoryRoute } from '../http/router.ts'
import { commitJson, fileJson } from '../json/commit.ts'
import { simplePullJson } from '../json/pull.ts'
import { repositoryApi, repositoryPage } from '../json/repository.ts'
import { findPullsOfCommit } from '../pulls/contents.ts'
import type { Repository } from '../repository.ts'

const maximumFiles = 300

/** The commit that an id, a branch (`owner:branch` for a fork's) or another ref names. */
export async function findCommit(repository: Repository, name: string): Promise<string | null> {
  return (await repository.head(name)) ?? repository.git.resolveCommit(name)
}

export async function requireCommit(repository: Repository, name: string): Promise<string> {
  const sha = await findCommit(repository, name)
  if (!sha) throw new HttpError(422, `No commit found for SHA: ${name}`)
  return sha
}

async function getCommit({ repository, params }: RepositoryContext) {
  const commit = await repository.git.readCommit(await requireCommit(repository, params.ref ?? ''))
  const files = await repository.git.diff({ from: commit.parents[0] ?? null, to: commit.oid })
  const total = (count: 'additions' | 'deletions') => files.reduce((sum, file) => sum + file[count], 0)
  const [additions, deletions] = [total('additions'), total('deletions')]
  return ok({
    ...commitJson(repository, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: files.slice(0, maximumFiles).map(file => fileJson(repository, { ref: commit.oid, file })),
  })
}

async function listCommits({ repository, query, url }: RepositoryContext) {
  const to = await findCommit(repository, query.get('sha') ?? repository.defaultBranch)
  if (!to) throw notFound()
  const path = query.get('path')
  const shas = await repository.git.listCommits({ to, ...(path ? { path } : {}) })
  return paginate(shas, { url, json: async sha => commitJson(repository, await repository.git.readCommit(sha)) })
}

async function listPullsOfCommit({ repository, params, url }: RepositoryContext) {
  const sha = await requireCommit(repository, params.ref ?? '')
  const pulls = await findPullsOfCommit(repository, sha)
  return paginate(pulls, { url, json: pull => simplePullJson(repository, pull) })
}

function compareStatus({ ahead, behind }: { ahead: number; behind: number }): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

/** Three dots: what the head has brought since the two parted. Commits come in pages, files all with the first. */
async function compareCommits({ repository, params, query, url }: RepositoryContext) {
  const [base = '', head = ''] = (params.basehead ?? '').split('...')
  const from = await findCommit(repository, base)
  const to = await findCommit(repository, head)
  if (!from || !to) throw notFound()
  const { git } = repository
  const [mergeBase] = await git.mergeBases(from, to)
  if (!mergeBase) throw new HttpError(404, `No common ancestor between ${base} and ${head}.`)
  const ahead = (await git.listCommits({ from, to })).toReversed()
  const behind = await git.listCommits({ from: to, to: from })
  const files = readPage(query).page === 1 ? await git.diff({ from: mergeBase, to }) : []
  const render = async (sha: string) => commitJson(repository, await git.readCommit(sha))
  const shown = query.has('per_page') || query.has('page') ? slicePage(ahead, readPage(query)) : ahead.slice(0, 250)
  const body = {
    url: `${repositoryApi(repository)}/compare/${params.basehead}`,
    html_url: `${repositoryPage(repository)}/compare/${params.basehead}`,
    base_commit: await render(from),
    merge_base_commit: await render(mergeBase),
    status: compareStatus({ ahead: ahead.length, behind: behind.length }),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: await Promise.all(shown.map(render)),
    files: files.slice(0, maximumFiles).map(file => fileJson(repository, { ref: to, file })),
  }
  return { status: 200, headers: pageHeaders({ url, total: ahead.length }), body }
}

export const commitRoutes = [
  repositoryRoute('GET /commits', ['contents'], listCommits),
  repositoryRoute('GET /commits/:ref', ['contents'], getCommit),
  repositoryRoute('GET /commits/:ref/pulls', ['pull-requests'], listPullsOfCommit),
  repositoryRoute('GET /compare/*basehead', ['contents'], compareCommits),
]
