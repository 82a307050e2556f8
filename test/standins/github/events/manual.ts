import type { Repository } from '../repository.ts'
import { wrapEvent } from './envelope.ts'
import type { ActionEvent } from './types.ts'

const workflow = '.github/workflows/policies.yml'

export interface DispatchEvent {
  branch?: string
  inputs?: Record<string, string>
  by?: string
}

export async function workflowDispatchEvent(repository: Repository, options: DispatchEvent): Promise<ActionEvent> {
  const { branch = repository.defaultBranch, inputs = null, by = 'alice' } = options
  const ref = repository.branchRef(branch)
  return wrapEvent(repository, {
    name: 'workflow_dispatch',
    sha: await repository.requireHead(branch),
    ref,
    actor: repository.world.account(by),
    payload: { inputs, ref, workflow },
  })
}

/** Runs on the default branch's last commit, on behalf of whoever last changed the workflow file. */
export async function scheduleEvent(repository: Repository, { schedule = '17 4 * * *' }: { schedule?: string }) {
  return wrapEvent(repository, {
    name: 'schedule',
    sha: await repository.requireHead(repository.defaultBranch),
    ref: `refs/heads/${repository.defaultBranch}`,
    actor: repository.world.account('alice'),
    payload: { schedule, workflow },
  })
}
