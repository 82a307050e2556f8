import { describe, expect, it } from 'vitest'
import { combineDirections, mayWiden } from '../../src/access/direction.ts'
import { renderComment, renderSummary } from '../../src/report/markdown/comment.ts'
import { commentMarker } from '../../src/report/marker.ts'
import type { PolicyReport } from '../../src/report/schema.ts'
import { summariseReport } from '../../src/report/verdict.ts'
import { listElements, renderMarkdown, textOf } from './dom.ts'
import { change, policy, rendering, report } from './samples.ts'

const DIRECTIONS = ['widens', 'unclear', 'mixed', 'narrows', 'neutral'] as const
const COMPANY: Readonly<Record<string, PolicyReport[]>> = {
  'on its own': [],
  'beside an invalid file': [policy({ file: 'bad.yaml', action: 'invalid', direction: 'none' })],
  'beside drift': [policy({ action: 'none', direction: 'none', drift: [{ field: 'max_rows', expected: 1, live: 2 }] })],
  'among thirty that narrow': Array.from({ length: 30 }, (_, index) =>
    policy({ file: `${index}.yaml`, direction: 'narrows', changes: [] }),
  ),
}
const CASES = Object.entries(COMPANY).flatMap(([where, others]) =>
  DIRECTIONS.map(direction => ({ direction, where, others })),
)

describe.each(CASES)('a policy that is $direction $where', ({ direction, others }) => {
  const changes = [change(['access', 'public.orders'], ['none', 'reachable'], { direction })]
  const policies = [...others, policy({ direction, changes })]
  const story = rendering(report({ direction: combineDirections(policies.map(each => each.direction)), policies }))
  const documents = [renderComment(story, commentMarker({ commentId: 'x' })), renderSummary(story)]

  it.each(documents)('is marked by words in the first line, and in a box, if it may widen access', document => {
    const nodes = renderMarkdown(document)
    const [heading] = listElements(nodes, 'h2')
    expect(/widen/i.test(textOf(heading?.childNodes ?? []))).toBe(mayWiden(direction))
    const boxes = listElements(nodes, 'blockquote').map(box => textOf(box.childNodes))
    expect(boxes).toHaveLength(mayWiden(direction) ? 1 : 0)
    expect(boxes.every(box => box.includes(direction === 'unclear' ? '[!WARNING]' : '[!CAUTION]'))).toBe(true)
  })
})

describe('the verdict', () => {
  it.each([
    [{ mode: 'check', result: 'invalid', policies: [policy({ action: 'invalid', direction: 'none' })] }, /INVALID/],
    [{ mode: 'check', result: 'failed', policies: [policy({ direction: 'narrows' })] }, /FAILED/],
    [{ mode: 'apply', result: 'failed', policies: [policy({ outcome: 'failed' })] }, /FAILED/],
    [{ mode: 'apply', result: 'failed', policies: [] }, /FAILED/],
    [{ mode: 'apply', result: 'refused', policies: [policy({ outcome: 'refused' })] }, /REFUSED/],
    [{ mode: 'apply', result: 'applied', policies: [policy({ outcome: 'applied' })] }, /widens/i],
    [{ mode: 'apply', result: 'applied', dry_run: true, policies: [policy({ outcome: 'applied' })] }, /Dry run/],
    [{ mode: 'drift', result: 'failed', policies: [] }, /FAILED/],
  ] as const)('of %j tells what went wrong', (rest, word) => {
    expect(summariseReport(report({ ...rest, policies: [...rest.policies] }))).toMatch(word)
  })
})
