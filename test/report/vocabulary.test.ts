import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change, Shown } from '../../src/access/change.ts'
import { compareAccess } from '../../src/access/compare.ts'
import { profileSchema } from '../../src/policy/schema.ts'
import { splitAtoms } from '../access/atoms.ts'
import { type PolicyPair, policyPair } from '../access/edits.ts'
import { pick } from '../size.ts'

const page = readFileSync(new URL('../../docs/report.md', import.meta.url), 'utf8')

/** The rows of the table with this header, each cell's words in backquotes. */
function readTable(header: string): string[][][] {
  const [, body = ''] = page.split(`${header}\n`)
  const rows = body.split('\n').slice(1)
  const end = rows.findIndex(row => !row.startsWith('|'))
  return rows.slice(0, end).map(row =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)),
  )
}

const VALUES = new Map(
  readTable('| Area | Values |').flatMap(([areas = [], words = []]) => areas.map(area => [area, words])),
)
const EDITS = new Map(
  readTable('| Field | Area | Values |').flatMap(([fields = [], areas = []]) => fields.map(field => [field, areas[0]])),
)

/** Whether the page has this value in this place. */
function isDocumented({ area, field, subject, direction }: Change, value: Shown): boolean {
  if (value === null) return true
  if (subject === field && EDITS.has(field)) {
    if (area !== EDITS.get(field) || !['neutral', 'unclear'].includes(direction)) return false
    const shape = (profileSchema.shape as Record<string, { safeParse(value: unknown): { success: boolean } }>)[field]
    return /_mode$/.test(field)
      ? shape?.safeParse(value).success === true
      : /^(?:1 entry|\d+ entries)$/.test(String(value))
  }
  const words = VALUES.get(area)
  if (words === undefined) return false
  if (['writes', 'approvals', 'other'].includes(area)) return subject === field
  if (area === 'limits') return typeof value === 'number' || words.includes(value)
  // Every atom of the small universe compares.
  return words.includes(String(value)) || (area === 'rows' && /[=<>]|is|null/i.test(String(value)))
}

test('docs/report.md says of every change what it can say', () => {
  const areas = new Set<string>()
  const edited = new Set<string>()
  const check = ({ before, after }: PolicyPair) => {
    for (const change of compareAccess({ before, after }, splitAtoms).changes) {
      const { area, field, subject } = change
      areas.add(area)
      if (subject === field && EDITS.has(field)) edited.add(field)
      const undocumented = [change.before, change.after].filter(value => !isDocumented(change, value))
      expect({ change, undocumented }).toEqual({ change, undocumented: [] })
    }
  }
  fc.assert(fc.property(policyPair, check), { numRuns: pick({ short: 2000, long: 20_000 }), seed: 1 })
  // Random pairs hardly ever hold one where the mode has no effect.
  const reading = { name: 'a', statement_rules: { allow: ['select'], deny: [] } }
  check({
    before: profileSchema.parse({ ...reading, access_mode: 'read_write' }),
    after: profileSchema.parse({ ...reading, access_mode: 'read_only' }),
  })
  // A policy comes under an exception by what it is, and not by what it permits.
  expect(new Set([...areas, 'guardrails'])).toEqual(new Set(VALUES.keys()))
  expect(edited).toEqual(new Set(EDITS.keys()))
})
