import { Lexer } from './lexer.ts'

/**
 * What a statement is for, by a look at its first words and without a parse.
 * - `nothing`: it cannot concern relations.
 * - `code`: a function's body or a `DO` block, which nobody runs here.
 * - `relations`: it may.
 */
export type Concern = 'nothing' | 'code' | 'relations'

export function judgeConcern(statement: string): Concern {
  if (CODE.test(statement)) return 'code'
  if (QUERY.test(statement)) return QUERY_EFFECT.test(statement) ? 'relations' : 'nothing'
  if (NO_CONCERN.some(pattern => pattern.test(statement))) return SETTING.test(statement) ? 'relations' : 'nothing'
  const action = TABLE_ACTION.exec(statement)
  return action && !OTHER_ACTION.test(statement.slice(action[0].length)) ? 'nothing' : 'relations'
}

const CODE = /^(?:DO|CREATE\s+(?:OR\s+REPLACE\s+)?(?:FUNCTION|PROCEDURE))\b/i
const QUERY = /^(?:SELECT|WITH)\b/i
const QUERY_EFFECT = /\b(?:into|set_config|pg_settings)\b/i
/** How a statement of any kind may set the search path. */
const SETTING = /set_config|pg_settings/i

/** As in `"a b".c`. */
const NAME = String.raw`(?:[\w$\x80-\uffff]+|"(?:[^"]|"")+")(?:\.(?:[\w$\x80-\uffff]+|"(?:[^"]|"")+"))?`

const NO_CONCERN: readonly RegExp[] = [
  /^(?:ANALY[SZ]E|CALL|CHECKPOINT|CLOSE|CLUSTER|COMMENT|DEALLOCATE|DECLARE|DELETE|EXECUTE|FETCH|GRANT|INSERT|LISTEN|LOAD|LOCK|MERGE|MOVE|NOTIFY|REASSIGN|REFRESH|REINDEX|REVOKE|SECURITY|SHOW|TABLE|TRUNCATE|UNLISTEN|UPDATE|VACUUM|VALUES)\b/i,
  /^CREATE\s+(?:OR\s+REPLACE\s+)?(?:ACCESS|AGGREGATE|CAST|COLLATION|CONSTRAINT\s+TRIGGER|CONVERSION|DATABASE|EVENT|FOREIGN\s+DATA|GROUP|INDEX|LANGUAGE|OPERATOR|POLICY|PROCEDURAL|PUBLICATION|ROLE|SERVER|STATISTICS|SUBSCRIPTION|TABLESPACE|TEXT|TRANSFORM|TRIGGER|TRUSTED|UNIQUE\s+INDEX|USER)\b/i,
  /^ALTER\s+(?:AGGREGATE|COLLATION|CONVERSION|DATABASE|DEFAULT|EVENT|FOREIGN\s+DATA|FUNCTION|GROUP|LANGUAGE|LARGE|OPERATOR|POLICY|PROCEDURAL|PROCEDURE|PUBLICATION|ROLE|ROUTINE|RULE|SERVER|STATISTICS|SUBSCRIPTION|SYSTEM|TABLESPACE|TEXT|TRIGGER|USER)\b/i,
  /^ALTER\s+INDEX\b(?![\s\S]*\brename\b)/i,
  new RegExp(String.raw`^ALTER\s+\w+(?:\s+VIEW|\s+TABLE)?\s+${NAME}\s+OWNER\s+TO\s+${NAME}$`, 'i'),
  /^DROP\s+(?:ACCESS|DATABASE|EVENT|GROUP|INDEX|POLICY|PUBLICATION|ROLE|RULE|STATISTICS|SUBSCRIPTION|TABLESPACE|TRIGGER|USER)\b/i,
]

