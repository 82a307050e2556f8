import { type Fields, readFields } from './event-fields.ts'

/** The facts of a run that do not depend on its event. Names of refs, workflows and people are hostile text. */
export interface Run {
  readonly eventName: string
  readonly repository: Repository
  /** Null where the event does not name it. */
  readonly defaultBranch: string | null
  readonly sha: string
  /** Complete, such as `refs/heads/main`. */
  readonly ref: string
  readonly workflow: string
  readonly job: string
  readonly runId: string
  readonly runAttempt: number
  readonly actor: string
  readonly serverUrl: string
  readonly apiUrl: string
  /** The page of this attempt of the run. */
  readonly runUrl: string
}

export interface Repository {
  readonly owner: string
  readonly name: string
}

export interface PullRequestEvent {
  readonly kind: 'pull-request'
  readonly run: Run
  readonly trigger: 'pull_request' | 'pull_request_target' | 'pull_request_review'
  /** The trigger's activity: `opened`, `synchronize`, `closed`, `submitted`, … */
  readonly action: string
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  readonly baseRef: string
  /** `owner/name`; null where the fork was deleted. */
  readonly headRepository: string | null
  readonly isFork: boolean
  readonly isDraft: boolean
  /** Merged or not. */
  readonly isClosed: boolean
  readonly isMerged: boolean
  /** Login; null for a deleted account. */
  readonly author: string | null
  /** Possibly the merge result; its parents tell. Null where the event names none. */
  readonly mergeCandidateSha: string | null
}

export interface MergeGroupEvent {
  readonly kind: 'merge-group'
  readonly run: Run
  readonly headSha: string
  readonly headRef: string
  readonly baseSha: string
  readonly baseRef: string
}

export interface PushEvent {
  readonly kind: 'push'
  readonly run: Run
  readonly target: Target
  /** Null where the push created the branch. */
  readonly before: string | null
  readonly after: string
  readonly isDeletion: boolean
}

export interface DispatchEvent {
  readonly kind: 'dispatch'
  readonly run: Run
  readonly target: Target
}

export interface ScheduleEvent {
  readonly kind: 'schedule'
  readonly run: Run
  readonly target: Target
}

export interface UnsupportedEvent {
  readonly kind: 'unsupported'
  readonly run: Run
}

/** The branch or tag that a ref names. */
export interface Target {
  readonly kind: 'branch' | 'tag' | 'other'
  readonly name: string
}

/** An event with files to compare. */
export type ComparableEvent = PullRequestEvent | MergeGroupEvent | PushEvent | DispatchEvent | ScheduleEvent
export type Event = ComparableEvent | UnsupportedEvent

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The event of a run. `payload` is the webhook's, parsed from JSON. Throws where the runner breaks its contract. Decoded by
 * hand: loading zod would take longer than everything else in a run with nothing to do.
 */
export function readEvent({ env, payload }: { env: Environment; payload: unknown }): Event {
  const fields = readFields(payload, 'event')
  const run = readRun({ env, fields })
  switch (run.eventName) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return readPullRequest({ run, trigger: run.eventName, fields })
    case 'merge_group': {
      const group = fields.object('merge_group')
      return {
        kind: 'merge-group',
        run,
        headSha: group.commit('head_sha'),
        headRef: group.text('head_ref'),
        baseSha: group.commit('base_sha'),
        baseRef: group.text('base_ref'),
      }
    }
    case 'push': {
      const before = fields.commit('before')
      return {
        kind: 'push',
        run,
        target: readTarget(fields.text('ref')),
        before: isZero(before) ? null : before,
        after: fields.commit('after'),
        isDeletion: isZero(fields.commit('after')),
      }
    }
    case 'workflow_dispatch':
      return { kind: 'dispatch', run, target: readTarget(run.ref) }
    case 'schedule':
      return { kind: 'schedule', run, target: readTarget(run.ref) }
    default:
      return { kind: 'unsupported', run }
  }
}

/** The same event once the default branch was looked up. */
export function withDefaultBranch<E extends Event>(event: E, defaultBranch: string): E {
  return { ...event, run: { ...event.run, defaultBranch } }
}

/** Whether the run is for the default branch; false where it is not known which one that is. */
export function isOnDefaultBranch({ target, run }: { readonly target: Target; readonly run: Run }): boolean {
  return target.kind === 'branch' && target.name === run.defaultBranch
}

function readRun({ env, fields }: { env: Environment; fields: Fields }): Run {
  const environment = readFields(env, 'environment')
  const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(environment.text('GITHUB_REPOSITORY')) ?? []
  if (name === '') throw new Error('GITHUB_REPOSITORY is not the name of a repository')
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com'
  const runId = env.GITHUB_RUN_ID ?? ''
  const runAttempt = Number(env.GITHUB_RUN_ATTEMPT) || 1
  return {
    eventName: environment.text('GITHUB_EVENT_NAME'),
    repository: { owner, name },
    defaultBranch: fields.optionalObject('repository')?.optionalText('default_branch') ?? null,
    sha: environment.commit('GITHUB_SHA'),
    ref: env.GITHUB_REF ?? '',
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: env.GITHUB_JOB ?? '',
    runId,
    runAttempt,
    actor: env.GITHUB_ACTOR ?? '',
    serverUrl,
    apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    runUrl: `${serverUrl}/${owner}/${name}/actions/runs/${runId}/attempts/${runAttempt}`,
  }
}

function readPullRequest(from: { run: Run; trigger: PullRequestEvent['trigger']; fields: Fields }): PullRequestEvent {
  const { run, trigger, fields } = from
  const pullRequest = fields.object('pull_request')
  const head = pullRequest.object('head')
  const base = pullRequest.object('base')
  const headRepository = head.optionalObject('repo')?.text('full_name') ?? null
  return {
    kind: 'pull-request',
    run,
    trigger,
    action: fields.text('action'),
    number: pullRequest.number('number'),
    headSha: head.commit('sha'),
    baseSha: base.commit('sha'),
    baseRef: base.text('ref'),
    headRepository,
    isFork: headRepository?.toLowerCase() !== `${run.repository.owner}/${run.repository.name}`.toLowerCase(),
    isDraft: pullRequest.optionalBoolean('draft') ?? false,
    isClosed: pullRequest.optionalText('state') === 'closed',
    isMerged: pullRequest.optionalBoolean('merged') ?? false,
    author: pullRequest.optionalObject('user')?.text('login') ?? null,
    // On pull_request_target, GITHUB_SHA is of the base branch.
    mergeCandidateSha: trigger === 'pull_request_target' ? null : run.sha,
  }
}

function readTarget(ref: string): Target {
  const [, kind, name = ''] = /^refs\/(heads|tags)\/(.*)$/s.exec(ref) ?? []
  if (kind === undefined) return { kind: 'other', name: ref }
  return { kind: kind === 'heads' ? 'branch' : 'tag', name }
}

function isZero(sha: string): boolean {
  return /^0+$/.test(sha)
}
