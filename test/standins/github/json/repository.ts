import type { Repository } from '../repository.ts'
import { accountJson, nodeId } from './account.ts'

export function repositoryApi({ world, fullName }: Repository): string {
  return `${world.apiUrl}/repos/${fullName}`
}

export function repositoryPage({ world, fullName }: Repository): string {
  return `${world.serverUrl}/${fullName}`
}

export function repositoryJson(repository: Repository) {
  const { id, name, world, owner, fullName, defaultBranch } = repository
  return {
    id,
    node_id: nodeId('R', id),
    name,
    full_name: fullName,
    private: repository.private,
    owner: accountJson(world, owner),
    html_url: repositoryPage(repository),
    description: null,
    fork: false,
    url: repositoryApi(repository),
    clone_url: `${repositoryPage(repository)}.git`,
    default_branch: defaultBranch,
    archived: false,
    disabled: false,
    visibility: repository.private ? 'private' : 'public',
  }
}

/** A fork as a pull request shows it: it has the content of the repository it comes from, and an owner of its own. */
export function forkJson(repository: Repository, forkOwner: string) {
  const owner = repository.world.account(forkOwner)
  const fullName = `${owner.login}/${repository.name}`
  return {
    ...repositoryJson(repository),
    id: owner.id,
    node_id: nodeId('R', owner.id),
    full_name: fullName,
    owner: accountJson(repository.world, owner),
    html_url: `${repository.world.serverUrl}/${fullName}`,
    fork: true,
    url: `${repository.world.apiUrl}/repos/${fullName}`,
    clone_url: `${repository.world.serverUrl}/${fullName}.git`,
  }
}
