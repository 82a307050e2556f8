import { nameCharacter } from './characters.ts'
import { findLookalike } from './lookalikes.ts'
import { LIST_ADVICE, type NameFlaw, removeQuotes, WILDCARD_ADVICE } from './name-errors.ts'
import { unquote } from './name-parts.ts'
import { countBytes, cutName, MAX_NAME_BYTES, type WrittenName } from './written-name.ts'

/** Finds one kind of flaw in a name that can be read. */
type Doubt = (name: WrittenName) => NameFlaw | undefined

/** What a name that can be read probably does not mean; of each group of kinds the most telling one. */
export function listDoubts(name: WrittenName): readonly NameFlaw[] {
  return GROUPS.flatMap(doubts => {
    for (const doubt of doubts) {
      const flaw = doubt(name)
      if (flaw) return [flaw]
    }
    return []
  })
}

const IN_VAIN = 'so it probably matches nothing'
const EXACT_NAME = 'write the name as PostgreSQL shows it'

function findOtherQuotes({ text, parts }: WrittenName): NameFlaw | undefined {
  const quoted = [{ text, start: 0 }, ...parts].find(part => OTHER_QUOTES.test(part.text))
  if (!quoted) return undefined
  const bare = (written: string) => (OTHER_QUOTES.test(written) ? written.slice(1, -1) : written)
  return {
    code: 'other-quotes',
    offset: quoted.start,
    problem: `has quotes or brackets around it, which are part of the name, ${IN_VAIN}`,
    meant: OTHER_QUOTES.test(text) ? bare(text) : parts.map(part => bare(part.text)).join('.'),
    advice: 'remove them',
  }
}

const OTHER_QUOTES =
  /^(?:'[^']+'|`[^`]+`|\[[^[\]]+\]|[\u2018-\u201f\u00ab][^\u2018-\u201f\u00bb]+[\u2018-\u201f\u00bb])$/

function findSql({ text, field, role }: WrittenName): NameFlaw | undefined {
  const problem = `reads like SQL, but only names count here, ${IN_VAIN}`
  if (/^all\s+(?:tables|views|relations|columns|sequences)\b/i.test(text.trim())) {
    return { code: 'sql-in-name', offset: 0, problem, advice: WILDCARD_ADVICE[role === 'column' ? 'column' : field] }
  }
  // Columns are called `table no` and `same as billing`; relations are not.
  const [, keyword, alias] =
    (role === 'relation' && /^(?:(?:table|TABLE)\s+(\S+)|(\S+)\s+(?:as|AS)\s+\S+)$/.exec(text.trim())) || []
  const meant = keyword ?? alias
  return meant === undefined ? undefined : { code: 'sql-in-name', offset: 0, problem, meant, advice: EXACT_NAME }
}

