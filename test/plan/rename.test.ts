import { expect, test } from 'vitest'
import { NO_DIRECTORY } from '../../src/live/directory.ts'
import { reportPolicies } from '../../src/plan/policy-report.ts'
import { collectTexts } from '../../src/plan/read.ts'
import { adviseOnRenames } from '../../src/plan/rename.ts'
import { knowLive, readFiles } from './files.ts'

type Texts = Readonly<Record<string, string>>

function advise(base: Texts, head: Texts, directory = NO_DIRECTORY) {
  return [...adviseOnRenames({ base: readFiles(base), head: readFiles(head), directory })].flatMap(([path, findings]) =>
    findings.map(finding => ({ path, ...finding })),
  )
}

test('another name without an id is told, on the name', () => {
  const [found, ...others] = advise({ 'a.yaml': 'name: A' }, { 'a.yaml': 'max_rows: 1\nname: B' })
  expect(found).toMatchObject({ path: 'a.yaml', code: 'rename-without-id', at: { line: 2, column: 7 } })
  expect(others).toEqual([])
})

test('with the id to add, where it is known', () => {
  const live = knowLive({ id: 'pol_7', name: 'A' })
  const [found] = advise({ 'a.yaml': 'name: A' }, { 'a.yaml': 'name: B' }, live)
  expect(found?.message).toContain('id: pol_7')
})

test.each<[string, Texts, Texts]>([
  ['the name is kept', { 'a.yaml': 'name: A' }, { 'a.yaml': 'name: A\nmax_rows: 1' }],
  ['there is an id', { 'a.yaml': 'name: A' }, { 'a.yaml': 'id: pol_1\nname: B' }],
  ['another file has the old name', { 'a.yaml': 'name: A' }, { 'a.yaml': 'name: B', 'b.yaml': 'name: A' }],
  ['it is another file', { 'a.yaml': 'name: A' }, { 'b.yaml': 'name: B' }],
])('not where %s', (_, base, head) => {
  expect(advise(base, head)).toEqual([])
})

test('the text of a renamed file is the new one, although it makes two policies', () => {
  const [base, head] = [{ 'a.yaml': 'name: A' }, { 'a.yaml': 'name: B' }].map(readFiles)
  const sides = { base: base ?? [], head: head ?? [] }
  const { changed } = reportPolicies({ ...sides, directory: NO_DIRECTORY, splitConjuncts: () => undefined })
  expect(changed.map(({ action }) => action).sort()).toEqual(['create', 'unmanage'])
  expect([...collectTexts({ ...sides, policies: changed })]).toEqual([
    ['a.yaml', { before: 'name: A', after: 'name: B' }],
  ])
})
