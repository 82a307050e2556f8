import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/catalog/catalog.ts'
import type { TableChange } from '../../src/exposure/compare-tables.ts'
import { readSchema } from '../catalog/read.ts'
import { parseDocument } from '../policy/read.ts'
import { pick } from '../size.ts'
import { compare, describeSchema } from './compare.ts'

interface Story {
  readonly base: string
  /** What the change adds; in its place `head` is all there is at the head, as of a dump. */
  readonly adds?: string
  readonly head?: string
  /** After `name: x`. */
  readonly policy: string
  /** Where it changes as well. */
  readonly becomes?: string
  readonly tells: readonly string[]
}

const USERS = 'CREATE TABLE users (id int, email text);'
const MASK = 'masking_rules: [{ table: users, column: email, kind: hash }]'
const CONTACTS = 'masking_rules: [{ table: contacts, column: email, kind: hash }]'

const STORIES: Readonly<Record<string, Story>> = {
  'a mask that is left behind': {
    base: USERS,
    adds: 'ALTER TABLE users RENAME email TO contact_email;',
    policy: MASK,
    tells: ['schema masking public.users.contact_email hash → clear widens from public.users.email'],
  },
  'a mask that moves along, with the allowlist': {
    base: USERS,
    adds: 'ALTER TABLE users RENAME TO contacts;',
    policy: `table_allowlist: [users]\n${MASK}`,
    becomes: `table_allowlist: [contacts]\n${CONTACTS}`,
    tells: [],
  },
  'a row filter that moves along, with the allowlist': {
    base: USERS,
    adds: 'ALTER TABLE users RENAME TO contacts;',
    policy: 'table_allowlist: [users]\nrow_filters: [{ table: users, predicate: a=1 }]',
    becomes: 'table_allowlist: [contacts]\nrow_filters: [{ table: contacts, predicate: a=1 }]',
    tells: [],
  },
  'a new column of a table whose entry moves along': {
    base: USERS,
    adds: 'ALTER TABLE users RENAME TO contacts; ALTER TABLE contacts ADD ssn text;',
    policy: 'table_allowlist: [users]',
    becomes: 'table_allowlist: [contacts]',
    tells: ['policy masking public.contacts.ssn none → clear widens'],
  },
  'rows that only the policy brings back': {
    base: `${USERS} CREATE SCHEMA sales;`,
    adds: 'ALTER TABLE users SET SCHEMA sales;',
    policy: 'table_allowlist: [users]\nrow_filters: [{ table: users, predicate: a=1 }]',
    becomes: 'table_allowlist: [sales.users]',
    tells: ['policy rows sales.users a=1 → all widens from public.users'],
  },
  'a view that shows a second masked column beside one that it showed': {
    base: `CREATE TABLE users (email text, phone text); CREATE VIEW v AS SELECT email AS c FROM users;`,
    adds: 'CREATE OR REPLACE VIEW v AS SELECT coalesce(email, phone) AS c FROM users;',
    policy: `masking_rules:\n  - { table: users, column: email, kind: hash }\n  - { table: users, column: phone, kind: redact }`,
    tells: ['schema masking public.v.c redact → clear widens shows public.users.phone'],
  },
  'a fourth denied table beside three that a view showed': {
    base: 'CREATE TABLE a (x int); CREATE TABLE b (x int); CREATE TABLE c (x int); CREATE TABLE d (x int); CREATE VIEW v AS SELECT a.x + b.x + c.x AS s FROM a, b, c;',
    adds: 'CREATE OR REPLACE VIEW v AS SELECT a.x + b.x + c.x + d.x AS s FROM a, b, c, d;',
    policy: 'table_denylist: [a, b, c, d]',
    tells: ['schema access public.v none → reachable widens shows public.d'],
  },
  'a view over a column whose mask moves along': {
    base: `${USERS} CREATE VIEW v AS SELECT id::text AS c FROM users;`,
    adds: 'ALTER TABLE users RENAME TO contacts; CREATE OR REPLACE VIEW v AS SELECT email AS c FROM contacts;',
    policy: MASK,
    becomes: CONTACTS,
    tells: ['schema masking public.v.c hash → clear widens shows public.contacts.email'],
  },
  'an admitted view whose column comes to show what no list admits': {
    base: `${USERS} CREATE VIEW v AS SELECT 'x' AS c;`,
    adds: 'CREATE OR REPLACE VIEW v AS SELECT email AS c FROM users;',
    policy: 'table_allowlist: [v]',
    tells: ['schema masking public.v.c none → clear widens shows public.users.email'],
  },
  'a view that is known, over a column that is renamed with its mask': {
    base: `${USERS} CREATE VIEW v AS SELECT email AS c FROM users;`,
    adds: 'ALTER TABLE users RENAME email TO mail;',
    policy: MASK,
    becomes: 'masking_rules: [{ table: users, column: mail, kind: hash }]',
    tells: [],
  },
  'a view over a column that was in the clear and is masked now': {
    base: USERS,
    adds: 'CREATE VIEW v AS SELECT email FROM users;',
    policy: 'table_allowlist: [users, v]',
    becomes: `table_allowlist: [users, v]\nmasking_rules: [{ table: public.users, column: email, kind: hash }]`,
    tells: ['schema access public.v none → reachable widens', 'policy masking public.users.email clear → hash narrows'],
  },
  'what differs in the case of letters alone': {
    base: `CREATE TABLE "Users" (email text); ${USERS}`,
    adds: 'ALTER TABLE "Users" RENAME TO gone;',
    policy: MASK,
    tells: ['schema masking public.gone.email hash → clear widens from public.users.email'],
  },
  'a column that a migration drops and another that it adds': {
    base: USERS,
    adds: 'ALTER TABLE users DROP email; ALTER TABLE users ADD phone text;',
    policy: 'max_rows: 1',
    tells: ['schema masking public.users.phone none → clear widens'],
  },
  'a table that a migration makes anew with another column': {
    base: USERS,
    adds: 'DROP TABLE users; CREATE TABLE users (id int, phone text);',
    policy: 'max_rows: 1',
    tells: ['schema masking public.users.phone none → clear widens'],
  },
  'a table that a migration drops and one like it': {
    base: USERS,
    adds: 'DROP TABLE users; CREATE TABLE people (id int, email text);',
    policy: 'max_rows: 1',
    tells: ['schema access public.people none → reachable widens'],
  },
  'two dumps, where a column is called otherwise and masked': {
    base: USERS,
    head: 'CREATE TABLE users (id int, phone text);',
    policy: 'masking_rules: [{ table: users, column: phone, kind: hash }]',
    tells: ['schema masking public.users.phone clear → hash neutral from public.users.email probably'],
  },
  'two dumps, where a masked column is called otherwise': {
    base: USERS,
    head: 'CREATE TABLE users (id int, phone text);',
    policy: MASK,
    tells: ['schema masking public.users.phone hash → clear widens from public.users.email probably'],
  },
  'another kind of mask on a binary column': {
    base: 'CREATE TABLE users (photo bytea);',
    policy: 'masking_rules: [{ table: users, column: photo, kind: redact }]',
    becomes: 'masking_rules: [{ table: users, column: photo, kind: hash }]',
    tells: ['policy masking *.users.photo redact → hash neutral 1 public.users'],
  },
  'another kind of mask on a binary column of a relation by its name': {
    base: 'CREATE TABLE users (photo bytea);',
    policy: 'masking_rules: [{ table: public.users, column: photo, kind: redact }]',
    becomes: 'masking_rules: [{ table: public.users, column: photo, kind: hash }]',
    tells: ['policy masking public.users.photo redact → hash neutral'],
  },
  'a column that is no longer binary': {
    base: 'CREATE TABLE users (photo bytea);',
    adds: `ALTER TABLE users ALTER photo TYPE text USING encode(photo, 'hex');`,
    policy: 'masking_rules: [{ table: users, column: photo, kind: hash }]',
    tells: ['schema masking public.users.photo null → hash widens'],
  },
  'a partition that is attached': {
    base: 'CREATE TABLE events (email text) PARTITION BY LIST (email); CREATE TABLE part (email text);',
    adds: `ALTER TABLE events ATTACH PARTITION part FOR VALUES IN ('x');`,
    policy: 'masking_rules: [{ table: events, column: email, kind: hash }]',
    tells: ['schema masking public.part.email hash → clear widens shows public.events.email'],
  },
}

