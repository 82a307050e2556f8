import type { SplitConjuncts } from '../access/pair.ts'
import type { LiveDirectory } from '../live/directory.ts'
import type { LivePolicy } from '../live/profile.ts'
import { planStep, type Step } from '../plan/plan.ts'
import { isSameProfile } from '../policy/equality.ts'
import type { PolicySource, ValidSource } from './source.ts'

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
  const { directory } = meaning
  const settled = new Set(head.filter(isValid).flatMap(source => findInForce(source, directory)?.id ?? []))
  const sources = base.filter(isValid).filter(source => {
    const live = findLive(source, directory)
    return live !== undefined && !settled.has(live.id)
  })
  return [...planSources({ sources, ...meaning }).values()].filter(step => step.kind === 'update')
}

function isValid(source: PolicySource): source is ValidSource {
  return source.kind === 'valid'
}

function findLive({ projectId, document }: ValidSource, directory: LiveDirectory): LivePolicy | undefined {
  const known = directory.find(projectId, document)
  return known.kind === 'found' ? known.live : undefined
}

/** The live profile that is what the file says already. What else a file would change is not compared for that. */
function findInForce(source: ValidSource, directory: LiveDirectory): LivePolicy | undefined {
  const live = findLive(source, directory)
  const isSame = live?.meaning.kind === 'readable' && isSameProfile(live.meaning.profile, source.document.profile)
  return isSame ? live : undefined
}
