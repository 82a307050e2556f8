import { describe, expect, it } from 'vitest'
import { listAnnotations } from '../../src/report/annotations.ts'
import { renderComment, renderSummary } from '../../src/report/markdown/comment.ts'
import { commentMarker } from '../../src/report/marker.ts'
import { guardPredicates } from '../../src/report/predicates.ts'
import type { Rendering } from '../../src/report/rendering.ts'
import { change, finding, policy, rendering, report } from './samples.ts'

const OURS = "region = 'eu'"
const LONG = `tenant IN (${'4711, '.repeat(20)}0)`
const PRIVATE = "tenant = 'globex'"

function tell({ before = OURS, after = OURS }, rest: Partial<Rendering> = {}): string {
  const story = rendering(
    report({
      policies: [
        policy({
          compared_with: 'live',
          outcome: 'failed',
          reason: `PgBeam refused the row filter ${PRIVATE}.`,
          changes: [change(['rows', 'public.orders'], [before, after], { direction: 'unclear' })],
          findings: [finding('always-true', { message: `\`${PRIVATE}\` is odd.`, accepted: `as was ${PRIVATE}` })],
          drift: [
            {
              field: 'row_filters',
              expected: [{ table: 'public.orders', predicate: OURS }],
              live: [{ table: 'public.orders', predicate: `${PRIVATE} OR NULL` }],
            },
          ],
        }),
      ],
    }),
    {
      privatePredicates: new Set([PRIVATE]),
      texts: new Map([['policies/analytics.yaml', { before: null, after: OURS }]]),
      ...rest,
    },
  )
  const annotations = listAnnotations(story).map(({ title, message }) => `${title}: ${message}`)
  return [renderComment(story, commentMarker({ commentId: 'x' })), renderSummary(story), ...annotations].join('\n')
}

describe('a predicate that only the live profile has', () => {
  it.each([
    ['alone', PRIVATE],
    ['with spaces around it', ` ${PRIVATE}\n`],
    ['joined with others', `(${OURS}) AND (${PRIVATE})`],
    ['first among others', `(${PRIVATE}) AND (${OURS}) AND (a AND b)`],
  ])('is nowhere to be read %s', (_, before) => {
    const text = tell({ before })
    expect(text).not.toContain('globex')
    expect(text).toContain(OURS)
  })

  it('is found in pieces where it holds what joins predicates', () => {
    const odd = 'a) AND (b'
    const { show } = guardPredicates({ ...rendering(report()), privatePredicates: new Set([odd]) })
    expect(show(`(c) AND (${odd})`)).toEqual({ hidden: 'private' })
    expect(show('(c) AND (d)')).toEqual({ text: '(c) AND (d)' })
  })
})

describe('redacted predicates', () => {
  it('are nowhere to be read, in no text of a file either', () => {
    const text = tell({ before: OURS, after: "region = 'uk'" }, { redactPredicates: true })
    expect(text).not.toMatch(/globex|region/)
  })

  it('still say that they changed', () => {
    const same = tell({ before: 'all', after: OURS }, { redactPredicates: true })
    const other = tell({ before: OURS, after: "region = 'uk'" }, { redactPredicates: true })
    expect(other).not.toBe(same)
  })

  it.each([
    ['as it is written', `cannot parse ${OURS} here`, 'cannot parse (predicate not shown) here'],
    ['in other spacing', `cannot parse ${OURS.replaceAll(' ', '')} here`, '(predicate not shown)'],
    ['in capitals', `near ${OURS.toUpperCase()}`, '(predicate not shown)'],
    ['in other quotes and parentheses', `{"predicate":"((${OURS.replaceAll("'", '"')}))"}`, '(predicate not shown)'],
    ['cut off', `cannot parse ${LONG.slice(0, 30)}…`, '(predicate not shown)'],
    ['not at all, and is cut off', `${'x'.repeat(40)}…`, `${'x'.repeat(40)}…`],
    ['not at all', 'max_rows is too large', 'max_rows is too large'],
  ])('are hidden in a message that holds one %s', (_, message, shown) => {
    const { conceal } = guardPredicates({ ...rendering(report()), privatePredicates: new Set([OURS, LONG]) })
    expect(conceal(message)).toBe(shown)
  })

  it('are taken out of many messages without delay', () => {
    const predicates = Array.from({ length: 10_000 }, (_, index) => `tenant_id = ${index}`)
    const { conceal } = guardPredicates({ ...rendering(report()), privatePredicates: new Set(predicates) })
    const messages = predicates.map(predicate => conceal(`The filter ${predicate} is odd.`))
    expect(messages.filter(message => message.includes('tenant_id'))).toEqual([])
  })
})

describe('long predicates', () => {
  it('are shown where they differ', () => {
    const long = `region in (${"'eu', ".repeat(200)}`
    const text = tell({ before: `${long}'uk')`, after: `${long}'us')` })
    expect(text).toContain("'uk')`")
    expect(text).toContain("'us')`")
  })
})
