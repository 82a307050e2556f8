import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { resolveInRoot } from '../test/standins/runner/action.ts'
import { formatCount, type Row } from './rows.ts'

const PARTS = [
  { name: 'the entry, always loaded', pattern: /^index\.js$/ },
  { name: 'chunks, loaded where there is something to do', pattern: /^\d+\.index\.js$/ },
  { name: 'PostgreSQL’s grammar, loaded where there is a row filter', pattern: /\.wasm$/ },
]

/** What of dist/ can come to be loaded; maps and licences never are. */
export function measureBundle(): Row[] {
  const dist = resolveInRoot('dist')
  const files = readdirSync(dist).map(name => ({ name, bytes: statSync(join(dist, name)).size }))
  return PARTS.map(({ name, pattern }) => {
    const bytes = files.filter(file => pattern.test(file.name)).reduce((sum, file) => sum + file.bytes, 0)
    return { what: `bundle: ${name}`, measured: `${formatCount(bytes)} bytes` }
  })
}
