import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editPolicy } from '../../src/edit/edit-policy.ts'
import { isSameProfile, listDifferences } from '../../src/policy/equality.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import type { Profile } from '../../src/policy/schema.ts'
import { dropClashingMasks, fields, policy } from '../access/arbitraries.ts'
import { pick } from '../size.ts'
import { type Spelled, spellingOf } from './spellings.ts'

/** Some fields of a profile as somebody else has them; lists keep a part of what they hold. */
const edited = (profile: Profile): fc.Arbitrary<Profile> =>
  fc
    .tuple(policy, fc.subarray(Object.keys(fields) as (keyof Profile)[], { minLength: 0, maxLength: 5 }), fc.nat())
    .map(([other, changed, seed]) => {
      const entries = changed.map(field => [field, mix(profile[field], other[field], seed)])
      return dropClashingMasks({ ...profile, ...Object.fromEntries(entries) })
    })

function mix(one: unknown, other: unknown, seed: number): unknown {
  if (!Array.isArray(one) || !Array.isArray(other)) return other
  return [...one.filter((_, index) => (seed >> index) % 2 === 0), ...other]
}

const cases = policy.chain(profile => {
  const valid = dropClashingMasks(profile)
  return fc.tuple(fc.constant(valid), spellingOf(valid), edited(valid))
})

function read({ path }: Spelled, text: string): Profile | undefined {
  const parsed = parsePolicy({ path, content: { kind: 'text', text } })
  return parsed.kind === 'parsed' ? parsed.document.profile : undefined
}

test('edits of what is live come into any file, and nothing else of it changes', () => {
  const seen = { edited: 0, kept: 0 }
  fc.assert(
    fc.property(cases, ([profile, spelled, live]) => {
      const { path, text, pieces } = spelled
      const before = read(spelled, text)
      if (!before) expect.unreachable(`not a valid file:\n${text}`)
      expect(isSameProfile(before, profile)).toBe(true)

      expect(editPolicy({ path, text, live: profile })).toEqual({ kind: 'unchanged' })

      const result = editPolicy({ path, text, live })
      if (isSameProfile(profile, live)) {
        expect(result.kind).toBe('unchanged')
        return
      }
      if (result.kind !== 'edited') expect.unreachable(`${JSON.stringify(result)}\n${text}\n${JSON.stringify(live)}`)
      seen.edited += 1
      const after = read(spelled, result.text)
      expect(after && isSameProfile(after, live)).toBe(true)
      expect(editPolicy({ path, text: result.text, live })).toEqual({ kind: 'unchanged' })

      const changed = new Set(listDifferences(profile, live))
      let at = 0
      for (const piece of pieces.filter(({ field, isShared }) => !changed.has(field) && !isShared)) {
        const found = result.text.indexOf(piece.text, at)
        expect(found, `${piece.text}\nis not in\n${result.text}\nas it was in\n${text}`).toBeGreaterThanOrEqual(at)
        at = found + piece.text.length
        seen.kept += 1
      }
      const own = (each: string) => each.match(/^ *# own \d+\.\r?$/gm) ?? []
      expect(own(result.text)).toEqual(own(text))
      const added = result.text.match(/# behind \d+\./g) ?? []
      expect(text).toEqual(expect.stringContaining(added[0] ?? ''))
      expect(result.text.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'))
      if (text.includes('\r\n')) expect(result.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      else expect(result.text).not.toContain('\r')
      expect(/\n$/.test(result.text)).toBe(/\n$/.test(text))
    }),
    { numRuns: pick({ short: 150, long: 8000 }) },
  )
  expect(Math.min(seen.edited, seen.kept)).toBeGreaterThan(pick({ short: 40, long: 3000 }))
})
