import { describe, expect, test } from 'vitest'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { commentMarker } from '../../src/report/marker.ts'
import type { Rendering } from '../../src/report/rendering.ts'
import type { PolicyReport, Report } from '../../src/report/schema.ts'
import { attributeOf, listElements, type Node, renderMarkdown, textOf } from './dom.ts'
import { change, finding, policy, rendering, report } from './samples.ts'

const MARKER = commentMarker({ commentId: 'telling' })

function render(policies: PolicyReport[], rest: { report?: Partial<Report>; rendering?: Partial<Rendering> } = {}) {
  return renderComment(rendering(report({ policies, ...rest.report }), rest.rendering), MARKER)
}

function listTexts(nodes: readonly Node[], name: string): string[] {
  return listElements(nodes, name).map(element => textOf(element.childNodes))
}

const unmasked = policy({ changes: [change(['masking', 'public.customers.email'], ['hash', 'clear'])] })
const created = policy({
  file: 'policies/new.yaml',
  name: 'New',
  action: 'create',
  compared_with: 'nothing',
  policy_id: null,
  changes: [
    change(['access', 'public.events'], ['none', 'reachable']),
    change(['masking', 'public.events.email'], ['none', 'hash']),
    change(['statements', 'select'], ['refused', 'allowed']),
    change(['statements', 'insert'], ['refused', 'held']),
  ],
})

describe('a new profile', () => {
  const nodes = renderMarkdown(render([created]))

  test('is told by what it can, what only and within which limits, the dangerous first', () => {
    const lines = listElements(nodes, 'blockquote').flatMap(box => listTexts(box.childNodes, 'li'))
    expect(lines.map(line => /can|only|limits/.exec(line)?.[0])).toEqual(['can', 'can', 'only', 'limits'])
    expect(lines[0]).toContain('insert')
  })

  test('calls no mask and no table a widening', () => {
    expect(listTexts(nodes, 'strong').filter(text => /widens|hash|reachable/i.test(text))).toEqual([])
  })
})

describe('a file without a key to compare it', () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    change(['access', `public.t${index}x`], [null, 'reachable'], { direction: 'unclear' }),
  )
  const unknown = { ...created, compared_with: 'unknown', direction: 'unclear', changes: many } as const

  test('is one line where its id names a live profile', () => {
    const adopted = Array.from({ length: 3 }, (_, index) =>
      policy({ ...unknown, file: `policies/${index}.yaml`, name: `P${index}`, policy_id: `pol_${index}` }),
    )
    const nodes = renderMarkdown(render(adopted))
    const lines = listElements(nodes, 'blockquote').flatMap(box => listTexts(box.childNodes, 'li'))
    expect(lines).toHaveLength(3)
    expect(listElements(nodes, 'details', 'h3')).toEqual([])
    expect(textOf(nodes)).not.toContain('t17x')
  })

  test('says once what it permits, where nobody knows whether it opens a profile', () => {
    const comment = render([policy({ ...unknown, policy_id: null })])
    const boxed = listElements(renderMarkdown(comment), 'blockquote')
      .map(box => textOf(box.childNodes))
      .join()
    expect(boxed).toContain('[!WARNING]')
    expect(boxed.split('t17x')).toHaveLength(2)
  })
})

describe('errors', () => {
  const invalid = policy({
    file: 'policies/bad.yaml',
    action: 'invalid',
    direction: 'none',
    name: 'Bad',
    findings: [finding('unknown-field', { severity: 'error', message: 'Such a field does not exist', line: 3 })],
  })

  test('come before the box of another policy, and nowhere else', () => {
    const comment = render([unmasked, invalid])
    expect(comment.split('unknown-field')).toHaveLength(2)
    expect(comment.indexOf('unknown-field')).toBeLessThan(comment.indexOf('[!CAUTION]'))
  })

  test('of an apply are told with their reason, once, and a refusal links its pull request', () => {
    const reason =
      'The merge of 1234567 to main came through pull request #12, which lacks 1 approval. See #77 and a/b#12.'
    const refused = policy({ outcome: 'refused', reason, pull_requests: [12], compared_with: 'live' })
    const comment = render([refused], { report: { mode: 'apply', result: 'refused' } })
    expect(comment.split('lacks')).toHaveLength(2)
    const targets = listElements(renderMarkdown(comment), 'a').map(anchor => attributeOf(anchor, 'href'))
    expect(targets.filter(target => target?.includes('/pull/'))).toEqual([
      'https://github.com/acme/data-policies/pull/12',
    ])
  })

  test('of a file that the project does not know are not told twice', () => {
    const message = 'The project prj_1 has no profile pol_9'
    const unknown = policy({
      ...{ ...invalid, outcome: 'failed', reason: message },
      findings: [finding('unknown-id', { severity: 'error', message })],
    })
    expect(render([unknown], { report: { mode: 'apply', result: 'failed' } }).split('no profile')).toHaveLength(2)
  })
})

