import { expect, test } from 'vitest'
import { renderDrift } from '../../src/report/markdown/drift.ts'
import { createView } from '../../src/report/markdown/view.ts'
import type { ReportedDrift } from '../../src/report/schema.ts'
import { listElements, renderMarkdown, textOf } from './dom.ts'
import { rendering, report } from './samples.ts'

function viewOf({ redactPredicates = false } = {}) {
  const measure = (text: string) => text.length
  const space = { limit: 65_536, measure, listLimits: [25, 8, 3], textLimit: 300, diffLimit: 10_000 }
  return createView({ rendering: rendering(report(), { redactPredicates }), space, elsewhere: 'the summary' })
}

/** The cells of each row. */
function readRows(drift: readonly ReportedDrift[], { limit = 25, ...options } = {}): string[][] {
  const nodes = renderMarkdown(renderDrift(viewOf(options), drift, limit).join('\n\n'))
  return listElements(nodes, 'tr')
    .slice(1)
    .map(row => listElements(row.childNodes, 'td').map(cell => textOf(cell.childNodes)))
}

/** What is shown of each side of one field. */
function compare(field: string, expected: unknown, live: unknown, options = {}): string[] {
  return readRows([{ field, expected, live }], options)[0]?.slice(1) ?? []
}

test('no drift is not mentioned, and every field has a row of its own', () => {
  expect(renderDrift(viewOf(), [], 25)).toEqual([])
  const rows = readRows([
    { field: 'max_rows', expected: 5, live: 7 },
    { field: 'access_mode', expected: 'read_only', live: 'read_write' },
  ])
  expect(rows.map(row => row.slice(1))).toEqual([
    ['5', '7'],
    ['read_only', 'read_write'],
  ])
})

test('what is null is as little there as what is missing, and neither is shown as a value', () => {
  const [missing, given] = compare('session_recording', undefined, 'full')
  expect(compare('session_recording', null, 'full')).toEqual([missing, given])
  expect(compare('session_recording', 'full', null)).toEqual([given, missing])
  expect(missing).not.toMatch(/null|undefined/)
  expect(given).toBe('full')
})

test('of lists each side shows what the other does not have', () => {
  expect(compare('table_allowlist', ['a.b', 'c.d'], ['c.d', 'e.f'])).toEqual(['a.b', 'e.f'])
  const [order, alike] = compare('table_allowlist', ['a.b', 'c.d'], ['c.d', 'a.b'])
  expect(alike).toBe(order)
  const [extra, nothing] = compare('table_allowlist', ['a.b', 'c.d'], ['c.d'])
  expect(extra).toBe('a.b')
  expect(nothing).not.toBe(order)
})

test('entries are the same whatever order their fields come in', () => {
  const masks = [{ table: 'a.b', column: 'c', kind: 'hash' }]
  const turned = [{ kind: 'hash', column: 'c', table: 'a.b' }]
  const [, live] = compare('masking_rules', [...masks, { table: 'x', column: 'y', kind: 'hash' }], turned)
  expect(live).not.toContain('a.b')
})

test('predicates stay hidden where they are to be', () => {
  const filter = (predicate: string) => [{ table: 'a.b', predicate }]
  const show = (options: object) => compare('row_filters', filter('tenant = 1'), filter('tenant = 2'), options)
  // Of those that are live only, nobody has said that this repository may show them.
  expect(show({}).map(cell => cell.includes('tenant'))).toEqual([true, false])
  expect(show({ redactPredicates: true }).join()).not.toContain('tenant')
  // Even where it is no list, as a later PgBeam may have it.
  expect(compare('row_filters', [], { all: 'tenant = 1' }, { redactPredicates: true }).join()).not.toContain('tenant')
})

test('what is more than there is room for is counted', () => {
  const entries = Array.from({ length: 9 }, (_, index) => `s.t${index}`)
  const [all] = compare('table_allowlist', entries, [])
  expect(entries.filter(entry => all?.includes(entry))).toHaveLength(5)
  expect(all).toContain('4')
  const drift = Array.from({ length: 9 }, (_, index) => ({ field: `f${index}`, expected: 1, live: 2 }))
  expect(readRows(drift, { limit: 3 }).length).toBeLessThan(9)
})