async function tell({ base, adds, head, policy, becomes }: Story): Promise<readonly TableChange[]> {
  const sides = {
    base: (await readSchema(base)).catalog,
    head: (await readSchema(head ?? `${base}${adds ?? ''}`)).catalog,
  }
  const before = parseDocument(`name: x\n${policy}\n`).profile
  const after = becomes === undefined ? before : parseDocument(`name: x\n${becomes}\n`).profile
  return compare({ before, after }, describeSchema([sides])).changes
}

function spell({ by, area, subject, before, after, direction, renamedFrom, isGuess, shows, relations }: TableChange) {
  return [
    `${by} ${area} ${subject} ${before} → ${after} ${direction}`,
    ...(renamedFrom === undefined ? [] : [`from ${renamedFrom}`]),
    ...(isGuess ? ['probably'] : []),
    ...(shows === undefined ? [] : [`shows ${shows}`]),
    ...(relations ? [relations.count, ...relations.names] : []),
  ].join(' ')
}

describe('a change is told of', () => {
  it.each(Object.entries(STORIES))('%s', async (_, story) => {
    const changes = await tell(story)
    // What names alone changed is neutral where the relations tell of it.
    const told = changes.filter(
      ({ by, direction }) => by === 'schema' || direction !== 'neutral' || story.adds === undefined,
    )
    expect(told.map(spell)).toEqual(story.tells)
  })
})

async function read(sql: string): Promise<Catalog> {
  return (await readSchema(sql)).catalog
}

const PLAIN = parseDocument('name: x\n').profile

