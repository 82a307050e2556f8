import { shorten } from './visible.ts'

const LONGEST = 60

/** A text from a file as messages show it: in backquotes, on one line, shortened. */
export function quote(text: string): string {
  return `\`${shorten(text.replace(/\s+/g, ' '), LONGEST)}\``
}

/** `a, b or c`. */
export function listChoices(choices: readonly string[]): string {
  const quoted = choices.map(quote)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
