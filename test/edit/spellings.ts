import fc from 'fast-check'
import { fitsLiteralBlock, quoteYaml } from '../../src/edit/quote-yaml.ts'
import { DEFAULTS, FIELDS, type Field, type Profile } from '../../src/policy/schema.ts'

/** A policy file as somebody may have written it, in pieces that each belong to one field. */
export interface Spelled {
  readonly path: string
  readonly text: string
  readonly pieces: readonly Piece[]
}

export interface Piece {
  readonly field: Field
  /** As it stands in the text, without a comma behind it. */
  readonly text: string
  /** Whether it shares a value with another piece. */
  readonly isShared: boolean
}

/** Endless choices, the same for the same seed. */
class Choices {
  readonly #numbers: readonly number[]
  #at = 0
  constructor(numbers: readonly number[]) {
    this.#numbers = numbers
  }
  below(limit: number): number {
    const number = this.#numbers[this.#at++ % this.#numbers.length] ?? 0
    return (number + this.#at * 7) % limit
  }
  often(percent: number): boolean {
    return this.below(100) < percent
  }
  of<T>(...options: readonly T[]): T {
    return options[this.below(options.length)] as T
  }
}

const choices = fc.array(fc.nat({ max: 9972 }), { minLength: 40, maxLength: 40 }).map(numbers => new Choices(numbers))

/** A file that says what a profile is. */
export function spellingOf(profile: Profile): fc.Arbitrary<Spelled> {
  return choices.map(choice =>
    choice.often(30) ? spellJson(profile, choice) : new YamlSpeller(profile, choice).spell(),
  )
}

/** The fields that a file sets: all that are not at their defaults, and some that are, in any order. */
function chooseFields(profile: Profile, choice: Choices): Field[] {
  const given = FIELDS.filter(field => {
    const isDefault = field !== 'name' && JSON.stringify(profile[field]) === JSON.stringify(DEFAULTS[field])
    return !isDefault || choice.often(30)
  })
  if (choice.often(40)) given.reverse()
  return given
}

function spellJson(profile: Profile, choice: Choices): Spelled {
  const unit = choice.of('', '  ', '    ', '\t')
  const eol = choice.of('\n', '\r\n')
  const colon = unit === '' ? choice.of(':', ': ') : ': '
  const comma = unit === '' ? choice.of(',', ', ') : `,${eol}`
  const isTall = unit !== '' && choice.often(50)
  const write = (value: unknown): string => {
    if (isTall) return JSON.stringify(value, null, unit).replaceAll('\n', `${eol}${unit}`)
    if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const pairs = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${write(each)}`)
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
  }
  const pieces = chooseFields(profile, choice).map(field => ({
    field,
    text: `${unit}${JSON.stringify(field)}${colon}${write(profile[field])}`,
    isShared: false,
  }))
  const inner = pieces.map(({ text }) => text).join(comma)
  const body = unit === '' ? `{${inner}}` : `{${eol}${inner}${eol}}`
  return { path: 'policies/a.json', text: body + choice.of('', eol), pieces }
}

class YamlSpeller {
  readonly #profile: Profile
  readonly #choice: Choices
  readonly #isFlow: boolean
  /** Values that have an anchor already. */
  readonly #anchors = new Map<string, string>()
  readonly #wantsAnchors: boolean
  #comments = 0
  #isShared = false

  constructor(profile: Profile, choice: Choices) {
    this.#profile = profile
    this.#choice = choice
    this.#isFlow = choice.often(12)
    this.#wantsAnchors = choice.often(35)
  }

  spell(): Spelled {
    const choice = this.#choice
    const fields = chooseFields(this.#profile, choice)
    const pieces = fields.map(field => this.#spellField(field))
    const text = this.#isFlow
      ? `{ ${pieces.map(each => each.text).join(choice.of(', ', ',\n  '))} }\n`
      : pieces.map(each => this.#between() + each.text).join('')
    const opening = choice.often(20) ? '---\n' : ''
    const whole = `${opening}${text}${choice.often(20) ? this.#comment('') : ''}`
    const cut = choice.often(15) && !/\|/.test(whole) ? whole.replace(/\n$/, '') : whole
    const isCrlf = choice.often(20)
    const finish = (each: string) => (isCrlf ? each.replaceAll('\n', '\r\n') : each)
    const mark = choice.often(10) ? '\ufeff' : ''
    return {
      path: choice.of('policies/a.yaml', 'policies/b.YML'),
      text: mark + finish(cut),
      pieces: pieces.map(each => ({ ...each, text: finish(each.text.trimEnd()) })),
    }
  }

  #spellField(field: Field): Piece {
    this.#isShared = false
    const text = this.#spellPair(field)
    return { field, text, isShared: this.#isShared }
  }

  #spellPair(field: Field): string {
    const value = this.#profile[field]
    if (this.#isFlow) return `${field}: ${this.#flow(value, true)}`
    if (typeof value !== 'object')
      return `${field}: ${this.#anchored(value, () => this.#scalar(value, 'block'))}${this.#trailing()}\n`
    if (field === 'statement_rules') return this.#spellRules(this.#profile.statement_rules)
    return this.#spellList(field, value as readonly unknown[], '')
  }

  #spellRules(rules: Profile['statement_rules']): string {
    if (this.#choice.often(40)) return `statement_rules: ${this.#flow(rules, false)}${this.#trailing()}\n`
    const lists = (['allow', 'deny'] as const).filter(list => rules[list].length > 0 || this.#choice.often(30))
    if (lists.length === 0) return 'statement_rules: {}\n'
    return `statement_rules:${this.#trailing()}\n${lists.map(list => this.#spellList(list, rules[list], '  ')).join('')}`
  }

  #spellList(key: string, entries: readonly unknown[], indentation: string): string {
    const choice = this.#choice
    const known = this.#aliasOf(entries)
    if (known !== undefined) return `${indentation}${key}: ${known}${this.#trailing()}\n`
    const anchor = this.#anchorFor(entries)
    const name = anchor === '' ? '' : ` ${anchor.trim()}`
    if (entries.length === 0 || choice.often(35))
      return `${indentation}${key}:${name} ${this.#flowList(entries, indentation)}${this.#trailing()}\n`
    const dashes = indentation + choice.of('', '  ', '    ')
    const gap = choice.of(' ', ' ', '   ')
    const items = entries.map(entry => {
      const above = choice.often(20) ? this.#comment(dashes) : ''
      return `${above}${dashes}-${gap}${this.#item(entry, `${dashes} ${gap}`)}`
    })
    return `${indentation}${key}:${name}${this.#trailing()}\n${items.join('')}`
  }

  #item(entry: unknown, inner: string): string {
    const choice = this.#choice
    if (typeof entry !== 'object' || entry === null)
      return `${this.#anchored(entry, () => this.#scalar(entry, 'block'))}${this.#trailing()}\n`
    const known = this.#aliasOf(entry)
    if (known !== undefined) return `${known}${this.#trailing()}\n`
    const merged = this.#mergeable(entry as Record<string, string>)
    if (merged !== undefined) return `${merged}${this.#trailing()}\n`
    if (choice.often(50)) {
      const anchor = this.#anchorFor(entry)
      return `${anchor}${this.#flow(entry, false)}${this.#trailing()}\n`
    }
    const pairs = Object.entries(entry)
    if (choice.often(30)) pairs.reverse()
    const lines = pairs.map(([key, value]) => `${inner}${key}: ${this.#text(value, inner)}\n`)
    return lines.join('').slice(inner.length)
  }

  /** A literal block where it can be one, its comment behind its head, else on the line; with that comment. */
  #text(value: string, inner: string): string {
    if (fitsLiteralBlock(value))
      return `|-${this.#trailing()}\n${value
        .split('\n')
        .map(line => (line === '' ? '' : `${inner}  ${line}`))
        .join('\n')}`
    return this.#anchored(value, () => this.#scalar(value, 'block')) + this.#trailing()
  }

