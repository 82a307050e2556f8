import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { resolveInRoot } from '../test/standins/runner/action.ts'
import { formatTable } from './table.ts'

const PARTS = [
  { name: 'the entry, always loaded', pattern: /^(index\.js|sourcemap-register\.cjs)$/ },
  { name: 'chunks, where there is something to do', pattern: /^\d+\.index\.js$/ },
  { name: 'PostgreSQL’s grammar, where there is a row filter', pattern: /\.wasm$/ },
]

/** What of dist/ can come to be loaded, as a Markdown table; maps and licences never are. */
export function measureBundle(): string {
  const dist = resolveInRoot('dist')
  const files = readdirSync(dist).map(name => ({ name, bytes: statSync(join(dist, name)).size }))
  const rows = PARTS.map(({ name, pattern }) => {
    const bytes = files.filter(file => pattern.test(file.name)).reduce((sum, file) => sum + file.bytes, 0)
    return [name, bytes]
  })
  return formatTable(['Bundle', 'Bytes'], rows)
}
