import { basename } from 'node:path'
import type { DispatchEvent } from '../event.ts'

/** What takes the place of an event: a check that a person started. The repository is called by its folder. */
export function describeLocalRun(root: string): DispatchEvent {
  return {
    kind: 'dispatch',
    target: { kind: 'other', name: '' },
    run: {
      eventName: 'local',
      repository: { owner: 'local', name: basename(root) },
      defaultBranch: null,
      sha: '',
      ref: '',
      workflow: '',
      job: '',
      runId: '',
      runAttempt: 1,
      actor: '',
      serverUrl: '',
      apiUrl: '',
      runUrl: '',
    },
  }
}
