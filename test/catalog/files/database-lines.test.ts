import { describe, expect, it } from 'vitest'
import { parseDatabaseLines } from '../../../src/catalog/files/database-lines.ts'

const line = (globs: string[], project?: string, database?: string) => ({ project, database, globs })

describe('the lines of database-schema', () => {
  it.each([
    ['', []],
    ['\n  # only a comment\n\n', []],
    ['db/structure.sql', [line(['db/structure.sql'])]],
    ['  db/**/*.sql \r\nother/*.sql', [line(['db/**/*.sql']), line(['other/*.sql'])]],
    ['prj_1: db/*.sql', [line(['db/*.sql'], 'prj_1')]],
    ['prj_1:db/*.sql', [line(['db/*.sql'], 'prj_1')]],
    ['prj_1/db_2 : db/*.sql', [line(['db/*.sql'], 'prj_1', 'db_2')]],
    ['db_migrations/*.sql', [line(['db_migrations/*.sql'])]],
    ['a:b/*.sql', [line(['a:b/*.sql'])]],
    ['a.sql\na.sql\nprj_1: a.sql', [line(['a.sql']), line(['a.sql'], 'prj_1')]],
    ['a/*.sql\n!a/*.down.sql\nb/*.sql', [line(['a/*.sql', '!a/*.down.sql']), line(['b/*.sql', '!a/*.down.sql'])]],
  ])('%j', (text, lines) => {
    expect(parseDatabaseLines(text)).toEqual({ kind: 'lines', lines })
  })

  it.each([
    ['prj_1', 1],
    ['a.sql\nprj_1/db_2', 2],
    ['prj_1:', 1],
    ['prj_1: ', 1],
    ['prj_1/other: a.sql', 1],
    ['prj_1/db_2/x: a.sql', 1],
    ['prj_é: a.sql', 1],
    ['project: a.sql', 1],
    ['db_1: a.sql', 1],
    ['prj_1: !a.sql', 1],
    ['!', 1],
  ])('%j is none', (text, at) => {
    const parsed = parseDatabaseLines(text)
    expect(parsed).toMatchObject({ kind: 'problem', line: at })
    expect(JSON.stringify(parsed)).not.toContain('a.sql')
  })
})
