import { readFile } from 'node:fs/promises'
import { renderHtml } from './markdown.ts'

const style = new URL('../../node_modules/github-markdown-css/github-markdown.css', import.meta.url)

/** A comment as GitHub shows it, as a page for a browser. */
export async function renderPage(markdown: string): Promise<string> {
  return `<!doctype html>
<meta charset="utf-8">
<title>The comment</title>
<style>
${await readFile(style, 'utf8')}
body { margin: 0 auto; max-width: 940px; padding: 24px; background: Canvas }
</style>
<article class="markdown-body">
${renderAlerts(renderHtml(markdown))}
</article>
`
}

/** GitHub's boxes are quotations that open with their kind. */
function renderAlerts(html: string): string {
  return html.replace(
    /<blockquote>\n<p>\[!([A-Z]+)\]\n([\s\S]*?)<\/blockquote>/g,
    (_, kind: string, content: string) =>
      `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}">` +
      `<p class="markdown-alert-title">${kind.charAt(0)}${kind.slice(1).toLowerCase()}</p><p>${content}</div>`,
  )
}
