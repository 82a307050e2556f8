/** The top of a comment as README.md quotes it: what is seen without unfolding anything, without links. */
export function quoteComment(markdown: string): string {
  const [heading = '', ...lines] = cutTop(markdown).trim().split('\n')
  const text = lines
    .filter(line => !line.startsWith('> [!'))
    .map(line => line.replace(/^> ?/, '').replace(LINE_LINK, '').replace(LINK, '$1'))
  return [`**${heading.replace(/^## /, '')}**`, ...text].map(line => (line === '' ? '>' : `> ${line}`)).join('\n')
}

const LINK = /\[([^\]]+)\]\([^)]*\)/g
const LINE_LINK = / \(\[\d+\]\([^)]*\)\)/g

/** The part of a comment that README.md shows: up to what can be unfolded. */
export function cutTop(markdown: string): string {
  const end = markdown.indexOf('\n<details>')
  return `${markdown.slice(markdown.indexOf('\n') + 1, end < 0 ? undefined : end).trim()}\n`
}
