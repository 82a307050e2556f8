import type { Inputs } from '../action/inputs.ts'
import type { Report } from '../report/schema.ts'

/** The report of a run that has found nothing yet: what it is about, and no policy. */
export function startReport({
  inputs: { mode, dryRun },
  repository,
  commit,
  base = null,
  pullRequest = null,
}: {
  readonly inputs: Inputs
  /** `owner/name`. */
  readonly repository: string
  readonly commit: string
  /** The commit that a check compares with. */
  readonly base?: string | null
  readonly pullRequest?: number | null
}): Report {
  return {
    version: 1,
    mode,
    result: 'unchanged',
    direction: 'none',
    dry_run: dryRun,
    repository,
    commit,
    base_commit: base,
    pull_request: pullRequest,
    policies: [],
    findings: [],
    unmanaged_profiles: null,
  }
}
