/** Bundles src/ into dist/: from nothing, so that no leftover is committed, and exchanged only once it is whole. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

interface Bundle {
  readonly code: string
  readonly map: string | undefined
  /** By path: chunks, their maps, the licences. */
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer; readonly permissions: number }>>
}

type Bundler = (entry: string, options: Record<string, unknown>) => Promise<Bundle>

const root = dirname(import.meta.dirname)
const require = createRequire(import.meta.url)
const bundler: Bundler = require('@vercel/ncc')
const [compiled, output, dist] = ['lib', 'lib/bundle', 'dist'].map(folder => join(root, folder)) as [
  string,
  string,
  string,
]

/**
 * `@actions/core` brings a client for HTTP, and with it a megabyte of undici that would be loaded in every run, for the
 * tokens of OpenID Connect. Nothing here asks for one, so a module that is there anyway stands where the client would.
 */
const UNUSED = { '@actions/http-client': 'node:path', '@actions/http-client/lib/auth': 'node:path' }

// The bundler takes paths and its cache from the folder it is called in.
process.chdir(root)
rmSync(compiled, { recursive: true, force: true })
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')], { stdio: 'inherit' })
await bundle({ entry: 'lib/index.js', folder: output, options: { sourceMap: true, externals: UNUSED } })
// The command line: for Node 20 and later, and without a source map, since it shows no stack traces.
await bundle({ entry: 'lib/cli.js', folder: join(output, 'cli') })
rmSync(dist, { recursive: true, force: true })
renameSync(output, dist)

async function bundle({ entry, folder, options }: { entry: string; folder: string; options?: object }): Promise<void> {
  const always = { license: 'licenses.txt', sourceMapRegister: false, quiet: true }
  const { code, map, assets } = await bundler(join(root, entry), { ...always, ...options })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.js'), code, { mode: code.startsWith('#!') ? 0o777 : 0o666 })
  if (map !== undefined) writeFileSync(join(folder, 'index.js.map'), map)
  for (const [path, { source, permissions }] of Object.entries(assets)) {
    writeFileSync(join(folder, path), source, { mode: permissions })
  }
  // The bundler does not follow the parser to its WebAssembly.
  copyFileSync(join(dirname(require.resolve('libpg-query')), 'libpg-query.wasm'), join(folder, 'libpg-query.wasm'))
}
