import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { commentMarker } from '../../src/report/marker.ts'
import type { Rendering } from '../../src/report/rendering.ts'
import { reportSchema } from '../../src/report/schema.ts'
import type { Stage } from '../e2e/stage.ts'
import { carryOutOn } from './stories/carry-out.ts'
import { STORIES } from './stories/index.ts'
import { settle } from './stories/settle.ts'
import { openManyPolicies, openStoryStage } from './stories/stage.ts'

const MARKER = commentMarker({ commentId: 'golden' })
const stages: Stage[] = []
const told = new Map<string, Rendering>()

/** Each story goes on where the one before it ended. */
beforeAll(async () => {
  const stage = await openStoryStage()
  stages.push(stage)
  for (const [name, tell] of Object.entries(STORIES)) told.set(name, await tell(stage))
  const many = await openManyPolicies()
  stages.push(many.stage)
  told.set('oversize', await carryOutOn(many.stage, many.event, { hasKey: false }))
})

afterAll(async () => {
  for (const stage of stages) await stage[Symbol.asyncDispose]()
})

function find(name: string): Rendering {
  return told.get(name) ?? expect.unreachable(`${name} was not told`)
}

// Kept to be looked at: `npx vitest run test/report/golden.test.ts -u` renews them, `npm run preview` shows them.
describe.each([...Object.keys(STORIES), 'oversize'])('the golden comment "%s"', name => {
  it('is of a valid report', () => {
    expect(reportSchema.safeParse(find(name).report).error).toBeUndefined()
  })

  it('reads as it did', async () => {
    await expect(settle(renderComment(find(name), MARKER))).toMatchFileSnapshot(`golden/${name}.md`)
  })
})
