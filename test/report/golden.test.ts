import { describe, expect, it } from 'vitest'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { commentMarker } from '../../src/report/marker.ts'
import { reportSchema } from '../../src/report/schema.ts'
import { STORIES } from './stories.ts'

const MARKER = commentMarker({ commentId: 'golden' })

// Kept to be looked at: `npx vitest run test/report/golden.test.ts -u` renews them, `npm run preview` shows them.
describe.each(Object.entries(STORIES))('the golden comment "%s"', (name, tell) => {
  it('is of a valid report', () => {
    expect(reportSchema.safeParse(tell().report).error).toBeUndefined()
  })

  it('reads as it did', async () => {
    await expect(renderComment(tell(), MARKER)).toMatchFileSnapshot(`golden/${name}.md`)
  })
})
