import { findNewName } from '../branches.ts'
import type { Changes } from '../git/import.ts'
import { HttpError, notFound } from '../http/errors.ts'
import { created, movedPermanently, ok } from '../http/reply.ts'
import { type RepositoryContext, repositoryRoute } from '../http/router.ts'
import { commitJson, gitCommitJson } from '../json/commit.ts'
import { repositoryApi, repositoryPage } from '../json/repository.ts'
import { recordPush } from '../pushes.ts'
import type { Repository } from '../repository.ts'

/** Takes the id of a tree or commit, or the name of a ref. Any value of `recursive` counts, `0` and `false` too. */
async function getTree({ world, repository, params, query }: RepositoryContext) {
  const object = await repository.git.read(`${params.sha}^{tree}`)
  if (!object) throw notFound()
  const api = `${repositoryApi(repository)}/git`
  const entries = await repository.git.listTree({ tree: object.oid, recursive: query.has('recursive') })
  return ok({
    sha: object.oid,
    url: `${api}/trees/${object.oid}`,
    tree: entries.slice(0, world.treeLimit).map(({ path, mode, type, oid, size }) => ({
      path,
      mode,
      type,
      sha: oid,
      ...(size === null ? {} : { size }),
      ...(type === 'commit' ? {} : { url: `${api}/${type}s/${oid}` }),
    })),
    truncated: entries.length > world.treeLimit,
  })
}

/** GitHub breaks the base64 into lines of 60. */
export function encodeContent(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n')
}

async function getBlob({ repository, params }: RepositoryContext) {
  const object = await repository.git.read(params.sha ?? '')
  if (object?.type !== 'blob') throw notFound()
  const { oid, content } = object
  const url = `${repositoryApi(repository)}/git/blobs/${oid}`
  const encoded = encodeContent(content)
  return ok({ sha: oid, node_id: `B_${oid}`, size: content.length, url, content: encoded, encoding: 'base64' })
}

async function getGitCommit({ repository, params }: RepositoryContext) {
  const oid = /^[0-9a-f]{40}$/.test(params.sha ?? '') ? await repository.git.resolveCommit(params.sha ?? '') : null
  if (!oid) throw notFound()
  return ok(gitCommitJson(repository, await repository.git.readCommit(oid)))
}

async function getRef({ repository, params }: RepositoryContext) {
  const ref = `refs/${params.ref}`
  const object = await repository.git.read(ref)
  if (!object) throw notFound()
  const api = `${repositoryApi(repository)}/git`
  const { oid, type } = object
  return ok({
    ref,
    node_id: `REF_${Buffer.from(ref).toString('base64url')}`,
    url: `${api}/${ref}`,
    object: { sha: oid, type, url: `${api}/${type}s/${oid}` },
  })
}

async function getBranch({ repository, params }: RepositoryContext) {
  const name = params.branch ?? ''
  const api = `${repositoryApi(repository)}/branches`
  const sha = await repository.head(name)
  const renamed = sha ? null : await findNewName(repository, name)
  if (renamed) return movedPermanently(`${api}/${encodeURIComponent(renamed)}`)
  if (!sha) throw new HttpError(404, 'Branch not found')
  const commit = commitJson(repository, await repository.git.readCommit(sha))
  const isProtected = repository.requiredApprovals > 0 && name === repository.defaultBranch
  return ok({
    name,
    commit,
    _links: { self: `${api}/${name}`, html: `${repositoryPage(repository)}/tree/${name}` },
    protected: isProtected,
    protection: { enabled: isProtected },
    protection_url: `${api}/${name}/protection`,
  })
}

interface TreeEntry {
  path?: unknown
  mode?: unknown
  type?: unknown
  sha?: unknown
  content?: unknown
}

async function createBlob({ repository, body }: RepositoryContext) {
  const { content, encoding = 'utf-8' } = body
  if (typeof content !== 'string') throw new HttpError(422, 'Invalid request. "content" wasn\'t supplied.')
  const oid = await repository.git.writeBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
  return created({ sha: oid, url: `${repositoryApi(repository)}/git/blobs/${oid}` })
}