/** An `ALTER TABLE` whose first action changes neither relations nor columns. */
const TABLE_ACTION = new RegExp(
  String.raw`^ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?${NAME}\s+(?:ADD\s+CONSTRAINT|ALTER\s+(?:COLUMN\s+)?${NAME}\s+(?:DROP\s+DEFAULT|DROP\s+NOT\s+NULL|SET\s+(?:COMPRESSION|DEFAULT|NOT\s+NULL|STATISTICS|STORAGE))|CLUSTER\s+ON|DISABLE|ENABLE|FORCE|NO\s+FORCE|OWNER\s+TO|REPLICA|VALIDATE)\b`,
  'i',
)
/** What might begin an action that does. */
const OTHER_ACTION = /\b(?:add|attach|detach|drop|expression|generated|inherit|of|options|rename|schema|type)\b/i

/**
 * Whether a statement that was not read might concern relations: a token of it is CREATE, ALTER, DROP, EXECUTE, IMPORT
 * or INTO. The INTO of INSERT and MERGE makes no relation.
 */
export function mightConcernRelations(sql: string): boolean {
  const lexer = new Lexer(sql)
  let previous = ''
  for (let kind = lexer.next(); kind !== 'end'; kind = lexer.next()) {
    // Where the quotes are not in order, anything might be outside of them.
    if (kind === 'unterminated') return /\b(?:create|alter|drop|execute|import|into)\b/i.test(sql)
    if (kind !== 'word') continue
    const word = lexer.word.toLowerCase()
    if (DEFINING.has(word)) return true
    if (word === 'into' && previous !== 'insert' && previous !== 'merge') return true
    previous = word
  }
  return false
}

const DEFINING: ReadonlySet<string> = new Set('create alter drop execute import'.split(' '))

/** Whether a statement that was not read may set the search path, and so decide what others mean. */
export function mightSetPath(sql: string): boolean {
  return /search_path|\bset_config\b(?!\s*\(\s*'+[\w.]+'+\s*,)/i.test(sql)
}

/**
 * Whether code that a `DO` block or a function holds might concern relations. In PL/pgSQL, `INTO` fills variables; in
 * languages that are not known to quote as SQL does, the text is searched as it is.
 */
export function codeMightConcernRelations(statement: string): boolean {
  const { language, bodies: parts, hasEscapes } = readCode(statement)
  if (hasEscapes) return true
  // Strings that stand on lines of their own go on from each other.
  const bodies = [...parts, parts.join('')]
  if (language === 'sql') return bodies.some(mightConcernRelations)
  if (language === 'plpgsql') return bodies.some(body => mightConcernRelations(body.replaceAll(/\binto\b/gi, '')))
  return bodies.some(body => /create|alter|drop|exec|import|spi_/i.test(body))
}

/** The strings of a `DO`, and those of a `CREATE FUNCTION` after `AS`. */
function readCode(statement: string): {
  readonly language: string
  readonly bodies: readonly string[]
  /** Whether one is written with escapes, of which any word might be made. */
  readonly hasEscapes: boolean
} {
  const lexer = new Lexer(statement)
  const bodies: string[] = []
  let language = 'plpgsql'
  let isBody = /^DO\b/i.test(statement)
  let isLanguage = false
  let hasEscapes = false
  for (let kind = lexer.next(); kind !== 'end'; kind = lexer.next()) {
    const { word } = lexer
    if (kind === 'other' || kind === 'comment') continue
    if (isLanguage) language = word.replaceAll(/['"]/g, '').toLowerCase()
    else if (kind === 'unterminated') bodies.push(word)
    else if (kind === 'string' && isBody) {
      const isEscaped = !word.startsWith("'") || statement.charAt(lexer.start - 1) === '&'
      hasEscapes ||= isEscaped && word.includes('\\')
      bodies.push(word.slice(word.indexOf("'") + 1, -1).replaceAll("''", "'"))
    } else if (kind === 'dollar-string' && isBody) bodies.push(word.slice(lexer.delimiter, -lexer.delimiter))
    isLanguage = kind === 'word' && word.toLowerCase() === 'language'
    isBody ||= kind === 'word' && word.toLowerCase() === 'as'
  }
  return { language, bodies, hasEscapes }
}
