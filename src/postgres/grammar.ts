import { setFlagsFromString } from 'node:v8'

/** A node of PostgreSQL's parse tree: one key that names its type, or a list of nodes, or a plain value. */
export type Tree = { readonly [key: string]: Tree } | readonly Tree[] | string | number | boolean | null

export interface Token {
  readonly text: string
  readonly kind: 'comment' | 'semicolon' | 'other'
}

export interface Grammar {
  /** The statements of a text; throws a `GrammarError` where it is none. */
  parse(sql: string): readonly Tree[]
  /** The text's tokens, in order. */
  scan(sql: string): readonly Token[]
}

/** A syntax error; `offset` counts code points from the start of the text, where PostgreSQL tells. */
export class GrammarError extends Error {
  override readonly name = 'GrammarError'
  readonly offset: number | undefined

  constructor(message: string, options: { offset: number | undefined; cause: unknown }) {
    super(message, { cause: options.cause })
    this.offset = options.offset
  }
}

const TOKEN_KINDS: Record<string, Token['kind']> = {
  SQL_COMMENT: 'comment',
  C_COMMENT: 'comment',
  ASCII_59: 'semicolon',
}

/** Loads PostgreSQL's parser, compiled to WebAssembly. */
export async function loadGrammar(): Promise<Grammar> {
  // V8's optimising compiler would spend half a second and 600 MB on a module of which a few milliseconds are used.
  // A budget for it only puts that off, and neither flag does it alone.
  setFlagsFromString('--no-wasm-tier-up')
  setFlagsFromString('--no-wasm-dynamic-tiering')
  // The parser is a CommonJS module that looks for its .wasm file beside itself; in an ES module bundle nobody tells it where.
  Object.assign(globalThis, { __dirname: import.meta.dirname })
  const { hasSqlDetails, loadModule, parseSync, scanSync } = await import('libpg-query')
  await loadModule()
  Reflect.deleteProperty(globalThis, '__dirname')
  return {
    parse(sql) {
      try {
        return listStatements(parseSync(sql))
      } catch (cause) {
        if (!(cause instanceof Error)) throw cause
        const offset = hasSqlDetails(cause) ? cause.sqlDetails?.cursorPosition : undefined
        throw new GrammarError(offset === undefined ? 'expression too complex to read' : cause.message, {
          offset,
          cause,
        })
      }
    },
    scan: sql => scanSync(sql).tokens.map(({ text, tokenName }) => ({ text, kind: TOKEN_KINDS[tokenName] ?? 'other' })),
  }
}

function listStatements(result: object): readonly Tree[] {
  return 'stmts' in result && Array.isArray(result.stmts) ? result.stmts : []
}
