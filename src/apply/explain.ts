import type { Fate } from './fate.ts'

/** Why an apply fails and what to do next; null where it did all that it was asked to. */
export function explainApply(fates: readonly Fate[], idleGlobs: readonly string[]): string | null {
  const sentences = [
    sentence(
      filesOf(fates, ({ outcome }) => outcome?.kind === 'failed'),
      'failed',
      'The reason is on each; run the job again once it is solved.',
    ),
    sentence(
      filesOf(fates, ({ source }) => source.kind === 'invalid'),
      'not valid',
      'Mend the errors that are shown on their lines.',
    ),
    sentence(
      filesOf(fates, refusedFor('review')),
      'not reviewed',
      'What is missing is said on each; get the reviews, then run the job again.',
    ),
    sentence(filesOf(fates, refusedFor('order')), 'held back', 'A narrowing in the same project has to land first.'),
    sentence(
      filesOf(fates, refusedFor('drift')),
      'edited outside the repository',
      'Take the edit into the file, undo it in PgBeam, or set on-drift: overwrite.',
    ),
    sentence(idleGlobs, 'no file matches', 'Correct the input policies.'),
  ]
  const said = sentences.filter(each => each !== undefined)
  return said.length > 0 ? said.join('\n') : null
}

function refusedFor(cause: 'review' | 'order' | 'drift'): (fate: Fate) => boolean {
  return ({ outcome }) => outcome?.kind === 'refused' && outcome.cause === cause
}

function filesOf(fates: readonly Fate[], holds: (fate: Fate) => boolean): string[] {
  return fates.filter(holds).map(({ source }) => source.file.path)
}

function sentence(subjects: readonly string[], what: string, nextStep: string): string | undefined {
  if (subjects.length === 0) return undefined
  const shown = subjects.slice(0, 10).join(', ')
  const rest = subjects.length > 10 ? ` and ${subjects.length - 10} more` : ''
  return `${what}: ${shown}${rest}. ${nextStep}`.replace(/^./, first => first.toUpperCase())
}
