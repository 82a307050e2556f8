/**
 * Shows the golden comments as GitHub would: a page for each and theme, and a picture where Chromium is installed.
 * Usage: npm run preview [story …], or npm run preview -- --readme for the pictures of README.md
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { cutTop } from './docs/comment-quote.ts'
import { launchBrowser } from './preview/browser.ts'
import { renderPage, THEMES, WIDTH } from './preview/page.ts'
import { signPicture } from './preview/signature.ts'
import { ROOT } from './publication.ts'

const GOLDEN = join(ROOT, 'test/report/golden')
const OUTPUT = join(ROOT, 'preview-output')
/** As much of a long comment as a picture needs. */
const TALLEST = 3000

interface Picture {
  readonly title: string
  readonly markdown: string
  /** Without its ending. */
  readonly path: string
}

const args = process.argv.slice(2)
const browser = await launchBrowser()
if (args.includes('--readme')) {
  if (!browser) throw new Error('The pictures of README.md take Chromium')
  const markdown = cutTop(await readFile(join(GOLDEN, 'readme.md'), 'utf8'))
  await showAll([{ title: 'The comment', markdown, path: join(ROOT, 'docs/comment') }], { isSharp: true })
} else {
  const files = await readdir(GOLDEN)
  const stories = files.filter(file => file.endsWith('.md')).map(file => basename(file, '.md'))
  const chosen = stories.filter(story => args.length === 0 || args.includes(story))
  await mkdir(OUTPUT, { recursive: true })
  const read = async (title: string) => readFile(join(GOLDEN, `${title}.md`), 'utf8')
  await showAll(
    await Promise.all(chosen.map(async title => ({ title, markdown: await read(title), path: join(OUTPUT, title) }))),
    { isSharp: false },
  )
  console.log(`${chosen.length} comments in ${OUTPUT}${browser ? '' : ' (no pictures: Chromium is not installed)'}`)
}
await browser?.close()

/** In both themes, each in a tab of its own. */
async function showAll(pictures: readonly Picture[], { isSharp }: { isSharp: boolean }): Promise<void> {
  await Promise.all(
    THEMES.map(async theme => {
      const viewport = { width: WIDTH, height: 600 }
      const page = await browser?.newPage({ viewport, deviceScaleFactor: isSharp ? 1.5 : 1 })
      for (const { title, markdown, path } of pictures) {
        const html = await renderPage(markdown, { title, theme })
        if (!isSharp) await writeFile(`${path}-${theme}.html`, html)
        if (page) await writeFile(`${path}-${theme}.png`, signPicture(await takePicture(page, html), markdown))
      }
    }),
  )
}

async function takePicture(page: Page, html: string): Promise<Buffer> {
  await page.setContent(html)
  const height = await page.locator('article').evaluate(article => article.getBoundingClientRect().height)
  const clip = { x: 0, y: 0, width: WIDTH, height: Math.min(height, TALLEST) }
  return page.screenshot({ fullPage: true, clip })
}