function findExpression({ text, role }: WrittenName): NameFlaw | undefined {
  const offset = text.search(/[()<>=;|'[\]]|::/)
  if (offset < 0) return undefined
  const [, argument] = (role === 'column' && /^\w+\s*\(\s*([\w$]+)\s*\)$/.exec(text.trim())) || []
  const start = text.charAt(offset - 1) === '-' ? offset - 1 : offset
  return {
    code: 'expression-in-name',
    offset: start,
    problem: `reads like an expression, but a ${role} is named whole, ${IN_VAIN}`,
    meant: argument ?? text.slice(0, start).trim(),
    advice: EXACT_NAME,
  }
}

/** A line break, or a comma: also the Arabic and the ideographic one. */
const SEPARATOR = /[,\n\u060c\u3001]/

function findList({ text, role }: WrittenName): NameFlaw | undefined {
  const offset = text.search(SEPARATOR)
  if (offset < 0) return undefined
  const names = text.split(SEPARATOR).map(part => part.trim())
  const [only, ...others] = names.filter(part => part !== '')
  return {
    code: 'list-in-name',
    offset,
    problem: `reads like a list, but is compared as one name, ${IN_VAIN}`,
    meant: others.length === 0 ? only : undefined,
    advice: LIST_ADVICE[role],
  }
}

const BLANK = /[\s\u2800]/
const OUTER_BLANK = /^[\s\u2800]|[\s\u2800]$/

function findOuterBlank({ text, parts }: WrittenName): NameFlaw | undefined {
  const part = parts.find(({ text: written, isQuoted }) => !isQuoted && OUTER_BLANK.test(written))
  if (!part) return undefined
  const offset = part.start + part.text.search(OUTER_BLANK)
  return {
    code: 'blank-around-name',
    offset,
    problem: `has the blank ${nameCharacter(text, offset)} before or after a name, and PgBeam does not trim, ${IN_VAIN}`,
    meant: parts.map(({ text: written, isQuoted }) => (isQuoted ? written : trimBlanks(written))).join('.'),
    advice: EXACT_NAME,
  }
}

// Not by a pattern: at its end one would take time in the square of the blanks.
function trimBlanks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && BLANK.test(text.charAt(start))) start++
  while (end > start && BLANK.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

function findInnerBlank({ text, parts }: WrittenName): NameFlaw | undefined {
  const part = parts.find(({ text: written, isQuoted }) => !isQuoted && BLANK.test(written))
  if (!part) return undefined
  const offset = part.start + part.text.search(BLANK)
  const problem = `has the blank ${nameCharacter(text, offset)} in it, ${IN_VAIN}`
  return { code: 'blank-in-name', offset, problem, advice: EXACT_NAME }
}

function findPattern({ parts, field, role }: WrittenName): NameFlaw | undefined {
  const part = parts.find(({ text, isQuoted }) => !isQuoted && /[%?]/.test(text))
  if (!part) return undefined
  return {
    code: 'pattern-in-name',
    offset: part.start + part.text.search(/[%?]/),
    problem: `reads like a pattern, but PgBeam has no wildcards, ${IN_VAIN}`,
    advice: WILDCARD_ADVICE[role === 'column' ? 'column' : field],
  }
}

function findLook({ text }: WrittenName): NameFlaw | undefined {
  const look = findLookalike(text)
  if (!look) return undefined
  const { plain, first } = look
  const { offset, character, letters } = first
  const problem = `has ${nameCharacter(character, 0)} in the place of the ASCII ${letters}, ${IN_VAIN}`
  return { code: 'lookalike-letter', offset, problem, meant: plain, advice: 'type it in ASCII letters' }
}

function findDotInQuotes({ parts, role, field }: WrittenName): NameFlaw | undefined {
  const part = parts.find(({ text, isQuoted }) => isQuoted && text.includes('.'))
  if (!part) return undefined
  const table = parts.at(-1)
  const isAlone = parts.length === 1 && role === 'relation'
  const isCovered = parts.length === 2 && field !== 'table_allowlist' && table && !table.text.includes('.')
  return {
    code: 'dot-in-quotes',
    offset: part.start + part.text.indexOf('.'),
    problem: `has double quotes around a dot, ${IN_VAIN}`,
    // A bare table covers every schema, also the one whose name no entry can write.
    meant: isAlone ? unquote(part) : isCovered ? unquote(table) : undefined,
    effect: isCovered ? 'which covers every schema' : undefined,
    advice: 'no entry can write a name that contains a dot, so rename it in PostgreSQL',
  }
}

function findQuotes(name: WrittenName): NameFlaw | undefined {
  const part = name.parts.find(({ isQuoted }) => isQuoted)
  return (
    part && {
      code: 'quoted-name',
      offset: part.start,
      problem:
        'is quoted; what PgBeam makes of quotes is not known, so they count as part of the name and its changes are unclear',
      meant: removeQuotes(name),
      advice: 'no entry without quotes can write it, so rename it in PostgreSQL',
    }
  )
}

export function findLength({ parts }: WrittenName): NameFlaw | undefined {
  const part = parts.find(each => countBytes(unquote(each)) > MAX_NAME_BYTES)
  if (!part) return undefined
  return {
    code: 'name-too-long',
    offset: part.start,
    problem: `has a part of more than ${MAX_NAME_BYTES} bytes, where PostgreSQL cuts names, so nothing has this name`,
    meant: parts.map(each => cutName(unquote(each))).join('.'),
    advice: 'write each part as PostgreSQL shows it',
  }
}

const GROUPS: readonly (readonly Doubt[])[] = [
  [findOtherQuotes, findSql, findExpression, findList, findOuterBlank, findInnerBlank],
  [findPattern],
  [findLook],
  [findDotInQuotes, findQuotes],
  [findLength],
]
