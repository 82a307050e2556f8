import { describe, expect, it } from 'vitest'
import { createJudge } from '../../src/guardrails/judge.ts'
import { createUniverse } from '../../src/guardrails/universe.ts'
import { splitConjuncts } from '../../src/postgres/predicate.ts'
import { readPredicates } from '../../src/postgres/read-predicates.ts'
import { readSchema } from '../catalog/read.ts'
import { parseDocument } from '../policy/read.ts'
import { readRules } from './read.ts'

interface Case {
  readonly schema?: string
  /** Fields after the name. */
  readonly policy?: string
  /** The fields of one guardrail, in flow style. */
  readonly guardrail: string
  /** The points that break it. */
  readonly breaks: readonly string[]
}

async function listBreaches({ schema, policy = '', guardrail }: Omit<Case, 'breaks'>): Promise<string[]> {
  const { profile } = parseDocument(`name: x\n${policy}`)
  const catalogs = schema === undefined ? [] : [(await readSchema(schema)).catalog]
  const tables = schema === undefined ? undefined : { catalogs, areAll: true, hasUnread: false, mayName: () => true }
  const universe = createUniverse({ profiles: [profile], guardrails: [], tables })
  const predicates = await readPredicates(profile.row_filters.map(({ predicate }) => predicate))
  const judge = createJudge({ profile }, { universe, splitConjuncts: splitConjuncts(predicates) })
  return [...new Set(readRules(guardrail).flatMap(rule => judge(rule).map(({ point }) => point)))].sort()
}

const HR = `CREATE SCHEMA hr; CREATE TABLE hr.people (id int, name text, ssn text);
CREATE TABLE public.orders (id int, tenant_id int);`
const only = (...names: string[]) => `table_allowlist: [${names.join(', ')}]\n`
const SSN = "always_hidden: ['*.*.ssn']"