describe('what holds for several policies', () => {
  const named = (index: number, rest: Partial<PolicyReport> = {}) =>
    policy({ file: `policies/${index}.yaml`, name: `P${index}`, direction: 'narrows', ...rest })

  test('is said once', () => {
    const budget = finding('no-query-budget', { message: 'No query budget', line: 1 })
    const rules = { enabled: null, rules: [] }
    const comment = render(
      [1, 2, 3].map(index => named(index, { findings: [{ ...budget, line: index }], approval_rules: rules })),
    )
    expect(comment.split('no-query-budget')).toHaveLength(2)
    expect(comment.split('approval rules')).toHaveLength(2)
  })

  test('is said of the one policy for which it holds', () => {
    const other = finding('no-read-ceiling', { message: 'No ceiling' })
    const comment = render([named(1, { findings: [other] }), named(2)])
    expect(comment.indexOf('no-read-ceiling')).toBeGreaterThan(comment.indexOf('### '))
  })
})

test('policies of equal names show what tells them apart', () => {
  const twins = ['prj_eu', 'prj_us'].map(project_id => ({
    ...unmasked,
    file: `policies/${project_id}.yaml`,
    project_id,
  }))
  const boxed = (policies: PolicyReport[]) =>
    listElements(renderMarkdown(render(policies)), 'blockquote')
      .map(box => textOf(box.childNodes))
      .join()
  expect(boxed(twins)).toMatch(/prj_eu.*prj_us/s)
  expect(boxed([unmasked])).not.toContain('prj_')
})

test('one policy that widens and narrows is one policy in the headline', () => {
  const mixed = policy({ ...unmasked, direction: 'mixed' })
  const [heading = ''] = listTexts(renderMarkdown(render([mixed], { report: { direction: 'mixed' } })), 'h2')
  expect(heading.match(/\d+ (?:of \d+ )?polic/g)).toEqual(['1 polic'])
})

describe('the line before merging', () => {
  const lineOf = (comment: string) => comment.split('\n').find(line => line.startsWith('**Before merging:**')) ?? ''
  const drifted = policy({ direction: 'none', action: 'none', drift: [{ field: 'max_rows', expected: 1, live: 2 }] })

  test('denies drift only where every live profile was looked at', () => {
    expect(lineOf(render([unmasked]))).toBe('')
    expect(lineOf(render([unmasked], { rendering: { knowsDrift: true } }))).toContain('drift')
    expect(lineOf(render([unmasked, drifted], { rendering: { knowsDrift: true } }))).not.toContain('no drift')
  })

  test('has approvals, tests, what waits and recorded runs', () => {
    const none = { queries: 0, runs: 0 }
    const replay = {
      ...{ days: 7, bound_credentials: 2, busiest: [], truncated: false, skipped_unparseable: 0 },
      ...{ tried: { queries: 36, runs: 252 }, newly_blocked: { queries: 2, runs: 120 }, newly_allowed: none },
      ...{ masked_differently: null, filtered_differently: null },
    }
    const waiting = [change(['limits', 'max_rows'], [10, 'unlimited'])]
    const tests = { passed: 2, failed: 1, not_run: 4, files: [] }
    const comment = render([{ ...unmasked, replay, waiting }], {
      report: { tests },
      rendering: { gate: '1 of 2 approvals' },
    })
    expect(lineOf(comment)).toMatch(/1 of 2.*2\/3.*\b4\b.*252.*\b120\b/)
    // What waits widens as well, so that it is in the box.
    const box = comment.slice(comment.indexOf('[!CAUTION]'), comment.indexOf('**Before merging'))
    expect(box).toContain('max_rows')
  })
})
