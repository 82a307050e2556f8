import { describe, expect, it } from 'vitest'
import { createModel } from '../../../src/access/model.ts'
import type { Tables } from '../../../src/exposure/tables.ts'
import { TABLE_FINDINGS } from '../../../src/lint/tables/findings.ts'
import { lintTables } from '../../../src/lint/tables/lint-tables.ts'
import type { Finding } from '../../../src/policy/finding.ts'
import { loadGrammar } from '../../../src/postgres/grammar.ts'
import { readPredicateNames } from '../../../src/postgres/predicate-names.ts'
import { readSchema } from '../../catalog/read.ts'
import { parseDocument } from '../../policy/read.ts'

interface Case {
  readonly schema: string
  /** After `name: x`, so that it begins in line 2. */
  readonly policy: string
  /** `code line` and a `?` after what is a notice; then the names that the message quotes last, where they matter. */
  readonly finds: readonly string[]
}

const grammar = await loadGrammar()

async function lint(
  { schema, policy }: Omit<Case, 'finds'>,
  tables: Partial<Tables> = {},
): Promise<readonly Finding[]> {
  const { catalog } = await readSchema(schema)
  const document = parseDocument(`name: x\n${policy}`)
  return lintTables({
    document,
    model: createModel(document.profile),
    tables: { catalogs: [catalog], areAll: true, hasUnread: false, mayName: () => true, ...tables },
    namesIn: predicate => readPredicateNames(predicate, grammar),
  })
}

function list(findings: readonly Finding[]): string[] {
  return findings.map(({ code, severity, at }) => `${code}${severity === 'notice' ? '?' : ''} ${at.line}`)
}

const CUSTOMERS = 'CREATE TABLE customers (id int, email text, photo bytea, org int);'
const MASK = 'masking_rules:\n  - { table: customers, column: email, kind: hash }\n'