  /** An entry of which all but one field is that of an entry with an anchor. */
  #mergeable(entry: Record<string, string>): string | undefined {
    if (!this.#wantsAnchors || !this.#choice.often(60)) return undefined
    for (const [json, name] of this.#anchors) {
      const base: unknown = JSON.parse(json)
      if (typeof base !== 'object' || base === null || Array.isArray(base)) continue
      const others = Object.entries(entry).filter(([key, value]) => (base as Record<string, string>)[key] !== value)
      const hasMore = Object.keys(base).some(key => !(key in entry))
      if (hasMore || others.length !== 1) continue
      this.#isShared = true
      return `{ <<: *${name}, ${others.map(([key, value]) => `${key}: ${this.#scalar(value, 'flow')}`).join('')} }`
    }
    return undefined
  }

  #flow(value: unknown, isRoot: boolean): string {
    if (Array.isArray(value)) {
      const known = this.#aliasOf(value)
      return known ?? `${this.#anchorFor(value)}${this.#flowList(value, '')}`
    }
    if (typeof value !== 'object' || value === null) {
      return isRoot ? this.#anchored(value, () => this.#scalar(value, 'flow')) : this.#scalar(value, 'flow')
    }
    const pad = this.#choice.of('', ' ')
    const pairs = Object.entries(value).map(([key, each]) => `${key}: ${this.#flow(each, false)}`)
    return `{${pad}${pairs.join(', ')}${pad}}`
  }

