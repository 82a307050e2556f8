import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNode } from '../test/standins/runner/action.ts'
import { runChild } from '../test/standins/runner/child.ts'
import { type ActionResult, type RunAction, runAction } from '../test/standins/runner/index.ts'

/** What a process cost from its start to its end. */
export interface Cost {
  readonly wallMs: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
}

const usageScript = fileURLToPath(new URL('./usage.cjs', import.meta.url))

/** Node.js doing nothing: what no action can be faster than. */
export function measureNode(): Promise<Cost> {
  return measureNodeWith('--eval=0')
}

/** Node.js running a script that takes nothing. */
export function measureScript(script: string): Promise<Cost> {
  return measureNodeWith(script)
}

async function measureNodeWith(argument: string): Promise<Cost> {
  const run = { nodePath: findNode(), args: [argument], cwd: tmpdir(), timeoutMs: 60_000 }
  const { cost, result } = await measure(env => runChild({ ...run, env: { PATH: process.env.PATH ?? '', ...env } }))
  assert.equal(result.exitCode, 0, result.stderr)
  return cost
}

/** The bundle, as a runner would start it. */
export function measureAction(run: RunAction): Promise<{ cost: Cost; result: ActionResult }> {
  return measure(env => runAction({ timeoutMs: 300_000, ...run, env }))
}

async function measure<Result extends { durationMs: number }>(
  run: (env: Record<string, string>) => Promise<Result>,
): Promise<{ cost: Cost; result: Result }> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    const usage = join(folder, 'usage.json')
    const result = await run({ NODE_OPTIONS: `--require ${JSON.stringify(usageScript)}`, BENCH_USAGE: usage })
    const used = JSON.parse(await readFile(usage, 'utf8')) as Omit<Cost, 'wallMs'>
    return { cost: { wallMs: result.durationMs, ...used }, result }
  } finally {
    await rm(folder, { recursive: true })
  }
}
