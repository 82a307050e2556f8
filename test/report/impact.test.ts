import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReplayedQuery, ReportedReplay } from '../../src/report/impact-schema.ts'
import { fitErrors } from '../../src/report/markdown/errors.ts'
import { describeReplayLimits, renderReplay } from '../../src/report/markdown/impact.ts'
import { renderMerging } from '../../src/report/markdown/merging.ts'
import {
  countReach,
  describeApprovalRules,
  describeUnknownReach,
  renderReach,
} from '../../src/report/markdown/reach.ts'
import { createView } from '../../src/report/markdown/view.ts'
import { type PolicyReport, type ReportedTests, reportSchema } from '../../src/report/schema.ts'
import { listTestFindings } from '../../src/report/test-findings.ts'
import { attributeOf, listElements, listProcessedTexts, outline, renderMarkdown, textOf } from './dom.ts'
import { hostileText } from './hostile-text.ts'
import { REACTIONS } from './reactions.ts'
import { policy, rendering, report } from './samples.ts'

const SPACE = {
  limit: 65_536,
  measure: (text: string) => text.length,
  listLimits: [25, 8, 3],
  textLimit: 300,
  diffLimit: 100,
}

function viewOf(reported: PolicyReport, tests?: ReportedTests, rest: Parameters<typeof rendering>[1] = {}) {
  const whole = report({ policies: [reported], ...(tests ? { tests } : {}) })
  expect(reportSchema.safeParse(whole).error).toBeUndefined()
  return createView({ rendering: rendering(whole, rest), space: SPACE, elsewhere: 'elsewhere' })
}

function render(reported: PolicyReport, tests?: ReportedTests): string {
  const view = viewOf(reported, tests)
  return [
    ...describeApprovalRules(view, reported),
    ...renderReach(view, reported, 25),
    ...describeUnknownReach(reported),
    ...renderReplay(view, reported),
    ...describeReplayLimits(reported),
    ...renderMerging(view),
    ...fitErrors(view),
  ].join('\n\n')
}

const NO_QUERIES = { queries: 0, runs: 0 }

function replay(rest: Partial<ReportedReplay> = {}): ReportedReplay {
  return {
    days: 7,
    bound_credentials: 2,
    tried: { queries: 36, runs: 1204 },
    newly_blocked: NO_QUERIES,
    newly_allowed: NO_QUERIES,
    masked_differently: null,
    filtered_differently: null,
    busiest: [],
    truncated: false,
    skipped_unparseable: 0,
    ...rest,
  }
}

function credential(name: string, rest = {}) {
  return { id: name, name, principal: 'agent', state: 'active', last_used_at: null, expires_at: null, ...rest }
}

/** Everything that PgBeam or a file can say, with a text of the caller's in every field. */
function fillEveryField(text: () => string): [PolicyReport, ReportedTests] {
  const query = (effect: ReplayedQuery['effect'], rest: Partial<ReplayedQuery> = {}): ReplayedQuery => ({
    ...{ effect, sql: text(), runs: 3, last_seen: text(), rule: text(), reason: text() },
    ...rest,
  })
  const masked = [{ column: text(), before: text(), after: text() }]
  const agents = [
    credential(text()),
    credential(text(), { principal: 'human' }),
    credential(text(), { principal: `of ${text()}` }),
    credential(text(), { state: 'expired' }),
    credential(text(), { state: `in ${text()}` }),
  ]
  const one = { queries: 1, runs: 3 }
  const reported = policy({
    agents: { active: 3, credentials: agents },
    project: { is_default: true, agents_disabled: true },
    approval_rules: {
      enabled: 2,
      rules: [
        { name: text(), statement_kinds: [text()], schema: text(), relation: text(), from_rows: 5 },
        { name: text(), statement_kinds: [], schema: null, relation: text(), from_rows: null },
      ],
    },
    replay: replay({
      traffic_scope: text(),
      ...{ newly_blocked: one, newly_allowed: one, masked_differently: one, filtered_differently: one },
      busiest: [
        query('newly_blocked'),
        query('newly_allowed'),
        query('masked_differently', { masked }),
        query('filtered_differently'),
      ],
    }),
  })
  const file = `${text()}.tests.yaml`
  const failed = { code: 'policy-test-failed', severity: 'error', line: 4, column: 5 } as const
  const tests: ReportedTests = {
    ...{ passed: 1, failed: 1, not_run: 1 },
    files: [
      {
        ...{ file, policy: text(), passed: 1, failed: 1, not_run: 1, not_run_because: ['no-answer'] },
        findings: [
          { ...failed, message: text(), test: text(), reason: text(), hint: text() },
          { code: text(), severity: 'error', message: text(), line: null, column: null },
        ],
      },
    ],
  }
  return [reported, tests]
}

