import { describe, expect, it } from 'vitest'
import { listUnread, readSchema, summarise } from '../read.ts'

async function listRelations(text: string): Promise<string[]> {
  return Object.keys(summarise((await readSchema(text)).catalog))
}

describe('a statement ends where PostgreSQL ends it', () => {
  it.each([
    ['a semicolon', 'CREATE TABLE a (x int);CREATE TABLE b (x int)'],
    ['in a string', "CREATE TABLE a (x text DEFAULT ';'';');\nCREATE TABLE b (x int);"],
    ['in a string with escapes', "CREATE TABLE a (x text DEFAULT E'\\';');\nCREATE TABLE b (x int);"],
    ['in a string that only looks as if it had', "CREATE TABLE a (x text DEFAULT '\\');\nCREATE TABLE b (x int);"],
    ['in a name', 'CREATE TABLE a (";""" int);\nCREATE TABLE b (x int);'],
    ['in a line comment', "-- it's;\nCREATE TABLE a (x int -- it's;\n);\nCREATE TABLE b (x int);"],
    ['in a comment that a carriage return ends', '-- first\rCREATE TABLE a (x int);\rCREATE TABLE b (x int);'],
    ['in a nested comment', "/* it's /* ; */ ; */ CREATE TABLE a (x int);\nCREATE /* ; */ TABLE b (x int);"],
    ['between dollars', "SELECT $a$;'$$;$a$;CREATE TABLE a (x int);\nSELECT $$;$$;CREATE TABLE b (x int);"],
    ['beside dollars in names', 'CREATE TABLE a (x$a$ int, y$a$ int);\nCREATE TABLE b (x int);'],
    [
      'in parentheses',
      'CREATE TABLE a (x int);CREATE RULE r AS ON INSERT TO a DO (DELETE FROM c; NOTIFY c);CREATE TABLE b (x int);',
    ],
    [
      'in the body of a function',
      'CREATE OR REPLACE PROCEDURE p() BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END;CREATE TABLE a ("end" int);CREATE TABLE b (x int);',
    ],
  ])('%s', async (_, text) => {
    expect(await listRelations(text)).toEqual(['a', 'b'])
    expect(await listUnread(text)).toEqual([])
  })
})

describe("psql's own lines", () => {
  it.each([
    [
      'are passed over',
      "\\restrict x\n\\set ON_ERROR_STOP on\n\\echo it's\nCREATE TABLE a (x int);\n\\unrestrict x\nCREATE TABLE b (x int);",
    ],
    ['may stand in a statement', 'CREATE TABLE a (\n\\echo x; y\nx int);CREATE TABLE b (x int);'],
    ['may end one', 'CREATE TABLE a (x int)\\g\nCREATE TABLE b (x int) \\; SELECT 1;'],
    ['end at two backslashes', '\\echo x \\\\ CREATE TABLE a (x int);\nCREATE TABLE b (x int);'],
  ])('%s', async (_, text) => {
    expect(await listRelations(text)).toEqual(['a', 'b'])
    expect(await listUnread(text)).toEqual([])
  })

  it('begin another session', async () => {
    const text =
      'CREATE SCHEMA app; SET search_path = app; CREATE TEMP TABLE t ();\n\\connect other\nCREATE TABLE a (x int);'
    expect(await listRelations(text)).toEqual(['a'])
  })

  it.each([
    ["SELECT 'x'\n\\gexec\nCREATE TABLE a (x int);", 'gexec'],
    ['\\i other.sql\nCREATE TABLE a (x int);', 'included-file'],
    ['\\if :x\nCREATE TABLE a (x int);\n\\endif', 'psql-condition'],
    ["\\! psql -c 'CREATE TABLE b ()'\nCREATE TABLE a (x int);", 'shell-command'],
    ["SELECT 'CREATE TABLE b ()' \\g |psql\nCREATE TABLE a (x int);", 'shell-command'],
    ["\\o |psql\nSELECT 'CREATE TABLE b ()';CREATE TABLE a (x int);", 'shell-command'],
    ["\\copy x to program 'psql'\nCREATE TABLE a (x int);", 'shell-command'],
    ['\\set x `psql -f b.sql`\nCREATE TABLE a (x int);', 'shell-command'],
  ])('are unread where they run what is not there: %s', async (text, reason) => {
    expect(await listRelations(text)).toEqual(['a'])
    expect(await listUnread(text)).toEqual([`1 ${reason}`])
  })

  it.each([
    ["\\set x 'CREATE TABLE b ()'\n:x;", ['2 psql-variable']],
    ['\\set x CRE ATE\nSELECT 1; :x TABLE b ();', ['2 psql-variable']],
    ["\\set x TE\nCREA:x TABLE b ();\n\\set y '; DROP TABLE b'\nSELECT :y;", ['2 psql-variable', '4 psql-variable']],
    ['\\set x CREATE\n/**/ WITH a AS (SELECT) :x TABLE b ();', ['2 psql-variable']],
    ["\\set x '1]; CREATE TABLE b (); SELECT a[1'\nSELECT a[1:x];", ['2 psql-variable']],
    ["SELECT 'CREATE' AS x \\gset\nGRANT a :x TABLE b ();", ['2 psql-variable']],
    ['\\set x COMMIT\n:x;', ['2 psql-variable']],
    [':statement_of_the_command_line;', ['1 psql-variable']],
    // What is only a name or a value.
    ['\\set role reader\nGRANT SELECT ON a TO :role;', []],
    ["\\set v 'CREATE TABLE b'\nINSERT INTO a VALUES (:'v', 'x'::text); SELECT a[:i];", []],
    ['\\set ON_ERROR_STOP on\nCREATE VIEW v AS SELECT b[1:2]::text[] FROM (VALUES (1)) AS b;', []],
  ])('are unread where a variable stands for what is not there: %s', async (text, unread) => {
    expect(await listUnread(text)).toEqual(unread)
  })
})