const CASES: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  'names that exist': {
    'are fine in any case': {
      schema: `${CUSTOMERS} CREATE SCHEMA "App"; CREATE VIEW "App"."Clients" AS SELECT 1 AS x; CREATE SEQUENCE s;`,
      policy:
        'table_allowlist: [CUSTOMERS, public.customers, app.clients, s]\nmasking_rules: [{ table: Customers, column: EMAIL, kind: hash }]\n',
      finds: [],
    },
    'are missed': {
      schema: CUSTOMERS,
      policy:
        'table_allowlist:\n  - customer\n  - public.gone\ntable_denylist: [s.x]\nmasking_rules: [{ table: c, column: d, kind: hash }]\nrow_filters: [{ table: y, predicate: a }]\n',
      finds: [
        'unknown-relation 3',
        'unknown-relation 4',
        'unknown-relation 5',
        'unknown-relation 6',
        'unknown-relation 7',
      ],
    },
    'are missed once a list': {
      schema: CUSTOMERS,
      policy:
        'masking_rules:\n  - { table: gone, column: a, kind: hash }\n  - { table: gone, column: b, kind: hash }\n  - { table: public.gone, column: b, kind: hash }\n',
      finds: ['unknown-relation 3', 'unknown-relation 5'],
    },
    'are those of PostgreSQL itself': {
      schema: CUSTOMERS,
      policy: 'table_allowlist: [pg_catalog.pg_class, information_schema.tables, pg_user]\n',
      finds: [],
    },
    'are in another schema': {
      schema: 'CREATE SCHEMA app; CREATE TABLE app.orders (id int);',
      policy: 'table_allowlist:\n  - orders\n  - app.orders\n  - public.orders\n',
      finds: ['relation-elsewhere 3', 'unknown-relation 5'],
    },
    'are in any schema for a rule': {
      schema: 'CREATE SCHEMA app; CREATE TABLE app.orders (id int);',
      policy: 'table_denylist: [orders]\nmasking_rules: [{ table: orders, column: id, kind: hash }]\n',
      finds: [],
    },
    'may be of an extension': {
      schema: 'CREATE SCHEMA x; CREATE EXTENSION own WITH SCHEMA x; CREATE EXTENSION postgis WITH SCHEMA public;',
      policy: 'table_allowlist:\n  - x.thing\n  - spatial_ref_sys\n  - spatial_ref\n',
      finds: ['unknown-relation? 3', 'unknown-relation 5'],
    },
    'in quotes have a finding elsewhere': { schema: CUSTOMERS, policy: 'table_denylist: [\'"Gone"\']\n', finds: [] },
  },
  'columns that exist': {
    'are missed': {
      schema: CUSTOMERS,
      policy:
        'masking_rules:\n  - { table: customers, column: emial, kind: hash }\n  - { table: public.customers, column: email, kind: hash }\n',
      finds: ['unknown-column 3'],
    },
    'may be in one of several relations': {
      schema: 'CREATE SCHEMA app; CREATE TABLE t (a int); CREATE TABLE app.t (b int);',
      policy:
        'masking_rules:\n  - { table: t, column: b, kind: hash }\n  - { table: t, column: c, kind: hash }\n  - { table: public.t, column: b, kind: hash }\n',
      finds: ['unknown-column 4', 'unknown-column 5'],
    },
    'may be among those that are not known': {
      schema: 'CREATE EXTENSION postgis; CREATE TABLE t AS EXECUTE p;',
      policy:
        'masking_rules: [{ table: spatial_ref_sys, column: x, kind: hash }, { table: t, column: x, kind: hash }]\n',
      finds: [],
    },
    'are looked for in predicates': {
      schema: `${CUSTOMERS} CREATE TABLE orgs (id int, owner text);`,
      policy: [
        'row_filters:',
        '  - { table: customers, predicate: "org = 1 AND customers.id > 2 AND ctid IS NOT NULL" }',
        '  - { table: customers, predicate: "region = 1" }',
        '  - { table: customers, predicate: "customers.region = other.region" }',
        '  - { table: customers, predicate: "org IN (SELECT o.id FROM orgs o WHERE owner = email)" }',
        '  - { table: customers, predicate: "org IN (SELECT o.email FROM orgs o)" }',
        '  - { table: customers, predicate: "EXISTS (SELECT 1 FROM orgs WHERE region = owner)" }',
        '  - { table: customers, predicate: "EXISTS (SELECT 1 FROM gone, orgs WHERE region = owner)" }',
        '  - { table: customers, predicate: "EXISTS (SELECT 1 FROM orgs, f(1) g WHERE region = g)" }',
        '  - { table: customers, predicate: "EXISTS (WITH o AS (SELECT 1 AS region) SELECT 1 FROM o WHERE region = 1)" }',
      ].join('\n'),
      finds: ['unknown-column 4', 'unknown-column 5', 'unknown-column 7', 'unknown-column 8'],
    },
  },
  'binary columns': {
    'are NULL under any mask': {
      schema: `CREATE DOMAIN secret AS bytea; CREATE TABLE t (a bytea, b secret, c text, d bytea[]);`,
      policy:
        'masking_rules:\n  - { table: t, column: a, kind: hash }\n  - { table: t, column: b, kind: redact }\n  - { table: t, column: c, kind: hash }\n  - { table: t, column: a, kind: "null" }\n  - { table: t, column: d, kind: hash }\n'.replace(
          '  - { table: t, column: a, kind: "null" }\n',
          '',
        ),
      finds: ['mask-on-binary? 3', 'mask-on-binary? 4'],
    },
    'are right to be null': {
      schema: 'CREATE TABLE t (a bytea);',
      policy: 'masking_rules: [{ table: t, column: a, kind: "null" }]\n',
      finds: [],
    },
  },
  views: {
    'show a masked column': {
      schema: `${CUSTOMERS} CREATE VIEW v AS SELECT id, lower(email) AS mail FROM customers;`,
      policy: MASK,
      finds: ['view-shows-hidden 3'],
    },
    'show it through others': {
      schema: `${CUSTOMERS} CREATE VIEW v AS SELECT email AS a FROM customers; CREATE MATERIALIZED VIEW w AS SELECT a AS b FROM v;`,
      policy: `table_allowlist: [w]\n${MASK}`,
      finds: ['view-shows-hidden 4'],
    },
    'show it as a part of a row': {
      schema: `${CUSTOMERS} CREATE VIEW v AS SELECT to_jsonb(c) AS doc FROM customers c; CREATE VIEW w AS SELECT f.* FROM customers c, f(c) AS f;`,
      policy: MASK,
      finds: ['view-shows-hidden 3', 'view-shows-hidden 3'],
    },
    'show nothing by counts and tests': {
      schema: `${CUSTOMERS} CREATE VIEW v AS SELECT count(email) AS n, bool_or(email IS NULL) AS b FROM customers WHERE email LIKE 'a%';`,
      policy: `${MASK}row_filters: [{ table: customers, predicate: id = 1 }]\ntable_denylist: [customers]\n`,
      finds: [],
    },
    'have a rule of their own': {
      schema: `${CUSTOMERS} CREATE VIEW v AS SELECT email AS mail FROM customers;`,
      policy: `${MASK}  - { table: public.v, column: MAIL, kind: redact }\n`,
      finds: [],
    },
    'have the rule of a bare name': {
      schema: `CREATE SCHEMA s; ${CUSTOMERS} CREATE VIEW s.customers AS SELECT email FROM customers;`,
      policy: MASK,
      finds: [],
    },
    'are out of reach': {
      schema: `${CUSTOMERS} CREATE VIEW v AS SELECT email FROM customers;`,
      policy: `table_denylist: [v]\n${MASK}`,
      finds: [],
    },
    'show filtered rows': {
      schema: `${CUSTOMERS} CREATE VIEW v AS SELECT id FROM customers; CREATE VIEW w AS SELECT id FROM customers;`,
      policy: 'row_filters:\n  - { table: customers, predicate: id = 1 }\n  - { table: w, predicate: id = 1 }\n',
      finds: ['view-shows-hidden 3'],
    },
    'show what is denied': {
      schema: `${CUSTOMERS} CREATE VIEW v AS SELECT id FROM customers;`,
      policy: 'table_denylist:\n  - customers\n',
      finds: ['view-shows-hidden 3'],
    },
    'are there to show what is not admitted': {
      schema: `${CUSTOMERS} CREATE VIEW v AS SELECT id FROM customers;`,
      policy: 'table_allowlist: [v]\n',
      finds: [],
    },
  },
  partitions: {
    'show what is hidden of their table, said once': {
      schema:
        'CREATE TABLE e (a int, b text) PARTITION BY LIST (a); CREATE TABLE e1 PARTITION OF e FOR VALUES IN (1); CREATE TABLE e2 PARTITION OF e DEFAULT;',
      policy:
        'masking_rules:\n  - { table: e, column: b, kind: hash }\nrow_filters: [{ table: e, predicate: a = 1 }]\n',
      finds: ['partition-shows-hidden 3'],
    },
    'are to come': {
      schema: 'CREATE TABLE e (a int) PARTITION BY LIST (a);',
      policy: 'row_filters:\n  - { table: e, predicate: a = 1 }\n',
      finds: ['partition-shows-hidden 3'],
    },
    'have rules of their own, but those to come have not': {
      schema: 'CREATE TABLE e (a int) PARTITION BY LIST (a); CREATE TABLE e1 PARTITION OF e DEFAULT;',
      policy: 'row_filters: [{ table: e1, predicate: a = 1 },\n  { table: e, predicate: a = 1 }]\n',
      finds: ['partition-shows-hidden 3'],
    },
    'are not admitted': {
      schema: 'CREATE TABLE e (a int) PARTITION BY LIST (a); CREATE TABLE e1 PARTITION OF e DEFAULT;',
      policy: 'table_allowlist: [e]\nrow_filters: [{ table: e, predicate: a = 1 }]\n',
      finds: [],
    },
    'are admitted': {
      schema: 'CREATE TABLE e (a int) PARTITION BY LIST (a); CREATE TABLE e1 PARTITION OF e DEFAULT;',
      policy: 'table_allowlist: [e, e1]\nrow_filters:\n  - { table: e, predicate: a = 1 }\n',
      finds: ['partition-shows-hidden 4'],
    },
    'are denied with their table': {
      schema:
        'CREATE TABLE e (a int) PARTITION BY LIST (a); CREATE TABLE e1 PARTITION OF e DEFAULT; CREATE TABLE f (a int); CREATE TABLE g () INHERITS (f);',
      policy: 'table_denylist: [f, g,\n  e]\n',
      finds: ['partition-shows-hidden 3'],
    },
    'of partitions': {
      schema:
        'CREATE TABLE e (a int) PARTITION BY LIST (a); CREATE TABLE e1 PARTITION OF e DEFAULT PARTITION BY LIST (a); CREATE TABLE e2 PARTITION OF e1 DEFAULT;',
      policy: 'table_allowlist: [e2]\nrow_filters:\n  - { table: e, predicate: a = 1 }\n',
      finds: ['partition-shows-hidden 4'],
    },
    'that inherit otherwise': {
      schema: 'CREATE TABLE p (a int, b int); CREATE TABLE c (x int) INHERITS (p); CREATE TABLE alone (a int);',
      policy: 'masking_rules:\n  - { table: p, column: a, kind: hash }\n  - { table: alone, column: a, kind: hash }\n',
      finds: ['partition-shows-hidden 3'],
    },
  },
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(Object.entries(cases))('%s', async (_, { finds, ...given }) => {
    expect(list(await lint(given))).toEqual(finds)
  })
})

