import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderComment, renderSummary } from '../../src/report/markdown/comment.ts'
import { renderDriftPullRequest } from '../../src/report/markdown/drift-pull-request.ts'
import { renderLanded } from '../../src/report/markdown/landed.ts'
import { commentMarker, driftMarker, hasMarker } from '../../src/report/marker.ts'
import type { Rendering } from '../../src/report/rendering.ts'
import type { PolicyReport, Report, ReportedGuardrailChange } from '../../src/report/schema.ts'
import { pick } from '../size.ts'
import { attributeOf, listElements, listProcessedTexts, type Node, outline, renderMarkdown, walk } from './dom.ts'
import { hostileText } from './hostile-text.ts'
import { REACTIONS } from './reactions.ts'
import { change, finding, policy, rendering, report } from './samples.ts'

const MARKER = commentMarker({ commentId: 'hostile' })

/** All that a document holds, with a text of the caller's in every field that anybody but us writes. */
function fillEveryField(text: () => string, shape: Shape): Rendering {
  const policies = shape.map(kind => fillPolicy(text, kind))
  const texts = new Map(policies.map(({ file }) => [file, { before: `${text()}\n`, after: `${text()}\nline\n` }]))
  const findings = [finding(text(), { message: text(), line: null, column: null })]
  return rendering(report({ mode: 'check', policies, findings, guardrails: fillGuardrails(text) }), {
    texts,
    gate: text(),
    workflow: text(),
    job: text(),
  })
}

function fillGuardrails(text: () => string): NonNullable<Report['guardrails']> {
  const change = (rest: Partial<ReportedGuardrailChange>): ReportedGuardrailChange => ({
    guardrail: text(),
    rule: 'never_reachable',
    subject: text(),
    exception: false,
    before: text(),
    after: text(),
    direction: 'widens',
    line: 3,
    ...rest,
  })
  const changes = [change({}), change({ exception: true, line: null }), change({ direction: 'narrows' })]
  const findings = [finding(text(), { severity: 'error', message: text() }), finding(text(), { message: text() })]
  return {
    direction: 'mixed',
    files: [
      { file: `${text()}.guardrails.yaml`, action: 'update', changes, findings },
      { file: `${text()}.guardrails.yml`, action: 'remove', changes: [change({ line: null })], findings: [] },
    ],
    unmanaged: [{ project_id: text(), policy_id: text(), name: text(), findings }],
  }
}

type Shape = readonly { action: PolicyReport['action']; outcome: PolicyReport['outcome'] }[]

function fillPolicy(text: () => string, { action, outcome }: Shape[number]): PolicyReport {
  return policy({
    file: `${text()}.yaml`,
    previous_file: text(),
    name: text(),
    action,
    outcome,
    reason: `${text()} #12, ${text()}`,
    pull_requests: [12],
    changes: [
      change(['access', `public.${text()}`], ['none', 'reachable'], { field: text() }),
      change(['access', `*.${text()}`], ['reachable', 'none'], { direction: 'narrows' }),
      change(['statements', text()], ['refused', 'allowed'], { field: text() }),
      change(['masking', `public.${text()}.${text()}`], ['hash', 'clear']),
      change(['rows', `public.${text()}`], [`1 ${text()}`, `2 ${text()}`], { direction: 'unclear' }),
      change(['rows', `*.${text()}`], ['all', text()], { direction: 'narrows' }),
      change(['writes', 'migration_safety'], [text(), text()]),
      change(['other', 'name'], [`1 ${text()}`, `2 ${text()}`], { direction: 'neutral' }),
      change(['other', text()], [`1 ${text()}`, `2 ${text()}`], { direction: 'neutral', field: text() }),
    ],
    findings: [
      finding(text(), { severity: 'error', message: text() }),
      finding(text(), { message: text() }),
      finding(text(), { message: text(), accepted: text() }),
    ],
    drift: [
      { field: text(), expected: text(), live: { [text()]: text() } },
      { field: 'table_allowlist', expected: [`1 ${text()}`], live: [`2 ${text()}`] },
      {
        field: 'masking_rules',
        expected: [{ table: `1 ${text()}`, column: text(), kind: text() }],
        live: [{ table: text(), column: [text()], kind: null }],
      },
      { field: 'row_filters', expected: [{ table: `1 ${text()}`, predicate: text() }], live: [] },
    ],
  })
}

