import { type DocumentNode, execute, GraphQLError, type GraphQLFieldResolver, parse, validate } from 'graphql'
import { HttpError } from '../http/errors.ts'
import type { Reply } from '../http/reply.ts'
import type { Token } from '../permissions.ts'
import type { World } from '../world.ts'
import { queryRoot } from './query.ts'
import { loadSchema } from './schema.ts'

export interface GraphqlContext {
  world: World
  token: Token
}

interface Request extends GraphqlContext {
  body: Record<string, unknown>
}

/**
 * A field is a value of its object or a function of its arguments. One that GitHub's schema has and the stand-in has
 * not is an error: a silent null would pass for an answer.
 */
const resolveField: GraphQLFieldResolver<Record<string, unknown>, GraphqlContext> = (source, args, context, info) => {
  const value = source[info.fieldName]
  if (value === undefined) throw new GraphQLError(`This stand-in does not resolve ${info.parentType}.${info.fieldName}`)
  return typeof value === 'function' ? value(args, context) : value
}

/** GitHub puts the kind of an error beside its message, not into `extensions`. */
function formatError({ message, path, locations, extensions }: GraphQLError) {
  const { type, ...others } = extensions
  return {
    ...(type ? { type } : {}),
    ...(path ? { path } : {}),
    ...(Object.keys(others).length > 0 ? { extensions: others } : {}),
    ...(locations ? { locations } : {}),
    message,
  }
}

const understood = new Map<string, DocumentNode>()

/** What is asked, or what is wrong with it. Runs ask the same again and again. */
function understand(query: string): DocumentNode | readonly GraphQLError[] {
  const known = understood.get(query)
  if (known) return known
  try {
    const document = parse(query)
    const mistakes = validate(loadSchema(), document)
    if (mistakes.length > 0) return mistakes
    understood.set(query, document)
    return document
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

/** Always a 200, as on GitHub: what went wrong is in `errors`. */
export async function executeGraphql({ world, token, body }: Request): Promise<Reply> {
  if (typeof body.query !== 'string')
    throw new HttpError(400, 'A query attribute must be specified and must be a string.')
  const document = understand(body.query)
  if (!('kind' in document)) return { status: 200, body: { errors: document.map(formatError) } }
  const result = await execute({
    schema: loadSchema(),
    document,
    rootValue: queryRoot,
    contextValue: { world, token },
    variableValues: (body.variables as Record<string, unknown> | undefined) ?? {},
    fieldResolver: resolveField,
    typeResolver: source => source.__typename,
  })
  const data = result.data === undefined ? {} : { data: result.data }
  const errors = result.errors ? { errors: result.errors.map(formatError) } : {}
  return { status: 200, body: { ...data, ...errors } }
}
