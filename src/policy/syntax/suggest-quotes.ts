import { quote } from '../../text/quote.ts'

/** What to write for a value that YAML only takes in quotes: the value itself where that is short enough to be shown. */
export function suggestQuotes(value: string): string {
  const quoted = addQuotes(value)
  return quoted.length > LONGEST ? 'put the whole value in quotes' : `write ${quote(quoted)}`
}

/** As many characters as a message quotes without cutting them. */
const LONGEST = 60

function addQuotes(value: string): string {
  // The apostrophe of 'Bob's agent' is meant as one.
  const text = /^'[^']*'[^']*'$/.test(value) ? value.slice(1, -1) : value
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}

/** The rest of a line without a comment, unless the comment's sign is within quotes. */
export function readValue(text: string, offset: number): string {
  const [value = ''] = /^(?:'[^'\r\n]*'|"[^"\r\n]*"|(?![ \t]#)[^\r\n])*/.exec(text.slice(offset, offset + 2000)) ?? []
  return value.trimEnd()
}