const CASES: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  'what a view shows': {
    'of a relation that is never reachable': {
      schema: `${HR} CREATE VIEW names AS SELECT name FROM hr.people;`,
      policy: only('names'),
      guardrail: 'never_reachable: [hr.*]',
      breaks: ['public.names'],
    },
    'through other views': {
      schema: `${HR} CREATE VIEW a AS SELECT name AS n FROM hr.people; CREATE VIEW b AS SELECT upper(n) AS m FROM a; CREATE MATERIALIZED VIEW c AS SELECT * FROM b;`,
      policy: only('c'),
      guardrail: 'never_reachable: [hr.people]',
      breaks: ['public.c'],
    },
    'is not what it counts': {
      schema: `${HR} CREATE VIEW numbers AS SELECT count(*) AS n FROM hr.people WHERE ssn IS NOT NULL;`,
      policy: only('numbers'),
      guardrail: `never_reachable: [hr.*], ${SSN}`,
      breaks: [],
    },
    'of a column, under another name': {
      schema: `${HR} CREATE VIEW v AS SELECT id, ssn AS number FROM hr.people;`,
      policy: only('v'),
      guardrail: SSN,
      breaks: ['public.v.number'],
    },
    'of a column, behind a mask of its own': {
      schema: `${HR} CREATE VIEW v AS SELECT id, ssn AS number FROM hr.people;`,
      policy: `${only('v')}masking_rules: [{ table: v, column: number, kind: redact }]\n`,
      guardrail: SSN,
      breaks: [],
    },
    'of a column, although it is masked where it is read': {
      schema: `${HR} CREATE VIEW v AS SELECT id, ssn AS number FROM hr.people;`,
      policy: `${only('v', 'hr.people')}masking_rules: [{ table: hr.people, column: ssn, kind: redact }]\n`,
      guardrail: SSN,
      breaks: ['public.v.number'],
    },
    'of rows that must be filtered': {
      schema: `${HR} CREATE VIEW v AS SELECT id, tenant_id FROM orders; CREATE VIEW w AS SELECT tenant_id FROM orders;`,
      policy: `${only('v', 'w')}row_filters: [{ table: w, predicate: tenant_id = 1 }]\n`,
      guardrail: "filtered_by: { tables: ['public.orders'], column: tenant_id }",
      breaks: ['public.v'],
    },
  },
  'a filter on a column': {
    'is none on another one whose name differs in case': {
      schema: `CREATE TABLE orders (id int, tenant_id int, "Tenant_Id" int);`,
      policy: `${only('orders')}row_filters: [{ table: orders, predicate: '"Tenant_Id" = 7' }]\n`,
      guardrail: "filtered_by: { tables: ['public.orders'], column: tenant_id }",
      breaks: ['public.orders'],
    },
    'is one on the column that has no other case': {
      schema: `CREATE TABLE orders (id int, "Tenant_Id" int);`,
      policy: `${only('orders')}row_filters: [{ table: orders, predicate: '"Tenant_Id" = 7' }]\n`,
      guardrail: "filtered_by: { tables: ['public.orders'], column: tenant_id }",
      breaks: [],
    },
    'is one in whatever case, without quotes': {
      schema: `CREATE TABLE orders (id int, tenant_id int);`,
      policy: `${only('orders')}row_filters: [{ table: orders, predicate: TENANT_ID = 7 }]\n`,
      guardrail: "filtered_by: { tables: ['public.orders'], column: tenant_id }",
      breaks: [],
    },
  },
  'a view that the pattern itself takes in': {
    'shows all rows, where it has no column to filter by': {
      schema: `${HR} CREATE VIEW public.all_ids AS SELECT id FROM orders;`,
      policy: only('all_ids'),
      guardrail: "filtered_by: { tables: ['public.*'], column: tenant_id }",
      breaks: ['public.all_ids'],
    },
    'shows no rows, where it only counts them': {
      schema: `${HR} CREATE VIEW public.numbers AS SELECT count(*) AS n FROM orders;`,
      policy: only('numbers'),
      guardrail: "filtered_by: { tables: ['public.*'], column: tenant_id }",
      breaks: [],
    },
    'shows nothing of anybody, over what has no such column': {
      schema: `${HR} CREATE TABLE public.countries (code text); CREATE VIEW hr.codes AS SELECT code FROM countries;`,
      policy: only('countries', 'hr.codes'),
      guardrail: "filtered_by: { tables: ['public.*'], column: tenant_id }",
      breaks: [],
    },
    'may show a column among those that cannot be followed': {
      schema: `${HR} CREATE VIEW odd AS SELECT f.* FROM hr.people p, LATERAL unknown(p.ssn) f; CREATE VIEW odder AS SELECT * FROM odd;`,
      policy: only('odd', 'odder'),
      guardrail: SSN,
      breaks: ['public.odd', 'public.odder'],
    },
    'shows no protected column, over what is not known itself': {
      schema: `${HR} CREATE VIEW odd AS SELECT * FROM elsewhere.missing; CREATE VIEW odder AS SELECT * FROM odd;`,
      policy: only('odd', 'odder'),
      guardrail: SSN,
      breaks: [],
    },
  },
  'partitions and children': {
    'hold what is theirs': {
      schema: `${HR} CREATE TABLE part () INHERITS (hr.people);`,
      policy: only('part'),
      guardrail: `never_reachable: [hr.*]`,
      breaks: ['public.part'],
    },
    'show their columns': {
      schema: `${HR} CREATE TABLE part (extra text) INHERITS (hr.people);`,
      policy: only('part'),
      guardrail: "always_hidden: ['hr.people.ssn']",
      breaks: ['public.part.ssn'],
    },
    'are shown by what they are parts of': {
      schema: `CREATE TABLE events (id int, ssn text) PARTITION BY LIST (id); CREATE SCHEMA hr; CREATE TABLE hr.events PARTITION OF events DEFAULT;`,
      policy: only('events'),
      guardrail: 'never_reachable: [hr.*]',
      breaks: ['public.events'],
    },
    'do not open their siblings': {
      schema: `CREATE TABLE events (id int) PARTITION BY LIST (id); CREATE SCHEMA hr; CREATE TABLE hr.events PARTITION OF events FOR VALUES IN (1); CREATE TABLE e2 PARTITION OF events FOR VALUES IN (2);`,
      policy: only('e2'),
      guardrail: 'never_reachable: [hr.*]',
      breaks: [],
    },
  },
  'columns that a pattern takes in': {
    'are those of the catalog': {
      schema: `${HR} CREATE TABLE staff (id int, ssn text);`,
      policy: only('staff', 'hr.people', 'orders'),
      guardrail: SSN,
      breaks: ['hr.people.ssn', 'public.staff.ssn'],
    },
    'are only those that files name, where there is no catalog': {
      policy: `${only('a', 'b')}masking_rules: [{ table: a, column: ssn, kind: hash }]\n`,
      guardrail: SSN,
      breaks: ['*.a.ssn', 'public.a.ssn'].slice(1),
    },
    'are judged by a name alone': {
      policy: only('a'),
      guardrail: "never_clear: ['*.a.ssn']",
      breaks: ['public.a.ssn'],
    },
    'are nowhere else, where every relation is known': {
      schema: `${HR} CREATE TABLE billing (card text);`,
      policy: 'table_denylist: [billing]\n',
      guardrail: "never_clear: ['*.billing.card']",
      breaks: [],
    },
  },
  'a name whose quotes may mean nothing': {
    'names what it names without them': {
      policy: only(`'"hr"."pay"'`, `'"hr""".x'`),
      guardrail: 'never_reachable: [hr.*]',
      breaks: ['"hr""".x', '"hr"."pay"'],
    },
    'is parted by its dots': {
      policy: only(`'"hr.pay"'`, `'app."hr.rent"'`, `'"db.hr".tax'`, 'hr．fee', `'"app.pay"'`),
      guardrail: 'never_reachable: [hr.*]',
      breaks: ['"db.hr".tax', 'app."hr.rent"', 'public."hr.pay"', 'public.hr．fee'],
    },
    'is found by its last part': {
      policy: only(`'"hr.pay"'`, `'"hr.people"'`),
      guardrail: "never_reachable: [hr.pay, 'h*.p*e']",
      breaks: ['public."hr.pay"', 'public."hr.people"'],
    },
    'has the columns of what it names': {
      policy: `${only(`'"hr.pay"'`)}masking_rules: [{ table: '"hr.pay"', column: ssn, kind: hash }]\n`,
      guardrail: "always_hidden: ['hr.*.ssn', 'hr.pay.iban']",
      breaks: ['public."hr.pay".iban', 'public."hr.pay".ssn'],
    },
  },
  'rows by a column': {
    'are not asked for where there is no such column': {
      schema: `${HR} CREATE TABLE countries (code text);`,
      policy: only('countries'),
      guardrail: "filtered_by: { tables: ['public.*'], column: tenant_id }",
      breaks: [],
    },
    'are not held by an operator that nobody knows': {
      policy: `${only('a', 'b')}row_filters: [{ table: a, predicate: tenant_id = (7 OPERATOR(x.+) 0) }, { table: b, predicate: tenant_id = (7 OPERATOR(pg_catalog.+) 0) }]\n`,
      guardrail: "filtered_by: { tables: ['public.*'], column: tenant_id }",
      breaks: ['public.a'],
    },
    'are asked for where nobody names the relation': {
      schema: HR,
      policy: 'row_filters: [{ table: orders, predicate: tenant_id = 1 }]\n',
      guardrail: "filtered_by: { tables: ['public.*'], column: tenant_id }",
      breaks: ['public.*'],
    },
  },
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(Object.entries(cases))('%s', async (_, { breaks, ...rest }) => {
    expect(await listBreaches(rest)).toEqual(breaks)
  })
})

