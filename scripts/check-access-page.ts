/**
 * Opens the page of the access map in a real browser, as people would: with and without JavaScript, in light and dark, on paper,
 * and full of hostile names. Fails where something in it does not hold, and leaves pictures of it.
 * Usage: node scripts/check-access-page.ts
 */
import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { renderAccessPage } from '../src/report/access-map/page.ts'
import { createHostileSample, createSample, createSmallSample, HOSTILE_MARK } from './access-page/sample.ts'
import { launchBrowser } from './preview/browser.ts'
import { ROOT } from './publication.ts'

const OUTPUT = join(ROOT, 'preview-output')
const SUBJECT = { title: 'acme/shop', version: 'commit 1a2b3c4' }
const PAGES = {
  small: renderAccessPage(await createSmallSample(), SUBJECT),
  large: renderAccessPage(createSample({ policies: 100, tables: 2000 }), SUBJECT),
  hostile: renderAccessPage(createHostileSample(), { title: HOSTILE_MARK, version: HOSTILE_MARK }),
}
type Name = keyof typeof PAGES

const launched = await launchBrowser()
if (!launched) throw new Error('Chromium is not installed')
const browser: Browser = launched
await mkdir(OUTPUT, { recursive: true })
for (const [name, html] of Object.entries(PAGES)) await writeFile(locate(name), html)
try {
  await checkSearch()
  await checkWithoutScript()
  await checkHostile()
  await checkLarge()
  await checkContrast()
  await takePictures()
} finally {
  await browser.close()
}
console.log(`The page of the access map holds; pictures in ${OUTPUT}`)

function locate(name: string): string {
  return join(OUTPUT, `access-${name}.html`)
}

interface Opened extends AsyncDisposable {
  readonly page: Page
  /** What the browser complained about, such as a breach of the page’s own policy. */
  readonly complaints: string[]
}

async function open(name: Name, options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('dialog', dialog => {
    complaints.push('a dialog')
    void dialog.dismiss()
  })
  page.on('request', request => {
    if (!request.url().startsWith('file:')) complaints.push(`a request to ${request.url()}`)
  })
  // A machine may be busy.
  await page.goto(pathToFileURL(locate(name)).href, { timeout: 120_000 })
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() }
}

async function checkSearch(): Promise<void> {
  await using opened = await open('small')
  const { page, complaints } = opened
  const shown = () => page.locator('details:visible .name').allTextContents()
  const all = await shown()
  assert.ok(all.length > 5)
  await page.getByLabel('Relation or column').fill('email')
  assert.deepEqual((await shown()).sort(), ['app.customer_list', 'app.customers'])
  assert.equal(await page.locator('.matrix tbody tr:visible').count(), 2)
  assert.match((await page.locator('output').textContent()) ?? '', /^2 of /)
  await page.getByLabel('Relation or column').fill('')
  await page.getByLabel('Policy').selectOption({ label: 'Payroll agent' })
  assert.ok((await shown()).includes('hr.salaries') && !(await shown()).includes('app.customers'))
  assert.equal(await page.locator('.matrix thead th:visible').count(), 2)
  await page.getByLabel('Policy').selectOption({ label: 'All policies' })
  await page.getByLabel('Only ways around').check()
  assert.ok((await shown()).length < all.length && (await shown()).includes('app.customer_list'))
  await page.getByLabel('Only ways around').uncheck()
  assert.deepEqual(await shown(), all)
  await page.getByRole('link', { name: 'hr.salaries' }).click()
  assert.equal(await page.locator('details[open] .name').textContent(), 'hr.salaries')
  assert.deepEqual(complaints, [])
}

async function checkWithoutScript(): Promise<void> {
  await using opened = await open('small', { javaScriptEnabled: false })
  const { page } = opened
  assert.equal(await page.locator('form').isVisible(), false)
  assert.equal(await page.getByRole('columnheader', { name: 'Support agent' }).isVisible(), true)
  const details = page.locator('details', { hasText: 'app.customers' }).first()
  await details.locator('summary').click()
  assert.equal(await details.locator('table').isVisible(), true)
  assert.equal(await details.getByRole('rowheader', { name: 'email' }).isVisible(), true)
}

