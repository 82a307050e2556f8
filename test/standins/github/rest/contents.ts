import { posix } from 'node:path'
import type { TreeEntry } from '../git/parse.ts'
import { HttpError, notFound } from '../http/errors.ts'
import { ok } from '../http/reply.ts'
import { type RepositoryContext, repositoryRoute } from '../http/router.ts'
import { repositoryApi, repositoryJson, repositoryPage } from '../json/repository.ts'
import type { Repository } from '../repository.ts'
import { findCommit } from './commits.ts'
import { encodeContent } from './git-data.ts'

/** Above this, `contents` gives no content: one has to ask for the blob. */
const largestContent = 1_048_576

interface Place {
  repository: Repository
  /** A commit id. */
  ref: string
  path: string
}

async function findEntry({ repository, ref, path }: Place): Promise<TreeEntry | null> {
  const parent = posix.dirname(path)
  const entries = await repository.git.readTree(parent === '.' ? ref : `${ref}:${parent}`)
  return entries?.find(entry => entry.name === posix.basename(path)) ?? null
}

const types: Record<string, string> = { '040000': 'dir', '160000': 'submodule', '120000': 'symlink' }

function describeEntry({ repository, ref, path }: Place, { mode, oid }: TreeEntry) {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return {
    type: types[mode] ?? 'file',
    name: posix.basename(path),
    path,
    sha: oid,
    url: `${repositoryApi(repository)}/contents/${encoded}?ref=${ref}`,
    git_url: `${repositoryApi(repository)}/git/${mode === '040000' ? 'trees' : 'blobs'}/${oid}`,
    html_url: `${repositoryPage(repository)}/blob/${ref}/${encoded}`,
    download_url: null,
  }
}

async function fileContent({ git }: Repository, { oid }: TreeEntry) {
  const content = (await git.read(oid))?.content ?? Buffer.alloc(0)
  const size = content.length
  return size > largestContent
    ? { size, encoding: 'none', content: '' }
    : { size, encoding: 'base64', content: encodeContent(content) }
}

/** A link to an ordinary file of the repository is answered with that file's content, any other with the link itself. */
async function describeLink(place: Place, link: TreeEntry) {
  const target = (await place.repository.git.read(link.oid))?.content.toString() ?? ''
  const path = posix.normalize(posix.join(posix.dirname(place.path), target))
  const entry = path.startsWith('..') ? null : await findEntry({ ...place, path })
  if (entry?.type === 'blob' && entry.mode !== '120000') {
    return { ...describeEntry({ ...place, path }, entry), ...(await fileContent(place.repository, entry)) }
  }
  return { ...describeEntry(place, link), size: target.length, target }
}

async function listDirectory(place: Place, tree: string) {
  const entries = await place.repository.git.listTree({ tree, recursive: false })
  return entries.map(entry => {
    const path = posix.join(place.path, entry.path)
    return { ...describeEntry({ ...place, path }, { ...entry, name: entry.path }), size: entry.size ?? 0 }
  })
}

async function getContents({ repository, params, query }: RepositoryContext) {
  const name = query.get('ref') ?? repository.defaultBranch
  const ref = await findCommit(repository, name)
  if (!ref) throw new HttpError(404, `No commit found for the ref ${name}`)
  const place = { repository, ref, path: (params.path ?? '').replace(/^\/+|\/+$/g, '') }
  if (place.path === '') return ok(await listDirectory(place, (await repository.git.readCommit(ref)).tree))
  const entry = await findEntry(place)
  if (!entry) throw notFound()
  if (entry.type === 'tree') return ok(await listDirectory(place, entry.oid))
  if (entry.type === 'commit') return ok({ ...describeEntry(place, entry), size: 0, submodule_git_url: null })
  if (entry.mode === '120000') return ok(await describeLink(place, entry))
  return ok({ ...describeEntry(place, entry), ...(await fileContent(repository, entry)) })
}

export const contentRoutes = [
  repositoryRoute('GET ', [], ({ repository }) => ok(repositoryJson(repository))),
  repositoryRoute('GET /contents', ['contents'], getContents),
  repositoryRoute('GET /contents/*path', ['contents'], getContents),
]
