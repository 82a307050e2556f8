import type { PolicyParser } from '../policy/parse.ts'
import type { ReportedDrift } from '../report/schema.ts'
import type { HistoryReader } from '../reviews/evidence.ts'
import type { Step, UpdateStep, WriteStep } from './plan.ts'
import { holdsLiveVersion, type Provenance, readVersions, traceProvenance } from './provenance.ts'

/** Looks up in the branch's history, for each write, which version of its file is live. */
export async function traceSteps({
  steps,
  commit,
  histories,
  defaultProject,
  parse,
}: {
  steps: readonly WriteStep[]
  commit: string
  histories: HistoryReader
  defaultProject: string | null
  /** The one by which the files at `commit` were parsed: their versions are the newest of each history. */
  parse: PolicyParser
}): Promise<ReadonlyMap<WriteStep, Provenance>> {
  const byFile = new Map(steps.map(step => [step.policyFile.file.path, step]))
  const found = await histories.readHistories({
    commit,
    paths: [...byFile.keys()],
    isEnough: (path, files) => {
      const step = byFile.get(path)
      return step !== undefined && holdsLiveVersion({ files, step, parse })
    },
  })
  return new Map(
    steps.map(step => {
      const { versions: files = [], isComplete = false } = found.get(step.policyFile.file.path) ?? {}
      const versions = readVersions({ files, step, defaultProject, parse })
      const live = step.kind === 'update' ? step.liveProfile : undefined
      return [step, traceProvenance({ live, versions, isComplete: isComplete || versions.length < files.length })]
    }),
  )
}

/** The drift of every step that would update a profile, by its file. */
export async function traceDrift(
  trace: Omit<Parameters<typeof traceSteps>[0], 'steps'> & { readonly steps: Iterable<Step> },
): Promise<ReadonlyMap<string, ReportedDrift[]>> {
  const steps = [...trace.steps].filter(step => step.kind === 'update')
  if (steps.length === 0) return new Map()
  const provenances = await traceSteps({ ...trace, steps })
  return new Map(steps.map(step => [step.policyFile.file.path, reportDrift(provenances.get(step), step)]))
}

/** The fields in which a live profile was edited elsewhere; none where it was not. */
export function reportDrift(provenance: Provenance | undefined, { liveProfile }: UpdateStep): ReportedDrift[] {
  if (provenance?.kind !== 'drifted') return []
  const { expected, fields } = provenance
  return fields.map(field => ({ field, expected: expected[field], live: liveProfile[field] }))
}
