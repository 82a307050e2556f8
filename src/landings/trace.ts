import { readWrittenAt } from '../live/profile.ts'
import { matchFiles } from '../plan/pair.ts'
import type { WriteStep } from '../plan/plan.ts'
import { indexPolicies } from '../plan/policy-index.ts'
import type { PolicyFile } from '../plan/read.ts'
import { GRACE_MS, type LandingReader, PastTooLongError } from './landing.ts'
import { type Crossing, isLive, type Passage, Trail } from './trail.ts'

/** The policies of commits, by commit; one that is gone is left out. */
export type ReadPolicies = (commits: readonly string[]) => Promise<ReadonlyMap<string, readonly PolicyFile[]>>

/** A policy's past, as far back as its live profile asks for. */
export interface Past {
  /** Newest first. */
  readonly passages: readonly Passage[]
  /** False where it cannot be read so far: there are too many landings that touch policies, or their commits are gone. */
  readonly isComplete: boolean
}

/** Landings that touch policies, beyond which nothing is read. */
export const MAX_LANDINGS = 500

/** Looks up, for each write, the landings since what is live was on the branch. */
export async function tracePasts({
  steps,
  commit,
  landings,
  readPolicies,
  isOverwriting = false,
}: {
  steps: readonly WriteStep[]
  commit: string
  landings: LandingReader
  readPolicies: ReadPolicies
  /** Whether an edit made elsewhere is overwritten: then it has to be known what was live before it. */
  isOverwriting?: boolean
}): Promise<ReadonlyMap<WriteStep, Past>> {
  const trails = steps.map(step => new Trail(step))
  let open = trails
  const isComplete = open.length === 0 || (await walk().catch(asIncomplete))
  const unsettled = new Set(isComplete ? [] : open)
  return new Map(
    trails.map(trail => [trail.step, { passages: trail.passages, isComplete: !unsettled.has(trail) }] as const),
  )

  /** Gives whether the past was read as far as it matters. */
  async function walk(): Promise<boolean> {
    let walked = 0
    for await (const batch of landings.walk(commit)) {
      const commits = batch.flatMap(({ before, after }) => (before === null ? [after] : [after, before]))
      const policies = await readPolicies(commits)
      for (const landing of batch) {
        walked += 1
        const before = landing.before === null ? [] : policies.get(landing.before)
        const after = policies.get(landing.after)
        if (walked > MAX_LANDINGS || !before || !after) return false
        const crossing: Crossing = {
          landing,
          before: indexPolicies(before),
          after: indexPolicies(after),
          previousOf: matchFiles(before, after),
        }
        open = open.filter(trail => !isSettled(trail, trail.follow(crossing)))
        if (open.length === 0) return true
      }
    }
    return true
  }

  function isSettled({ step }: Trail, { landing, before, after }: Passage): boolean {
    if (step.kind === 'create') return before === undefined && after !== undefined
    if (isLive(before, step)) return true
    // What is older left the branch before the live profile was written, so it does not wait to be applied.
    return !isOverwriting && landing.until + GRACE_MS < readWrittenAt(step.live)
  }
}

function asIncomplete(error: unknown): false {
  if (error instanceof PastTooLongError) return false
  throw error
}