describe('data of a COPY', () => {
  it('are passed over', async () => {
    const text =
      "CREATE TABLE a (x text);\nCOPY a (x) FROM stdin;\nCREATE TABLE b (x int);\nit's $$ /* (\n\\.\nCREATE TABLE c (x int);"
    expect(await listRelations(text)).toEqual(['a', 'c'])
    expect(await listUnread(text)).toEqual([])
  })

  it.each([
    [
      'follow the copy of psql, too',
      '\\copy a from stdin csv\nCREATE TABLE b (x int);\n\\.\nCREATE TABLE c (x int);',
      [],
    ],
    [
      'end with a line that is nothing else',
      'COPY a FROM stdin CSV;\n\\. \nCREATE TABLE b ();\n\\.\r\nCREATE TABLE c ();',
      [],
    ],
    [
      'are what follows the line, whose rest comes after them',
      'COPY a FROM stdin; CREATE TABLE b (x int);\n1\n\\.\nCREATE TABLE c (x int);',
      ['1 unterminated-copy'],
    ],
  ])('%s', async (_, text, unread) => {
    expect(await listRelations(text)).toContain('c')
    expect(await listRelations(text)).not.toContain('b')
    expect((await listUnread(text)).slice(0, 1)).toEqual(unread)
  })

  it('may be none', async () => {
    expect(await listRelations('COPY a FROM stdin;\n\\.\nCREATE TABLE b (x int);')).toEqual(['b'])
  })

  it.each([
    ['a file', "COPY a FROM '/tmp/stdin';"],
    ['the other direction', 'COPY a TO stdout;'],
    ['a comment', '-- COPY a FROM stdin;'],
    ['a string', "SELECT 'COPY a FROM stdin;';"],
    ['no statement', 'COPY FROM stdin;'],
    ["psql's copy of a file", "\\copy a from 'stdin'"],
  ])('do not follow %s', async (_, text) => {
    expect(await listRelations(`${text}\nCREATE TABLE b (x int);\n\\.\n`)).toEqual(['b'])
  })

  it('that never end leave the rest unread', async () => {
    const text = 'CREATE TABLE a (x int);\nCOPY a FROM stdin;\n1\nCREATE TABLE b (x int);'
    expect(await listRelations(text)).toEqual(['a'])
    expect(await listUnread(text)).toEqual(['2 unterminated-copy'])
  })
})

