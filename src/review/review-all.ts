import type { SplitConjuncts } from '../access/pair.ts'
import type { LiveDirectory } from '../live/directory.ts'
import type { PolicyReport } from '../report/schema.ts'
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
  const touched = pairs.filter(isTouched).map(pair => reviewPolicy({ pair, directory, splitConjuncts }))
  const untouched = pairs.filter(pair => !isTouched(pair)).flatMap(({ current }) => (current ? [current] : []))
  return { touched, untouched: untouched.filter(({ kind }) => kind === 'invalid').map(describeSource) }
}

function isTouched({ previous, current }: PolicyPair): boolean {
  return previous?.file.blob !== current?.file.blob || previous?.file.path !== current?.file.path
}