it('has a case for each finding', () => {
  const found = Object.values(CASES).flatMap(cases => Object.values(cases).flatMap(({ finds }) => finds))
  expect(new Set(found.map(each => each.split(/[ ?]/)[0]))).toEqual(new Set(Object.keys(TABLE_FINDINGS)))
})

describe('what is not known is not nothing', () => {
  const given = {
    schema: CUSTOMERS,
    policy: 'table_allowlist: [gone, customers]\nmasking_rules:\n  - { table: customers, column: gone, kind: hash }\n',
  }

  it('says nothing of names where a database has no catalog', async () => {
    expect(await lint(given, { areAll: false })).toEqual([])
  })

  it('says less where something was not read', async () => {
    expect(list(await lint(given, { hasUnread: true }))).toEqual(['unknown-relation? 2', 'unknown-column? 4'])
  })

  it('finds a name in any database', async () => {
    const catalogs = [
      (await readSchema('CREATE TABLE gone (gone int);')).catalog,
      (await readSchema(CUSTOMERS)).catalog,
    ]
    expect(list(await lint(given, { catalogs }))).toEqual(['unknown-column 4'])
  })

  it('says once what two databases have alike', async () => {
    const { catalog } = await readSchema(`${CUSTOMERS} CREATE VIEW v AS SELECT email FROM customers;`)
    expect(list(await lint({ schema: '', policy: MASK }, { catalogs: [catalog, catalog] }))).toEqual([
      'view-shows-hidden 3',
    ])
  })
})

