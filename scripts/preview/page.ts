import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { ROOT } from '../publication.ts'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** GitHub's own width of a comment. */
export const WIDTH = 940

/** A comment as GitHub would show it. */
export async function renderPage(markdown: string, { title, theme }: { title: string; theme: Theme }): Promise<string> {
  const style = await readFile(join(ROOT, `node_modules/github-markdown-css/github-markdown-${theme}.css`), 'utf8')
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  return `<!doctype html>
<meta charset="utf-8">
<title>${title}</title>
<style>${style}
  body { margin: 0 }
  article.markdown-body { box-sizing: border-box; max-width: ${WIDTH}px; padding: 16px; font-size: 14px }
</style>
<article class="markdown-body">${renderAlerts(html)}</article>
`
}

/** GitHub's boxes are quotations that open with their kind. */
function renderAlerts(html: string): string {
  return html.replace(
    /<blockquote>\n<p>\[!([A-Z]+)\](?:<\/p>)?\n([\s\S]*?)<\/blockquote>/g,
    (_, kind: string, content: string) =>
      `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}">` +
      `<p class="markdown-alert-title">${kind.charAt(0)}${kind.slice(1).toLowerCase()}</p>` +
      `${content.startsWith('<') && !/^<(?:strong|code|a)\b/.test(content) ? '' : '<p>'}${content}</div>`,
  )
}
