import { describe, expect, it } from 'vitest'
import { openSchemaReader } from '../../../src/catalog/files/open-reader.ts'
import { noteConvention, tellsChanges } from '../../../src/catalog/files/versions.ts'
import { createFile } from '../read.ts'

const create = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([path, text]) => createFile(path, text))

describe('what is different between two versions', () => {
  const base = { '1.sql': 'a', '2.sql': 'b' }
  it.each([
    ['the same', base, base, true],
    ['a file at the end', base, { ...base, '10.sql': 'c' }, true],
    ['a file between', base, { ...base, '1_1.sql': 'c' }, true],
    ['other names in the same order', base, { '001.sql': 'a', '002.sql': 'b' }, true],
    ['one file alone', { '1.sql': 'a' }, { 'x.sql': 'b' }, true],
    ['nothing before', {}, base, true],
    ['a changed file', base, { ...base, '1.sql': 'c' }, false],
    ['a removed file', base, { '1.sql': 'a' }, false],
    ['the only file removed', { '1.sql': 'a' }, {}, false],
    ['another order', base, { '1.sql': 'b', '2.sql': 'a' }, false],
    ['one file changed beside a new one', { '1.sql': 'a' }, { '1.sql': 'b', '2.sql': 'c' }, false],
  ])('tells what happens to the database, or not: %s', (_, before, after, told) => {
    expect(tellsChanges({ base: create(before), head: create(after) })).toBe(told)
  })
})

describe('other parts are left out', () => {
  const plain = { '1.sql': 'CREATE TABLE a ();', '2.sql': 'CREATE TABLE b ();' }
  const marked = {
    '1.sql': '-- migrate:up\nCREATE TABLE a ();',
    '2.sql': '-- migrate:up\n-- migrate:down\nCREATE TABLE b ();',
  }
  it.each([
    ['than before', plain, marked, ['1.sql:1 convention']],
    ['no longer', marked, { ...marked, '3.sql': 'CREATE TABLE c ();' }, ['3.sql:1 convention']],
    ['as before', marked, { ...marked, '3.sql': '-- migrate:up\n' }, []],
    ['from the start', {}, marked, []],
  ])('%s', async (_, before, after, unread) => {
    const reader = await openSchemaReader()
    const [base, head] = [create(before), create(after)]
    const noted = noteConvention({ base, head }, reader.read(base), reader.read(head))
    expect(noted.unread.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual(unread)
  })
})
