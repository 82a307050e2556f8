import { shorten } from './visible.ts'

const LONGEST = 60

/** A text of the file as a message shows it: in backquotes, on one line, cut where it is long. */
export function quote(text: string): string {
  return `\`${shorten(text.replace(/\s+/g, ' '), LONGEST)}\``
}

/** `a, b or c`. */
export function listChoices(choices: readonly string[]): string {
  const quoted = choices.map(quote)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