describe('what counts for the gate', () => {
  it.each([
    ['hidden', 'CREATE TABLE t (x int);', 'none'],
    ['all', 'CREATE TABLE t (x int);', 'widens'],
    ['off', 'ALTER TABLE users RENAME email TO mail;', 'none'],
    ['hidden', 'ALTER TABLE users RENAME email TO mail;', 'widens'],
    ['hidden', 'CREATE VIEW v AS SELECT email FROM users;', 'widens'],
    ['hidden', 'ALTER TABLE users ADD x int;', 'none'],
  ] as const)('under %s: %s', async (gate, adds, expected) => {
    const policy = parseDocument(`name: x\n${MASK}\n`).profile
    const schema = describeSchema([{ base: await read(USERS), head: await read(USERS + adds) }], { gate })
    const { direction, gateDirection } = compare({ before: policy, after: policy }, schema)
    expect([direction, gateDirection]).toEqual(['widens', expected])
  })

  it.each([
    ['hidden', 'unclear'],
    ['all', 'unclear'],
    ['off', 'none'],
  ] as const)('under %s: a statement that is not read', async (gate, expected) => {
    const unread = [{ file: 'a.sql', line: 3, reason: 'do' }]
    const catalog = await read(USERS)
    const schema = describeSchema([{ base: catalog, head: catalog }], { gate, unread })
    const { changes, direction, gateDirection } = compare({ before: PLAIN, after: PLAIN }, schema)
    expect([direction, gateDirection]).toEqual(['unclear', expected])
    expect(changes).toMatchObject([{ by: 'schema', direction: 'unclear', at: { file: 'a.sql', line: 3 } }])
  })
})

it('leaves changes of names as they are where other databases may have them', async () => {
  const [base, head] = [await read(USERS), await read(`${USERS} ALTER TABLE users RENAME TO contacts;`)]
  const versions = {
    before: parseDocument(`name: x\n${MASK}\n`).profile,
    after: parseDocument(`name: x\n${CONTACTS}\n`).profile,
  }
  const list = (isWhole: boolean) =>
    compare(versions, describeSchema([{ base, head }], { isWhole })).changes.map(({ direction }) => direction)
  expect(list(false)).toContain('widens')
  expect(compare(versions, describeSchema([{ base, head }])).gateDirection).not.toBe('narrows')
})

it('counts relations that it may not name', async () => {
  const catalog = await read(`${USERS} CREATE TABLE trap (x int); CREATE TABLE other (x int);`)
  const known = describeSchema([{ base: catalog, head: catalog }])
  const schema = { ...known, tables: { ...known.tables, mayName: ({ name }: { name: string }) => name !== 'trap' } }
  const before = parseDocument('name: x\ntable_allowlist: [users]\n').profile
  const { changes } = compare({ before, after: PLAIN }, schema)
  expect(changes).toMatchObject([{ subject: '*', relations: { count: 2, names: ['public.other'] } }])
})

it('lists a thousand changes, the worst among them, and counts the rest', async () => {
  const tables = Array.from({ length: 1_200 }, (_, index) => `CREATE TABLE t${index} (x int);`).join('')
  const head = await read(`${USERS} ${tables} ALTER TABLE users RENAME email TO mail;`)
  const policy = parseDocument(`name: x\n${MASK}\n`).profile
  const schema = describeSchema([{ base: await read(USERS), head }])
  const { changes, omitted, direction, gateDirection } = compare({ before: policy, after: policy }, schema)
  expect([changes.length, omitted, direction, gateDirection]).toEqual([1_000, 201, 'widens', 'widens'])
  expect(changes.map(({ subject }) => subject)).toContain('public.users.mail')
})

const [TABLES, POLICIES] = pick({ short: [100, 10], long: [2_000, 100] })

it('takes time in proportion to what there is', { timeout: 120_000 }, async () => {
  const columns = Array.from({ length: 20 }, (_, index) => `c${index} text`).join(', ')
  const tables = Array.from({ length: TABLES }, (_, index) => `CREATE TABLE t${index} (${columns});`).join('')
  const views = Array.from(
    { length: TABLES / 4 },
    (_, index) => `CREATE VIEW v${index} AS SELECT * FROM t${index};`,
  ).join('')
  const renames = Array.from({ length: TABLES / 4 }, (_, index) => `ALTER TABLE t${index} RENAME c1 TO d1;`).join('')
  const [base, head] = [await read(tables), await read(tables + views + renames)]
  const policies = Array.from({ length: POLICIES }, (_, place) => {
    const masks = Array.from(
      { length: 100 },
      (_, index) => `  - { table: t${index + place}, column: c1, kind: hash }\n`,
    )
    return parseDocument(`name: x\nmasking_rules:\n${masks.join('')}`).profile
  })
  const started = performance.now()
  const schema = describeSchema([{ base, head }])
  const count = policies.reduce(
    (sum, policy) => sum + compare({ before: policy, after: policy }, schema).changes.length,
    0,
  )
  const ms = performance.now() - started
  console.info(
    `${TABLES} tables, ${POLICIES} policies: ${Math.round(ms)} ms, ${count} changes, ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`,
  )
  expect(ms).toBeLessThan(pick({ short: 5_000, long: 60_000 }))
})
