/**
 * Measures what a run of the action costs: the bundle in dist/, a process of its own as on a runner, against the stand-ins
 * of GitHub and PgBeam; then what it is made of. Prints one table of Markdown.
 * Usage: npm run bench [-- --quick] [-- --write]
 *   --quick  fewer and smaller runs
 *   --write  puts the table into bench/README.md, and the short one into README.md
 */
import { availableParallelism, cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { measureAccessMap } from './access-map.ts'
import { measureBundle } from './bundle.ts'
import { measureCore } from './core.ts'
import { measureDumps } from './dumps.ts'
import { measureModules } from './modules.ts'
import { formatRows } from './rows.ts'
import { measureRuns } from './runs.ts'
import { startServices } from './start-services.ts'
import { writePages } from './write-pages.ts'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
})
const plan = options.quick
  ? { sizes: [1, 10, 100], repetitions: 3, sampleMs: 50 }
  : { sizes: [1, 10, 100, 1000], repetitions: 5, sampleMs: 400 }

await using services = startServices()
const runs = await measureRuns({ ...plan, services })
const rows = [
  ...runs,
  ...(await measureModules(plan)),
  ...measureBundle(),
  ...(await measureCore(plan)),
  ...measureDumps(plan),
  ...measureAccessMap(plan),
]
const conditions = `${describeMachine()}; medians of ${plan.repetitions} runs.`
console.log(`${conditions}\n\n${formatRows(rows)}`)
if (options.write) writePages({ conditions, runs, rows })

function describeMachine(): string {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${memory}`
  return `${new Date().toISOString().slice(0, 10)}, ${process.platform}, ${machine}, Node.js ${process.version}`
}
