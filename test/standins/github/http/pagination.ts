import type { Reply } from './reply.ts'

export interface Page {
  page: number
  perPage: number
}

export function readPage(query: URLSearchParams): Page {
  const read = (name: string) => Math.trunc(Number(query.get(name))) || 0
  return { page: Math.max(read('page'), 1), perPage: Math.min(Math.max(read('per_page'), 0) || 30, 100) }
}

/** The `Link` header, without which a client cannot know that there is more. None where one page holds everything. */
function linkHeader({ url, page, last }: { url: URL; page: number; last: number }): string | null {
  const to = (target: number, rel: string) => {
    const linked = new URL(url)
    linked.searchParams.set('page', String(target))
    return `<${linked}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [to(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ]
  return links.length > 0 ? links.join(', ') : null
}

export function slicePage<T>(items: T[], { page, perPage }: Page): T[] {
  return items.slice((page - 1) * perPage, page * perPage)
}

export function pageHeaders({ url, total }: { url: URL; total: number }): Record<string, string> {
  const { page, perPage } = readPage(url.searchParams)
  const link = linkHeader({ url, page, last: Math.max(Math.ceil(total / perPage), 1) })
  return link ? { link } : {}
}

/** One page of a list, made into JSON; only that page is. */
export async function paginate<T>(items: T[], { url, json }: { url: URL; json: (item: T) => unknown }): Promise<Reply> {
  const body = await Promise.all(slicePage(items, readPage(url.searchParams)).map(json))
  return { status: 200, headers: pageHeaders({ url, total: items.length }), body }
}
