import { expect } from 'vitest'
import type { PullRequest } from '../../standins/github/index.ts'
import { livePolicies, ops, policies } from '../policies.ts'
import { openStage, PROJECT, type Run, type RunOptions, type Stage } from '../stage.ts'

export const BRANCH = 'pgbeam/drift'
export const FILE = 'policies/analytics.yaml'

/** With comments, CRLF and a byte-order mark, as some editor of Windows' leaves it. */
export const OPS = `\ufeff# Who is on call.\n${ops}`.replaceAll('\n', '\r\n')

/** A repository whose policies are in force for a day, and what is done there about drift. */
export interface Patrolled {
  readonly stage: Stage
  /** A run in drift mode that keeps a pull request. */
  patrol(options?: RunOptions): Promise<Run>
  /** An edit in the dashboard. */
  edited(fields: Record<string, unknown>, id?: string): void
  onlyPull(): PullRequest
  /** A file on the branch of the pull request, or on another one. */
  read(path: string, branch?: string): Promise<string | undefined>
}

export async function openPatrolled(): Promise<Patrolled> {
  const stage = await openStage({ files: { ...policies, 'policies/ops.yaml': OPS }, live: livePolicies })
  stage.wait({ days: 1 })
  const { repository, pgbeam } = stage
  return {
    stage,
    patrol: async ({ inputs, ...options } = {}) =>
      stage.run(await repository.event.schedule(), {
        apiKey: pgbeam.key,
        ...options,
        inputs: { 'drift-pull-request': 'true', ...inputs },
      }),
    edited: (fields, id = 'pol_analytics') => void pgbeam.edit(PROJECT, id, fields),
    onlyPull: () => {
      expect(repository.pulls).toHaveLength(1)
      return repository.pulls[0] ?? expect.unreachable()
    },
    read: async (path, branch = BRANCH) => {
      const object = await repository.git.read(`${await repository.head(branch)}:${path}`)
      return object?.content.toString()
    },
  }
}