describe('one mistake does not cost the rest', () => {
  it.each([
    ['a wrong word', 'CREATE TABEL a (x int);\nCREATE TABLE b (x int);'],
    ['an open parenthesis', 'CREATE TABLE a (x int;\n\n-- next (\nCREATE TABLE b (x int);\nSELECT 1;'],
    ['an open quote', "CREATE TABLE a (x text DEFAULT 'it''s);\nCREATE TABLE b (x text DEFAULT 'y');\nSELECT 'z';"],
    ['an open name', 'CREATE TABLE "a (x int);\nCREATE TABLE b (x int);\nSELECT 1;'],
    ['an open comment', 'CREATE TABLE a /* (x int);\nCREATE TABLE b (x int);\nSELECT 1;'],
    [
      'an open dollar quote',
      'CREATE FUNCTION f() RETURNS int AS $x$ CREATE SELECT 1;\nCREATE TABLE b (x int);\nSELECT 1;',
    ],
    ['an open body', 'CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1;\nCREATE TABLE b (x int);\nSELECT 1;'],
    [
      'an open parenthesis before a query that psql runs',
      "CREATE TABLE a (;\nCREATE TABLE b (x int);\nSELECT '1' \\gset",
    ],
  ])('%s', async (_, text) => {
    expect(await listRelations(text)).toEqual(['b'])
    expect((await listUnread(text)).map(unread => unread.split(' ')[0])).toEqual(['1'])
  })

  it('of what does not concern relations either', async () => {
    const text = "COMMENT ON TABLE a IS 'it's';\nCREATE TABLE b (x text DEFAULT '');\n"
    expect(await listRelations(text)).toEqual(['b'])
    expect(await listUnread(text)).toEqual([])
  })

  it('goes on beside code between dollars, not in it', async () => {
    const text = 'CREATE TABEL x AS $$;\nCREATE TABLE a (x int);\n$$;\nCREATE TABLE b (x int);'
    expect(await listRelations(text)).toEqual(['b'])
    expect(await listUnread(text)).toEqual(['1 syntax-error'])
  })
})

