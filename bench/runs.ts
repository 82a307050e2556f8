import { nameContents } from './contents.ts'
import { type Cost, measureNode } from './measure.ts'
import { formatCount, type Row } from './rows.ts'
import {
  describeBareMasks,
  describeScenario,
  listLongRuns,
  runScenario,
  type Sample,
  type Scenario,
  START,
} from './scenarios.ts'
import type { Connection, Events, Services } from './services.ts'
import { median } from './statistics.ts'

export interface RunsPlan {
  readonly services: Services
  /** Numbers of policies. */
  readonly sizes: readonly number[]
  /** How often each run is measured. */
  readonly repetitions: number
}

/** A round trip to a service that is near. ms. */
const LATENCY = 50

/** Masks on a bare name, and tables of it: the second is more than 100 kB, and makes four million changes. */
const MANY_MASKS = [1_000, 2_000]

/** Measures runs of the bundle, each beside a Node.js that does nothing. */
export async function measureRuns({ services, sizes, repetitions }: RunsPlan): Promise<Row[]> {
  const connection = await services.connect()
  const worlds = new Map<string, Events>()
  const rows: Row[] = []
  for (const scenario of listScenarios(sizes)) {
    const { contents } = scenario
    const events = worlds.get(nameContents(contents)) ?? (await services.prepare({ contents }))
    worlds.set(nameContents(contents), events)
    console.error(nameRow(scenario))
    rows.push(describePairs(scenario, await measurePairs(scenario, { services, connection, events, repetitions })))
  }
  return rows
}

function listScenarios(sizes: readonly number[]): Scenario[] {
  const most = Math.max(...sizes)
  const runs = [0, LATENCY].flatMap(latencyMs => [
    describeScenario('untouched', { size: 100, latencyMs }),
    ...sizes.map(size => describeScenario('check', { size, latencyMs })),
    ...sizes.map(size => describeScenario('apply', { size, latencyMs })),
    ...(latencyMs > 0 ? [describeScenario('apply', { size: most, latencyMs, isRateLimitTold: true })] : []),
    describeScenario('unchanged', { size: most, latencyMs }),
  ])
  return [START, ...runs, ...MANY_MASKS.map(describeBareMasks), ...listLongRuns(LATENCY)]
}

function nameRow({ name, latencyMs, leastRoundTrips }: Scenario): string {
  return leastRoundTrips === 0 ? name : `${name}, ${latencyMs} ms latency`
}

interface Pair {
  readonly node: Cost
  readonly run: Sample
}

interface World {
  readonly services: Services
  readonly connection: Connection
  readonly events: Events
}

async function measurePairs(
  scenario: Scenario,
  { repetitions, ...world }: World & { repetitions: number },
): Promise<Pair[]> {
  const pairs: Pair[] = []
  // What is over in a moment is measured often: the machine's own unrest is a large part of it.
  const rounds = scenario === START ? 4 * repetitions : repetitions
  // The first is not counted: files come from the disk, and the stand-ins are still to be compiled.
  for (let i = 0; i <= rounds; i++) {
    pairs.push({ node: await measureNode(), run: await runScenario(scenario, world) })
  }
  return pairs.slice(1)
}

function describePairs(scenario: Scenario, pairs: readonly Pair[]): Row {
  const { latencyMs, leastRoundTrips: least } = scenario
  const middle = (read: (pair: Pair) => number) => median(pairs.map(read))
  const limit = ({ node }: Pair) => node.wallMs + latencyMs * least
  return {
    what: nameRow(scenario),
    measured: `${formatCount(middle(({ run }) => run.wallMs))} ms`,
    limit: `${formatCount(middle(limit))} ms`,
    ratio: middle(pair => pair.run.wallMs / limit(pair)),
    run: {
      roundTrips: latencyMs === 0 ? undefined : { counted: middle(({ run }) => run.roundTrips), least },
      github: middle(({ run }) => run.github),
      pgbeam: middle(({ run }) => run.pgbeam),
      cpuSeconds: middle(({ run }) => run.cpuSeconds),
      peakMegabytes: middle(({ run }) => run.peakMegabytes),
    },
  }
}
