import { expect, test } from 'vitest'
import { indexFiles, matchFiles, pairFiles } from '../../src/plan/pair.ts'
import { readFiles } from './files.ts'

type Texts = Readonly<Record<string, string>>

/** `before → after` by path, a dash where there is nothing. */
function pair(base: Texts, head: Texts): string[] {
  return pairFiles(readFiles(base), readFiles(head)).map(
    ({ previous, current }) => `${previous?.file.path ?? '-'} → ${current?.file.path ?? '-'}`,
  )
}

const BROKEN = 'name: A\nmax_row: 1\n'

test.each<[string, Texts, Texts, string[]]>([
  ['an edit', { 'a.yaml': 'name: A' }, { 'a.yaml': 'name: A\nmax_rows: 1' }, ['a.yaml → a.yaml']],
  ['an addition and a removal', { 'a.yaml': 'name: A' }, { 'b.yaml': 'name: B' }, ['- → b.yaml', 'a.yaml → -']],
  [
    'one of two files for one profile goes: the other becomes what it was',
    { 'a.yaml': 'name: A', 'b.yaml': 'name: A\nmax_rows: 1' },
    { 'b.yaml': 'name: A\nmax_rows: 1' },
    ['a.yaml → b.yaml'],
  ],
  [
    'one of two files for one profile is for another profile now',
    { 'a.yaml': 'name: A', 'b.yaml': 'name: A\nmax_rows: 1' },
    { 'a.yaml': 'name: B', 'b.yaml': 'name: A\nmax_rows: 1' },
    ['- → a.yaml', 'a.yaml → b.yaml'],
  ],
  [
    'one of two files for one id goes',
    { 'a.yaml': 'id: pol_1\nname: A', 'b.yaml': 'id: pol_1\nname: B' },
    { 'b.yaml': 'id: pol_1\nname: B' },
    ['a.yaml → b.yaml'],
  ],
  [
    'one of three files for one profile goes: one of the others becomes what it was',
    { 'a.yaml': 'name: A', 'b.yaml': 'name: A\nmax_rows: 1', 'c.yaml': 'name: A\nmax_rows: 2' },
    { 'b.yaml': 'name: A\nmax_rows: 1', 'c.yaml': 'name: A\nmax_rows: 2' },
    ['a.yaml → b.yaml', 'c.yaml → c.yaml'],
  ],
  [
    'a file goes beside another one of its name and of another id',
    { 'a.yaml': 'id: pol_1\nname: A', 'b.yaml': 'id: pol_2\nname: A' },
    { 'b.yaml': 'id: pol_2\nname: A' },
    ['b.yaml → b.yaml', 'a.yaml → -'],
  ],
  [
    'a file goes beside another one of its project',
    { 'a.yaml': 'name: A', 'b.yaml': 'name: B' },
    { 'b.yaml': 'name: B' },
    ['b.yaml → b.yaml', 'a.yaml → -'],
  ],
  ['a move', { 'a.yaml': 'name: A' }, { 'x/a.yaml': 'name: A\nmax_rows: 1' }, ['a.yaml → x/a.yaml']],
  [
    'a swap of two files',
    { 'a.yaml': 'name: A', 'b.yaml': 'name: B' },
    { 'a.yaml': 'name: B', 'b.yaml': 'name: A' },
    ['b.yaml → a.yaml', 'a.yaml → b.yaml'],
  ],
  [
    'a move by id, under a new name',
    { 'a.yaml': 'id: pol_1\nname: A' },
    { 'b.yaml': 'id: pol_1\nname: B' },
    ['a.yaml → b.yaml'],
  ],
  [
    'another id in the same file: another profile, whatever its name',
    { 'a.yaml': 'id: pol_1\nname: A' },
    { 'a.yaml': 'id: pol_2\nname: A' },
    ['- → a.yaml', 'a.yaml → -'],
  ],
  [
    'an id that comes with a new name in the same file: a renaming',
    { 'a.yaml': 'name: A' },
    { 'a.yaml': 'id: pol_1\nname: B' },
    ['a.yaml → a.yaml'],
  ],
  [
    'an id that comes with a new name in another file: nothing says that they are one',
    { 'a.yaml': 'name: A' },
    { 'b.yaml': 'id: pol_1\nname: B' },
    ['- → b.yaml', 'a.yaml → -'],
  ],
  [
    'an id that goes, with the name kept',
    { 'a.yaml': 'id: pol_1\nname: A' },
    { 'b.yaml': 'name: A' },
    ['a.yaml → b.yaml'],
  ],
  [
    'the same name in another project',
    { 'a.yaml': 'name: A' },
    { 'a.yaml': 'name: A\nproject_id: prj_2' },
    ['- → a.yaml', 'a.yaml → -'],
  ],
  ['what broke', { 'a.yaml': 'name: A' }, { 'a.yaml': BROKEN }, ['a.yaml → a.yaml']],
  ['what was mended', { 'a.yaml': BROKEN }, { 'a.yaml': 'name: A' }, ['a.yaml → a.yaml']],
  ['a broken file that moved', { 'a.yaml': BROKEN }, { 'b.yaml': BROKEN }, ['a.yaml → b.yaml']],
  [
    'a broken file that was replaced, its policy kept in another: the policy goes before the path',
    { 'a.yaml': 'name: A' },
    { 'a.yaml': 'name: [', 'b.yaml': 'name: A' },
    ['- → a.yaml', 'a.yaml → b.yaml'],
  ],
])('%s', (_, base, head, pairs) => {
  expect(pair(base, head)).toEqual(pairs)
  const [were, are] = [readFiles(base), readFiles(head)]
  const find = indexFiles(were)
  expect(are.map(find)).toEqual(are.map(each => matchFiles(were, [each]).get(each)))
})

test('no file is the previous one of two', () => {
  expect(pair({ 'a.yaml': 'name: A' }, { 'b.yaml': 'name: A', 'c.yaml': 'name: A' })).toEqual([
    'a.yaml → b.yaml',
    '- → c.yaml',
  ])
})