describe('not read is not nothing', () => {
  it('of all that follows a setting by which strings end elsewhere', async () => {
    const head = 'SET standard_conforming_strings = off;\nCREATE TABLE a (x int);\n'
    const hiding = `${head}SELECT 'x\\'' ; CREATE TABLE b (x int); SELECT ' AS y; -- ';\n`
    const [before, after] = [(await readSchema(head)).unread, (await readSchema(hiding)).unread]
    expect(await listRelations(hiding)).toEqual(['a'])
    expect(after.map(({ digest }) => digest)).not.toEqual(before.map(({ digest }) => digest))
  })

  it.each([
    ['CREATE TABLE a (x int,);', ['1 syntax-error']],
    ['\n\n  ALTER TABLE :t ADD x int;', ['3 syntax-error']],
    ['SELEC 1;', []],
    ["INSERT INTO a VALUES (1', 'CREATE');", ['1 unterminated']],
    ["SELEC 'CREATE TABLE';", []],
    ['SELEC 1 INTO b;', ['1 syntax-error']],
    ['MERGE INTO a;', []],
    ['DO $$ BEGIN PERFORM 1; END $$;', []],
    ['DO $$ BEGIN CREATE TYPE t AS ENUM (); EXCEPTION WHEN duplicate_object THEN NULL; END $$;', ['1 do-block']],
    ["DO LANGUAGE plpgsql 'BEGIN EXECUTE ''x''; END';", ['1 do-block']],
    ['DO $$ BEGIN SELECT 1 INTO x; INSERT INTO a VALUES (1); END $$;', []],
    ["DO $$ BEGIN RAISE NOTICE 'create'; -- drop\nEND $$;", []],
    ["DO $$ plpy.execute('create table x ()') $$ LANGUAGE plpython3u;", ['1 do-block']],
    ['DO $$ "create" \'LANGUAGE sql\' $$ LANGUAGE plperl;', ['1 do-block']],
    ['CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;', []],
    ['CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DROP TABLE a; END $$;', ['1 function-body']],
    ['CREATE /**/ FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DROP TABLE a; END $$;', ['1 function-body']],
    ["DO E'BEGIN \\x45XECUTE \\'x\\'; END';", ['1 do-block']],
    ["DO U&'BEGIN \\0045XECUTE ''x''; END';", ['1 do-block']],
    ["CREATE FUNCTION f() RETURNS void LANGUAGE sql AS 'CREA'\n'TE TABLE a ()';", ['1 function-body']],
    ["DO $$ spi_query('CR' . 'EATE TABLE a ()') $$ LANGUAGE plperl;", ['1 do-block']],
    ['CREATE TRIGGER t AFTER UPDATE ON a FOR EACH ROW EXECUTE FUNCTION f();', []],
    ["SELECT set_config('search_path', 'a' || 'b', false);", ['1 setting']],
    ["SELECT set_config('search_path', 'a', false) WHERE false;", ['1 setting']],
    ["SELECT * FROM set_config('search_path', 'a', false);", ['1 setting']],
    ["INSERT INTO a SELECT set_config('search' || '_path', 'a', false);", ['1 setting']],
    ["VALUES (pg_catalog.set_config('search_path', 'a', false));", ['1 setting']],
    ["WITH a AS (UPDATE pg_settings SET setting = 'a' WHERE name = 'search_path') SELECT 1;", ['1 setting']],
    ["SELECT set_config('a.b', 'c', false);INSERT INTO a VALUES ('set_config search_path');", []],
    ['SET search_path TO :a, public;', ['1 syntax-error']],
    ["DO $$ BEGIN PERFORM set_config('search_path', 'a', false); END $$;", ['1 do-block']],
    ["DO $$ BEGIN PERFORM set_config('a.b', 'c', false); END $$;", []],
    ['SET standard_conforming_strings = off;', ['1 string-escapes']],
    ["SELECT set_config('standard_conforming_strings', 'off', false);", ['1 string-escapes']],
    ["SET standard_conforming_strings = on;SET standard_conforming_strings TO 'on';", []],
    ['CR\0\nEATE TABLE a ();', ['1 syntax-error']],
    ['$' + '{statement};', ['1 syntax-error']],
    ['{{ statement }};', ['1 syntax-error']],
    ['IMPORT FOREIGN SCHEMA x FROM SERVER s INTO y;', ['1 import-foreign-schema']],
    ['DROP OWNED BY x;', ['1 drop-owned']],
    [
      "CREATE FOREIGN TABLE a (x int) SERVER s; ALTER FOREIGN TABLE a OPTIONS (SET table_name 'b');",
      ['1 foreign-options'],
    ],
    [
      "CREATE FOREIGN TABLE a (x int) SERVER s; ALTER TABLE a ALTER x OPTIONS (ADD column_name 'y');",
      ['1 foreign-options'],
    ],
    [
      'CREATE FOREIGN TABLE a (x int) SERVER s; ALTER TABLE a DISABLE TRIGGER t, OPTIONS (DROP table_name);',
      ['1 foreign-options'],
    ],
    ["CREATE FOREIGN TABLE a (x int OPTIONS (column_name 'y')) SERVER s OPTIONS (table_name 'b');", []],
    ["ALTER FOREIGN TABLE IF EXISTS a OPTIONS (SET table_name 'b');", []],
    ['CREATE RULE r AS ON UPDATE TO a DO ALSO SELECT x FROM b;', ['1 rule']],
    ['CREATE OR REPLACE RULE r AS ON INSERT TO a DO INSTEAD (NOTIFY b; TABLE b);', ['1 rule']],
    ['CREATE RULE r AS ON DELETE TO a DO INSTEAD DELETE FROM b RETURNING x;', ['1 rule']],
    ['CREATE RULE r AS ON DELETE TO a DO INSTEAD UPDATE b SET x = 1 RETURNING *;', ['1 rule']],
    ['CREATE RULE r AS ON UPDATE TO a DO INSTEAD INSERT INTO b DEFAULT VALUES RETURNING x;', ['1 rule']],
    ['CREATE RULE r AS ON UPDATE TO a DO INSTEAD INSERT INTO b SELECT x FROM c;', []],
    ['CREATE RULE r AS ON UPDATE TO a DO NOTHING; CREATE RULE s AS ON DELETE TO a DO INSTEAD NOTHING;', []],
    ['CREATE TABLE a (x int) \0;', ['1 syntax-error']],
    ['ALTER TABLE a ADD x int;', ['1 not-defined']],
    ['ALTER TABLE IF EXISTS a ADD x int;', []],
    ['CREATE TABLE a (x int); ALTER TABLE a ALTER x TYPE text USING y;', ['1 not-defined']],
    ['DROP TABLE a; DROP VIEW IF EXISTS b CASCADE;', []],
    ['CREATE TABLE a (); CREATE TABLE a ();', ['1 already-defined']],
    ['CREATE TABLE a (); CREATE TABLE IF NOT EXISTS a ();', []],
    ['CREATE TABLE a (x int); CREATE VIEW b AS SELECT x FROM a; DROP TABLE a;', ['1 in-use']],
    ['CREATE VIEW a AS SELECT f(1) AS x; DROP FUNCTION f(int) CASCADE;', ['1 drop-cascade']],
    ['DROP FUNCTION f(int) CASCADE;', []],
    ['CREATE VIEW a AS SELECT * FROM b;', ['1 not-defined']],
    ['CREATE VIEW a AS SELECT relname FROM pg_class, pg_catalog.pg_user, information_schema.tables;', []],
    ['CREATE TABLE a (LIKE b);', ['1 not-defined']],
  ])('%s', async (text, unread) => {
    expect(await listUnread(text)).toEqual(unread)
  })

  it('says what a file is that cannot be read', async () => {
    const { openSchemaReader } = await import('../../../src/catalog/files/open-reader.ts')
    const reader = await openSchemaReader()
    const reasons = ['too-large', 'not-utf-8', 'symbolic-link', 'submodule'] as const
    const files = reasons.map(reason => ({
      path: reason,
      blob: reason,
      content: { kind: 'unreadable', reason } as const,
    }))
    expect(reader.read(files).unread.map(({ file, reason }) => [file, reason])).toEqual([
      ['too-large', 'file-too-large'],
      ['not-utf-8', 'not-utf-8'],
      ['symbolic-link', 'symbolic-link'],
      ['submodule', 'submodule'],
    ])
  })

  it('does not quote the SQL', async () => {
    const { unread } = await readSchema("CREATE TABLE secret_name (x text DEFAULT 'hunter2',);")
    expect(unread).toHaveLength(1)
    expect(JSON.stringify(unread)).not.toMatch(/secret_name|hunter2/)
  })

  it('has the same digest for the same statement', async () => {
    const digests = async (text: string) => (await readSchema(text)).unread.map(({ digest }) => digest)
    const [one] = await digests('CREATE TABLE a (,);')
    expect(await digests('\n-- moved\nCREATE TABLE a (,);\nCREATE TABLE b (,);')).toEqual([
      one,
      expect.not.stringMatching(`^${one}$`),
    ])
  })
})