/** No name is anything but text, and nothing is loaded or run. */
async function checkHostile(): Promise<void> {
  await using opened = await open('hostile')
  const { page, complaints } = opened
  assert.deepEqual(complaints, [])
  for (const tag of ['img', 'svg', 'iframe', 'base', 'link', 'object', 'marquee']) {
    assert.equal(await page.locator(tag).count(), 0, tag)
  }
  assert.equal(await page.locator('script').count(), 1)
  assert.equal(await page.locator('style').count(), 1)
  assert.equal(await page.locator('form').count(), 1)
  assert.ok((await page.locator('h1 + p').textContent())?.includes(HOSTILE_MARK))
  assert.ok(
    (await page.locator('summary .name').allTextContents()).some(name => name.includes(HOSTILE_MARK.toLowerCase())),
  )
  // Control: the policy of the page stops what escaping would have missed.
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken"'
    document.body.append(script)
  })
  assert.notEqual(await page.title(), 'taken')
}

async function checkLarge(): Promise<void> {
  assert.ok(Buffer.byteLength(PAGES.large) <= 5_000_000, `the page has ${Buffer.byteLength(PAGES.large)} bytes`)
  const start = performance.now()
  await using opened = await open('large')
  const { page, complaints } = opened
  console.log(`100 policies × 2,000 tables: open after ${Math.round(performance.now() - start)} ms`)
  await page.getByLabel('Relation or column').fill('table_1234')
  assert.equal(await page.locator('details:visible').count(), 1)
  assert.deepEqual(complaints, [])
}

/** Text is at least 4.5 times as light or dark as what is behind it, in both themes. */
async function checkContrast(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await using opened = await open('small', { colorScheme })
    const { page } = opened
    await page.locator('details').evaluateAll(all => {
      for (const each of all) each.setAttribute('open', '')
    })
    const least = await page.evaluate(measureContrast)
    assert.ok(least.ratio >= 4.5, `${colorScheme}: ${least.ratio.toFixed(2)} of “${least.text}”`)
  }
}

/** In the browser: the least contrast of any text with its background. */
function measureContrast(): { ratio: number; text: string } {
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = channels(color).map(value => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const backgroundOf = (element: Element | null): string => {
    if (!element) return getComputedStyle(document.body).backgroundColor
    const { backgroundColor } = getComputedStyle(element)
    return channels(backgroundColor)[3] === 0 ? backgroundOf(element.parentElement) : backgroundColor
  }
  let least = { ratio: 21, text: '' }
  for (const element of document.querySelectorAll('body *')) {
    const hasText = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim())
    if (!hasText || element.closest('[hidden], script, style')) continue
    const [one, other] = [luminance(getComputedStyle(element).color), luminance(backgroundOf(element))]
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    if (ratio < least.ratio) least = { ratio, text: element.textContent?.slice(0, 40) ?? '' }
  }
  return least
}

async function takePictures(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await using opened = await open('small', { colorScheme })
    const { page } = opened
    await page.locator('details', { hasText: 'app.customers' }).first().locator('summary').click()
    await page.screenshot({ path: join(OUTPUT, `access-small-${colorScheme}.png`), fullPage: true })
  }
  await using narrow = await open('small', { viewport: { width: 400, height: 800 } })
  await narrow.page.locator('details', { hasText: 'app.customers' }).first().locator('summary').click()
  await narrow.page.screenshot({ path: join(OUTPUT, 'access-small-narrow.png'), fullPage: true })
  await using bare = await open('small', { javaScriptEnabled: false })
  await bare.page.screenshot({ path: join(OUTPUT, 'access-small-without-script.png'), fullPage: true })
  await using large = await open('large')
  await large.page.screenshot({ path: join(OUTPUT, 'access-large.png') })
  await large.page.getByRole('heading', { name: 'Policies by relations' }).scrollIntoViewIfNeeded()
  await large.page.mouse.wheel(0, 500)
  await large.page.screenshot({ path: join(OUTPUT, 'access-large-matrix.png') })
  await using paper = await open('small')
  await paper.page.emulateMedia({ media: 'print' })
  await paper.page.screenshot({ path: join(OUTPUT, 'access-small-print.png'), fullPage: true })
  // On paper all of it is there, folded or not.
  assert.equal(await paper.page.getByRole('rowheader', { name: 'person' }).isVisible(), true)
  assert.equal(await paper.page.locator('form').isVisible(), false)
  await paper.page.pdf({ path: join(OUTPUT, 'access-small.pdf'), format: 'A4' })
}
