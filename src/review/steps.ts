import type { SplitConjuncts } from '../access/pair.ts'
import type { LiveDirectory } from '../live/directory.ts'
import type { LivePolicy } from '../live/profile.ts'
import { planStep, type Step } from '../plan/plan.ts'
import { isSameProfile } from '../policy/equality.ts'
import type { PolicySource } from './source.ts'

interface Meaning {
  readonly directory: LiveDirectory
  readonly splitConjuncts: SplitConjuncts
}

/** What has to happen to make every live profile what its file says. Invalid files, and those of unknown projects, have no step. */
export function planSources({
  sources,
  directory,
  splitConjuncts,
}: Meaning & { sources: readonly PolicySource[] }): Map<PolicySource, Step> {
  const steps = new Map<PolicySource, Step>()
  for (const source of sources) {
    if (source.kind === 'invalid') continue
    const { projectId, document, file } = source
    const known = directory.find(projectId, document)
    if (known.kind === 'unknown') continue
    const live = known.kind === 'found' ? known.live : undefined
    steps.set(source, planStep({ desired: { file: file.path, projectId, document }, live, splitConjuncts }))
  }
  return steps
}

/** Where the live profile is neither what the base says nor what the head says. */
export function listUnsettled({
  base,
  head,
  ...meaning
}: Meaning & { base: readonly PolicySource[]; head: readonly PolicySource[] }): Step[] {
  const find = (source: PolicySource) => findLive(source, meaning.directory)
  const settled = new Set(head.filter(source => isInForce(source, find(source))).map(source => find(source)?.id))
  const unsettled = base.filter(source => {
    const live = find(source)
    return live !== undefined && !settled.has(live.id)
  })
  // Most of them are in force as the base says, which is told without comparing what they mean.
  return [...planSources({ sources: unsettled, ...meaning }).values()].filter(step => step.kind === 'update')
}

function findLive(source: PolicySource, directory: LiveDirectory): LivePolicy | undefined {
  const known = source.kind === 'valid' ? directory.find(source.projectId, source.document) : undefined
  return known?.kind === 'found' ? known.live : undefined
}

function isInForce(source: PolicySource, live: LivePolicy | undefined): boolean {
  return (
    source.kind === 'valid' &&
    live?.meaning.kind === 'readable' &&
    isSameProfile(live.meaning.profile, source.document.profile)
  )
}
