import { fail } from './errors.ts'

export interface PageArguments {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
}

const largestPage = 100

function encodeCursor(position: number): string {
  return Buffer.from(`cursor:v2:${position}`).toString('base64')
}

function decodeCursor(cursor: string | null | undefined): number | null {
  const found = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor ?? '', 'base64').toString())
  return found ? Number(found[1]) : null
}

/** GitHub gives no list without being told how much of it; the number of all there are it gives. */
function requireBoundary(name: string, { first, last }: PageArguments): void {
  if (first != null || last != null) return
  const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
  throw fail('MISSING_PAGINATION_BOUNDARIES', message)
}

function refuseExcess(name: string, { first, last }: PageArguments): void {
  for (const [argument, count] of Object.entries({ first, last })) {
    if (count == null || count <= largestPage) continue
    const asked = `Requesting ${count} records on the \`${name}\` connection`
    throw fail('EXCESSIVE_PAGINATION', `${asked} exceeds the \`${argument}\` limit of ${largestPage} records.`)
  }
}

/** One page of a list as Relay has it. `node` makes the object of an item; only those of the page are made. */
export function connect<T>(
  items: T[],
  args: PageArguments,
  { name, node }: { name: string; node: (item: T) => unknown },
) {
  refuseExcess(name, args)
  let start = decodeCursor(args.after) ?? 0
  let end = Math.min((decodeCursor(args.before) ?? items.length + 1) - 1, items.length)
  if (args.first != null) end = Math.min(end, start + args.first)
  if (args.last != null) start = Math.max(start, end - args.last)
  const page = () => {
    requireBoundary(name, args)
    return items.slice(start, end)
  }
  return {
    totalCount: items.length,
    nodes: () => page().map(node),
    edges: () => page().map((item, index) => ({ cursor: encodeCursor(start + index + 1), node: node(item) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: start < end ? encodeCursor(start + 1) : null,
      endCursor: start < end ? encodeCursor(end) : null,
    },
  }
}