describe('with hostile text in every field', () => {
  test('there is nothing that harmless text does not make as well', () => {
    fc.assert(
      fc.property(fc.infiniteStream(hostileText), stream => {
        const used: string[] = []
        const hostile = render(
          ...fillEveryField(() => {
            used.push(stream.next().value as string)
            return used.at(-1) ?? ''
          }),
        )
        const names = new Map([...new Set(used)].map((text, index) => [text, `text${index}`]))
        const harmless = render(...fillEveryField(() => names.get(used.shift() ?? '') ?? ''))
        const nodes = renderMarkdown(hostile)
        expect(outline(nodes)).toBe(outline(renderMarkdown(harmless)))
        expect(listElements(nodes, 'a').map(link => new URL(attributeOf(link, 'href') ?? '').origin)).toEqual(
          listElements(nodes, 'a').map(() => 'https://github.com'),
        )
        const inCode = listElements(nodes, 'code').flatMap(({ childNodes }) =>
          childNodes.map(({ nodeName }) => nodeName),
        )
        expect(inCode.filter(name => name !== '#text')).toEqual([])
        expect(listProcessedTexts(nodes).filter(text => REACTIONS.test(text))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe('whom a policy hits', () => {
  test('a long list is cut, and says how many more there are', () => {
    const credentials = Array.from({ length: 40 }, (_, index) => credential(`agent-${index}`))
    const reported = policy({ agents: { active: 40, credentials } })
    const nodes = renderMarkdown(renderReach(viewOf(reported), reported, 25).join())
    expect(listElements(nodes, 'code')).toHaveLength(25)
    expect(textOf(nodes)).toMatch(/\b40\b.*\b15\b/)
  })

  test('agents, people and those that are not active are told apart', () => {
    const credentials = [
      credential('a'),
      credential('b', { principal: 'human' }),
      credential('c', { state: 'revoked' }),
    ]
    const reported = policy({ agents: { active: 2, credentials } })
    const [, ...counts] = listElements(renderMarkdown(renderReach(viewOf(reported), reported, 25).join()), 'strong')
    expect(counts.map(({ childNodes }) => textOf(childNodes))).toEqual(['1 agent', '1 person'])
  })

  const nobody = { active: 0, credentials: [] }
  const known = { is_default: false, agents_disabled: false }
  const strongOf = (reported: PolicyReport) => {
    const [, ...strong] = listElements(renderMarkdown(render(reported)), 'strong')
    return strong.map(({ childNodes }) => textOf(childNodes))
  }

  test('it is never nobody on the strength of credentials alone', () => {
    for (const project of [undefined, known, { is_default: null, agents_disabled: null }]) {
      expect(render(policy({ agents: nobody, ...(project ? { project } : {}) }))).not.toMatch(/nobody/)
    }
    const created = policy({ action: 'create', compared_with: 'nothing', agents: nobody, project: known })
    expect(countReach(created).join()).toMatch(/nobody/)
  })

  test('the default of the project is a group of its own', () => {
    const project = { ...known, is_default: true }
    expect(strongOf(policy({ agents: nobody, project }))).toEqual(['every passthrough and human connection'])
    expect(strongOf(policy({ agents: { active: 1, credentials: [credential('a')] }, project }))).toHaveLength(2)
  })

  test('what is not known makes its own sentence', () => {
    const sentences = [known, { ...known, is_default: null }, undefined].map(project =>
      render(policy({ agents: nobody, ...(project ? { project } : {}) })),
    )
    expect(sentences[1]).toBe(sentences[2])
    expect(sentences[0]).not.toBe(sentences[1])
    expect(render(policy({ project: { ...known, is_default: true } }))).not.toBe('')
  })

  test('that every agent is refused at present is said where there is one', () => {
    const project = { ...known, agents_disabled: true }
    expect(strongOf(policy({ agents: { active: 1, credentials: [credential('a')] }, project }))).toContain(
      'every agent',
    )
    expect(strongOf(policy({ agents: nobody, project }))).toEqual([])
    expect(strongOf(policy({ project }))).toContain('every agent')
  })

  test('credentials that are not known are not said to be none', () => {
    const firstOf = (text: string) => text.split('. ')[0]
    const [none, unknown] = [policy({ agents: nobody, project: known }), policy({ project: known })].map(reported =>
      render(reported),
    )
    expect(firstOf(unknown ?? '')).not.toBe(firstOf(none ?? ''))
  })

  test('approval rules: none is nothing, unknown is said, many are cut and counted', () => {
    const rule = { name: 'r', statement_kinds: ['delete'], schema: 'public', relation: 'orders', from_rows: 10 }
    const rules = Array.from({ length: 20 }, () => rule)
    const view = (enabled: number | null, listed = rules) => {
      const reported = policy({ approval_rules: { enabled, rules: listed } })
      return describeApprovalRules(viewOf(reported), reported).join()
    }
    expect(view(0, [])).toBe('')
    expect(view(null, [])).not.toBe('')
    expect(textOf(renderMarkdown(view(130)))).toMatch(/\b130\b.*\b122\b/)
  })

  test('nothing is said where nothing is known', () => {
    expect(render(policy())).toBe('')
  })
})

test('queries that are not shown one by one are counted', () => {
  const query: ReplayedQuery = {
    effect: 'newly_blocked',
    sql: 'SELECT 1',
    runs: 9,
    last_seen: null,
    rule: 'r',
    reason: null,
  }
  const reported = policy({
    replay: replay({
      newly_blocked: { queries: 11, runs: 90 },
      newly_allowed: { queries: 2, runs: 2 },
      busiest: Array.from({ length: 5 }, () => query),
    }),
  })
  const nodes = renderMarkdown(renderReplay(viewOf(reported), reported).join('\n\n'))
  expect(listElements(nodes, 'tr')).toHaveLength(6)
  expect(textOf(nodes.slice(-1))).toContain('8')
})

describe('policy tests', () => {
  const finding = { code: 'policy-test-failed', severity: 'error', line: 4, column: 5, message: 'It differs.' } as const

  function failing(count: number, message: string = finding.message): ReportedTests {
    const counts = { passed: 0, failed: count, not_run: 0 }
    const findings = Array.from({ length: count }, () => ({
      ...finding,
      message,
      test: 'reads',
      reason: 'Why.',
      hint: 'How.',
    }))
    const file = { file: 'a.tests.yaml', policy: 'a.yaml', ...counts, not_run_because: [], findings }
    return { ...counts, files: [file] }
  }

  test('a failure is a finding of its file, with the engine’s reason and hint', () => {
    expect(listTestFindings(failing(1))).toEqual([
      { file: 'a.tests.yaml', finding: { ...finding, message: 'It differs. PgBeam: Why. How.' } },
    ])
    expect(listTestFindings(undefined)).toEqual([])
  })

  test('take no more than their share of the space, however much there is to say', () => {
    for (const tests of [failing(1), failing(500), failing(30, 'word '.repeat(500))]) {
      const text = fitErrors(viewOf(policy(), tests)).join('\n\n')
      expect(text.length).toBeLessThanOrEqual(SPACE.limit * 0.22)
      expect(text).not.toBe('')
    }
  })

  test('a predicate that only the live profile has is not repeated', () => {
    const secret = "tenant = 'globex'"
    const tests = failing(1, `filtered by ${secret}`)
    const reported = policy({
      replay: replay({
        newly_blocked: { queries: 1, runs: 1 },
        busiest: [
          { effect: 'newly_blocked', sql: `SELECT ${secret}`, runs: 1, last_seen: null, rule: null, reason: secret },
        ],
      }),
    })
    const view = viewOf(reported, tests, { privatePredicates: new Set([secret]) })
    expect([...fitErrors(view), ...renderReplay(view, reported)].join()).not.toContain('globex')
  })
})
