/** Bundles src/ into dist/: from nothing, so that no leftover is committed, and exchanged only once it is whole. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const { resolve } = createRequire(import.meta.url)
const [compiled, bundle, dist] = ['lib', 'lib/bundle', 'dist'].map(folder => join(root, folder)) as [
  string,
  string,
  string,
]

rmSync(compiled, { recursive: true, force: true })
run('node_modules/typescript/bin/tsc')
run(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'lib/index.js',
  '-o',
  bundle,
  '--source-map',
  '--license',
  'licenses.txt',
  '--quiet',
)
// The bundler does not follow the parser to its WebAssembly.
copyFileSync(join(dirname(resolve('libpg-query')), 'libpg-query.wasm'), join(bundle, 'libpg-query.wasm'))
rmSync(dist, { recursive: true, force: true })
renameSync(bundle, dist)

function run(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' })
}
