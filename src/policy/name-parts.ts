/** A part of a name as it is written, between dots that stand outside of quotes. */
export interface NamePart {
  readonly text: string
  /** Its offset in the name. */
  readonly start: number
  readonly isQuoted: boolean
}

/** Splits a name at its dots. A dot after an odd number of double quotes is inside of them. */
export function splitName(text: string): readonly NamePart[] {
  const parts: NamePart[] = []
  let start = 0
  let isInside = false
  for (let end = 0; end <= text.length; end++) {
    const character = text.charAt(end)
    if (character === '"') isInside = !isInside
    if (end < text.length && (character !== '.' || isInside)) continue
    const part = text.slice(start, end)
    parts.push({ text: part, start, isQuoted: isQuoted(part) })
    start = end + 1
  }
  return parts
}

function isQuoted(part: string): boolean {
  if (part.length < 3 || !part.startsWith('"') || !part.endsWith('"')) return false
  return !part.slice(1, -1).replaceAll('""', '').includes('"')
}

/** The name that a part quotes; a part without quotes as it is. */
export function unquote({ text, isQuoted }: NamePart): string {
  return isQuoted ? text.slice(1, -1).replaceAll('""', '"') : text
}
