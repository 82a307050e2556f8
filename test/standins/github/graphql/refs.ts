import type { Repository } from '../repository.ts'
import { objectNode } from './git-objects.ts'
import { repositoryNode } from './repository.ts'

/** Null where there is no such ref. `main` will do for `refs/heads/main`. */
export async function refNode(repository: Repository, qualifiedName: string) {
  const ref = qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`
  const target = await repository.git.read(ref)
  if (!target) return null
  const [, prefix = '', name = ref] = /^(refs\/(?:heads|tags|pull)\/)(.*)$/.exec(ref) ?? []
  return {
    __typename: 'Ref',
    id: `REF_${Buffer.from(ref).toString('base64url')}`,
    name,
    prefix,
    repository: () => repositoryNode(repository),
    target: () => objectNode(repository, target.oid),
  }
}
