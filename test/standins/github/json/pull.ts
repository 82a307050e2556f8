import type { PullRequest, Review } from '../model.ts'
import { listPullCommits, listPullFiles } from '../pulls/contents.ts'
import { ensureTestMerge, lookAtTestMerge } from '../pulls/test-merge.ts'
import type { Repository } from '../repository.ts'
import { accountJson, nodeId, teamJson } from './account.ts'
import { formatTime } from './commit.ts'
import { forkJson, repositoryApi, repositoryJson } from './repository.ts'
import { associationOf, threadJson, threadPage } from './thread.ts'

/** The pull request as lists and review events have it: without what must be computed. */
export function simplePullJson(repository: Repository, pull: PullRequest) {
  const { world } = repository
  const own = pull.headOwner === repository.owner.login
  const url = `${repositoryApi(repository)}/pulls/${pull.number}`
  return {
    ...threadJson(repository, pull),
    url,
    node_id: nodeId('PR', pull.id),
    diff_url: `${threadPage(repository, pull)}.diff`,
    patch_url: `${threadPage(repository, pull)}.patch`,
    issue_url: `${repositoryApi(repository)}/issues/${pull.number}`,
    commits_url: `${url}/commits`,
    comments_url: `${repositoryApi(repository)}/issues/${pull.number}/comments`,
    statuses_url: `${repositoryApi(repository)}/statuses/${pull.headSha}`,
    merged_at: pull.merge && formatTime(pull.merge.at),
    merge_commit_sha: pull.merge?.sha ?? pull.testMerge?.sha ?? null,
    draft: pull.draft,
    requested_reviewers: pull.requestedReviewers.map(account => accountJson(world, account)),
    requested_teams: pull.requestedTeams.map(team => teamJson(world, team)),
    head: {
      label: `${pull.headOwner}:${pull.headBranch}`,
      ref: pull.headBranch,
      sha: pull.headSha,
      user: accountJson(world, world.account(pull.headOwner)),
      repo: own ? repositoryJson(repository) : forkJson(repository, pull.headOwner),
    },
    base: {
      label: `${repository.owner.login}:${pull.baseBranch}`,
      ref: pull.baseBranch,
      sha: pull.baseSha,
      user: accountJson(world, repository.owner),
      repo: repositoryJson(repository),
    },
    auto_merge: null,
  }
}

/** The whole of it, as `GET pulls/{number}` and, where nobody asked, `pull_request` events have it. */
export async function pullJson(repository: Repository, pull: PullRequest, request?: object) {
  const made = await ensureTestMerge(repository, pull)
  const look = request && !pull.merge ? await lookAtTestMerge(repository, { pull, request }) : null
  const isUnknown = pull.state === 'closed' || look?.isPending === true
  const commits = await listPullCommits(repository, pull)
  const files = await listPullFiles(repository, pull)
  const mergeable = isUnknown ? null : made?.sha != null
  return {
    ...simplePullJson(repository, pull),
    ...(look && { merge_commit_sha: look.sha }),
    merged: pull.merge !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: pull.merge && accountJson(repository.world, pull.merge.by),
    comments: pull.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  }
}

/** Unlike elsewhere, nobody at all stands in for a reviewer whose account is gone. */
export function reviewJson(repository: Repository, { pull, review }: { pull: PullRequest; review: Review }) {
  const { id, author, body, state } = review
  const page = `${threadPage(repository, pull)}#pullrequestreview-${id}`
  const pullUrl = `${repositoryApi(repository)}/pulls/${pull.number}`
  return {
    id,
    node_id: nodeId('PRR', id),
    user: author.deleted ? null : accountJson(repository.world, author),
    body,
    state,
    html_url: page,
    pull_request_url: pullUrl,
    author_association: associationOf(repository, author),
    _links: { html: { href: page }, pull_request: { href: pullUrl } },
    submitted_at: formatTime(review.submittedAt),
    commit_id: review.commit,
  }
}
