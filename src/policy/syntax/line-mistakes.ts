import { quote } from '../../text/quote.ts'
import { nameCharacter } from '../characters.ts'
import type { UnplacedFinding } from '../finding-kinds.ts'

/** A common mistake on the line around an offset that should read `field: value`; undefined where none is recognised. */
export function explainLine(text: string, offset: number): UnplacedFinding | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start, start + LONGEST_LINE)) ?? []
  for (const explain of CLUES) {
    const found = explain(line)
    if (found) return { code: found.code ?? 'yaml-syntax', offset: start + found.column, message: found.message }
  }
  return undefined
}

/** Nobody reads longer lines, and each is tried against a few patterns. */
const LONGEST_LINE = 2000

interface Clue {
  readonly code?: 'merge-conflict'
  /** From 0. */
  readonly column: number
  readonly message: string
}

/** What a `git merge` leaves where two versions of a line disagree. */
export function findConflictMarker(line: string): Clue | undefined {
  if (!/^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line)) return undefined
  const message = 'A merge left its conflict markers here; keep one of the two versions, and remove the markers.'
  return { code: 'merge-conflict', column: 0, message }
}

/** A space other than the plain one, before any quote or comment. YAML takes it for a letter. */
function findOtherSpace(line: string): Clue | undefined {
  const [before] = /^[^'"#]*?(?=[^\S \t])/.exec(line) ?? []
  if (before === undefined) return undefined
  const message = `The space here is ${nameSpace(line, before.length)}, which YAML takes for a letter; type a plain space in its place.`
  return { column: before.length, message }
}

export function nameSpace(line: string, column: number): string {
  const name = nameCharacter(line, column)
  return name === 'U+00A0' ? `a no-break space (${name})` : `the character ${name}`
}

const DASHES = String.raw`[ \t]*(?:- +)*`

/** `name:X` */
function findMissingSpace(line: string): Clue | undefined {
  const [, before = '', field = '', value = ''] =
    new RegExp(`^(${DASHES})([A-Za-z_][\\w-]*):([^\\s:/].*)$`).exec(line) ?? []
  if (field === '' || /:(?:\s|$)/.test(value)) return undefined
  const message = `A space is missing after the colon; write ${quote(`${field}: ${value.trimEnd()}`)}.`
  return { column: before.length, message }
}

/** `max_rows 5` or `max_rows = 5` */
function findMissingColon(line: string): Clue | undefined {
  const [, before = '', field = '', sign = '', value = ''] =
    new RegExp(`^(${DASHES})([A-Za-z_][\\w-]*)(?:[ \\t]*(=)[ \\t]*|[ \\t]+)(\\S.*)$`).exec(line) ?? []
  if (field === '' || /:(?:\s|$)/.test(value)) return undefined
  const problem = sign === '' ? `A colon is missing after ${quote(field)}` : 'YAML puts a colon where this has `=`'
  return { column: before.length, message: `${problem}; write ${quote(`${field}: ${value.trimEnd()}`)}.` }
}

const CLUES = [findConflictMarker, findOtherSpace, findMissingSpace, findMissingColon]
