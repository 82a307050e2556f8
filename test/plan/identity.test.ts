import { expect, test } from 'vitest'
import { NO_DIRECTORY } from '../../src/live/directory.ts'
import { assignProjects, checkIdentities, listProjects } from '../../src/plan/identity.ts'
import { type PolicyFile, parseSnapshots } from '../../src/plan/read.ts'
import { createParser } from '../../src/policy/parse.ts'
import { knowLive, readFiles } from './files.ts'

function errorsOf(policyFiles: readonly PolicyFile[]): Record<string, string[]> {
  return Object.fromEntries(
    policyFiles.map(({ kind, file, findings }) => [
      file.path,
      kind === 'valid' ? [] : findings.map(({ code, at }) => `${code} ${at.line}:${at.column}`),
    ]),
  )
}

test('the project is the file’s own, else the default, and neither is an error', () => {
  const texts = { 'a.yaml': 'name: A', 'b.yaml': 'name: B\nproject_id: prj_2' }
  const files = Object.entries(texts).map(([path, text]) => ({
    path,
    blob: path,
    content: { kind: 'text', text } as const,
  }))
  const [parsed = []] = parseSnapshots([{ commit: '', files }], createParser())
  expect(listProjects(assignProjects(parsed, 'prj_1'))).toEqual(['prj_1', 'prj_2'])
  const without = assignProjects(parsed, null)
  expect(errorsOf(without)).toEqual({ 'a.yaml': ['no-project 1:1'], 'b.yaml': [] })
  expect(without[0]).toMatchObject({ name: 'A' })
  expect(listProjects(without)).toEqual(['prj_2'])
})

test('two files for one profile are an error on both, however they name it', () => {
  const live = knowLive({ id: 'pol_1', name: 'A' }, { id: 'pol_2', name: 'B' })
  const check = (texts: Record<string, string>) => errorsOf(checkIdentities(readFiles(texts), live))
  const byName = ['duplicate-policy 1:7']
  expect(check({ 'a.yaml': 'name: A', 'b.yaml': 'name: A' })).toEqual({ 'a.yaml': byName, 'b.yaml': byName })
  expect(check({ 'a.yaml': 'id: pol_1\nname: C', 'b.yaml': 'id: pol_1\nname: D' })).toEqual({
    'a.yaml': ['duplicate-policy 1:5'],
    'b.yaml': ['duplicate-policy 1:5'],
  })
  // One by its name, one by the id that the live profile of that name has.
  const mixed = check({ 'a.yaml': 'name: A', 'b.yaml': 'name: C\nid: pol_1' })
  expect(Object.values(mixed).flat()).toHaveLength(2)
  // A name is taken too where the other file has an id, for names are unique.
  expect(Object.values(check({ 'a.yaml': 'name: A\nid: pol_1', 'b.yaml': 'name: A\nid: pol_2' })).flat()).toHaveLength(
    2,
  )
})

test('what is alike in another project, or in a file that is invalid anyway, is no duplicate', () => {
  const texts = { 'a.yaml': 'name: A', 'b.yaml': 'name: A\nproject_id: prj_2', 'c.yaml': 'name: A\nmax_row: 1' }
  expect(errorsOf(checkIdentities(readFiles(texts), NO_DIRECTORY))).toMatchObject({ 'a.yaml': [], 'b.yaml': [] })
})

test('of three files for one profile each is an error', () => {
  const texts = { 'a.yaml': 'name: A', 'b.yaml': 'name: A', 'c.yaml': 'name: A' }
  expect(Object.values(errorsOf(checkIdentities(readFiles(texts), NO_DIRECTORY))).flat()).toHaveLength(3)
})

test('an id that the project does not have is an error, where that is known', () => {
  const policyFiles = readFiles({ 'a.yaml': 'name: A\nid: pol_9', 'b.yaml': 'name: New' })
  expect(errorsOf(checkIdentities(policyFiles, knowLive({ id: 'pol_1', name: 'A' })))).toEqual({
    'a.yaml': ['unknown-id 2:5'],
    'b.yaml': [],
  })
  expect(errorsOf(checkIdentities(policyFiles, NO_DIRECTORY))).toEqual({ 'a.yaml': [], 'b.yaml': [] })
})