describe('a predicate', () => {
  const filteredBy = async (predicate: string) =>
    (
      await listBreaches({
        policy: `table_allowlist: [app.orders]\nrow_filters:\n  - table: app.orders\n    predicate: ${JSON.stringify(predicate)}\n`,
        guardrail: "filtered_by: { tables: ['app.orders'], column: tenant_id }",
      })
    ).length === 0

  it.each([
    'tenant_id = 1',
    'TENANT_ID = 1',
    "'x' = tenant_id",
    'orders.tenant_id = 1',
    'app.orders.tenant_id = 1',
    "tenant_id = current_setting('app.tenant')::int",
    'tenant_id IN (1, 2)',
    'tenant_id = 1 OR tenant_id = 2',
    'tenant_id = 1 OR (tenant_id IN (2, 3) OR tenant_id = 4)',
    "region = 'eu' AND (tenant_id = 1)",
    'tenant_id = CURRENT_USER',
    'false',
  ])('keeps rows apart: %s', async predicate => {
    expect(await filteredBy(predicate)).toBe(true)
  })

  it.each([
    'tenant_id = tenant_id',
    'tenant_id = 1 OR true',
    "tenant_id = 1 OR region = 'eu'",
    'tenant_id = 1 OR (tenant_id = 2 AND a = 1)',
    'tenant_id <> 1',
    'tenant_id NOT IN (1)',
    'tenant_id > 0',
    'tenant_id BETWEEN 1 AND 1',
    'NOT (tenant_id = 1)',
    '(tenant_id = 1) IS NOT NULL',
    'tenant_id IS NOT NULL',
    'tenant_id = (SELECT 1)',
    'tenant_id IN (SELECT id FROM tenants)',
    'tenant_id = other.tenant_id',
    'tenant_id IN (1, id)',
    'tenant_id = random()',
    'tenant_id = my_tenant()',
    'tenant_id OPERATOR(public.=) 1',
    'customers.tenant_id = 1',
    'hr.orders.tenant_id = 1',
    'x.tenant_id.y = 1',
    '(orders).tenant_id = 1',
    'tenant_id + 0 = 1',
    'tenant_id = ANY (ARRAY[1])',
    'id = 1',
    'true',
  ])('does not: %s', async predicate => {
    expect(await filteredBy(predicate)).toBe(false)
  })
})
