import { type ComparableEvent, type Event, isOnDefaultBranch } from './event.ts'
import type { Mode } from './inputs.ts'

/** What a run does. A reason is for people: what the case is, and what to change if something else was meant. */
export type Flow =
  | { readonly kind: 'check'; readonly event: ComparableEvent }
  | { readonly kind: 'apply'; readonly commit: string; readonly branch: string }
  | { readonly kind: 'drift'; readonly commit: string; readonly branch: string }
  | { readonly kind: 'export'; readonly commit: string }
  | { readonly kind: 'nothing'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }

type Situation =
  | 'pull request'
  | 'closed pull request'
  | 'merge group'
  | 'push to the default branch'
  | 'push elsewhere'
  | 'deletion'
  | 'dispatch on the default branch'
  | 'dispatch elsewhere'
  | 'schedule'
  | 'other event'

const FLOWS = {
  'pull request': { auto: 'check', check: 'check', apply: 'refused', drift: 'refused', export: 'refused' },
  'closed pull request': { auto: 'nothing', check: 'nothing', apply: 'refused', drift: 'refused', export: 'refused' },
  'merge group': { auto: 'check', check: 'check', apply: 'refused', drift: 'refused', export: 'refused' },
  'push to the default branch': { auto: 'apply', check: 'check', apply: 'apply', drift: 'drift', export: 'export' },
  'push elsewhere': { auto: 'nothing', check: 'check', apply: 'refused', drift: 'drift', export: 'export' },
  deletion: { auto: 'nothing', check: 'nothing', apply: 'nothing', drift: 'nothing', export: 'nothing' },
  'dispatch on the default branch': { auto: 'apply', check: 'check', apply: 'apply', drift: 'drift', export: 'export' },
  'dispatch elsewhere': { auto: 'check', check: 'check', apply: 'refused', drift: 'drift', export: 'export' },
  schedule: { auto: 'drift', check: 'check', apply: 'apply', drift: 'drift', export: 'export' },
  'other event': { auto: 'refused', check: 'refused', apply: 'refused', drift: 'refused', export: 'refused' },
} as const satisfies Record<Situation, Record<Mode, Flow['kind']>>

/** Whether the flow depends on the default branch, and the event does not name it. */
export function needsDefaultBranch(event: Event): boolean {
  return event.run.defaultBranch === null && (event.kind === 'push' || event.kind === 'dispatch')
}

/** The flow that a mode and an event ask for. Where the default branch is unknown, no branch counts as the default. */
export function chooseFlow({ mode, event }: { mode: Mode; event: Event }): Flow {
  const situation = describeSituation(event)
  const kind = FLOWS[situation][mode]
  if (kind === 'nothing') return { kind, reason: explainNothing(event) }
  if (kind === 'refused' || event.kind === 'unsupported')
    return { kind: 'refused', reason: explainRefusal({ mode, event }) }
  if (kind === 'check') return { kind, event }
  const commit = event.run.sha
  return kind === 'export' ? { kind, commit } : { kind, commit, branch: event.run.ref.replace(/^refs\/heads\//, '') }
}

function describeSituation(event: Event): Situation {
  switch (event.kind) {
    case 'pull-request':
      return event.isClosed ? 'closed pull request' : 'pull request'
    case 'merge-group':
      return 'merge group'
    case 'push':
      if (event.isDeletion) return 'deletion'
      return isOnDefaultBranch(event) ? 'push to the default branch' : 'push elsewhere'
    case 'dispatch':
      return isOnDefaultBranch(event) ? 'dispatch on the default branch' : 'dispatch elsewhere'
    case 'schedule':
      return 'schedule'
    case 'unsupported':
      return 'other event'
  }
}

function explainNothing(event: Event): string {
  if (event.kind === 'pull-request') return `Pull request #${event.number} is closed: there is nothing to check.`
  if (event.kind === 'push' && event.isDeletion) return `The push deleted ${event.target.name}: there is nothing to do.`
  const { ref, defaultBranch } = event.run
  return `Only a push to the default branch (${defaultBranch}) is applied, and this one is to ${ref}. To check it as well, set mode: check.`
}

function explainRefusal({ mode, event }: { mode: Mode; event: Event }): string {
  const { eventName, defaultBranch, ref } = event.run
  if (event.kind === 'unsupported') {
    return `The action does not support the event ${eventName}. Start the workflow on pull_request, pull_request_target, pull_request_review, merge_group, push, workflow_dispatch or schedule.`
  }
  const where = event.kind === 'pull-request' ? `pull request #${event.number}` : ref
  const belongs = `a push to the default branch${defaultBranch === null ? '' : ` (${defaultBranch})`}`
  if (mode === 'export') {
    return `Live profiles are exported into a branch, and this run is for ${where}. Start it by workflow_dispatch, on a schedule or on a push.`
  }
  return mode === 'drift'
    ? `Drift mode runs on the default branch, and this run is for ${where}. Start it on a schedule, or leave mode out.`
    : `Policies are applied from the default branch only, and this run is for ${where}. Start it on ${belongs}, or leave mode out.`
}
