import { expect, it } from 'vitest'
import { formatReport, listOutputs } from '../../src/report/outputs.ts'
import { reportSchema } from '../../src/report/schema.ts'
import { HOSTILE } from './hostile-text.ts'
import { change, finding, policy, report } from './samples.ts'

const DRIFT = [{ field: 'max_rows', expected: 1, live: null }]

it('outputs count what was changed, applied, drifted and failed', () => {
  const policies = [
    policy({ action: 'create', outcome: 'applied' }),
    policy({ action: 'update', outcome: 'failed', drift: DRIFT }),
    policy({ action: 'unmanage' }),
    policy({ action: 'none', drift: DRIFT }),
    policy({ action: 'invalid' }),
  ]
  expect(listOutputs(report({ result: 'failed', direction: 'mixed', policies }))).toEqual({
    result: 'failed',
    direction: 'mixed',
    changed: '3',
    applied: '1',
    drifted: '2',
    failed: '1',
  })
})

it('the JSON report says all that there is, and says it by its schema', () => {
  const whole = report({
    policies: [policy({ name: HOSTILE, drift: DRIFT, changes: [change(['other', HOSTILE], [null, 3])] })],
    findings: [finding(HOSTILE, { accepted: HOSTILE })],
  })
  expect(reportSchema.parse(JSON.parse(formatReport(whole)))).toEqual(whole)
})
