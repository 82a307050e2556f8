import { describe, expect, test } from 'vitest'
import type { PolicyReader } from '../../src/pgbeam/model.ts'
import { prefetchListing, prefetchProject } from '../../src/pgbeam/reader.ts'

/** A reader that gives nothing, and notes what it is asked for. */
function note(asked: string[], failure?: Error): PolicyReader {
  const list = (name: string) => async (project: string) => {
    asked.push(`${name} ${project}`)
    if (failure) throw failure
    return []
  }
  const refuse = () => Promise.reject(new Error('not asked for here'))
  return {
    listProfiles: list('profiles'),
    listAgents: list('agents'),
    readProject: async project => {
      await list('project')(project)
      return { defaultProfileId: null, agentsDisabled: false }
    },
    listApprovalRules: list('rules'),
    getProfile: refuse,
    evaluate: refuse,
    replay: refuse,
  }
}

test('what was begun is given to the first who asks, and to nobody else', async () => {
  const asked: string[] = []
  const reader = prefetchListing(note(asked), { projectId: 'prj_1', withAgents: true })
  expect(asked).toEqual(['profiles prj_1', 'agents prj_1'])
  await Promise.all([reader.listProfiles('prj_1'), reader.listAgents('prj_1')])
  expect(asked).toHaveLength(2)
  await reader.listProfiles('prj_2')
  await reader.listProfiles('prj_1')
  expect(asked.slice(2)).toEqual(['profiles prj_2', 'profiles prj_1'])
})

test('nothing is begun without a project, nor agents where they are not wanted', async () => {
  const asked: string[] = []
  prefetchListing(note(asked), { projectId: null, withAgents: true })
  prefetchListing(note(asked), { projectId: 'prj_1', withAgents: false })
  expect(asked).toEqual(['profiles prj_1'])
})

test('a failure is for whoever asks, and harms nobody where nobody does', async () => {
  const failure = new Error('out of reach')
  const reader = prefetchListing(note([], failure), { projectId: 'prj_1', withAgents: true })
  await new Promise(resolve => setImmediate(resolve))
  await expect(reader.listProfiles('prj_1')).rejects.toBe(failure)
})

describe('what a project says about itself', () => {
  test('is asked for as soon as it is wanted, and given however often somebody asks', async () => {
    const asked: string[] = []
    const wish = Promise.withResolvers<boolean>()
    const reader = prefetchProject(note(asked), { projectId: 'prj_1', isWanted: wish.promise })
    await new Promise(resolve => setImmediate(resolve))
    expect(asked).toEqual([])
    wish.resolve(true)
    await new Promise(resolve => setImmediate(resolve))
    expect(asked).toEqual(['project prj_1', 'rules prj_1'])
    await Promise.all([reader.readProject('prj_1'), reader.listApprovalRules('prj_1')])
    expect(asked).toHaveLength(2)
    await reader.readProject('prj_2')
    expect(asked.slice(2)).toEqual(['project prj_2'])
  })

  test('is not asked for where it is not wanted, but by whoever needs it', async () => {
    const asked: string[] = []
    const reader = prefetchProject(note(asked), { projectId: 'prj_1', isWanted: Promise.resolve(false) })
    await new Promise(resolve => setImmediate(resolve))
    expect(asked).toEqual([])
    await reader.listApprovalRules('prj_1')
    expect(asked).toEqual(['rules prj_1'])
  })

  test('a failure is for whoever asks, and harms nobody where nobody does', async () => {
    const failure = new Error('out of reach')
    const reader = prefetchProject(note([], failure), { projectId: 'prj_1', isWanted: Promise.resolve(true) })
    const unsure = prefetchProject(note([]), { projectId: 'prj_1', isWanted: Promise.reject(failure) })
    await new Promise(resolve => setImmediate(resolve))
    await expect(reader.readProject('prj_1')).rejects.toBe(failure)
    await expect(unsure.readProject('prj_1')).rejects.toBe(failure)
  })
})
