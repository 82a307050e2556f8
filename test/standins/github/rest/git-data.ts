import { findNewName } from '../branches.ts'
import { HttpError, notFound } from '../http/errors.ts'
import { movedPermanently, ok } from '../http/reply.ts'
import { type RepositoryContext, repositoryRoute } from '../http/router.ts'
import { commitJson, gitCommitJson } from '../json/commit.ts'
import { repositoryApi, repositoryPage } from '../json/repository.ts'

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

export const gitDataRoutes = [
  repositoryRoute('GET /git/trees/:sha', ['contents'], getTree),
  repositoryRoute('GET /git/blobs/:sha', ['contents'], getBlob),
  repositoryRoute('GET /git/commits/:sha', ['contents'], getGitCommit),
  repositoryRoute('GET /git/ref/*ref', ['contents'], getRef),
  repositoryRoute('GET /branches/*branch', ['contents'], getBranch),
]
