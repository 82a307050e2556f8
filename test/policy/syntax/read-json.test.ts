import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PolicyNode } from '../../../src/policy/syntax/node.ts'
import { readJson } from '../../../src/policy/syntax/read-yaml.ts'
import { SourceText } from '../../../src/policy/syntax/source-text.ts'
import { anyCharacter } from '../../any-character.ts'
import { listPlaces, parseText } from '../read.ts'

/** A node without its offsets into one text, so that nodes of different texts can be compared. */
type Written =
  | { readonly kind: 'scalar'; readonly value: unknown; readonly start: number }
  | { readonly kind: 'list'; readonly items: readonly Written[]; readonly start: number }
  | {
      readonly kind: 'mapping'
      readonly entries: readonly (readonly [string, number, Written])[]
      readonly start: number
    }

function describeNode(node: PolicyNode | undefined): unknown {
  if (node?.kind === 'list') return { kind: 'list', items: node.items.map(describeNode), start: node.start }
  if (node?.kind === 'mapping') {
    const entries = [...node.entries].map(([name, { key, value }]) => [name, key, describeNode(value)])
    return { kind: 'mapping', entries, start: node.start }
  }
  return node?.kind === 'scalar' ? { kind: 'scalar', value: node.value, start: node.start } : node
}

/** Writes JSON with layout of any kind between its tokens, and notes where everything stands. */
class Writer {
  text = ''
  readonly #layouts: readonly string[]
  #next = 0

  constructor(layouts: readonly string[]) {
    this.#layouts = layouts
    this.#skip()
  }

  write(value: unknown): Written {
    const start = this.text.length
    if (Array.isArray(value)) {
      const items = this.#writeAll(value, '[]', item => this.write(item))
      return { kind: 'list', items, start }
    }
    if (typeof value === 'object' && value !== null) {
      const entries = this.#writeAll(Object.entries(value), '{}', ([name, member]) => {
        const key = this.text.length
        this.#put(JSON.stringify(name))
        this.#put(':')
        return [name, key, this.write(member)] as const
      })
      return { kind: 'mapping', entries, start }
    }
    this.#put(JSON.stringify(value))
    return { kind: 'scalar', value, start }
  }

  #writeAll<Item, Result>(items: readonly Item[], [open = '', close = '']: string, write: (item: Item) => Result) {
    this.#put(open)
    const written = items.map((item, index) => {
      if (index > 0) this.#put(',')
      return write(item)
    })
    this.#put(close)
    return written
  }

  #put(token: string): void {
    this.text += token
    this.#skip()
  }

  #skip(): void {
    this.text += this.#layouts[this.#next++ % this.#layouts.length] ?? ''
  }
}

const layout = fc.array(fc.constantFrom('', ' ', '\n', '\r\n', '\r', '\t', '\n\t\t', '\n  ', ' \n\n'), { minLength: 1 })
const name = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.constantFrom('<<', 'a'.repeat(1100), '__proto__', '- a', '#', '&a', ''),
)
const value = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' })
const mapping = fc.dictionary(name, value)

