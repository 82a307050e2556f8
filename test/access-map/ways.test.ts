import { expect, test } from 'vitest'
import type { ProjectMap } from '../../src/access-map/access-map.ts'
import { createAccessMap, type MapSources } from '../../src/access-map/create-map.ts'
import { readQuestion } from '../../src/access-map/find-question.ts'
import { findWho } from '../../src/access-map/who.ts'
import type { Tables } from '../../src/exposure/tables.ts'
import { readSchema } from '../catalog/read.ts'
import { parseDocument } from '../policy/read.ts'

const SCHEMA = `CREATE TABLE users (id int, email text, photo bytea);
CREATE VIEW user_list AS SELECT id, email AS contact FROM users;
CREATE VIEW contacts AS SELECT contact FROM user_list;
CREATE VIEW user_count AS SELECT count(*) AS n FROM users;
CREATE TABLE events (at date, email text) PARTITION BY RANGE (at);
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE VIEW old_events AS SELECT * FROM events_2025;
CREATE SEQUENCE counter;
`
const MASKED =
  'masking_rules:\n  - { table: users, column: email, kind: hash }\n  - { table: users, column: photo, kind: hash }\n'

async function sourcesOf(
  policies: Record<string, string>,
  tables: Partial<Tables> | null = {},
): Promise<Omit<MapSources, 'invalid'>> {
  const { catalog } = await readSchema(SCHEMA)
  const known: Tables = { catalogs: [catalog], areAll: true, hasUnread: false, mayName: () => true, ...tables }
  return {
    policies: Object.entries(policies).map(([name, text]) => ({
      file: `${name}.yaml`,
      projectId: 'prj_1',
      profile: parseDocument(`name: ${name}\n${text}`).profile,
    })),
    findTables: () => (tables === null ? undefined : known),
    showPredicate: predicate => predicate,
  }
}

async function mapOf(...given: Parameters<typeof sourcesOf>): Promise<ProjectMap> {
  const { projects } = createAccessMap({ ...(await sourcesOf(...given)), invalid: [] })
  return projects[0] ?? expect.unreachable('there is no project')
}

function at({ relations }: ProjectMap, subject: string) {
  return relations.find(relation => relation.subject === subject) ?? expect.unreachable(`${subject} is not listed`)
}

test('a way around stands at both of its ends', async () => {
  const map = await mapOf({ masked: MASKED, open: '' })
  expect(at(map, 'public.users')).toMatchObject({
    kind: 'table',
    columns: ['id', 'email', 'photo'],
    access: [
      {
        policies: [0],
        access: { columns: ['clear', 'hash', 'null'], shownBy: ['public.contacts', 'public.user_list'] },
      },
      { policies: [1], access: { columns: ['clear', 'clear', 'clear'], shownBy: [] } },
    ],
  })
  expect(at(map, 'public.user_list').access[0]?.access.shows).toEqual([
    { column: 'contact', hides: 'column', of: 'public.users.email' },
  ])
  expect(at(map, 'public.user_count').access).toMatchObject([{ policies: [0, 1], access: { shows: [] } }])
  expect(map.relations.some(({ subject }) => subject === 'public.counter')).toBe(false)
})

test('also where the relation itself is out of reach', async () => {
  const map = await mapOf({ denied: 'table_denylist: [users, events]\n' })
  expect(at(map, 'public.users').access).toEqual([
    {
      policies: [0],
      access: {
        isReachable: false,
        columns: [],
        filters: [],
        shows: [],
        shownBy: ['public.contacts', 'public.user_list'],
      },
    },
  ])
  expect(at(map, 'public.events').access[0]?.access.shownBy).toEqual(['public.events_2025', 'public.events_2026'])
})

test('a relation that may not be named is counted, at neither end of a way', async () => {
  const map = await mapOf({ masked: MASKED }, { mayName: ({ name }) => name !== 'user_list' })
  expect(map.unnamed).toBe(1)
  expect(JSON.stringify(map)).not.toContain('user_list')
})

