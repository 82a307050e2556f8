import { describe, expect, it } from 'vitest'
import { AGENT, FILE, files, GUARDRAILS, POLICY } from '../guarded.ts'
import { edit, fieldsOf } from '../policies.ts'
import { openStage, policyIn } from '../stage.ts'

describe('an apply after guardrails were weakened', () => {
  const live = [{ id: 'pol_agent', ...fieldsOf(AGENT) }]
  const reviewed = { 'required-approvals': '1' }
  const wider = { [POLICY]: edit(AGENT, ['max_rows: 1000\n', 'max_rows: 1001\n']) }
  const weaker = { [FILE]: edit(GUARDRAILS, ['max_rows: 1000', 'max_rows: 5000']) }

  it('takes it by the approvals of what widens, given on what was merged', async () => {
    await using stage = await openStage({ files, live })
    const number = await stage.propose({
      'policies/other.guardrails.yaml': 'guardrails: [{ name: x, refused: [other] }]\n',
    })
    stage.approve(number)
    // What was approved says nothing of this.
    await stage.revise(number, { ...weaker, ...wider })
    await stage.merge(number)
    const inputs = { ...reviewed, 'required-approvals-widening': '2' }
    expect(await stage.apply({ inputs })).toMatchObject({ exitCode: 1, report: { result: 'refused' } })
    stage.approve(number)
    const refused = await stage.apply({ inputs })
    expect(refused.exitCode).toBe(1)
    stage.approve(number, { by: 'carol' })
    expect(await stage.apply({ inputs })).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
  })

  it('takes a name that is excepted by the approvals of what widens', async () => {
    await using stage = await openStage({ files, live })
    const renamed = `id: pol_agent\n${AGENT.replace('Support agent', 'Payroll agent')}`
    const number = await stage.propose({ [POLICY]: renamed })
    await stage.merge(number)
    const inputs = { 'required-approvals': '0', 'required-approvals-widening': '1' }
    const run = await stage.apply({ inputs })
    expect(run).toMatchObject({ exitCode: 1, report: { result: 'refused', direction: 'widens' } })
    expect(stage.live('pol_agent').name).toBe('Support agent')
    // A name that no exception has asks for nobody's.
    await stage.push({ [POLICY]: AGENT })
    const other = await stage.propose({ [POLICY]: renamed.replace('Payroll agent', 'Any agent') })
    await stage.merge(other)
    expect(await stage.apply({ inputs })).toMatchObject({
      exitCode: 0,
      report: { direction: 'neutral' },
    })
  })

  it('finds that all guardrails were removed by a push', async () => {
    await using stage = await openStage({ files, live })
    await stage.push({ [FILE]: null })
    const number = await stage.propose(wider)
    stage.approve(number)
    await stage.merge(number)
    const run = await stage.apply({ inputs: reviewed })
    expect(run.exitCode).toBe(1)
    expect(policyIn(run, POLICY).outcome).toBe('refused')
  })
})
