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

/** How programs write JSON. */
const JSON_FORMATS = ['', '  ', '    ', '\t'].flatMap(unit =>
  ['', '\n'].map(end => (text: string) => JSON.stringify(JSON.parse(text), null, unit) + end),
)

/** Lines that stayed and lost the comment behind them; of those only that are the only ones of their content. */
function listStripped(before: string, after: string): string[] {
  const linesOf = (text: string) =>
    text.split(/\r?\n/).map(line => /^ *(.*?),?( # behind \d+\.)?$/.exec(line)?.slice(1) ?? [line])
  const countOf = (lines: (string | undefined)[][], content: string | undefined) =>
    lines.filter(([each]) => each === content).length
  const [old, now] = [linesOf(before), linesOf(after)]
  return old.flatMap(([content, comment]) => {
    // An entry of a list, or a part of one, may come back in another list.
    if (/^(?:-|kind|column|table|predicate)/.test(content ?? '')) return []
    const isAlone = countOf(old, content) === 1 && countOf(now, content) === 1
    const found = now.find(([each]) => each === content)
    return comment && isAlone && found && found[1] !== comment ? [`${content}${comment}`] : []
  })
}

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
      for (const format of JSON_FORMATS) {
        if (path.endsWith('.json') && text === format(text)) expect(result.text).toBe(format(result.text))
      }
      expect(listStripped(text, result.text)).toEqual([])
      expect(result.text.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'))
      if (text.includes('\r\n')) expect(result.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      else expect(result.text).not.toContain('\r')
      expect(/\n$/.test(result.text)).toBe(/\n$/.test(text))
    }),
    { numRuns: pick({ short: 120, long: 8000 }) },
  )
  expect(Math.min(seen.edited, seen.kept)).toBeGreaterThan(pick({ short: 30, long: 3000 }))
})

/** Lists on lines of their own, as an entry's line and as what stands around them. */
const LAYOUTS = [
  { open: 'table_denylist:\n', line: (name: string) => `  - ${name}`, close: '', comma: false },
  { open: 'table_denylist: # all\n', line: (name: string) => `- "${name}"`, close: '', comma: false },
  { open: 'table_denylist: [\n', line: (name: string) => `    ${name}`, close: '  ]\n', comma: true },
  { open: 'table_denylist: &x [\n', line: (name: string) => `  '${name}'`, close: '] # all\n', comma: true },
]

test('entries of a list come and go by their lines, and all other lines stay', () => {
  const names = fc.uniqueArray(fc.nat({ max: 60 }), { minLength: 1, maxLength: 8 })
  const marks = fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(
      names,
      fc.nat(),
      marks,
      fc.constantFrom(...LAYOUTS),
      fc.boolean(),
      (all, cut, marked, layout, isLast) => {
        const [had, fresh] = [all.slice(0, (cut % all.length) + 1), all.slice((cut % all.length) + 1)]
        const kept = had.filter((_, index) => !marked[index]?.[0])
        if (kept.length === 0) return
        const write = (entries: readonly number[], added: readonly number[]) => {
          const listed = [...entries, ...added]
          const lines = had.flatMap((name, index) => {
            const above = marked[index]?.[1] ? [`  # above ${name}`] : []
            if (!entries.includes(name)) return above
            const comma = layout.comma && name !== listed.at(-1) ? ',' : ''
            return [...above, `${layout.line(`t${name}`)}${comma}${marked[index]?.[2] ? ` # behind ${name}` : ''}`]
          })
          const more = added.map(
            name => `${layout.line(`t${name}`)}${layout.comma && name !== added.at(-1) ? ',' : ''}`,
          )
          // What is added comes right behind the last entry, in front of comments on those that went.
          const at = layout.comma ? lines.length : lines.findLastIndex(line => !/^ *# above/.test(line)) + 1
          const body = [...lines.slice(0, at), ...more, ...lines.slice(at)].map(line => `${line}\n`).join('')
          return `name: a\n${layout.open}${body}${layout.close}${isLast ? '' : 'max_rows: 5 # rows\n'}`
        }
        const text = write(had, [])
        const profile = read({ path: 'a.yaml', text, pieces: [] }, text) ?? expect.unreachable(text)
        const live = { ...profile, table_denylist: [...kept, ...fresh].map(name => `t${name}`) }
        const result = editPolicy({ path: 'a.yaml', text, live })
        const edited =
          result.kind === 'edited' ? result.text : result.kind === 'unchanged' ? text : expect.unreachable(text)
        const sorted = (each: string) => each.split('\n').toSorted()
        // Where comments of entries that went stand behind the last one, either order will do.
        expect(sorted(edited)).toEqual(sorted(write(kept, fresh)))
        expect(edited.split('\n').filter(line => /above|name:|rows/.test(line))).toEqual(
          text.split('\n').filter(line => /above|name:|rows/.test(line)),
        )
      },
    ),
    { numRuns: pick({ short: 100, long: 4000 }) },
  )
})
