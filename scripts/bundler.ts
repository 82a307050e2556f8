import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

interface Bundle {
  readonly code: string
  /** By path: chunks, the licences. */
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer; readonly permissions: number }>>
}

type Bundler = (entry: string, options: Record<string, unknown>) => Promise<Bundle>

const require = createRequire(import.meta.url)
const bundler: Bundler = require('@vercel/ncc')

/** Bundles JavaScript with all that it imports. The bundler takes paths from the folder that the process is in. */
export async function bundle({ entry, folder }: { entry: string; folder: string }): Promise<void> {
  const options = { license: 'licenses.txt', sourceMapRegister: false, quiet: true }
  const { code, assets } = await bundler(entry, options)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.js'), code, { mode: code.startsWith('#!') ? 0o777 : 0o666 })
  for (const [path, { source, permissions }] of Object.entries(assets)) {
    writeFileSync(join(folder, path), source, { mode: permissions })
  }
  // The bundler does not follow the parser to its WebAssembly.
  copyFileSync(join(dirname(require.resolve('libpg-query')), 'libpg-query.wasm'), join(folder, 'libpg-query.wasm'))
}
