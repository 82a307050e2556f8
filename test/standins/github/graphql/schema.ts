import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { buildSchema, type GraphQLSchema } from 'graphql'

let schema: GraphQLSchema | null = null

/** GitHub's published schema, so that a query it would refuse is refused here. Read when first needed, and then kept. */
export function loadSchema(): GraphQLSchema {
  if (schema) return schema
  // The package's own entry would parse five megabytes of JSON on the way.
  const manifest = findPackageJSON('@octokit/graphql-schema', import.meta.url)
  if (!manifest) throw new Error('@octokit/graphql-schema is not installed')
  const sdl = readFileSync(join(dirname(manifest), 'schema.graphql'), 'utf8')
  schema = buildSchema(sdl, { assumeValidSDL: true, noLocation: true })
  return schema
}
