import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderComment, renderSummary } from '../../src/report/markdown/comment.ts'
import { fitPolicies } from '../../src/report/markdown/sections.ts'
import { createView } from '../../src/report/markdown/view.ts'
import { commentMarker } from '../../src/report/marker.ts'
import { sortPolicies } from '../../src/report/order.ts'
import type { Rendering } from '../../src/report/rendering.ts'
import type { PolicyReport } from '../../src/report/schema.ts'
import { pick } from '../size.ts'
import { listElements, outline, renderMarkdown } from './dom.ts'
import { change, finding, manyMasks, policy, rendering, report, smallPolicy } from './samples.ts'

const MARKER = commentMarker({ commentId: 'fitting' })
const COMMENT_LIMIT = 65_536
const SUMMARY_LIMIT = 1_048_576

const NOTHING_TOLD = { boxed: new Set<PolicyReport>(), complete: new Set<PolicyReport>(), shared: new Set<string>() }

/** A text of four bytes a character, as long as a file lets it be. */
const LONG = '😀'.repeat(pick({ short: 50_000, long: 250_000 }))

const STORIES: Readonly<Record<string, () => Rendering>> = {
  '300 changed policies': () => ofPolicies(Array.from({ length: 300 }, (_, index) => smallPolicy(index))),
  '300 policies that widen, with long texts': () =>
    ofPolicies(
      Array.from({ length: 300 }, (_, index) => ({ ...smallPolicy(index * 7), findings: manyFindings(5) })),
      `name: x\n${'# line\n'.repeat(2000)}`,
    ),
  '300 policies with long names': () =>
    ofPolicies(Array.from({ length: 300 }, (_, index) => ({ ...smallPolicy(index), name: 'Ä'.repeat(300) }))),
  'one policy with 10,000 masking rules': () =>
    ofPolicies([policy({ direction: 'mixed', changes: manyMasks(10_000) })]),
  'one policy with texts that no comment could hold': () => ofPolicies([endlessPolicy('policies/endless.yaml')], LONG),
  'many policies with texts that no comment could hold': () =>
    ofPolicies(
      Array.from({ length: 8 }, (_, index) => endlessPolicy(`policies/${index}.yaml`)),
      LONG,
    ),
  '10,000 findings': () =>
    ofPolicies([policy({ action: 'invalid', direction: 'none', findings: manyFindings(10_000) })]),
  'endless findings of the run': () =>
    rendering(
      report({ findings: Array.from({ length: 100 }, () => finding(LONG, { message: `@ ${LONG} @`.repeat(2) })) }),
    ),
  'a long path everywhere': () => ofPolicies([{ ...endlessPolicy(`${'é/'.repeat(2000)}x.yaml`), name: null }]),
}

describe.each(Object.entries(STORIES))('of %s', (_, tell) => {
  it('the comment has no more than 65,536 characters and nothing is cut in two', () => {
    const comment = renderComment(tell(), MARKER)
    expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expectWhole(comment)
  })

  it('the summary has no more than 1 MiB and nothing is cut in two', () => {
    const summary = renderSummary(tell())
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT)
    expect(summary.isWellFormed()).toBe(true)
    expectPaired(summary)
  })
})

describe('the room for policies', () => {
  const policies = sortPolicies(Array.from({ length: 300 }, (_, index) => smallPolicy(index)))

  it.each([0, 500, 5_000, 20_000, 60_000])('of %i characters is not overdrawn, and all are accounted for', room => {
    const { sections, folded } = fitPolicies(viewOf(policies, '# line\n'.repeat(300)), policies, {
      told: NOTHING_TOLD,
      room,
    })
    expect(sections.join('\n\n').length).toBeLessThanOrEqual(room)
    expect(sections.length + folded.length).toBe(policies.length)
  })

  it('goes to those that widen first', () => {
    const { folded } = fitPolicies(viewOf(policies), policies, { told: NOTHING_TOLD, room: 30_000 })
    expect(folded.length).toBeGreaterThan(0)
    expect(folded.filter(({ direction }) => direction !== 'narrows')).toEqual([])
  })

  it('shortens the lists of a policy before it gives the policy up', () => {
    const large = policy({ direction: 'mixed', changes: manyMasks(10_000) })
    const rowsIn = (room: number) =>
      listElements(
        renderMarkdown(fitPolicies(viewOf([large]), [large], { told: NOTHING_TOLD, room }).sections.join('\n\n')),
        'tr',
      ).length
    const rows = [60_000, 3_000, 1_500, 300].map(rowsIn)
    expect(rows).toEqual([27, 10, 5, 0])
  })

  it('shows the text of a file once, where a new name makes two policies of it', () => {
    const twins = [policy({ action: 'create' }), policy({ action: 'unmanage' })]
    const { sections } = fitPolicies(viewOf(twins, 'name: new\n'), twins, { told: NOTHING_TOLD, room: 10_000 })
    expect(sections.map(section => section.includes('<details>'))).toEqual([true, false])
  })

  it('is enough for any comment whatever there is to report', () => {
    const policies = fc.array(
      fc
        .record({ masks: fc.nat(60), findings: fc.nat(30), width: fc.nat(3000), drift: fc.nat(20) })
        .map(({ masks, findings, width, drift }) => widePolicy({ masks, findings, drift, text: '|`'.repeat(width) })),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(policies, many => {
        const comment = renderComment(ofPolicies(many), MARKER)
        expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT)
        expectPaired(comment)
      }),
      { numRuns: pick({ short: 5, long: 50 }) },
    )
  })
})