/** Without `base_tree`, the tree holds nothing but the entries. A `sha` of null takes one out. */
async function createTree(context: RepositoryContext) {
  const { repository, body } = context
  const entries = Array.isArray(body.tree) ? (body.tree as TreeEntry[]) : []
  const base = typeof body.base_tree === 'string' ? await repository.git.read(body.base_tree) : null
  if (body.base_tree !== undefined && base?.type !== 'tree')
    throw new HttpError(422, 'base_tree is not a valid tree oid')
  const changes: Changes = {}
  for (const { path, mode, sha, content } of entries) {
    const object = typeof sha === 'string' ? await repository.git.read(sha) : null
    if (typeof path !== 'string' || typeof mode !== 'string') throw new HttpError(422, 'Must supply a valid tree.mode')
    if (typeof sha === 'string' && !object) throw new HttpError(422, `tree.sha ${sha} is not a valid blob`)
    if (typeof content === 'string') changes[path] = mode === '100755' ? { executable: content } : content
    else changes[path] = object ? { mode, oid: object.oid } : null
  }
  const tree = await repository.git.writeTree({ tree: base?.oid ?? null, changes })
  return created((await getTree({ ...context, params: { ...context.params, sha: tree } })).body)
}

/** Signed as whoever asks, and as GitHub, where the request names nobody. */
async function createGitCommit({ world, viewer, repository, body }: RepositoryContext) {
  const { message, tree, parents = [] } = body
  const isTree = typeof tree === 'string' && (await repository.git.read(tree))?.type === 'tree'
  if (typeof message !== 'string' || !isTree) throw new HttpError(422, 'Tree SHA does not exist')
  const commits = (parents as unknown[]).map(String)
  for (const parent of commits) {
    if (!(await repository.git.resolveCommit(parent)))
      throw new HttpError(422, 'Parent SHA does not exist or is not a commit object')
  }
  const date = world.tick()
  const author = repository.sign(viewer, date)
  const committer = repository.signAsGitHub(date)
  const sha = await repository.git.commitTree({ tree, parents: commits, message, author, committer })
  return created(gitCommitJson(repository, await repository.git.readCommit(sha)))
}

function refuseProtected(repository: Repository, ref: string): void {
  const rule = repository.protectedBranches.find(branch => ref === `refs/heads/${branch}`)
  if (rule) throw new HttpError(422, `Repository rule violations found\n\nCannot update this protected ref.\n\n`)
}

async function requireCommit({ repository, body }: RepositoryContext): Promise<string> {
  const sha = typeof body.sha === 'string' ? await repository.git.resolveCommit(body.sha) : null
  if (!sha) throw new HttpError(422, 'Object does not exist')
  return sha
}

async function createRef(context: RepositoryContext) {
  const { repository, viewer, body } = context
  const ref = String(body.ref ?? '')
  if (!/^refs\/.+\/?.+/.test(ref)) throw new HttpError(422, "Reference name must start with 'refs'")
  const sha = await requireCommit(context)
  if (await repository.git.read(ref)) throw new HttpError(422, 'Reference already exists')
  refuseProtected(repository, ref)
  await repository.git.updateRefs({ [ref]: sha })
  await recordPush(repository, { ref, before: null, after: sha, by: viewer, forced: false })
  return created((await getRef({ ...context, params: { ...context.params, ref: ref.slice('refs/'.length) } })).body)
}

async function updateRef(context: RepositoryContext) {
  const { repository, viewer, body, params } = context
  const ref = `refs/${params.ref}`
  const sha = await requireCommit(context)
  const before = await repository.git.resolveCommit(ref)
  if (!before) throw new HttpError(422, 'Reference does not exist')
  refuseProtected(repository, ref)
  const isForward = await repository.git.contains({ commit: sha, ancestor: before })
  if (!isForward && body.force !== true) throw new HttpError(422, 'Update is not a fast forward')
  if (before !== sha) {
    await repository.git.updateRefs({ [ref]: sha })
    await recordPush(repository, { ref, before, after: sha, by: viewer, forced: !isForward })
  }
  return getRef(context)
}

export const gitDataRoutes = [
  repositoryRoute('POST /git/blobs', ['contents'], createBlob),
  repositoryRoute('POST /git/trees', ['contents'], createTree),
  repositoryRoute('POST /git/commits', ['contents'], createGitCommit),
  repositoryRoute('POST /git/refs', ['contents'], createRef),
  repositoryRoute('PATCH /git/refs/*ref', ['contents'], updateRef),
  repositoryRoute('GET /git/trees/:sha', ['contents'], getTree),
  repositoryRoute('GET /git/blobs/:sha', ['contents'], getBlob),
  repositoryRoute('GET /git/commits/:sha', ['contents'], getGitCommit),
  repositoryRoute('GET /git/ref/*ref', ['contents'], getRef),
  repositoryRoute('GET /branches/*branch', ['contents'], getBranch),
]
