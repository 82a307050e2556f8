import { type Cost, measureNode } from './measure.ts'
import { describeScenario, runScenario, type Sample, type Scenario, START } from './scenarios.ts'
import type { Connection, Events, Services } from './services.ts'
import { median } from './statistics.ts'
import { type Cell, formatTable } from './table.ts'

export interface RunsPlan {
  readonly services: Services
  /** Numbers of policies. */
  readonly sizes: readonly number[]
  /** How often each run is measured. */
  readonly repetitions: number
}

/** A round trip to a service that is near. ms. */
const LATENCY = 50

const HEADINGS = [
  'Run',
  'Latency, ms',
  'Wall, ms',
  'Limit, ms',
  'Wall ÷ limit',
  'Round trips (least)',
  'To GitHub',
  'To PgBeam',
  'CPU, s',
  'Memory, MB',
]

/** Measures runs of the bundle, each beside a Node.js that does nothing. Gives a Markdown table. */
export async function measureRuns({ services, sizes, repetitions }: RunsPlan): Promise<string> {
  const connection = await services.connect()
  const worlds = new Map<number, Events>()
  for (const size of sizes) worlds.set(size, await services.prepare({ size }))
  const rows: Cell[][] = []
  for (const scenario of listScenarios(sizes)) {
    const events = worlds.get(scenario.size)
    if (!events) throw new Error(`no world of ${scenario.size} policies`)
    console.error(`${scenario.name}, ${scenario.latencyMs} ms`)
    rows.push(describePairs(scenario, await measurePairs(scenario, { services, connection, events, repetitions })))
  }
  return formatTable(HEADINGS, rows)
}

function listScenarios(sizes: readonly number[]): Scenario[] {
  const most = Math.max(...sizes)
  const runs = [0, LATENCY].flatMap(latencyMs => [
    ...sizes.map(size => describeScenario('check', { size, latencyMs })),
    ...sizes.map(size => describeScenario('apply', { size, latencyMs })),
    describeScenario('unchanged', { size: most, latencyMs }),
  ])
  return [START, ...runs]
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
  // The first is not counted: files come from the disk, and the stand-ins are still to be compiled.
  for (let i = 0; i <= repetitions; i++) {
    pairs.push({ node: await measureNode(), run: await runScenario(scenario, world) })
  }
  return pairs.slice(1)
}

function describePairs({ name, latencyMs, leastRoundTrips }: Scenario, pairs: readonly Pair[]): Cell[] {
  const middle = (read: (pair: Pair) => number) => median(pairs.map(read))
  const limit = ({ node }: Pair) => node.wallMs + latencyMs * leastRoundTrips
  return [
    name,
    latencyMs,
    Math.round(middle(({ run }) => run.wallMs)),
    Math.round(middle(limit)),
    middle(pair => pair.run.wallMs / limit(pair)).toFixed(2),
    // Without latency, requests that do not need each other may come one after the other all the same.
    latencyMs === 0 ? '' : `${middle(({ run }) => run.roundTrips)} (${leastRoundTrips})`,
    middle(({ run }) => run.github),
    middle(({ run }) => run.pgbeam),
    middle(({ run }) => run.cpuSeconds).toFixed(2),
    Math.round(middle(({ run }) => run.peakMegabytes)),
  ]
}
