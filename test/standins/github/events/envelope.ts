import { accountJson } from '../json/account.ts'
import { repositoryJson } from '../json/repository.ts'
import type { Account } from '../model.ts'
import type { Repository } from '../repository.ts'
import type { ActionEvent } from './types.ts'

interface Envelope extends Pick<ActionEvent, 'name' | 'sha' | 'ref'> {
  actor: Account
  payload: Record<string, unknown>
  headRef?: string
  baseRef?: string
}

/** Wraps what is particular to an event in what every webhook carries: repository, organization and sender. */
export function wrapEvent(repository: Repository, { actor, payload, ...event }: Envelope): ActionEvent {
  const { world, owner } = repository
  const { login, id, node_id, url } = accountJson(world, owner)
  const organization = owner.type === 'Organization' ? { organization: { login, id, node_id, url } } : {}
  const common = { repository: repositoryJson(repository), ...organization, sender: accountJson(world, actor) }
  return {
    headRef: '',
    baseRef: '',
    ...event,
    payload: { ...payload, ...common },
    actor: actor.login,
    repository: repository.fullName,
  }
}