describe('the effort', () => {
  it('grows no faster than what there is to report', () => {
    const countReads = (count: number) => {
      let reads = 0
      const changes = manyMasks(count).map(mask => {
        const { subject } = mask
        const get = () => {
          reads += 1
          return subject
        }
        return Object.defineProperty(mask, 'subject', { get })
      })
      const story = ofPolicies([policy({ direction: 'mixed', changes })])
      renderComment(story, MARKER)
      renderSummary(story)
      return reads
    }
    const few = countReads(4_000)
    expect(few).toBeGreaterThan(4_000)
    expect(countReads(40_000)).toBeLessThan(15 * few)
  })
})

function ofPolicies(policies: PolicyReport[], text?: string): Rendering {
  const texts = new Map(text === undefined ? [] : policies.map(({ file }) => [file, { before: null, after: text }]))
  return rendering(report({ direction: 'mixed', policies }), { texts })
}

function viewOf(policies: PolicyReport[], text?: string) {
  const space = {
    limit: COMMENT_LIMIT,
    measure: (text: string) => text.length,
    listLimits: [25, 8, 3],
    textLimit: 300,
    diffLimit: 10_000,
  }
  return createView({ rendering: ofPolicies(policies, text), space, elsewhere: 'the summary' })
}

it('what the report itself does not list is counted, of changes and of those that wait apart', () => {
  const omitting = policy({
    changes: manyMasks(3),
    changes_omitted: 12_345,
    waiting: manyMasks(2),
    waiting_omitted: 678,
  })
  for (const markdown of [renderComment(ofPolicies([omitting]), MARKER), renderSummary(ofPolicies([omitting]))]) {
    expect([...new Set(markdown.match(/\b(?:12,345|678)\b/g))]).toEqual(['12,345', '678'])
  }
})

function manyFindings(count: number) {
  return Array.from({ length: count }, (_, index) =>
    finding('unknown-field', { severity: 'error', message: `\`field_${index}\` is no field.`, line: index + 1 }),
  )
}

function widePolicy({
  masks,
  findings,
  drift,
  text,
}: {
  masks: number
  findings: number
  drift: number
  text: string
}) {
  return policy({
    name: text,
    reason: text,
    changes: manyMasks(masks).map(mask => ({ ...mask, subject: `${mask.subject}${text}` })),
    findings: manyFindings(findings).map(each => ({ ...each, message: text })),
    drift: Array.from({ length: drift }, () => ({ field: text, expected: text, live: [text, text] })),
  })
}

function endlessPolicy(file: string): PolicyReport {
  return policy({
    file,
    name: LONG,
    previous_file: LONG,
    reason: LONG,
    changes: [
      ...manyMasks(20).map(mask => ({ ...mask, subject: `${LONG}.${mask.subject}` })),
      change(['rows', 'public.orders'], [`${LONG}1`, `${LONG}2`], { direction: 'unclear' }),
    ],
    findings: [finding(LONG, { message: LONG }), finding(LONG, { message: LONG, accepted: LONG })],
    drift: [{ field: LONG, expected: LONG, live: [LONG, LONG] }],
  })
}

function expectWhole(markdown: string): void {
  expect(markdown.isWellFormed()).toBe(true)
  expectPaired(markdown)
  const nodes = renderMarkdown(markdown)
  const rows = listElements(nodes, 'table').map(table => listElements([table], 'tr').map(row => outline([row])))
  expect(rows.filter(([header, ...body]) => body.some(row => countCells(row) !== countCells(header ?? '')))).toEqual([])
  expect(listElements(nodes, 'sub')).toHaveLength(1)
}

function countCells(row: string): number {
  return row.match(/t[hd]\(/g)?.length ?? 0
}

/** Folds and blocks of code that were opened are closed: what is still open at the end has swallowed the footer. */
function expectPaired(markdown: string): void {
  const lines = markdown.split('\n')
  const opened = lines.filter(line => line.startsWith('<details>')).length
  expect(lines.filter(line => line === '</details>')).toHaveLength(opened)
  expect(lines.filter(line => /^`{3,}/.test(line)).length % 2).toBe(0)
  expect(lines.at(-2)).toMatch(/^<sub>.*<\/sub>$/)
}
