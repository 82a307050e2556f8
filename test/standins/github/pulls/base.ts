import type { Account, PullRequest } from '../model.ts'
import type { Repository } from '../repository.ts'
import { ensureTestMerge } from './test-merge.ts'

export interface ChangeBase {
  number: number
  base: string
  /** The pull request's author, if not given. */
  by?: string
}

export async function changeBase(repository: Repository, { number, base, by }: ChangeBase): Promise<void> {
  const pull = repository.pull(number)
  if (pull.state === 'closed') throw new Error(`pull request ${number} is closed: its base cannot be changed`)
  const account = by === undefined ? pull.author : repository.world.account(by)
  await retargetPull(repository, { pull, base, by: account, automatic: false })
}

interface Retarget {
  pull: PullRequest
  base: string
  by: Account
  automatic: boolean
}

export async function retargetPull(repository: Repository, { pull, base, by, automatic }: Retarget): Promise<void> {
  const baseSha = await repository.requireHead(base)
  const at = repository.world.tick()
  pull.baseChanges.push({ id: repository.world.nextId(), automatic, from: pull.baseBranch, to: base, by, at })
  pull.baseBranch = base
  pull.baseSha = baseSha
  pull.updatedAt = at
  await ensureTestMerge(repository, pull)
}
