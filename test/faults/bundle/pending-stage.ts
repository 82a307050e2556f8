import { openStage, type Run, type Stage } from '../../e2e/stage.ts'
import type { Age } from '../../standins/pgbeam/index.ts'
import { policies, writeBefore } from '../policies.ts'
import { STRAY, seedOf } from '../world.ts'

/** A stage on which the commit of the story waits to be applied by the real bundle. */
export async function openPending(age: Age, { strays = 1 } = {}): Promise<Stage> {
  const stage = await openApplied(age, { strays })
  await stage.push(contents)
  return stage
}

/** The same, where the commit came by a reviewed pull request. */
export async function openReviewed(age: Age): Promise<Stage> {
  const stage = await openApplied(age, { strays: 1 })
  const number = await stage.propose(contents)
  stage.approve(number)
  await stage.merge(number)
  return stage
}

const contents = Object.fromEntries(policies.map(({ file, text }) => [file, text]))

async function openApplied(age: Age, { strays }: { strays: number }): Promise<Stage> {
  const applied = policies.filter(({ before }) => before !== null)
  return openStage({
    files: Object.fromEntries(applied.map(policy => [policy.file, writeBefore(policy)])),
    live: [
      ...Array.from({ length: strays }, (_, index) => ({ ...STRAY, id: `pol_stray_${index}`, name: `Stray ${index}` })),
      ...policies.flatMap(policy => seedOf(policy, age)),
    ],
    pgbeam: { age },
  })
}

/** A run of the bundle in the words of the flow: what it reported, and whether the step failed. */
export function readResult({ report, exitCode }: Run) {
  if (!report) throw new Error('the run left no report')
  return { report, failure: exitCode === 0 ? null : `exit code ${exitCode}` }
}
