import { guardPredicates } from '../predicates.ts'
import type { Rendering } from '../rendering.ts'
import type { Inline } from './markdown.ts'
import type { Phrasing } from './phrases.ts'
import { findNamesakes, type Namesakes } from './policy-name.ts'

/** How much room there is, and how it is measured. */
export interface Space {
  readonly limit: number
  measure(text: string): number
  /** Entries of one list, from the most that are shown to the fewest that are worth showing. */
  readonly listLimits: readonly number[]
  /** UTF-16 units of a single hostile text, and of a folded text diff. */
  readonly textLimit: number
  readonly diffLimit: number
}

/** What every part of a document is rendered with. */
export interface View extends Phrasing {
  readonly rendering: Rendering
  readonly space: Space
  /** Where that is complete which this document folds. */
  readonly elsewhere: Inline
  readonly namesakes: Namesakes
}

export function createView({ rendering, space, elsewhere }: Pick<View, 'rendering' | 'space' | 'elsewhere'>): View {
  return {
    rendering,
    space,
    elsewhere,
    textLimit: space.textLimit,
    predicates: guardPredicates(rendering),
    namesakes: findNamesakes(rendering.report.policies),
  }
}

/** The gap between two blocks. */
export const GAP = '\n\n'
