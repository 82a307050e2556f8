import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Runner } from '../../src/action/runner.ts'
import type { Carried } from '../../src/flows/carry-out.ts'
import { keepDriftPullRequest } from '../../src/flows/keep-drift-pull-request.ts'
import type { ProposalRequest } from '../../src/github/pull-requests/proposals.ts'
import { renderDriftPullRequest } from '../../src/report/markdown/drift-pull-request.ts'
import { renderLanded } from '../../src/report/markdown/landed.ts'
import { commentMarker, driftMarker, readDriftDigest, withoutDriftDigest } from '../../src/report/marker.ts'
import { PROJECT, type Stage } from '../e2e/stage.ts'
import { HEAD, manyMasks, policy, rendering, report, smallPolicy } from './samples.ts'
import { carryOutWhole } from './stories/carry-out.ts'
import { edit, SUPPORT } from './stories/files.ts'
import { settle } from './stories/settle.ts'
import { openStoryStage } from './stories/stage.ts'

const MARKER = commentMarker({ commentId: 'golden' })
let stage: Stage

beforeAll(async () => {
  stage = await openStoryStage()
})
afterAll(() => stage[Symbol.asyncDispose]())

/** Nothing is told of what is only looked at. */
const RUNNER: Runner = {
  ...{ group: () => {}, mask: () => {}, info: () => {}, annotate: () => {}, setOutput: () => {}, fail: () => {} },
  ...{ appendSummary: async () => {}, writeFile: async () => '', writeFolder: async () => '' },
}

async function wantedBy({ result, rendering: told }: Carried): Promise<ProposalRequest['wanted']> {
  const { proposal } = result
  if (!proposal) expect.unreachable('nothing is proposed')
  return new Promise(resolve => {
    void keepDriftPullRequest({
      ...{ proposal, rendering: told, runner: RUNNER, marker: MARKER },
      keep: async wanted => {
        resolve(wanted)
        return { kind: 'absent' }
      },
    })
  })
}

// Kept to be looked at, like the golden comments.
it('reads as it did', async () => {
  stage.pgbeam.edit(PROJECT, 'pol_analytics', {
    masking_rules: [{ table: 'public.customers', column: 'email', kind: 'hash' }],
    row_filters: [{ table: 'public.orders', predicate: "region = 'eu' OR tenant = 'globex'" }],
  })
  stage.pgbeam.edit(PROJECT, 'pol_billing', { max_rows: 50 })
  stage.pgbeam.edit(PROJECT, 'pol_support', { max_rows: 5 })
  await stage.push({
    'policies/broken.yaml': 'name: Broken\nmax_row: 5\n',
    'policies/support.yaml': edit(SUPPORT, ['per_hour: 300', 'per_hour: 200']),
  })
  const event = await stage.repository.event.schedule()
  const inputs = { 'drift-pull-request': 'true' }
  const wanted = await wantedBy(await carryOutWhole(stage, event, { job: 'drift', inputs }))
  if (wanted.kind !== 'wanted') expect.unreachable('nothing is wanted')
  await expect(settle(wanted.body)).toMatchFileSnapshot('golden/drift-pull-request.md')
  expect(wanted.files.map(({ path }) => path)).toEqual(
    ['analytics', 'billing', 'support'].map(name => `policies/${name}.yaml`),
  )
  expect(wanted.isSame(wanted.body)).toBe(true)
  expect(wanted.saysTheSame(wanted.body.replace(/runs\/\d+/, 'runs/1').replaceAll('\n', '\r\n'))).toBe(true)
  expect(wanted.saysTheSame(wanted.body.replace('50', '51'))).toBe(false)
  expect(wanted.body).not.toContain('globex')

  const redacted = await carryOutWhole(stage, event, {
    job: 'drift',
    inputs: { ...inputs, 'redact-predicates': 'true' },
  })
  const without = await wantedBy(redacted)
  if (without.kind !== 'wanted') expect.unreachable('nothing is wanted')
  expect(without.files.map(({ path }) => path)).toEqual(['billing', 'support'].map(name => `policies/${name}.yaml`))
  expect(JSON.stringify(without)).not.toContain('region')
})

it('is never longer than GitHub takes, and tells what it leaves out', () => {
  const many = Array.from({ length: 100 }, (_, index) => ({ ...smallPolicy(index), changes: manyMasks(300) }))
  const whole = rendering(report({ policies: many, commit: HEAD }))
  const leftOut = many.map(each => ({
    policy: { ...each, file: `${'x'.repeat(300)}.yaml` },
    message: 'y '.repeat(900),
  }))
  const text = renderDriftPullRequest(whole, { marker: driftMarker(MARKER, '0123456789abcdef'), leftOut })
  expect(text.length).toBeLessThan(65_536)
  expect(text.length).toBeGreaterThan(30_000)
  const landed = renderLanded(whole, {
    ...{ marker: MARKER, applied: many, outstanding: many },
    changedBy: many.map((_, index) => index),
  })
  expect(landed.length).toBeLessThan(65_536)
})

it('knows by its first line which drift it is about, and forgets it', () => {
  const text = renderDriftPullRequest(rendering(report({ policies: [policy()] })), {
    marker: driftMarker(MARKER, '0123456789abcdef'),
    leftOut: [],
  })
  expect(readDriftDigest(text)).toBe('0123456789abcdef')
  expect(readDriftDigest(`x${text}`)).toBeUndefined()
  expect(readDriftDigest(withoutDriftDigest(text))).toBeUndefined()
  expect(withoutDriftDigest(text)).toBe(text.replace(/^.*\n/, `${MARKER}\n`))
})
