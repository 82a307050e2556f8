import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareAccess } from '../../src/access/compare.ts'
import { mayWiden } from '../../src/access/direction.ts'
import { judgeHarm } from '../../src/access/harm.ts'
import { type Profile, profileSchema } from '../../src/policy/schema.ts'
import { fitBoxes } from '../../src/report/markdown/box.ts'
import { createView } from '../../src/report/markdown/view.ts'
import { rankChange, sortChanges } from '../../src/report/order.ts'
import type { PolicyReport, ReportedChange } from '../../src/report/schema.ts'
import { splitAtoms } from '../access/atoms.ts'
import { pick } from '../size.ts'
import { change, policy, rendering, report } from './samples.ts'

/** Names that no other contains, and that are not numbered through. */
const WORDS = Array.from({ length: 40 }, (_, index) => `q${String.fromCharCode(97 + (index % 26), 97 + index / 26)}z`)
const relation = fc.constantFrom(...WORDS.slice(0, 30)).map(word => `public.${word}`)
const column = fc.constantFrom(...WORDS.slice(30))
const predicate = fc.subarray(['a = 1', 'b = 2'], { minLength: 1 }).map(atoms => atoms.join(' and '))
const limit = fc.constantFrom(0, 10, 200)
const kinds = fc.oneof(fc.constant([]), fc.shuffledSubarray(['insert', 'delete', 'ddl', 'other', 'select'] as const))
const profile: fc.Arbitrary<Profile> = fc
  .record({
    access_mode: fc.constantFrom('read_only', 'read_write'),
    approval_mode: fc.constantFrom('off', 'writes'),
    migration_safety: fc.constantFrom('off', 'block'),
    statement_rules: fc.record({ allow: kinds, deny: fc.constant([]) }),
    table_allowlist: fc.oneof(fc.constant([]), fc.uniqueArray(relation, { minLength: 1, maxLength: 25 })),
    masking_rules: fc.uniqueArray(
      fc.record({ table: relation, column, kind: fc.constantFrom('hash' as const, 'redact' as const) }),
      { maxLength: 25, selector: ({ table, column: name }) => `${table}.${name}` },
    ),
    row_filters: fc.array(fc.record({ table: relation, predicate }), { maxLength: 4 }),
    max_rows: limit,
    budget_queries_per_hour: limit,
    statement_timeout_ms: limit,
  })
  .map(fields => profileSchema.parse({ name: 'a policy', ...fields }))

/** A policy's report as a comparison of random versions makes it. `isNew`: there was nothing before. */
const reported = fc
  .record({ before: profile, after: profile, waiting: profile, isNew: fc.boolean(), waits: fc.boolean() })
  .map(({ before, after, waiting, isNew, waits }) => {
    const list = (was: Profile | undefined, is: Profile) => {
      const { changes, direction } = compareAccess({ before: was, after: is }, splitAtoms)
      return { changes: changes.map(({ cause: _, ...rest }) => ({ ...rest, line: 1 })), direction }
    }
    return {
      ...list(isNew ? undefined : before, after),
      ...(isNew ? { action: 'create', compared_with: 'nothing', direction: 'widens' } : {}),
      ...(waits && !isNew ? { waiting: list(waiting, before).changes } : {}),
    } as Partial<PolicyReport>
  })

interface Told {
  readonly change: ReportedChange
  readonly isShown: boolean
}

/** Every change that may widen, and whether a box names what it is about. */
function readBoxes(policies: readonly PolicyReport[], room: number): Told[] {
  const view = createView({
    rendering: rendering(report({ policies: [...policies] })),
    space: { limit: room, measure: text => text.length, listLimits: [25], textLimit: 300, diffLimit: 100 },
    elsewhere: 'elsewhere',
  })
  const { blocks } = fitBoxes(view)
  expect(blocks.join('\n\n').length).toBeLessThanOrEqual(room * 0.15 + 100)
  const paragraphs = blocks.flatMap(block => block.split('\n>\n'))
  return policies.flatMap(each => {
    const [own = ''] = paragraphs.filter(paragraph => paragraph.includes(`**\`${each.name}\`**`))
    const lines = own.split('\n').slice(1)
    const [waiting, present] = [true, false].map(waits =>
      lines.filter(line => line.includes('merged before') === waits).join('\n'),
    )
    const tell = (text: string | undefined) => (each: ReportedChange) => ({
      change: each,
      isShown: isNamed(each, text ?? ''),
    })
    return [
      ...each.changes
        .filter(isWidening)
        .filter(one => isToldOf(each, one))
        .map(tell(present)),
      ...(each.waiting ?? []).filter(isWidening).map(tell(waiting)),
    ]
  })
}

function isWidening({ direction }: ReportedChange): boolean {
  return mayWiden(direction)
}

/** Of a new profile, what goes without saying: tables where it reaches all, and statements that only read. */
function isToldOf({ compared_with, changes }: PolicyReport, one: ReportedChange): boolean {
  if (compared_with !== 'nothing') return true
  const reachesAll = changes.some(each => judgeHarm(each) === 'everything')
  return judgeHarm(one) !== 'read' && !(reachesAll && judgeHarm(one) === 'table')
}

function isNamed({ area, field, subject, before, after, direction }: ReportedChange, text: string): boolean {
  if (subject === field) return text.includes(`\`${field}\``)
  if (subject === '*') return /every other table|every table/.test(text)
  const parts = subject.split('.').slice(-2)
  return text.split('\n').some(line => {
    if (area === 'masking') return parts.every(part => line.includes(part)) && isMasking(line, { before, after })
    if (area === 'rows') return line.includes(subject) && /rows|where/.test(line)
    const isReach = /reachable|\bread\b|\breach\b/.test(line) && !/only/.test(line)
    return area === 'access'
      ? line.includes(subject) && isReach
      : line.includes(`\`${subject}\``) && direction !== 'narrows'
  })
}

