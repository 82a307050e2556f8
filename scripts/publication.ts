import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the project is published, for addresses in what is generated. */
export const ROOT = join(import.meta.dirname, '..')
export const REPOSITORY = 'pgbeam/policy-action'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }

/** The tag that every release of this major version moves. */
export const MAJOR_TAG = `v${version.split('.')[0]}`
