import { refuseInput } from './refusal.ts'

export interface PageRequest<T> {
  items: readonly T[]
  path: string
  query: URLSearchParams
}

export interface Page<T> {
  items: T[]
  nextPageToken: string | undefined
  headers: Record<string, string>
}

/** One page of a list that is ordered by id. The token says after which id the next page begins, so that inserts do not move it. */
export function cutPage<T extends { id: string }>({ items, path, query }: PageRequest<T>): Page<T> {
  const size = readPageSize(query.get('page_size'))
  const after = readPageToken(query.get('page_token'))
  const sorted = items.toSorted((a, b) => (a.id < b.id ? -1 : 1)).filter(item => after === undefined || item.id > after)
  const page = sorted.slice(0, size)
  const last = page.at(-1)
  if (sorted.length <= size || !last) return { items: page, nextPageToken: undefined, headers: {} }
  const nextPageToken = `p.${Buffer.from(last.id).toString('base64url')}`
  const next = `${path}?${new URLSearchParams({ page_size: String(size), page_token: nextPageToken })}`
  return { items: page, nextPageToken, headers: { Link: `<${next}>; rel="next"` } }
}

function readPageSize(text: string | null): number {
  if (text === null) return 20
  const size = /^\d+$/.test(text) ? Number(text) : 0
  if (size < 1 || size > 100) throw refuseInput([{ field: 'page_size', detail: 'must be from 1 to 100' }])
  return size
}

function readPageToken(text: string | null): string | undefined {
  if (text === null) return undefined
  if (!/^p\.[\w-]+$/.test(text)) throw refuseInput([{ field: 'page_token', detail: 'not a token of this list' }])
  return Buffer.from(text.slice(2), 'base64url').toString()
}
