import type { Age, Fault } from '../standins/pgbeam/index.ts'
import { created, narrowed, settled, widened } from './policies.ts'
import { readTroubles, type Trouble, writeTroubles } from './troubles.ts'

type Outcome = 'applied' | 'unchanged' | 'refused' | 'failed'

/** One fault on one request of the flow, on a deployment of one age. */
export interface Cell {
  readonly name: string
  readonly age: Age
  readonly fault: Fault
  /** How the policies fare, by file. */
  readonly outcomes: Readonly<Record<string, Outcome>>
}

interface RequestOfFlow {
  readonly name: string
  readonly matches: Pick<Fault, 'method' | 'path' | 'nth'>
  readonly writes: 'none' | 'update' | 'creation'
  /** How the policies fare where it never gets through. */
  readonly without: Cell['outcomes']
}

const allApplied: Cell['outcomes'] = {
  [narrowed.file]: 'applied',
  [widened.file]: 'applied',
  [created.file]: 'applied',
  [settled.file]: 'unchanged',
}
const nothingListed: Cell['outcomes'] = Object.fromEntries(Object.keys(allApplied).map(file => [file, 'failed']))
/** What may widen waits for what narrows. */
const notNarrowed: Cell['outcomes'] = {
  ...allApplied,
  [narrowed.file]: 'failed',
  [widened.file]: 'refused',
  [created.file]: 'refused',
}

const list = { method: 'GET', path: '/policies' } as const
const requests: readonly RequestOfFlow[] = [
  { name: 'list, page 1', matches: list, writes: 'none', without: nothingListed },
  { name: 'list, page 2', matches: { ...list, nth: 2 }, writes: 'none', without: nothingListed },
  {
    name: 'GET of a narrowing',
    matches: { method: 'GET', path: `/${narrowed.id}` },
    writes: 'none',
    without: notNarrowed,
  },
  {
    name: 'PUT of a narrowing',
    matches: { method: 'PUT', path: `/${narrowed.id}` },
    writes: 'update',
    without: notNarrowed,
  },
  {
    name: 'GET of a widening',
    matches: { method: 'GET', path: `/${widened.id}` },
    writes: 'none',
    without: { ...allApplied, [widened.file]: 'failed' },
  },
  {
    name: 'PUT of a widening',
    matches: { method: 'PUT', path: `/${widened.id}` },
    writes: 'update',
    without: { ...allApplied, [widened.file]: 'failed' },
  },
  {
    name: 'POST',
    matches: { method: 'POST', path: '/policies' },
    writes: 'creation',
    without: { ...allApplied, [created.file]: 'failed' },
  },
]

/** Every fault, once and for good, on every request. */
export function listCells(age: Age): Cell[] {
  return requests.flatMap(request =>
    (request.writes === 'none' ? readTroubles : writeTroubles).flatMap(trouble =>
      ([1, Number.POSITIVE_INFINITY] as const).map(times => ({
        name: `${request.name}: ${trouble.name}${times === 1 ? '' : ', always'}`,
        age,
        fault: { ...trouble.fault, ...request.matches, times },
        outcomes: isOvercome({ request, trouble, times }) ? allApplied : request.without,
      })),
    ),
  )
}

function isOvercome({ request, trouble, times }: { request: RequestOfFlow; trouble: Trouble; times: number }): boolean {
  // Whatever became of the answers: a look tells that it is done.
  if (request.writes !== 'none' && trouble.landed) return true
  if (times > 1) return false
  return trouble.isTransient || (request.writes === 'update' && trouble.fault.kind === 'html')
}
