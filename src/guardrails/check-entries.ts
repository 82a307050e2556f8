import type { Path } from '../policy/finding.ts'
import { listChoices, quote } from '../text/quote.ts'
import type { GuardrailFindingCode } from './finding-kinds.ts'
import { hasStar, readPattern } from './pattern.ts'
import { type GuardrailEntry, RULE_FIELDS } from './schema.ts'

/** A finding whose place is still a path into the file's data. */
export interface UnplacedEntry {
  readonly code: GuardrailFindingCode | 'out-of-bounds'
  readonly path: Path
  readonly message: string
}

/** Each is compared with every name of every policy. */
const MOST_WILDCARDS = 200

/** What is wrong with guardrails that have the right shape. */
export function checkEntries(guardrails: readonly GuardrailEntry[]): UnplacedEntry[] {
  const names = new Map<string, number>()
  const patterns = guardrails.flatMap((entry, index) => listPatterns(entry, ['guardrails', index]))
  const wild = patterns.filter(isWild)
  return [
    ...guardrails.flatMap((entry, index) => {
      const path = ['guardrails', index]
      const first = names.get(entry.name)
      names.set(entry.name, first ?? index)
      return [...checkRules(entry, path), ...(first === undefined ? [] : [describeDuplicate(entry, path)])]
    }),
    ...patterns.flatMap(({ text, parts, path }) =>
      readPattern(text, parts) === undefined ? [describePattern({ text, parts, path })] : [],
    ),
    ...wild.slice(MOST_WILDCARDS, MOST_WILDCARDS + 1).map(({ path }): UnplacedEntry => {
      const message = `This file has ${wild.length} patterns with \`*\` in the name of a table or column, of which ${MOST_WILDCARDS} are read; write patterns that take in more, or name tables.`
      return { code: 'too-many-patterns', path, message }
    }),
    ...guardrails.flatMap((entry, index) => checkWords(entry, ['guardrails', index])),
    ...guardrails.flatMap((entry, index) => checkDates(entry, ['guardrails', index])),
  ]
}

interface WrittenPattern {
  readonly text: string
  readonly parts: 2 | 3
  readonly path: Path
}

function isWild({ text }: WrittenPattern): boolean {
  const [, ...rest] = text.split('.')
  return rest.some(hasStar)
}

function listPatterns(entry: GuardrailEntry, path: Path): WrittenPattern[] {
  const list = (texts: readonly string[] | undefined, parts: 2 | 3, field: Path) =>
    (texts ?? []).map((text, place): WrittenPattern => ({ text, parts, path: [...path, ...field, place] }))
  return [
    ...list(entry.never_reachable, 2, ['never_reachable']),
    ...list(entry.always_hidden, 3, ['always_hidden']),
    ...list(entry.never_clear, 3, ['never_clear']),
    ...list(entry.filtered_by?.tables, 2, ['filtered_by', 'tables']),
  ]
}

function checkRules(entry: GuardrailEntry, path: Path): UnplacedEntry[] {
  const { filtered_by, at_most } = entry
  const found: UnplacedEntry[] = []
  if (RULE_FIELDS.every(field => entry[field] === undefined)) {
    const message = `${quote(entry.name)} forbids nothing; add ${listChoices([...RULE_FIELDS])}, or remove it.`
    found.push({ code: 'guardrail-without-rule', path, message })
  }
  if (at_most && Object.values(at_most).every(most => most === undefined)) {
    const message = `${quote(entry.name)} bounds nothing; write a limit and a number, or remove \`at_most\`.`
    found.push({ code: 'guardrail-without-rule', path: [...path, 'at_most'], message })
  }
  for (const [field, most] of Object.entries(at_most ?? {})) {
    if (most !== 0 || field === 'approval_auto_max_rows') continue
    const message = `${quote(`${field}: 0`)} is no limit; write the most that a policy may have.`
    found.push({ code: 'out-of-bounds', path: [...path, 'at_most', field], message })
  }
  if (filtered_by && !/^[^\s."*]+$/.test(filtered_by.column)) {
    const message = `${quote(filtered_by.column)} is not the name of a column; write one name, without quotes.`
    found.push({ code: 'invalid-pattern', path: [...path, 'filtered_by', 'column'], message })
  }
  return found
}

function describeDuplicate({ name }: GuardrailEntry, path: Path): UnplacedEntry {
  const message = `There is another guardrail ${quote(name)} in this file; give each a name of its own.`
  return { code: 'duplicate-guardrail', path: [...path, 'name'], message }
}

function describePattern({ text, parts, path }: WrittenPattern): UnplacedEntry {
  const shape = parts === 2 ? '`schema.table`' : '`schema.table.column`'
  const message = `${quote(text)} is not a pattern; write ${shape} with all its parts, \`*\` for any text, and no quotes or blanks.`
  return { code: 'invalid-pattern', path, message }
}

/** Blanks give no reason, and name nothing. */
function checkWords({ name, except = [] }: GuardrailEntry, path: Path): UnplacedEntry[] {
  const words = [
    { text: name, path: [...path, 'name'] },
    ...except.map(({ reason }, place) => ({ text: reason, path: [...path, 'except', place, 'reason'] })),
  ]
  return words
    .filter(({ text }) => text.trim() === '')
    .map(({ path }): UnplacedEntry => {
      return { code: 'out-of-bounds', path, message: `\`${path.at(-1)}\` has only blanks; write it in a few words.` }
    })
}

function checkDates({ except = [] }: GuardrailEntry, path: Path): UnplacedEntry[] {
  return except.flatMap(({ until }, place) => {
    if (until === undefined || isDay(until)) return []
    const message = `${quote(until)} is not a day; write year, month and day, as \`2027-01-31\`.`
    return [{ code: 'invalid-date', path: [...path, 'except', place, 'until'], message }]
  })
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
