import { invalid } from './errors.ts'
import { readPage } from './pagination.ts'
import type { Reply } from './reply.ts'

interface Identified {
  readonly id: number
}

function encodeCursor({ id }: Identified): string {
  return Buffer.from(`v1:${id}`).toString('base64url')
}

function decodeCursor(query: URLSearchParams, field: 'before' | 'after'): number | null {
  const cursor = query.get(field)
  if (cursor === null) return null
  const found = /^v1:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (!found) throw invalid({ resource: 'Activity', field, code: 'invalid' })
  return Number(found[1])
}

function link(url: URL, { rel, cursor }: { rel: 'next' | 'prev'; cursor: string }): string {
  const linked = new URL(url)
  linked.searchParams.delete('before')
  linked.searchParams.delete('after')
  linked.searchParams.set(rel === 'next' ? 'after' : 'before', cursor)
  return `<${linked}>; rel="${rel}"`
}

/**
 * One page of a list in which a page is told by its neighbours, not by its number: entries that come or go in between
 * shift nothing. The list is in the order of its ids, or in their reverse.
 */
export function paginateByCursor<T extends Identified>(
  items: T[],
  { url, json }: { url: URL; json: (item: T) => unknown },
): Reply {
  const { perPage } = readPage(url.searchParams)
  const [after, before] = [decodeCursor(url.searchParams, 'after'), decodeCursor(url.searchParams, 'before')]
  const isReversed = (items[0]?.id ?? 0) > (items.at(-1)?.id ?? 0)
  const order = (id: number) => (isReversed ? -id : id)
  const within = items.filter(
    ({ id }) => (after === null || order(id) > order(after)) && (before === null || order(id) < order(before)),
  )
  const page = before === null ? within.slice(0, perPage) : within.slice(-perPage)
  const [first, last] = [page[0], page.at(-1)]
  const links = [
    ...(last && last !== items.at(-1) ? [link(url, { rel: 'next', cursor: encodeCursor(last) })] : []),
    ...(first && first !== items[0] ? [link(url, { rel: 'prev', cursor: encodeCursor(first) })] : []),
  ]
  return { status: 200, headers: links.length > 0 ? { link: links.join(', ') } : {}, body: page.map(json) }
}
