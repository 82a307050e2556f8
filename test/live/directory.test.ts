import { expect, test } from 'vitest'
import { createLiveDirectory, NO_DIRECTORY } from '../../src/live/directory.ts'
import { readFile, readLive } from '../plan/files.ts'

const [one, two] = [readLive({ id: 'pol_1', name: 'One' }), readLive({ id: 'pol_2', name: 'Two' })]
const elsewhere = readLive({ id: 'pol_3', name: 'One' }, 'prj_2')
const directory = createLiveDirectory(
  new Map([
    ['prj_1', [one, two]],
    ['prj_2', [elsewhere]],
    ['prj_empty', []],
  ]),
)

function find(text: string, projectId = 'prj_1') {
  return directory.find(projectId, readFile(text).document)
}

test('a profile is found by its exact name, in its project', () => {
  expect(find('name: One')).toEqual({ kind: 'found', live: one })
  expect(find('name: One', 'prj_2')).toEqual({ kind: 'found', live: elsewhere })
  expect(find('name: one')).toEqual({ kind: 'none' })
  expect(find('name: One', 'prj_empty')).toEqual({ kind: 'none' })
})

test('an id counts more than a name, also where there is none such', () => {
  expect(find('name: One\nid: pol_2')).toEqual({ kind: 'found', live: two })
  expect(find('name: One\nid: pol_9')).toEqual({ kind: 'none' })
  expect(find('name: One\nid: pol_3')).toEqual({ kind: 'none' })
})

test('of a project that was not looked up nothing is known, and that is not the same as none', () => {
  expect(find('name: One', 'prj_9')).toEqual({ kind: 'unknown' })
  expect(NO_DIRECTORY.find('prj_1', readFile('name: One').document)).toEqual({ kind: 'unknown' })
})

test('counts the profiles of all projects', () => {
  expect([directory.size, NO_DIRECTORY.size]).toEqual([3, 0])
})
