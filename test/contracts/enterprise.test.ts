import { expect, it } from 'vitest'
import { analytics, edit, livePolicies, policies } from '../e2e/policies.ts'
import { openStage } from '../e2e/stage.ts'

const changed = { 'policies/analytics.yaml': edit(analytics, ['max_rows: 10000', 'max_rows: 100']) }

it('a GitHub Enterprise Server is found by the address of its API, and linked to by that of its pages', async () => {
  const serverUrl = 'https://github.acme.example'
  const github = { enterprise: true, serverUrl }
  await using stage = await openStage({ files: policies, live: livePolicies, github })
  const number = await stage.propose(changed)
  const checked = await stage.check(number)
  expect(checked).toMatchObject({ exitCode: 0, report: { direction: 'narrows' } })
  expect(checked.outputs['comment-url']).toMatch(`${serverUrl}/acme/data-policies/pull/${number}#issuecomment-`)
  const [comment] = stage.comments(number)
  expect(comment?.body).toContain(`${serverUrl}/acme/data-policies/blob/`)
  expect([comment?.body, checked.summary].join()).not.toContain('//github.com')

  stage.approve(number)
  await stage.merge(number)
  const applied = await stage.apply({ inputs: { 'required-approvals': '1' } })
  expect(applied).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
  expect(new Set(stage.github.requests.map(({ status }) => status))).toEqual(new Set([200, 201]))
})
