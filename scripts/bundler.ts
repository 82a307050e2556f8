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
  writeFileSync(join(folder, 'index.js'), toAscii(numberImports(code)), { mode: code.startsWith('#!') ? 0o777 : 0o666 })
  for (const [path, { source, permissions }] of Object.entries(assets)) {
    const written = path.endsWith('.js') ? toAscii(numberImports(source.toString())) : source
    writeFileSync(join(folder, path), written, { mode: permissions })
  }
  // The bundler does not follow the parser to its WebAssembly.
  copyFileSync(join(dirname(require.resolve('libpg-query')), 'libpg-query.wasm'), join(folder, 'libpg-query.wasm'))
}

/**
 * The same code in ASCII alone. One character beyond Latin-1 makes V8 keep a whole chunk in two bytes a character, which
 * takes it a third longer to load.
 */
function toAscii(code: string): string {
  // Behind a backslash the escape would be another one, and raw text keeps it as it is written.
  if (/\\[^\0-\x7f]|\braw\s*`[^`]*[^\0-\x7f]/.test(code)) {
    throw new Error('an escape would change what this code means: write the character as \\u…')
  }
  return code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * The same code with the imports of each module numbered in their order. The bundler numbers them as it comes to them, which
 * is not the same in every build.
 */
function numberImports(code: string): string {
  return code
    .split(/^(?=\/\*\*\*\/ \S+:)/m)
    .map(module => {
      const declared = [...module.matchAll(/^\/\* harmony import \*\/ var (\w+?__WEBPACK_IMPORTED_MODULE_)\d+__ /gm)]
      const names = new Map(declared.map(([line, name], index) => [line.split(' ').at(-2), `${name}${index}__`]))
      return module.replace(/\w+?__WEBPACK_IMPORTED_MODULE_\d+__/g, name => names.get(name) ?? name)
    })
    .join('')
}
