import type { SchemaReader } from './schema-reader.ts'

/** A reader of SQL files. The grammar is 1.7 MB of WebAssembly, so it is loaded only where there is one to read. */
export async function openSchemaReader(): Promise<SchemaReader> {
  const [{ loadGrammar }, { SchemaReader }] = await Promise.all([
    import('../../postgres/grammar.ts'),
    import('./schema-reader.ts'),
  ])
  return new SchemaReader(await loadGrammar())
}