function isMasking(line: string, { before, after }: Pick<ReportedChange, 'before' | 'after'>): boolean {
  const words: Record<string, string> = { none: 'no access', clear: 'in the clear', hash: 'hashed', redact: 'redacted' }
  const [was, is] = [words[String(before)] ?? '', words[String(after)] ?? '']
  return line.includes(is) && (line.includes(was) || line.includes('**only**') || line.startsWith('> - **in the clear'))
}

const many = fc
  .array(reported, { minLength: 1, maxLength: 6 })
  .map(all => all.map((each, index) => policy({ ...each, name: `Policy ${index}`, file: `${index}.yaml` })))

describe('the boxes', () => {
  test('never count what may widen while they show anything less harmful', () => {
    let cut = 0
    fc.assert(
      fc.property(many, fc.integer({ min: 9_000, max: 40_000 }), (policies, room) => {
        const told = readBoxes(policies, room)
        const shown = told.filter(({ isShown }) => isShown).map(({ change: each }) => rankChange(each))
        const counted = told.filter(({ isShown }) => !isShown)
        cut += Number(counted.length > 0 && shown.length > 0)
        const least = shown.reduce((worst, rank) => Math.max(worst, rank), 0)
        expect(counted.filter(({ change: each }) => rankChange(each) < least)).toEqual([])
      }),
      { numRuns: pick({ short: 60, long: 2_000 }) },
    )
    expect(cut).toBeGreaterThan(5)
  })

  test('name all that may widen where there is room', () => {
    fc.assert(
      fc.property(many, policies => {
        expect(readBoxes(policies, 1_000_000).filter(({ isShown }) => !isShown)).toEqual([])
      }),
      { numRuns: pick({ short: 30, long: 1_000 }) },
    )
  })

  test('do not let harmless tables hide an unmasked column and a dropped row filter', () => {
    const lookups = Array.from({ length: 8 }, (_, index) =>
      change(['access', `public.lookup_${index}`], ['none', 'reachable']),
    )
    const changes = [
      ...lookups,
      change(['masking', 'public.customers.email'], ['hash', 'clear']),
      change(['rows', 'public.orders'], ["region = 'eu'", 'all']),
    ]
    const view = createView({
      rendering: rendering(report({ policies: [policy({ changes })] })),
      space: { limit: 65_536, measure: text => text.length, listLimits: [25], textLimit: 300, diffLimit: 100 },
      elsewhere: 'elsewhere',
    })
    const lines = fitBoxes(view).blocks.join('\n').split('\n').slice(2)
    expect(lines).toHaveLength(3)
    expect(
      lines.map(line => ['email', 'orders', 'lookup_0` … `public.lookup_7'].filter(name => line.includes(name))),
    ).toEqual([['email'], ['orders'], ['lookup_0` … `public.lookup_7']])
  })
})

test.each(['new', 'changed'])('what approvals let pass is told where writes are held: a %s profile', how => {
  const held = { name: 'a policy', access_mode: 'read_write', approval_mode: 'all' }
  const read = { ...held, access_mode: 'read_only' }
  const tell = (rows: number) => {
    const [before, after] = [read, { ...held, approval_auto_max_rows: rows }].map(each => profileSchema.parse(each))
    const versions = { before: how === 'new' ? undefined : before, after: after as Profile }
    const { changes } = compareAccess(versions, splitAtoms)
    const listed = changes.map(({ cause: _, ...rest }) => ({ ...rest, line: 1 }))
    const isNew = { action: 'create', compared_with: 'nothing' } as const
    const view = createView({
      rendering: rendering(report({ policies: [policy({ changes: listed, ...(how === 'new' ? isNew : {}) })] })),
      space: { limit: 60_000, measure: text => text.length, listLimits: [25], textLimit: 300, diffLimit: 100 },
      elsewhere: 'elsewhere',
    })
    const lines = fitBoxes(view).blocks.join('\n').split('\n')
    return ['insert', 'ddl'].map(kind => lines.find(line => line.includes(`\`${kind}\``)) ?? '')
  }
  const [insert, ddl] = tell(1_234_567)
  expect(insert).toContain('1,234,567')
  expect(ddl).toContain('held')
  expect(ddl).not.toContain('1,234,567')
  expect(tell(0).join()).not.toMatch(/rows/)
})

test('the order of harm is the one that reviewers were promised', () => {
  const ordered = [
    change(['masking', 'public.users.email'], ['hash', 'clear']),
    change(['rows', 'public.orders'], ['a = 1', 'all']),
    change(['rows', 'public.items'], ['a = 1', 'a = 1 OR b = 2']),
    change(['masking', 'public.users.phone'], ['redact', 'hash']),
    change(['access', '*'], ['none', 'reachable']),
    change(['statements', 'ddl'], ['refused', 'held']),
    change(['writes', 'migration_safety'], ['block', 'warn']),
    change(['access', 'public.orders'], ['none', 'reachable']),
    change(['masking', 'public.orders.note'], ['none', 'hash']),
    change(['statements', 'set'], ['refused', 'allowed']),
    change(['limits', 'max_rows'], [10, 'unlimited']),
    change(['other', 'content_scan_mode'], ['block', 'off']),
    change(['masking', 'public."Users".email'], ['hash', 'clear'], { direction: 'unclear' }),
    change(['limits', 'statement_timeout_ms'], ['project default', 5], { direction: 'unclear' }),
    change(['masking', 'public.users.name'], ['clear', 'hash'], { direction: 'narrows' }),
  ]
  expect(sortChanges(ordered.toReversed())).toEqual(ordered)
})
