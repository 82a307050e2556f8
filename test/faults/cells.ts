import type { Age, Fault } from '../standins/pgbeam/index.ts'
import { created, narrowed, settled, widened } from './policies.ts'
import { readTroubles, type Trouble, writeTroubles } from './troubles.ts'

type Outcome = 'applied' | 'unchanged' | 'refused' | 'failed'

/** One fault on one request of the flow, on a deployment of one age. */
export interface Cell {
  readonly name: string
  readonly request: string
  readonly trouble: string
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

const AGES: readonly Age[] = ['oldest', 'current', 'newest']
const TIMES = [1, Number.POSITIVE_INFINITY] as const

/** Every fault, once and for good, on every request. */
export function listCells(age: Age): Cell[] {
  return listPairs().flatMap(pair => TIMES.map(times => createCell({ ...pair, age, times })))
}

/**
 * Of all cells of all ages a sixth, the same ones always: every fault on every request once, in turn on deployments of
 * each age, and in turn once and for good.
 */
export function sampleCells(): Cell[] {
  return listPairs().map(pair => {
    const turn = pair.trouble.number + pair.numberOfRequest
    return createCell({ ...pair, age: pickInTurn(AGES, turn), times: pickInTurn(TIMES, turn) })
  })
}

interface Pair {
  readonly request: RequestOfFlow
  readonly trouble: Trouble & { readonly number: number }
  /** Among those that the trouble can meet. */
  readonly numberOfRequest: number
}

function listPairs(): Pair[] {
  return writeTroubles.flatMap((trouble, number) =>
    requests
      .filter(({ writes }) => writes !== 'none' || readTroubles.includes(trouble))
      .map((request, numberOfRequest) => ({ request, trouble: { ...trouble, number }, numberOfRequest })),
  )
}

function pickInTurn<T>(choices: readonly T[], turn: number): T {
  return choices[turn % choices.length] as T
}

function createCell({
  request,
  trouble,
  age,
  times,
}: {
  request: RequestOfFlow
  trouble: Trouble
  age: Age
  times: (typeof TIMES)[number]
}): Cell {
  return {
    name: `${request.name}: ${trouble.name}${times === 1 ? '' : ', always'}`,
    request: request.name,
    trouble: trouble.name,
    age,
    fault: { ...trouble.fault, ...request.matches, times },
    outcomes: isOvercome({ request, trouble, times }) ? allApplied : request.without,
  }
}

function isOvercome({ request, trouble, times }: { request: RequestOfFlow; trouble: Trouble; times: number }): boolean {
  // Whatever became of the answers: a look tells that it is done.
  if (request.writes !== 'none' && trouble.landed) return true
  if (times > 1) return false
  return trouble.isTransient || (request.writes === 'update' && trouble.fault.kind === 'html')
}
