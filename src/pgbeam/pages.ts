import type { z } from 'zod/mini'
import { PgBeamError } from '../live/pgbeam-error.ts'
import type { Send } from './http.ts'
import type { Operation } from './operations.ts'

/** 100 entries each: a project of more is not plausible, a server that never ends is. */
const MAX_PAGES = 1000

interface Pages<T> {
  send: Send
  operation: Operation
  project: string
  schema: z.ZodMiniType<{ items: T[]; nextPageToken: string | undefined }>
}

/** The entries of a list, page by page. Throws a `PgBeamError` where a page cannot be had, or where there is always one more. */
export async function collectPages<T>({ send, operation, project, schema }: Pages<T>): Promise<T[]> {
  const items: T[] = []
  const seenTokens = new Set<string>()
  let token: string | undefined
  for (let page = 1; page <= MAX_PAGES; page++) {
    const query = { page_size: '100', ...(token === undefined ? {} : { page_token: token }) }
    const { data } = await send({ operation, project, query, schema })
    items.push(...data.items)
    token = data.nextPageToken
    if (token === undefined) return items
    if (seenTokens.has(token)) break
    seenTokens.add(token)
  }
  const detail = 'the pages of the list never end'
  throw new PgBeamError({ kind: 'reply', operation: operation.does, target: `project ${project}`, detail })
}
