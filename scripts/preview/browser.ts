import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

/** The machine’s own Chromium; undefined where there is none. */
export async function launchBrowser(): Promise<Browser | undefined> {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const found = await promisify(execFile)('which', [name]).catch(() => undefined)
    if (found) return chromium.launch({ executablePath: found.stdout.trim(), args: ['--no-sandbox', '--disable-gpu'] })
  }
  return undefined
}
