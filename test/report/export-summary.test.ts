import { expect, test } from 'vitest'
import { renderSummary } from '../../src/report/markdown/comment.ts'
import type { PolicyReport } from '../../src/report/schema.ts'
import { listElements, renderMarkdown, textOf } from './dom.ts'
import { change, finding, policy, rendering, report } from './samples.ts'

function exported(number: number, rest: Partial<PolicyReport> = {}): PolicyReport {
  const names = { name: `Agent ${number}`, file: `policies/agent-${number}.yaml` }
  return policy({ ...names, action: 'create', compared_with: 'live', direction: 'none', ...rest })
}

function summarise(policies: PolicyReport[]) {
  const text = renderSummary(rendering(report({ mode: 'export', result: 'changed', direction: 'none', policies })))
  const nodes = renderMarkdown(text)
  const [table] = listElements(nodes, 'table')
  const rows = listElements(table ? [table] : [], 'tr').map(({ childNodes }) =>
    childNodes.filter(({ nodeName }) => nodeName !== '#text').map(cell => textOf([cell])),
  )
  return { text, rows, headings: listElements(nodes, 'h3').map(({ childNodes }) => textOf(childNodes)) }
}

test('one table says which profile is in which file, and only what there is more to say of has a section', () => {
  const { rows, headings } = summarise([
    exported(1),
    exported(2, { action: 'none' }),
    exported(3, { action: 'none', findings: [finding('file-differs')] }),
    exported(4, { action: 'update', compared_with: 'base', changes: [change(['limits', 'max_rows'], [1, 2])] }),
    exported(5, { action: 'none', outcome: 'failed', reason: 'Not exported.' }),
  ])
  expect(rows.slice(1).map(([name, file]) => [name, file])).toEqual(
    [1, 2, 3, 4, 5].map(number => [`Agent ${number}`, `policies/agent-${number}.yaml`]),
  )
  expect(headings.map(heading => heading.replace(/.*Agent /, ''))).toEqual(['3', '4', '5'])
})

test('projects have a column where there are several', () => {
  const { rows } = summarise([exported(1), exported(2, { project_id: 'prj_2' })])
  expect(rows.slice(1).map(row => row[1])).toEqual(['prj_1', 'prj_2'])
})

test('more profiles than there is room for are counted', () => {
  const policies = Array.from({ length: 20_000 }, (_, number) => exported(number, { name: 'n'.repeat(120) }))
  const { text } = summarise(policies)
  expect(Buffer.byteLength(text)).toBeLessThan(1_048_576)
  const shown = text.match(/^\| `n/gm)?.length ?? 0
  expect(shown).toBeGreaterThan(1000)
  expect(text).toContain(`${(20_000 - shown).toLocaleString('en')} more profiles`)
})
