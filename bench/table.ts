export type Cell = string | number

/** A Markdown table; all columns but the first are aligned right. */
export function formatTable(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const alignment = headings.map((_, column) => (column === 0 ? ':--' : '--:'))
  const body = rows.map(row => row.map(cell => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)))
  return [headings, alignment, ...body].map(cells => `| ${cells.join(' | ')} |\n`).join('')
}
