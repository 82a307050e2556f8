import type { SplitConjuncts } from '../access/pair.ts'
import type { LiveDirectory } from '../live/directory.ts'
import type { PolicyReport, ReportedFinding } from '../report/schema.ts'
import { type PolicyPair, pairSources } from './pair.ts'
import { describeSource } from './policy-report.ts'
import { reviewPolicy } from './review.ts'
import type { PolicySource } from './source.ts'

export interface Reviews {
  /** The policies that the change touches. */
  readonly touched: readonly PolicyReport[]
  /** Files that it does not touch and that have errors all the same. */
  readonly untouched: readonly PolicyReport[]
}

/** Reports what merging does to every policy. */
export function reviewPolicies({
  base,
  head,
  directory,
  splitConjuncts,
}: {
  base: readonly PolicySource[]
  head: readonly PolicySource[]
  directory: LiveDirectory
  splitConjuncts: SplitConjuncts
}): Reviews {
  const pairs = pairSources(base, head)
  const dropped = new Map(pairs.flatMap(({ previous, current }) => (current ? [] : [[previous.file.path, previous]])))
  const touched = pairs.filter(isTouched).map(pair => {
    const report = reviewPolicy({ pair, directory, splitConjuncts })
    const former = pair.current && dropped.get(pair.current.file.path)
    return former ? { ...report, findings: [...report.findings, ...adviseOnRename(pair, former, directory)] } : report
  })
  const untouched = pairs.filter(pair => !isTouched(pair)).flatMap(({ current }) => (current ? [current] : []))
  return { touched, untouched: untouched.filter(({ kind }) => kind === 'invalid').map(describeSource) }
}

function isTouched({ previous, current }: PolicyPair): boolean {
  return previous?.file.blob !== current?.file.blob || previous?.file.path !== current?.file.path
}

/** A file that takes another name without an id makes a new profile; whoever meant to rename one is told how. */
function adviseOnRename(
  { current }: PolicyPair,
  former: PolicySource,
  directory: LiveDirectory,
): readonly ReportedFinding[] {
  if (current?.kind !== 'valid' || former.kind !== 'valid' || current.document.id !== undefined) return []
  const known = directory.find(former.projectId, former.document)
  const id = former.document.id ?? (known.kind === 'found' ? known.live.id : undefined)
  const { line, column } = current.document.locate(['name'])
  return [
    {
      code: 'rename-without-id',
      severity: 'warning',
      message: `Under a new name this is a new profile, and “${former.document.profile.name}” stays live without a file. To rename that one instead, add ${id === undefined ? 'its id' : `\`id: ${id}\``} to this file.`,
      line,
      column,
    },
  ]
}