describe('the JSON reader', () => {
  it('finds every value and key where it is written, whatever the layout', () => {
    fc.assert(
      fc.property(fc.oneof(mapping, value), layout, (data, layouts) => {
        // As JSON has it: without -0.
        const json: unknown = JSON.parse(JSON.stringify(data))
        const writer = new Writer(layouts)
        const written = writer.write(json)
        const { root, complete, findings } = readJson(new SourceText(writer.text))
        expect({ complete, findings, root: describeNode(root) }).toEqual({
          complete: true,
          findings: [],
          root: written,
        })
      }),
      { numRuns: 500 },
    )
  })

  it('refuses exactly what JSON.parse refuses', () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat(2),
      insert: fc.constantFrom('', ',', '"', '0', '\\', '}', ' ', '\n', 'e', '-', '/'),
    })
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', '\t'), edit, (json, indent, { at, remove, insert }) => {
        const text = JSON.stringify(JSON.parse(json), null, indent)
        const place = at % (text.length + 1)
        const edited = text.slice(0, place) + insert + text.slice(place + remove)
        const { root, complete, findings } = readJson(new SourceText(edited))
        // An empty text is not reported as invalid JSON, but as a file without a policy.
        expect(complete && root !== undefined).toBe(isJson(edited))
        for (const { offset } of findings) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(offset).toBeLessThanOrEqual(edited.length)
        }
      }),
      { numRuns: 1000 },
    )
  })

  // The mark ‸ stands before the place of the finding.
  it.each([
    ['a trailing comma in an object', '{"a": 1‸, }'],
    ['a trailing comma in an array', '{"a": [1‸,\n]}'],
    ['a comma too many', '{"a": 1,‸, "b": 2}'],
    ['a missing comma', '{"a": 1\n‸"b": 2}'],
    ['a missing colon', '{"a" ‸1}'],
    ['a line comment', '{\n  "a": 1 ‸// one\n}'],
    ['a comment before the object', '‸/* one */ {"a": 1}'],
    ['a comment of YAML', '{"a": 1} ‸# one'],
    ['a name in single quotes', "{‸'a': 1}"],
    ['a text in single quotes', '{"a": ‸\'b\'}'],
    ['a name without quotes', '{‸a: 1}'],
    ['a text without quotes', '{"a": ‸hash}'],
    ['a literal that is misspelt', '{"a": ‸True}'],
    ['a literal that goes on', '{"a": ‸nulls}'],
    ['a literal that breaks off', '{"a": ‸tru}'],
    ['not a number', '{"a": ‸NaN}'],
    ['a leading zero', '{"a": ‸012}'],
    ['a plus sign', '{"a": ‸+1}'],
    ['a point without a digit before it', '{"a": ‸.5}'],
    ['a point without a digit behind it', '{"a": ‸5.}'],
    ['an exponent without a digit', '{"a": ‸5e, "b": 1}'],
    ['a string that is not closed on its line', '{"a": "b", "c": ‸"d\\" e\n}'],
    ['a string that is not closed in the file', '{"a": ‸"b, c: 1}'],
    ['a tab in a string', '{"a": ‸"b\tc"}'],
    ['a wrong escape', '{"a": "b\\‸x"}'],
    ['half an escape', '{"a": "\\‸u12x4"}'],
    ['an array that is closed like an object', '{"a": [1, 2‸}'],
    ['a bracket too many', '{"a": 1}‸}'],
    ['an object that is not closed', '{"a": 1‸'],
    ['an array that is not closed', '{"a": [‸'],
    ['a second value', '{"a": 1} ‸{}'],
    ['a name in typographic quotes', '{‸“a”: 1}'],
    ['a space that is none of JSON’s', '{"a":‸\u00a01}'],
    ['a second byte-order mark', '\ufeff‸\ufeff{"a": 1}'],
  ])('refuses %s at its place', (_, marked) => {
    const [before = '', after = ''] = marked.split('‸')
    const lines = before.replace(/^\ufeff/, '').split('\n')
    const place = `json-syntax ${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
    expect(listPlaces(parseText(before + after, 'a.json').findings)).toEqual([place])
  })

  it('takes `<<`, anchors and comments in strings for what JSON takes them', () => {
    const text = '{"name": "x", "<<": {"max_rows": 1}, "id": "*a # pgbeam-allow: code reason"}'
    expect(listPlaces(parseText(text, 'a.json').findings)).toEqual(['unknown-field 1:15', 'invalid-id 1:44'])
  })

  it('keeps the digits of an integer beyond 2^53', () => {
    const text = '{\n\t"name": "x",\n\t"max_rows": 9007199254740993\n}'
    expect(listPlaces(parseText(text, 'a.json').findings)).toEqual(['integer-too-large 3:14'])
  })

  it('refuses a key that two spellings repeat, at any depth', () => {
    const text = '\ufeff{"name": "x", "statement_rules": {"deny": [],\n"d\\u0065ny": []}}'
    expect(listPlaces(parseText(text, 'a.json').findings)).toEqual(['duplicate-key 2:1'])
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
