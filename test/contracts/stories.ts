import { expect } from 'vitest'
import { analytics, edit, livePolicies, policies } from '../e2e/policies.ts'
import { PROJECT, type StageOptions } from '../e2e/stage.ts'
import type { RecordedStage } from './recorded-stage.ts'

export interface Story {
  title: string
  tell: (stage: RecordedStage) => Promise<void>
}

const file = 'policies/analytics.yaml'
const wider = { [file]: edit(analytics, ['max_rows: 10000', 'max_rows: 20000']) }
const narrower = { [file]: edit(analytics, ['max_rows: 10000', 'max_rows: 100']) }
const notUtf8 = { 'policies/odd.yaml': Buffer.from('name: caf\xe9\n', 'latin1') }

/** More than a step can show, and than fits into one request: 70 errors with that about the other file. */
const manyMistakes = {
  'policies/many.yaml': `name: Many\n${Array.from({ length: 69 }, (_, index) => `field_${index}: 1\n`).join('')}`,
}

/** With what every story begins. */
export const BEGINNING: StageOptions = { files: policies, live: livePolicies }

/** What people do with the action, told so that together each operation of GitHub's that it knows is asked for. */
export const STORIES: Story[] = [
  {
    title:
      'a check: comment, gate, label and reviewers, and all that once more for the next commit, with a comment too many',
    tell: async stage => {
      const permissions = { contents: 'read', 'pull-requests': 'write', statuses: 'write', members: 'read' } as const
      stage.github.addToken('app-token', { login: 'policies[bot]', permissions })
      stage.github.addTeam({ org: 'acme', slug: 'dba', members: ['carol', 'dora'] })
      const inputs = { gate: 'true', 'label-widening': 'widens access', 'reviewers-widening': 'bob, @acme/dba' }
      const number = await stage.propose(wider)
      const first = await stage.check(number, { inputs, token: 'app-token' })
      expect(first).toMatchObject({ exitCode: 0, report: { direction: 'widens' } })
      const { labels, requestedReviewers, requestedTeams } = stage.repository.pull(number)
      expect([labels.length, requestedReviewers.length, requestedTeams.length]).toEqual([1, 1, 1])
      const [own = expect.unreachable()] = stage.comments(number)
      stage.repository.comment({ number, ...own })
      await stage.revise(number, narrower)
      // What a race may leave.
      const [comment] = stage.comments(number)
      stage.repository.comment({ number, author: 'policies[bot]', body: comment?.body ?? '' })
      const second = await stage.check(number, { inputs, token: 'app-token' })
      expect(second).toMatchObject({ exitCode: 0, report: { direction: 'narrows' } })
      expect([stage.repository.pull(number).labels.length, stage.comments(number).length]).toEqual([0, 1])
    },
  },
  {
    title: 'a check by hand of a branch with a file that is no text, by an event that is short of words',
    tell: async stage => {
      await stage.repository.commit({ branch: 'fix', changes: { ...wider, ...notUtf8, ...manyMistakes } })
      const event = await stage.repository.event.workflowDispatch({ branch: 'fix' })
      const run = await stage.run({ ...event, payload: { ...event.payload, repository: {} } })
      expect(run).toMatchObject({ exitCode: 1, report: { result: 'invalid' } })
      expect(stage.repository.checkRuns.map(({ annotations }) => annotations.length)).toEqual([60])
    },
  },
  {
    title: 'a merge group',
    tell: async stage => {
      const group = await stage.repository.createMergeGroup({ numbers: [await stage.propose(wider)] })
      const run = await stage.run(await stage.repository.event.mergeGroup(group), { inputs: { gate: 'true' } })
      expect(run).toMatchObject({ exitCode: 0, report: { result: 'changed' } })
    },
  },
  {
    title: 'an apply of what was reviewed, told on the merged pull request',
    tell: async stage => {
      const number = await stage.propose(narrower)
      stage.approve(number)
      await stage.merge(number)
      const run = await stage.apply({ inputs: { 'required-approvals': '1' } })
      expect(run).toMatchObject({ exitCode: 0, report: { result: 'applied' } })
      expect(stage.comments(number)).toHaveLength(1)
    },
  },
  {
    title: 'an apply of what was merged before the default branch was renamed',
    tell: async stage => {
      const number = await stage.propose(wider)
      stage.approve(number)
      await stage.merge(number)
      await stage.repository.renameBranch('main', 'trunk')
      const event = await stage.repository.event.workflowDispatch()
      const run = await stage.run(event, { apiKey: stage.pgbeam.key })
      expect(run).toMatchObject({ exitCode: 0, report: { mode: 'apply', result: 'applied' } })
    },
  },
  {
    title: 'live edits that become a pull request, which goes forward and is closed',
    tell: async stage => {
      stage.wait({ days: 1 })
      const patrol = async () => {
        const event = await stage.repository.event.schedule()
        return stage.run(event, { apiKey: stage.pgbeam.key, inputs: { 'drift-pull-request': 'true' } })
      }
      stage.pgbeam.edit(PROJECT, 'pol_analytics', { row_filters: [{ table: 'public.orders', predicate: 'id > 5' }] })
      expect(await patrol()).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
      stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: 7 })
      await patrol()
      stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: 10000, row_filters: [] })
      expect(await patrol()).toMatchObject({ exitCode: 0 })
      expect(stage.repository.pulls).toMatchObject([{ state: 'closed', headBranch: 'pgbeam/drift' }])
    },
  },
  {
    title: 'drift in a file that was renamed: an issue is opened, kept up to date and closed',
    tell: async stage => {
      await stage.push(narrower)
      await stage.push({ [file]: null, 'policies/data/analytics.yaml': narrower[file] ?? '' })
      const patrol = async () => {
        const event = await stage.repository.event.schedule()
        return stage.run(event, { apiKey: stage.pgbeam.key, inputs: { 'drift-issue': 'true' } })
      }
      stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: 7 })
      expect(await patrol()).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
      expect(await patrol()).toMatchObject({ exitCode: 1, report: { result: 'drifted' } })
      stage.pgbeam.edit(PROJECT, 'pol_analytics', { max_rows: 100 })
      expect(await patrol()).toMatchObject({ exitCode: 0 })
    },
  },
]