  #flowList(entries: readonly unknown[], indentation: string): string {
    const choice = this.#choice
    const texts = entries.map(entry => this.#flow(entry, false))
    if (texts.length === 0) return choice.of('[]', '[ ]')
    if (this.#isFlow || choice.often(60)) {
      const pad = choice.of('', '', ' ')
      return `[${pad}${texts.join(choice.of(', ', ','))}${choice.often(15) ? ',' : ''}${pad}]`
    }
    const hasComma = choice.often(40)
    const lines = texts.map((text, index) => {
      const comma = index < texts.length - 1 || hasComma ? ',' : ''
      return `${choice.often(15) ? this.#comment(`${indentation}    `) : ''}${indentation}    ${text}${comma}${this.#trailing()}\n`
    })
    return `[\n${lines.join('')}${indentation}  ]`
  }

  #anchored(value: unknown, write: () => string): string {
    return this.#aliasOf(value) ?? `${this.#anchorFor(value)}${write()}`
  }

  #aliasOf(value: unknown): string | undefined {
    const name = this.#anchors.get(JSON.stringify(value))
    if (name === undefined || !this.#choice.often(70)) return undefined
    this.#isShared = true
    return `*${name}`
  }

  #anchorFor(value: unknown): string {
    const key = JSON.stringify(value)
    if (!this.#wantsAnchors || this.#anchors.has(key) || !this.#choice.often(60)) return ''
    const name = `a${this.#anchors.size}`
    this.#anchors.set(key, name)
    this.#isShared = true
    return `&${name} `
  }

  #scalar(value: unknown, context: 'block' | 'flow'): string {
    if (typeof value !== 'string') return String(value)
    const plain = quoteYaml(value, context)
    const style = this.#choice.of('plain', 'plain', 'single', 'double')
    if (style === 'double') return JSON.stringify(value)
    return style === 'single' && !plain.startsWith('"') ? `'${value.replaceAll("'", "''")}'` : plain
  }

  #between(): string {
    const choice = this.#choice
    return `${choice.often(20) ? '\n' : ''}${choice.often(25) ? this.#comment('') : ''}`
  }

  #comment(indentation: string): string {
    this.#comments += 1
    return `${indentation}# own ${this.#comments}.\n`
  }

  #trailing(): string {
    if (!this.#choice.often(15)) return ''
    this.#comments += 1
    return ` # behind ${this.#comments}.`
  }
}
