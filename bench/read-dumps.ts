/** A process of its own: reads a dump at two commits, and prints how long it took, in ms. */
import { openSchemaReader } from '../src/catalog/files/open-reader.ts'
import { writeDump } from './write-dump.ts'

const base = writeDump({ tables: 2_000, wide: 620 })
const head = base.replace('column_3_of_it', 'another_column')
const start = performance.now()
const reader = await openSchemaReader()
for (const text of [base, head]) {
  const { catalog, unread } = reader.read([{ path: 'db/structure.sql', blob: '', content: { kind: 'text', text } }])
  if (catalog.relations.length !== 4_200 || unread.length > 0) throw new Error('not read whole')
}
console.log(JSON.stringify({ megabytes: base.length / 1e6, ms: performance.now() - start }))