describe('messages', () => {
  it.each([
    [{ schema: CUSTOMERS, policy: 'table_denylist: [custmers]\n' }, 'public.customers'],
    [{ schema: CUSTOMERS, policy: 'masking_rules: [{ table: customers, column: emial, kind: hash }]\n' }, 'email'],
    [{ schema: 'CREATE SCHEMA app; CREATE TABLE app.t ();', policy: 'table_allowlist: [t]\n' }, 'app.t'],
    [{ schema: 'CREATE SCHEMA app; CREATE TABLE app.t ();', policy: 'table_denylist: [public.t]\n' }, 'app.t'],
    [
      { schema: `${CUSTOMERS} CREATE VIEW v AS SELECT email AS e FROM customers;`, policy: MASK },
      '{ table: public.v, column: e, kind: hash }',
    ],
  ])('name what is meant: %j', async (given, name) => {
    const [finding] = await lint(given)
    expect(finding?.message).toContain(`\`${name}\``)
  })
})

describe('what may not be named', () => {
  const schema = `CREATE SCHEMA hr; CREATE TABLE hr.salaries (amount int); CREATE TABLE customer (); ${CUSTOMERS}`
  const policies = [
    'table_allowlist: [salaries, public.salaries, hr.salarie, custmer]\n',
    'table_denylist: [public.salaries, hr.salarie, salarie]\n',
    'masking_rules: [{ table: salaries, column: amout, kind: hash }]\n',
    'row_filters: [{ table: salaries, predicate: "amout = 1 OR EXISTS (SELECT amont FROM salaries s)" }]\n',
    'row_filters: [{ table: customers, predicate: "EXISTS (SELECT s.amont FROM salaries s)" }]\n',
  ]
  const isHidden = ({ schema, name }: { schema: string; name: string }) => schema === 'hr' || name === 'customers'

  it.each(policies)('is in no message, where the policy does not name it: %s', async policy => {
    const shown = await lint({ schema, policy })
    const hidden = await lint({ schema, policy }, { mayName: relation => !isHidden(relation) })
    const messages = hidden.map(({ message }) => message).join(' ')
    expect(messages).not.toMatch(/hr\.salaries|public\.customers/)
    expect(hidden).toHaveLength(shown.length)
  })

  it('is shown where it may be', async () => {
    const messages = await Promise.all(policies.map(policy => lint({ schema, policy })))
    expect(messages.flat().some(({ message }) => message.includes('hr.salaries'))).toBe(true)
  })

  it('looks as if it were nowhere', async () => {
    const policy = 'table_allowlist: [salaries]\n'
    const hidden = await lint({ schema, policy }, { mayName: () => false })
    expect(hidden).toEqual(await lint({ schema: CUSTOMERS, policy }, { mayName: () => false }))
    expect(list(hidden)).toEqual(['unknown-relation 2'])
  })

  it('does not hide the nearest that may', async () => {
    const given = { schema, policy: 'table_denylist: [custmers]\n' }
    const [finding] = await lint(given, { mayName: relation => !isHidden(relation) })
    expect(finding?.message).toContain('`public.customer`')
  })
})

it('takes time in proportion to what there is', async () => {
  const views = Array.from(
    { length: 1_000 },
    (_, place) => `CREATE VIEW v${place} AS SELECT * FROM ${place === 0 ? 'customers' : `v${place - 1}`};`,
  )
  const partitions = Array.from(
    { length: 500 },
    (_, place) => `CREATE TABLE e${place} PARTITION OF e FOR VALUES IN (${place});`,
  )
  const schema = `${CUSTOMERS}${views.join('')}CREATE TABLE e (a int) PARTITION BY LIST (a);${partitions.join('')}`
  const masks = Array.from({ length: 1_000 }, (_, place) => `  - { table: e, column: x${place}, kind: hash }\n`)
  const start = performance.now()
  const findings = await lint({
    schema,
    policy: `${MASK}${masks.join('')}row_filters: [{ table: e, predicate: a = 1 }]\n`,
  })
  expect(findings.length).toBeGreaterThan(1_000)
  expect(performance.now() - start).toBeLessThan(20_000)
})