function summarise(who: ReturnType<typeof findWho>): Record<string, unknown> {
  return Object.fromEntries(
    who.projects.flatMap(({ policies }) =>
      policies.map(({ name, direct, through }) => [
        name,
        {
          direct: typeof direct === 'string' ? direct : direct.columns.map(({ shown }) => shown).join(' '),
          through: through.map(
            ({ relation, columns, isAround, filters }) =>
              `${relation} ${columns.map(({ name, shown }) => `${name} ${shown}`).join(', ')}${isAround ? ' !' : ''}${filters.length > 0 ? ' filtered' : ''}`,
          ),
        },
      ]),
    ),
  )
}

test('who reaches a column, also through views over views, and through what is admitted alone', async () => {
  const sources = await sourcesOf({
    masked: MASKED,
    'view-only': 'table_allowlist: [user_list]\n',
    'view-masked': `table_allowlist: [users, user_list]\n${MASKED}  - { table: user_list, column: contact, kind: redact }\n`,
    nobody: 'table_allowlist: [events]\n',
    mute: 'statement_rules: { allow: [show] }\n',
  })
  const relation = { schema: 'public', table: 'users' }
  expect(summarise(findWho({ relation, column: 'email' }, sources))).toEqual({
    masked: { direct: 'hash', through: ['public.contacts contact clear !', 'public.user_list contact clear !'] },
    'view-only': { direct: 'not-admitted', through: ['public.user_list contact clear !'] },
    'view-masked': { direct: 'hash', through: ['public.user_list contact redact'] },
    nobody: { direct: 'not-admitted', through: [] },
    mute: { direct: 'no-statements', through: [] },
  })
  expect(summarise(findWho({ relation, column: 'id' }, sources)).masked).toEqual({
    direct: 'clear',
    through: ['public.user_list id clear'],
  })
  expect(summarise(findWho({ relation, column: undefined }, sources)).masked).toMatchObject({
    direct: 'clear hash null',
  })
})

test('what a partition holds is read through its table, and not through its siblings', async () => {
  const sources = await sourcesOf({
    open: '',
    filtered: "row_filters: [{ table: events_2025, predicate: at > '2025-06-01' }]\n",
  })
  const { open, filtered } = summarise(
    findWho({ relation: { schema: 'public', table: 'events_2025' }, column: 'email' }, sources),
  ) as Record<string, { direct: string; through: string[] }>
  expect(open?.through).toEqual(['public.events email clear', 'public.old_events email clear'])
  expect(filtered?.through).toEqual(['public.events email clear !', 'public.old_events email clear !'])
  const whole = summarise(findWho({ relation: { schema: 'public', table: 'events' }, column: 'email' }, sources))
  expect((whole.open as typeof open)?.through).toEqual([
    'public.events_2025 email clear',
    'public.events_2026 email clear',
    'public.old_events email clear',
  ])
})

test('a question names what exists, or may', async () => {
  const sources = await sourcesOf({ masked: MASKED, other: 'table_allowlist: [app.future]\n' })
  const ask = (relation: string, column?: string) => {
    const read = readQuestion({ relation, column }, sources)
    return read.kind === 'problem' ? read.problem : (read.doubt ?? 'fine')
  }
  expect(['PUBLIC.Users', 'public.counter', 'app.future', 'pg_catalog.pg_stats'].map(name => ask(name))).toEqual(
    Array(4).fill('fine'),
  )
  expect(ask('public.users', 'EMAIL')).toBe('fine')
  expect(ask('public.users', 'emial')).toContain('`email`')
  expect(ask('public.usres')).toContain('`public.users`')
  expect(ask('users')).toContain('`public.users`')
  for (const name of ['a.b.c', '', 'public.*', '"x".y']) expect(ask(name)).not.toBe('fine')
  // Without catalogs, what nobody names is answered with a doubt.
  const blind = await sourcesOf({ masked: 'table_denylist: [app.users]\n' }, null)
  const { kind, doubt } = readQuestion({ relation: 'app.userz', column: 'x' }, blind) as { kind: string; doubt: string }
  expect([kind, doubt]).toEqual(['question', expect.stringContaining('`app.users`')])
})
