/** The process in which scripts run one after the other (kept-process.ts). */
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import type { Task } from './kept-process.ts'

let runs = 0

// Each run may listen for itself.
process.stdout.setMaxListeners(0)

process.on('message', async ({ script, args, env, cwd, mark }: Task) => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.argv = [process.execPath, script, ...args]
  process.chdir(cwd)
  process.exitCode = undefined
  try {
    // A module is loaded once by its address.
    await import(`${pathToFileURL(script)}?run=${++runs}`)
  } catch (error) {
    process.exitCode = 1
    process.stderr.write(`${inspect(error)}\n`)
  }
  process.stdout.write(mark)
  process.stderr.write(mark)
  process.send?.(process.exitCode ?? 0)
})
