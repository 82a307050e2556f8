import { describeDuplicateKey, type UnplacedFinding } from '../finding-kinds.ts'
import { type Entry, MAX_DEPTH, type PolicyNode, type SourceTree } from './node.ts'
import type { SourceText } from './source-text.ts'

/**
 * Reads a JSON text (RFC 8259) into a tree. `JSON.parse` gives neither places nor duplicate keys, and takes YAML's
 * place only for JSON itself: a `.json` file with comments or trailing commas is refused by the tools that read JSON.
 */
export function readJson(source: SourceText): SourceTree {
  const reader = new JsonReader(source)
  try {
    return { root: reader.readDocument(), complete: true, findings: reader.findings, comments: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { root: undefined, complete: false, findings: [...reader.findings, error.finding], comments: [] }
  }
}

/** Unwinds the reader where it cannot go on. */
class Refusal extends Error {
  readonly finding: UnplacedFinding

  constructor(finding: UnplacedFinding) {
    super(finding.message)
    this.finding = finding
  }
}

const SPACE = /[ \t\n\r]*/y
// Other control characters are refused before this.
const STRING = /"(?:[^"\\\t\n\r]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y

class JsonReader {
  readonly findings: UnplacedFinding[] = []
  readonly #source: SourceText
  readonly #text: string
  #offset = 0

  constructor(source: SourceText) {
    this.#source = source
    this.#text = source.text
  }

  /** The only value of the text; undefined for an empty one. */
  readDocument(): PolicyNode | undefined {
    this.#skipSpace()
    if (this.#offset === this.#text.length) return undefined
    const root = this.#readValue(0)
    this.#skipSpace()
    if (this.#offset < this.#text.length) this.#refuse('expected nothing after the closing brace')
    return root
  }

  #readValue(depth: number): PolicyNode {
    const start = this.#offset
    const first = this.#text[start]
    if (first === '{') return { kind: 'mapping', entries: this.#readEntries(depth + 1), start }
    if (first === '[') return { kind: 'list', items: this.#readItems(depth + 1), start }
    const isString = first === '"'
    const source = this.#take(isString ? STRING : LITERAL)
    if (source === undefined) {
      this.#refuse(isString ? 'this string is not closed on its line, or has a wrong escape' : 'expected a value')
    }
    const value = JSON.parse(source)
    const style = isString ? 'double-quoted' : 'plain'
    return { kind: 'scalar', value, source, style, start, textStart: start }
  }

  #readItems(depth: number): readonly PolicyNode[] {
    const items: PolicyNode[] = []
    this.#readMembers({ close: ']', depth, read: () => items.push(this.#readValue(depth)) })
    return items
  }

  #readEntries(depth: number): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>()
    const read = () => {
      const key = this.#offset
      const written = this.#take(STRING) ?? this.#refuse('expected the name of a field in double quotes')
      this.#skipSpace()
      if (!this.#skip(':')) this.#refuse('expected a colon after the name of the field')
      this.#skipSpace()
      const value = this.#readValue(depth)
      const name: string = JSON.parse(written)
      const first = entries.get(name)
      if (!first) entries.set(name, { key, value })
      else this.findings.push(describeDuplicateKey({ name, offset: key, firstLine: this.#source.lineAt(first.key) }))
    }
    this.#readMembers({ close: '}', depth, read })
    return entries
  }

  /** What stands between two brackets, separated by commas. */
  #readMembers({ close, depth, read }: { close: ']' | '}'; depth: number; read: () => void }): void {
    if (depth > MAX_DEPTH) {
      const message = `Arrays and objects are nested more than ${MAX_DEPTH} deep here; a policy nests three deep.`
      throw new Refusal({ code: 'too-deep', offset: this.#offset, message })
    }
    this.#offset++
    this.#skipSpace()
    if (this.#skip(close)) return
    for (;;) {
      read()
      this.#skipSpace()
      if (this.#skip(close)) return
      if (!this.#skip(',')) this.#refuse(`expected a comma or ${close}`)
      this.#skipSpace()
      if (this.#text[this.#offset] === close) this.#refuse(`expected no comma before ${close}`)
    }
  }

  #skipSpace(): void {
    this.#take(SPACE)
  }

  #skip(character: string): boolean {
    if (this.#text[this.#offset] !== character) return false
    this.#offset++
    return true
  }

  /** Takes what a sticky pattern matches at this place; undefined where it does not. */
  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#offset
    const taken = pattern.exec(this.#text)?.[0]
    this.#offset += taken?.length ?? 0
    return taken
  }

  #refuse(expectation: string): never {
    throw new Refusal({
      code: 'json-syntax',
      offset: this.#offset,
      message: `This is not valid JSON: ${expectation}.`,
    })
  }
}
