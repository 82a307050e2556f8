/** Bundles src/ into dist/: from nothing, so that no leftover is committed, and exchanged only once it is whole. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const { resolve } = createRequire(import.meta.url)
const [compiled, output, dist] = ['lib', 'lib/bundle', 'dist'].map(folder => join(root, folder)) as [
  string,
  string,
  string,
]

rmSync(compiled, { recursive: true, force: true })
run('node_modules/typescript/bin/tsc')
bundle({ entry: 'lib/index.js', folder: output, options: ['--source-map', '--no-source-map-register'] })
// The command line: for Node 20 and later, and without a source map, since it shows no stack traces.
bundle({ entry: 'lib/cli.js', folder: join(output, 'cli'), options: [] })
rmSync(dist, { recursive: true, force: true })
renameSync(output, dist)

function bundle({ entry, folder, options }: { entry: string; folder: string; options: readonly string[] }): void {
  const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js'
  run(ncc, 'build', entry, '-o', folder, '--license', 'licenses.txt', '--quiet', ...options)
  // The bundler does not follow the parser to its WebAssembly.
  copyFileSync(join(dirname(resolve('libpg-query')), 'libpg-query.wasm'), join(folder, 'libpg-query.wasm'))
}

function run(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' })
}
