/**
 * Shows the golden comments as GitHub would: a page for each and theme, and a picture where Chromium is installed.
 * Usage: npm run preview [story …]
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

const GOLDEN = join(import.meta.dirname, '../test/report/golden')
const STYLES = join(import.meta.dirname, '../node_modules/github-markdown-css')
const OUTPUT = join(import.meta.dirname, '../preview-output')
const THEMES = ['light', 'dark'] as const
/** GitHub's own width of a comment, and as much of a long one as a picture needs. */
const WIDTH = 940
const TALLEST = 3000
const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
]
const run = promisify(execFile)

const chosen = process.argv.slice(2)
const stories = (await readdir(GOLDEN))
  .filter(file => file.endsWith('.md'))
  .map(file => basename(file, '.md'))
  .filter(story => chosen.length === 0 || chosen.includes(story))
await mkdir(OUTPUT, { recursive: true })
const chromium = await findChromium()
for (const story of stories) {
  for (const theme of THEMES) {
    const page = join(OUTPUT, `${story}-${theme}.html`)
    await writeFile(page, await renderPage(story, theme))
    if (chromium) await takePicture(chromium, page)
  }
}
console.log(`${stories.length} comments in ${OUTPUT}${chromium ? '' : ' (no pictures: Chromium is not installed)'}`)

async function renderPage(story: string, theme: (typeof THEMES)[number]): Promise<string> {
  const markdown = await readFile(join(GOLDEN, `${story}.md`), 'utf8')
  const style = await readFile(join(STYLES, `github-markdown-${theme}.css`), 'utf8')
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  return `<!doctype html>
<meta charset="utf-8">
<title>${story}</title>
<style>${style}
  body { margin: 0 }
  article.markdown-body { box-sizing: border-box; max-width: ${WIDTH}px; padding: 16px; font-size: 14px }
</style>
<article class="markdown-body">${renderAlerts(html)}</article>
<script>document.documentElement.dataset.height = document.querySelector('article').offsetHeight</script>
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

async function takePicture(chromium: string, page: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'preview-'))
  const open = (...flags: string[]) =>
    run(chromium, [...CHROMIUM_FLAGS, `--user-data-dir=${profile}`, ...flags, pathToFileURL(page).href], {
      maxBuffer: 2 ** 26,
    })
  const { stdout } = await open(`--window-size=${WIDTH},600`, '--dump-dom')
  const height = Math.min(Number(/data-height="(\d+)"/.exec(stdout)?.[1]), TALLEST)
  const picture = page.replace(/html$/, 'png')
  await open(`--window-size=${WIDTH},${height}`, '--force-device-scale-factor=1.5', `--screenshot=${picture}`)
  await rm(profile, { recursive: true })
}

async function findChromium(): Promise<string | undefined> {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const found = await run(name, ['--version']).then(
      () => true,
      () => false,
    )
    if (found) return name
  }
  return undefined
}
