import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSchema, summarise } from '../read.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/schemas')

/** The files of a fixture, in no order that could be meant. */
function load(name: string): Record<string, string> {
  if (!statSync(join(FOLDER, name)).isDirectory()) return { [name]: readFileSync(join(FOLDER, name), 'utf8') }
  const paths = readdirSync(join(FOLDER, name), { recursive: true, encoding: 'utf8' }).filter(path =>
    path.endsWith('.sql'),
  )
  return Object.fromEntries(paths.reverse().map(path => [`db/${path}`, readFileSync(join(FOLDER, name, path), 'utf8')]))
}

const FIXTURES: Readonly<Record<string, { relations: Record<string, string>; convention?: string }>> = {
  'pg_dump-18.sql': {
    relations: {
      'billing.orders_archive':
        'table inheritance of orders (id integer, customer_id bigint, state public.order_state, amount numeric(12,2), archived_at timestamp with time zone)',
      'billing.revenue':
        'materialized-view (email public.citext < customers.email, month < customers.created_at, amount < orders.amount)',
      customer_totals: 'view (id bigint < customers.id, email public.citext < customers.email, orders bigint)',
      customers:
        'table (id bigint, email public.citext, Name character varying(200), photo bytea, token public.secret, email_domain text < customers.email, created_at timestamp(6) without time zone, tags text[])',
      events: 'table (id bigint, customer_id bigint, payload jsonb, at date)',
      events_2024: 'table partition of events (id bigint, customer_id bigint, payload jsonb, at date)',
      orders: 'table (id integer, customer_id bigint, state public.order_state, amount numeric(12,2))',
    },
  },
  'pg_dump-clean.sql': {
    relations: {
      open_orders: 'view (id integer < orders.id, note text < orders.note)',
      orders: 'table (id integer, state public.order_state, note text)',
    },
  },
  'structure.sql': {
    relations: {
      ar_internal_metadata:
        'table (key character varying, value character varying, created_at timestamp(6) without time zone, updated_at timestamp(6) without time zone)',
      schema_migrations: 'table (version character varying)',
      users: 'table (id bigint, email character varying, encrypted_password character varying)',
    },
  },
  dbmate: { convention: 'dbmate', relations: { users: 'table (id integer, email text, phone text)' } },
  goose: { convention: 'goose', relations: { users: 'table (id integer, contact_email text, phone text)' } },
  flyway: {
    convention: 'flyway',
    relations: {
      contacts: 'view (email text < users.email, telephone text < users.telephone)',
      users: 'table (id integer, email text, telephone text, fax text)',
    },
  },
  'golang-migrate': {
    convention: 'golang-migrate',
    relations: { users: 'table (id integer, email text, phone text)' },
  },
  prisma: {
    convention: 'prisma',
    relations: {
      User: 'table (id integer, role public."Role", createdAt timestamp(3) without time zone, contact text)',
    },
  },
  supabase: {
    relations: {
      'net._http_response': 'table (…)',
      'net.http_request_queue': 'table (…)',
      names: 'view (full_name text < profiles.full_name)',
      profiles: 'table (id uuid, full_name text)',
    },
  },
  atlas: {
    relations: {
      blog_posts: 'table (id bigint, author_id bigint)',
      users: 'table (id bigint, name text, age smallint)',
    },
  },
}

it('has a case for each fixture', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(FIXTURES).sort())
})

describe.each(Object.entries(FIXTURES))('%s', (name, { relations, convention }) => {
  it('is read whole', async () => {
    const read = await readSchema(load(name))
    expect(read.unread).toEqual([])
    expect(read.convention).toBe(convention)
    expect(summarise(read.catalog)).toEqual(relations)
  })

  it('is read alike with the line ends of Windows', async () => {
    const files = Object.entries(load(name)).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')])
    const read = await readSchema(Object.fromEntries(files))
    expect(read.unread).toEqual([])
    expect(summarise(read.catalog)).toEqual(relations)
  })
})

it('tells where things are', async () => {
  const { catalog } = await readSchema(load('pg_dump-18.sql'))
  const [customers] = catalog.find('public', 'customers')
  const lines = load('pg_dump-18.sql')['pg_dump-18.sql']?.split('\n') ?? []
  const lineOf = (text: string) => lines.findIndex(line => line.includes(text)) + 1
  expect(customers?.at).toEqual({ file: 'pg_dump-18.sql', line: lineOf('CREATE TABLE public.customers') })
  expect(customers?.columns.map(({ name, at }) => [name, at?.line])).toEqual(
    ['id', 'email', 'Name', 'photo', 'token', 'email_domain', 'created_at', 'tags'].map((name, place) => [
      name,
      lineOf('CREATE TABLE public.customers') + 1 + place,
    ]),
  )
  // A view stands where it was defined last.
  expect(catalog.find('public', 'customer_totals')[0]?.at?.line).toBe(lineOf('CREATE OR REPLACE VIEW'))
  expect(customers?.columns.filter(({ isBinary }) => isBinary).map(({ name }) => name)).toEqual(['photo', 'token'])
})
