import type { SplitConjuncts } from '../access/pair.ts'
import type { LiveDirectory } from '../live/directory.ts'
import { planStep, type Step } from '../plan/plan.ts'
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
  const wanted = [...planSources({ sources: head, ...meaning }).values()]
  const settled = new Set(wanted.flatMap(step => (step.kind === 'unchanged' ? [step.live.id] : [])))
  return [...planSources({ sources: base, ...meaning }).values()].filter(
    step => step.kind === 'update' && !settled.has(step.live.id),
  )
}