describe('a hostile file', () => {
  it.each([
    ['is nested too deeply', `CREATE VIEW a AS SELECT ${'1+'.repeat(40_000)}1 AS x;`.repeat(20), 'too-complex'],
    [
      'has a statement that is too large',
      `CREATE TABLE a (x text DEFAULT '${'x'.repeat(1_100_000)}');`,
      'statement-too-large',
    ],
    [
      'makes statements of variables',
      `\\set a ${'x'.repeat(100_000)}\nSELECT ${':a,'.repeat(100_000)} 1;`,
      'psql-variable',
    ],
    ['has more mistakes than are listed', 'CREATE;'.repeat(10_001), 'too-complex'],
  ])('%s', async (_, text, reason) => {
    const { unread } = await readSchema(text)
    expect(unread.at(-1)?.reason).toBe(reason)
  })

  it.each([
    ['quotes without end', Array.from({ length: 40_000 }, (_, place) => `CREATE $q${place}$ (\n;\n`).join('')],
    ['blanks after a semicolon', `CREATE (;${' '.repeat(500_000)}x;\n`],
    ['comments after semicolons', `CREATE (${';-- x\n'.repeat(200_000)}`],
    ['tables in a query', `CREATE VIEW v AS SELECT 1 AS x FROM ${'t,'.repeat(100_000)}t;`],
    [
      'joins in a query',
      `CREATE TABLE t (a int); CREATE VIEW v AS SELECT 1 AS x FROM t${' CROSS JOIN t'.repeat(5_000)};`,
    ],
    [
      'names for queries',
      `CREATE VIEW v AS WITH ${Array.from({ length: 15_000 }, (_, place) => `q${place} AS (SELECT 1 FROM q0)`).join(',')} SELECT 1 AS x;`,
    ],
    [
      'a column that comes and goes',
      `CREATE TABLE t (a int);${'CREATE VIEW v AS SELECT 1 FROM t;'.replaceAll('v', 'v1')}${'ALTER TABLE t ADD b int;ALTER TABLE t DROP b;'.repeat(5_000)}`,
    ],
  ])('takes time in proportion to its size: %s', async (_, text) => {
    const start = performance.now()
    await readSchema(text)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it('does not make more columns than any database has', async () => {
    const columns = Array.from({ length: 1_500 }, (_, place) => `c${place} int`).join(', ')
    const views = Array.from({ length: 1_000 }, (_, place) => `CREATE VIEW v${place} AS SELECT * FROM t;`).join('\n')
    const { unread } = await readSchema(`CREATE TABLE t (${columns});\n${views}`)
    expect(unread.at(-1)?.reason).toBe('too-complex')
  })
})
