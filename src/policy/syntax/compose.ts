import { Composer, type CST, type Document, Schema } from 'yaml'

// YAML 1.2's core types whatever the file's %YAML says: no yes, no, 0777 or dates. One schema serves every file.
const SCHEMA = new Schema({ schema: 'core', resolveKnownTags: false })

// Duplicate keys are found while building the tree: the package compares each key with every other.
const OPTIONS = { schema: SCHEMA, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const

/** The one document that tokens make, whatever is wrong with it. */
export function composeDocument(
  tokens: readonly CST.Token[],
  { length, keepSourceTokens = false }: { length: number; keepSourceTokens?: boolean },
): Document.Parsed {
  const { stackTraceLimit } = Error
  // A hostile file can have a million errors, and nobody reads their stack traces.
  Error.stackTraceLimit = 0
  try {
    for (const document of new Composer({ ...OPTIONS, keepSourceTokens }).compose(tokens, true, length)) return document
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
  throw new Error('The YAML composer gave no document although one was asked for')
}