const shapes: fc.Arbitrary<Shape> = fc.array(
  fc.record({
    action: fc.constantFrom('create', 'update', 'none', 'unmanage', 'invalid'),
    outcome: fc.constantFrom(null, 'applied', 'unchanged', 'refused', 'failed'),
  }),
  { minLength: 1, maxLength: 2 },
)

function asExport(rendering: Rendering): string {
  return renderSummary({ ...rendering, report: { ...rendering.report, mode: 'export' } })
}

function asProposal(rendering: Rendering): string {
  const leftOut = rendering.report.policies.map(policy => ({ policy, message: policy.findings[0]?.message ?? '' }))
  return renderDriftPullRequest(rendering, { marker: driftMarker(MARKER, '0123456789abcdef'), leftOut })
}

function asLanded(rendering: Rendering): string {
  const { policies } = rendering.report
  return renderLanded(rendering, { marker: MARKER, applied: policies, outstanding: policies, changedBy: [12] })
}

const RENDERERS: [string, number, (rendering: Rendering) => string][] = [
  ['comment', pick({ short: 15, long: 250 }), rendering => renderComment(rendering, MARKER)],
  ['summary', pick({ short: 10, long: 100 }), renderSummary],
  ['pull request about drift', pick({ short: 10, long: 150 }), asProposal],
  ['comment on what a later run applied', pick({ short: 10, long: 100 }), asLanded],
  ['summary of an export', pick({ short: 10, long: 100 }), asExport],
]

describe.each(RENDERERS)('a %s with hostile text in every field', (_, numRuns, render) => {
  it('has the structure that it has with harmless text, and nothing in it that the templates did not make', {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(twins, ({ hostile, harmless }) => {
        const text = render(hostile)
        const nodes = renderMarkdown(text)
        expect(outline(nodes)).toBe(outline(renderMarkdown(render(harmless))))
        expect(listForeignLinks(nodes, hostile)).toEqual([])
        expect(listForeignNodes(nodes)).toEqual([])
        expect(listProcessedTexts(nodes).filter(text => REACTIONS.test(text))).toEqual([])
        expect([...walk(nodes)].filter(({ nodeName }) => nodeName === '#comment')).toHaveLength(
          hasMarker(text, MARKER) ? 1 : 0,
        )
      }),
      { numRuns },
    )
  })
})

function listForeignLinks(nodes: readonly Node[], { report, serverUrl, runUrl }: Rendering): string[] {
  const home = new RegExp(`^${serverUrl}/${report.repository}/(?:(?:blob|commit)/[0-9a-f]{40}(?:/|$)|pull/12$)`)
  const links = listElements(nodes, 'a').map(anchor => attributeOf(anchor, 'href') ?? '')
  return links.filter(href => href !== runUrl && !home.test(href))
}

function listForeignNodes(nodes: readonly Node[]): string[] {
  const names = [...walk(nodes)].map(({ nodeName }) => nodeName)
  const inCode = listElements(nodes, 'code').flatMap(({ childNodes }) => childNodes.map(({ nodeName }) => nodeName))
  return [...names.filter(name => !OWN.has(name)), ...inCode.filter(name => name !== '#text')]
}

/** The elements that the templates make. */
const OWN = new Set(
  '#text #comment h2 h3 p blockquote ul li table thead tbody tr th td a strong code pre br sub details summary'.split(
    ' ',
  ),
)

/** The same document twice, with equal harmless texts where the hostile ones are equal. */
const twins = fc.tuple(fc.infiniteStream(hostileText), shapes).map(([stream, shape]) => {
  const used: string[] = []
  const hostile = fillEveryField(() => takeFrom(stream, used), shape)
  const names = new Map<string, string>()
  for (const text of used) names.set(text, names.get(text) ?? `text${names.size}`)
  const replay = used.values()
  const harmless = fillEveryField(() => names.get(replay.next().value ?? '') ?? '', shape)
  return { hostile, harmless }
})

function takeFrom(stream: Iterator<string>, used: string[]): string {
  const text: string = stream.next().value
  used.push(text)
  return text
}
