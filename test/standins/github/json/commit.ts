import type { FileChange } from '../git/diff.ts'
import type { Commit, Signature } from '../git/parse.ts'
import type { CommitStatus } from '../model.ts'
import type { Repository } from '../repository.ts'
import { accountJson, nodeId } from './account.ts'
import { repositoryApi, repositoryPage } from './repository.ts'

/** GitHub's timestamps have no fractions of a second. */
export function formatTime(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}

function signatureJson({ name, email, date }: Signature) {
  return { name, email, date: formatTime(date) }
}

function accountOf(repository: Repository, { email }: Signature) {
  const account = repository.world.findByEmail(email)
  return account && accountJson(repository.world, account)
}

/** As `git/commits/{sha}` has it: only what is in git. */
export function gitCommitJson(repository: Repository, commit: Commit) {
  const { oid, tree, parents } = commit
  const api = repositoryApi(repository)
  const page = repositoryPage(repository)
  return {
    sha: oid,
    node_id: `C_${oid}`,
    url: `${api}/git/commits/${oid}`,
    html_url: `${page}/commit/${oid}`,
    author: signatureJson(commit.author),
    committer: signatureJson(commit.committer),
    tree: { sha: tree, url: `${api}/git/trees/${tree}` },
    message: commit.message,
    parents: parents.map(sha => ({ sha, url: `${api}/git/commits/${sha}`, html_url: `${page}/commit/${sha}` })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null },
  }
}

/** As `commits/{sha}` has it: with the accounts behind the addresses, null where there are none. */
export function commitJson(repository: Repository, commit: Commit) {
  const { sha, node_id, html_url, parents, ...git } = gitCommitJson(repository, commit)
  const api = `${repositoryApi(repository)}/commits`
  return {
    sha,
    node_id,
    commit: { ...git, comment_count: 0 },
    url: `${api}/${sha}`,
    html_url,
    comments_url: `${api}/${sha}/comments`,
    author: accountOf(repository, commit.author),
    committer: accountOf(repository, commit.committer),
    parents: parents.map(parent => ({ ...parent, url: `${api}/${parent.sha}` })),
  }
}

export function fileJson(repository: Repository, { ref, file }: { ref: string; file: FileChange }) {
  const path = file.filename.split('/').map(encodeURIComponent).join('/')
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${repositoryPage(repository)}/blob/${ref}/${path}`,
    raw_url: `${repositoryPage(repository)}/raw/${ref}/${path}`,
    contents_url: `${repositoryApi(repository)}/contents/${path}?ref=${ref}`,
    ...(file.previousFilename === null ? {} : { previous_filename: file.previousFilename }),
  }
}

export function statusJson(repository: Repository, status: CommitStatus) {
  return {
    url: `${repositoryApi(repository)}/statuses/${status.sha}`,
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: formatTime(status.createdAt),
    updated_at: formatTime(status.createdAt),
    creator: accountJson(repository.world, status.creator),
  }
}
