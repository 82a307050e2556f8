import type { Fault } from '../standins/pgbeam/index.ts'

/** What goes wrong with one request, and what is left of it where it goes wrong only once. */
export interface Trouble {
  readonly name: string
  readonly fault: Fault
  /** Whether the request took effect all the same; of a read, that means nothing. */
  readonly landed: boolean
  /** Whether it is worth another try. Otherwise a read or a creation is given up at once. */
  readonly isTransient: boolean
}

/** A day on which the clock of the tests stands; five seconds later is soon enough to wait for. */
const soon = new Date(Date.parse('2030-01-01T00:00:05Z')).toUTCString()

/** The answer gets lost or replaced, before the request took effect or after. */
const ambiguous: Trouble[] = [
  ...[408, 500, 502, 503, 504].flatMap(status => beforeAndAfter({ kind: 'status', status })),
  ...beforeAndAfter({ kind: 'reset' }),
  ...beforeAndAfter({ kind: 'hang' }),
  ...beforeAndAfter({ kind: 'html', status: 502 }),
  ...beforeAndAfter({ kind: 'html' }).map(trouble => ({ ...trouble, isTransient: false })),
]

const lasting: Trouble[] = [
  { name: '429', fault: { kind: 'status', status: 429 }, landed: false, isTransient: true },
  { name: '429, wait 1 s', fault: { kind: 'status', status: 429, retryAfter: 1 }, landed: false, isTransient: true },
  {
    name: '429, wait until',
    fault: { kind: 'status', status: 429, retryAfter: soon },
    landed: false,
    isTransient: true,
  },
  {
    name: '429, wait an hour',
    fault: { kind: 'status', status: 429, retryAfter: 3600 },
    landed: false,
    isTransient: false,
  },
  { name: '503, wait 2 s', fault: { kind: 'status', status: 503, retryAfter: 2 }, landed: false, isTransient: true },
  {
    name: '503, wait an hour',
    fault: { kind: 'status', status: 503, retryAfter: 3600 },
    landed: false,
    isTransient: false,
  },
  { name: 'truncated', fault: { kind: 'truncate' }, landed: true, isTransient: true },
  { name: 'redirect', fault: { kind: 'redirect', to: 'https://example.com/' }, landed: false, isTransient: false },
  { name: '403', fault: { kind: 'status', status: 403 }, landed: false, isTransient: false },
]

/** For a write. */
export const writeTroubles: readonly Trouble[] = [...ambiguous, ...lasting]

/** For a read, which takes no effect. */
export const readTroubles: readonly Trouble[] = [...ambiguous.filter(({ landed }) => !landed), ...lasting]

type Ambiguous = Extract<Fault, { takesEffect?: boolean }>

function beforeAndAfter(fault: Ambiguous): Trouble[] {
  const status = 'status' in fault ? ` ${fault.status}` : ''
  return [false, true].map(landed => ({
    name: `${fault.kind}${status} ${landed ? 'after' : 'before'} it took effect`,
    fault: { ...fault, takesEffect: landed },
    landed,
    isTransient: true,
  }))
}
