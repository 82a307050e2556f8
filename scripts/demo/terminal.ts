import { stripVTControlCharacters, styleText } from 'node:util'

export type Style = Parameters<typeof styleText>[0]

/** How wide a line may get. */
export const WIDTH = Math.max(60, Math.min(process.stdout.columns ?? 100, 110))

/** Coloured on a terminal only, and not where NO_COLOR is set. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout })
}

export function say(...lines: string[]): void {
  for (const line of lines.length > 0 ? lines : ['']) console.log(line)
}

export function sayIndented(...lines: string[]): void {
  say(...lines.map(line => (line === '' ? '' : `   ${line}`)))
}

/** How many columns a text takes, whatever its style. */
export function measure(text: string): number {
  return [...stripVTControlCharacters(text)].length
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measure(text)))
}

/** Lines of at most so many columns, broken between words; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/)) {
    if (line !== '' && measure(line) + 1 + measure(word) > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

/** Rows in columns as wide as they need to be; where that is too wide, the widest give way and break their lines. */
export function layOutTable(rows: readonly (readonly string[])[], width: number): string[] {
  const gap = '  '
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map(row => measure(row[at] ?? ''))))
  const room = width - gap.length * (widths.length - 1)
  while (widths.reduce((sum, each) => sum + each, 0) > room && Math.max(...widths) > 8) {
    const widest = widths.indexOf(Math.max(...widths))
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return rows.flatMap(row => {
    const cells = widths.map((each, at) => wrap(row[at] ?? '', each))
    const height = Math.max(...cells.map(lines => lines.length))
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, at) => pad(lines[line] ?? '', widths[at] ?? 0))
        .join(gap)
        .trimEnd(),
    )
  })
}
