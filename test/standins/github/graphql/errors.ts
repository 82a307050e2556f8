import { GraphQLError } from 'graphql'
import { mayDo, type Scope } from '../permissions.ts'
import type { Repository } from '../repository.ts'
import type { GraphqlContext } from './execute.ts'

export type ErrorType = 'NOT_FOUND' | 'FORBIDDEN' | 'MISSING_PAGINATION_BOUNDARIES' | 'EXCESSIVE_PAGINATION'

export function fail(type: ErrorType, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

/** A public repository is read with any token. */
export function requireScope(repository: Repository, { token }: GraphqlContext, scopes: Scope[]): void {
  if (!repository.private || mayDo(token, { scopes, level: 'read' })) return
  throw fail('FORBIDDEN', 'Resource not accessible by integration')
}
