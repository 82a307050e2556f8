import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editPolicy } from '../../src/edit/edit-policy.ts'
import { composeFile } from '../../src/export/compose-file.ts'
import { isSameProfile } from '../../src/policy/equality.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import type { Profile } from '../../src/policy/schema.ts'
import * as arbitraries from '../access/arbitraries.ts'
import { pick } from '../size.ts'
import { spellingOf } from './spellings.ts'

/** Pieces that YAML and JSON have their own ideas about. */
const piece = fc.constantFrom(
  ...['yes', 'off', 'null', '~', '0x1f', '12:30', '2024-01-01', '<<', '=', 'é', '表', '😀', 'users', 'a', '---', '...'],
  ...[
    ': ',
    ' #',
    '#',
    '- ',
    '"',
    "'",
    '\\',
    '\n',
    '\n\n',
    '\t',
    ' ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a',
    '*a',
    '!x',
    '|',
    '>',
  ],
  ...['%', '@', '`', '?', '\u00a0', '\u2028', '\ufeff', '\u200b', '\r', '# pgbeam-allow: x y'],
)
const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map(pieces => pieces.join(''))
const literal = text.map(each => `note = '${each.replaceAll("'", "''")}'\n  AND b = 2`)

const live: fc.Arbitrary<Profile> = fc
  .record({
    ...arbitraries.fields,
    name: text,
    table_allowlist: fc.array(fc.oneof(arbitraries.relationName, text), { maxLength: 3 }),
    row_filters: fc.array(
      fc.record({ table: arbitraries.relationName, predicate: fc.oneof(literal, arbitraries.predicate) }),
      {
        maxLength: 2,
      },
    ),
  })
  .map(arbitraries.dropClashingMasks)

const cases = arbitraries.policy.chain(profile => fc.tuple(spellingOf(arbitraries.dropClashingMasks(profile)), live))

test('a file is edited to say exactly what is live wherever a file can say it at all, and nothing else comes in', () => {
  const seen = { edited: 0, impossible: 0 }
  fc.assert(
    fc.property(cases, ([{ path, text: before }, wanted]) => {
      const result = editPolicy({ path, text: before, live: wanted })
      if (result.kind === 'edited') {
        seen.edited += 1
        const parsed = parsePolicy({ path, content: { kind: 'text', text: result.text } })
        expect(parsed.kind === 'parsed' && isSameProfile(parsed.document.profile, wanted)).toBe(true)
        expect(parsed.kind === 'parsed' && parsed.document.acceptances).toEqual([])
        return
      }
      seen.impossible += 1
      const policy = { id: 'pol_1', projectId: 'prj_1', profile: wanted, unknownFields: [] }
      const composed = composeFile({ path, policy, predicates: new Map() })
      expect(composed.kind, `${before}\n${JSON.stringify(wanted)}`).toBe('impossible')
    }),
    { numRuns: pick({ short: 120, long: 6000 }) },
  )
  expect(Math.min(seen.edited, seen.impossible)).toBeGreaterThan(pick({ short: 20, long: 1000 }))
})
