import type { Position } from '../finding.ts'

/** A file's text, and the lines and columns of offsets into it (UTF-16 units). Lines are found on first use. */
export class SourceText {
  readonly text: string
  #lineStarts: number[] | undefined

  constructor(text: string) {
    this.text = text
  }

  positionAt(offset: number): Position {
    this.#lineStarts ??= findLineStarts(this.text)
    const place = Math.min(Math.max(offset, 0), this.text.length)
    let low = 0
    let high = this.#lineStarts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#lineStarts[middle] ?? 0) <= place) low = middle
      else high = middle
    }
    return { line: low + 1, column: place - (this.#lineStarts[low] ?? 0) + 1 }
  }

  lineAt(offset: number): number {
    return this.positionAt(offset).line
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
