/** Bundles src/ into dist/: from nothing, so that no leftover is committed, and exchanged only once it is whole. */
import { execFileSync } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle } from './bundler.ts'

const root = dirname(import.meta.dirname)
const at = (path: string) => join(root, path)

process.chdir(root)
rmSync(at('lib'), { recursive: true, force: true })
execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc')], { stdio: 'inherit' })
await bundle({ entry: at('lib/src/index.js'), folder: at('lib/bundle') })
// The command line: for Node 20 and later.
await bundle({ entry: at('lib/src/cli/index.js'), folder: at('lib/bundle/cli') })
rmSync(at('dist'), { recursive: true, force: true })
renameSync(at('lib/bundle'), at('dist'))
