import { quote } from '../../text/quote.ts'
import type { UnplacedFinding } from '../finding-kinds.ts'
import { findConflictMarker, nameSpace } from './line-mistakes.ts'

/** Where V8 stopped reading a text as JSON, and what it says of that. */
interface Stop {
  readonly text: string
  readonly offset: number
  readonly problem: string
}

/** What most likely led to an error, in plain words and where it was written; undefined where nothing common is recognised. */
export function explainJsonError(stop: Stop): UnplacedFinding | undefined {
  for (const explain of CLUES) {
    const found = explain(stop)
    if (found) return { code: found.code ?? 'json-syntax', offset: found.offset ?? stop.offset, message: found.message }
  }
  return undefined
}

interface Clue {
  readonly code?: 'merge-conflict'
  /** Left out: where reading stopped. */
  readonly offset?: number
  readonly message: string
}

function findMarker({ text, offset }: Stop): Clue | undefined {
  const isLineStart = offset === 0 || text[offset - 1] === '\n'
  return isLineStart ? findConflictMarker(text.slice(offset, offset + 20)) : undefined
}

function findComment({ text, offset }: Stop): Clue | undefined {
  if (!/^(?:\/\/|\/\*|#)/.test(text.slice(offset, offset + 2))) return undefined
  return { message: 'JSON has no comments; remove it, or name the file `.yaml`, where a comment begins with `#`.' }
}

/** The comma itself, which may stand on an earlier line than the bracket that tells. */
function findTrailingComma({ text, offset }: Stop): Clue | undefined {
  if (!/[}\]]/.test(text.charAt(offset))) return undefined
  const before = text.slice(0, offset).trimEnd()
  return before.endsWith(',')
    ? { offset: before.length - 1, message: 'Nothing follows this comma; remove it.' }
    : undefined
}

function findOtherQuote({ text, offset }: Stop): Clue | undefined {
  const sign = text.charAt(offset)
  if (!/['‘’“”„«»`]/.test(sign)) return undefined
  const name = sign === '`' ? 'a backquote' : quote(sign)
  return { message: `JSON puts names and texts in straight double quotes; write \`"\` in the place of ${name}.` }
}

function findOtherSpace({ text, offset }: Stop): Clue | undefined {
  if (!/[^\S \t\r\n]/.test(text.charAt(offset))) return undefined
  return {
    message: `The space here is ${nameSpace(text, offset)}, which JSON does not take; type a plain space in its place.`,
  }
}

function findYaml({ text, offset }: Stop): Clue | undefined {
  if (!/^(?:[A-Za-z_][\w-]*:(?:\s|$)|- |---)/.test(text.slice(offset, offset + 200))) return undefined
  if (text.slice(0, offset).trim() !== '') return undefined
  return { message: 'This is YAML, and the name of the file says JSON; name it `.yaml`.' }
}

function findBareName({ text, offset, problem }: Stop): Clue | undefined {
  const [name] = /^[A-Za-z_][\w-]*(?=\s*:)/.exec(text.slice(offset, offset + 200)) ?? []
  if (name === undefined || !/property name/.test(problem)) return undefined
  return { message: `JSON puts the names of fields in double quotes; write ${quote(`"${name}"`)}.` }
}

function findMissingComma({ text, offset, problem }: Stop): Clue | undefined {
  const isBetween = /^Expected ',' or/.test(problem) && /["{[\w-]/.test(text.charAt(offset))
  return isBetween ? { message: 'A comma is missing before this; add it after what stands before.' } : undefined
}

const CLUES = [
  findMarker,
  findComment,
  findTrailingComma,
  findOtherQuote,
  findOtherSpace,
  findYaml,
  findBareName,
  findMissingComma,
]
