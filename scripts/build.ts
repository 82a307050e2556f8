/** Bundles src/ into dist/, from nothing, so that what is committed never holds a leftover. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const { resolve } = createRequire(import.meta.url)

rmSync(join(root, 'lib'), { recursive: true, force: true })
rmSync(join(root, 'dist'), { recursive: true, force: true })
run('node_modules/typescript/bin/tsc')
run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/index.js', '-o', 'dist', '--source-map', '--license', 'licenses.txt', '--quiet')
// The bundler does not follow the parser to its WebAssembly.
copyFileSync(join(dirname(resolve('libpg-query')), 'libpg-query.wasm'), join(root, 'dist', 'libpg-query.wasm'))

function run(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' })
}
