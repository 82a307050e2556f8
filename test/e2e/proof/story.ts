import { expect } from 'vitest'
import type { MergeMethod } from '../../standins/github/index.ts'
import { analytics, edit, livePolicies, policies } from '../policies.ts'
import { openStage, PROJECT, policyIn, type Run, type RunOptions, type Stage } from '../stage.ts'

/** The policy that the stories are about, where it lies; live it is `pol_analytics`. */
export const FILE = 'policies/analytics.yaml'

/** Its rows at the start, in its file as well as live. */
export const NARROW = 10_000
export const WIDE = 20_000

/** A version of it, as text. */
export function allowRows(rows: number, text = analytics): string {
  return edit(text, ['max_rows: 10000', `max_rows: ${rows}`])
}

/** The same where it lies. */
export function rowsOf(rows: number): Record<string, string> {
  return { [FILE]: allowRows(rows) }
}

/** A repository whose three policies are in force, for some days. */
export async function openSettled(): Promise<Stage> {
  const stage = await openStage({ files: policies, live: livePolicies })
  stage.wait({ days: 3 })
  return stage
}

interface Land {
  author?: string
  approvedBy?: readonly string[]
  method?: MergeMethod
}

/** Changes that go through a pull request, approved by bob unless said otherwise. Gives its number. */
export async function land(
  stage: Stage,
  changes: Parameters<Stage['propose']>[0],
  { author = 'alice', approvedBy = ['bob'], method = 'merge' }: Land = {},
): Promise<number> {
  const number = await stage.propose(changes, { author })
  for (const by of approvedBy) stage.approve(number, { by })
  await stage.merge(number, { method })
  return number
}

/** What the last push puts in force, where one approval is asked for. */
export function applyReviewed(stage: Stage, { inputs, ...options }: RunOptions = {}): Promise<Run> {
  return stage.apply({ ...options, inputs: { 'required-approvals': '1', ...inputs } })
}

/** What such an apply writes, some time before whatever comes next: no write of it is still in flight. */
export function putInForce(stage: Stage, rows: number): void {
  stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: rows })
  stage.wait({ hours: 2 })
}

/** Holds that an apply refuses the policy, for want of review unless said otherwise, and leaves it as narrow as it is. */
export async function expectRefused(
  stage: Stage,
  { file = FILE, result = 'refused', rows = NARROW }: { file?: string; result?: string; rows?: number } = {},
): Promise<Run> {
  const run = await applyReviewed(stage)
  expect(run).toMatchObject({ exitCode: 1, report: { result } })
  expect(policyIn(run, file)).toMatchObject({ outcome: 'refused', reason: expect.any(String) })
  expect(stage.live('pol_analytics').max_rows).toBe(rows)
  return run
}

/** Holds that an apply puts the policy in force, as its file says. */
export async function expectApplied(stage: Stage, rows = WIDE): Promise<Run> {
  const run = await applyReviewed(stage)
  expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
  expect(stage.live('pol_analytics').max_rows).toBe(rows)
  return run
}
