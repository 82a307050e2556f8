import type { MappedPolicy } from '../../access-map/access-map.ts'
import { escapeHtml } from './html.ts'

/** How policies are called in tables: by their names, unless they are many. Escaped. */
export interface PolicyNames {
  readonly areShort: boolean
  readonly of: (place: number) => string
  readonly list: (places: readonly number[]) => string
}

const MOST_NAMED = 12

export function namePolicies(policies: readonly MappedPolicy[]): PolicyNames {
  if (policies.length <= MOST_NAMED) {
    const names = policies.map(({ name }) => escapeHtml(name))
    const of = (place: number) => names[place] ?? ''
    return { areShort: false, of, list: places => places.map(of).join(', ') }
  }
  return { areShort: true, of: nameByNumber, list: listRuns }
}

function nameByNumber(place: number): string {
  return String(place + 1)
}

/** `1-4 7`, for places in ascending order. */
function listRuns(places: readonly number[]): string {
  const runs: string[] = []
  for (let start = 0; start < places.length; ) {
    let end = start
    while (places[end + 1] === (places[end] ?? 0) + 1) end += 1
    const [first, last] = [places[start] ?? 0, places[end] ?? 0]
    const isRun = last - first > 1
    runs.push(isRun ? `${nameByNumber(first)}-${nameByNumber(last)}` : nameByNumber(first))
    start = isRun ? end + 1 : start + 1
  }
  return runs.join(' ')
}
