import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ConjunctList, createProver } from '../../src/postgres/filter.ts'
import { STEADY_FUNCTIONS, VOLATILE_FUNCTIONS } from '../../src/postgres/functions.ts'
import type { ReadPredicates } from '../../src/postgres/predicate.ts'
import { readPredicates } from '../../src/postgres/read-predicates.ts'
import { pick } from '../size.ts'
import { type Judge, openJudge } from './judge.ts'
import { listPredicates } from './random-predicates.ts'
import { WORLDS, type World } from './worlds.ts'

/** To vary a run: `JUDGE_SEED=1 npm run test:postgres`. */
const seed = Number(process.env.JUDGE_SEED ?? 20_260_301)
/** How often each world is tried, and with how many predicates, each against each. */
const [ROUNDS, PREDICATES] = pick({ short: [1, 24], long: [50, 60] } as const)

vi.setConfig({ testTimeout: 1_800_000, hookTimeout: 300_000 })

let judge: Judge
beforeAll(async () => {
  judge = await openJudge()
})
afterAll(() => judge.close())

interface Tried {
  readonly text: string
  readonly filter: readonly [ConjunctList]
  /** The rows of which PostgreSQL finds it true. */
  readonly rows: string
}

const SURE_PROVER = createProver(() => false, Number.POSITIVE_INFINITY)

test(`PostgreSQL contradicts nothing that is claimed of random predicates (seed ${seed})`, async () => {
  const counts = { pairs: 0, true: 0, proved: 0 }
  for (const [place, world] of WORLDS.entries()) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const other = WORLDS[(place + round + 1) % WORLDS.length] ?? world
      const tried = await tryPredicates([world, other], seed + round * WORLDS.length + place)
      const wrong = tried.flatMap(one => tried.flatMap(two => judgePair(one, two, counts) ?? []))
      expect(wrong, `${world.type}, ${other.type}`).toEqual([])
    }
  }
  console.info(`judged ${counts.pairs} pairs: ${counts.proved} of ${counts.true} implications proved`)
  // What is true of all values that are tried may not be of others, and little of it is claimed; but not nothing.
  expect(counts.proved).toBeGreaterThan(counts.pairs / 50)
})

async function tryPredicates(worlds: readonly [World, World], seedOfRound: number): Promise<Tried[]> {
  const texts = listPredicates(worlds, seedOfRound, PREDICATES)
  const [read, rows] = [await readPredicates(texts), await judge.try(worlds, texts)]
  return texts.flatMap((text, place) => {
    const visible = rows[place]
    return visible === undefined ? [] : [{ text, rows: visible, filter: [listConjuncts(text, read)] as const }]
  })
}

function listConjuncts(text: string, read: ReadPredicates): ConjunctList {
  const predicate = read.get(text)
  if (predicate?.kind !== 'expression') throw new Error(`not read: ${text}`)
  return new ConjunctList(predicate.conjuncts)
}

/** What is claimed and is not so. */
function judgePair(
  one: Tried,
  other: Tried,
  counts: { pairs: number; true: number; proved: number },
): string | undefined {
  if (one === other) return undefined
  const isTrue = [...one.rows].every((row, place) => row === '0' || other.rows[place] === '1')
  const isClaimed = SURE_PROVER.isWithin(one.filter, other.filter)
  counts.pairs += 1
  if (isTrue) counts.true += 1
  if (isClaimed) counts.proved += 1
  return isClaimed && !isTrue ? `${one.text}  =>  ${other.text}` : undefined
}

test('PostgreSQL says of each function that is taken for steady that it is not volatile', async () => {
  const volatilities = await judge.findVolatilities([...STEADY_FUNCTIONS, ...VOLATILE_FUNCTIONS])
  const list = (functions: ReadonlySet<string>) => [...functions].map(name => [name, volatilities.get(name)])
  expect(list(STEADY_FUNCTIONS).filter(([, volatility]) => volatility !== 'steady')).toEqual([])
  expect(list(VOLATILE_FUNCTIONS).filter(([, volatility]) => volatility === 'steady')).toEqual([])
})
