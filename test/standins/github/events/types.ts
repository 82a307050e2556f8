/** What the runner makes of a webhook: the payload for the event file, and what goes into `GITHUB_*`. */
export interface ActionEvent {
  name: string
  payload: Record<string, unknown>
  sha: string
  ref: string
  /** Only pull requests have these two: the names of their branches. */
  headRef: string
  baseRef: string
  actor: string
  /** `owner/name` */
  repository: string
}
