/**
 * Measures what a run of the action costs: the bundle in dist/, a process of its own as on a runner, against the stand-ins
 * of GitHub and PgBeam; then the pure core alone. Prints Markdown. Usage: npm run bench [-- --quick]
 */
import { availableParallelism, cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { measureBundle } from './bundle.ts'
import { measureCore } from './core.ts'
import { measureRuns } from './runs.ts'
import { startServices } from './start-services.ts'

const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const plan = options.quick
  ? { sizes: [1, 10, 100], repetitions: 3, sampleMs: 50 }
  : { sizes: [1, 10, 100, 1000], repetitions: 5, sampleMs: 400 }

await using services = startServices()
console.log(`${describeMachine()}; medians of ${plan.repetitions} runs.\n`)
console.log(await measureRuns({ ...plan, services }))
console.log(measureBundle())
console.log(await measureCore(plan))

function describeMachine(): string {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${memory}`
  return `${new Date().toISOString().slice(0, 10)}, ${process.platform}, ${machine}, Node.js ${process.version}`
}
