import { expect, it } from 'vitest'
import { findColumns } from '../../../src/catalog/catalog.ts'
import { createLiveCatalog, type LiveRelation } from '../../../src/catalog/live/live-catalog.ts'

const relation = (given: Partial<LiveRelation> = {}): LiveRelation => ({
  schema: 'public',
  name: 't',
  kind: 'table',
  columns: [],
  ...given,
})

const read = (relations: readonly LiveRelation[], isTruncated = false) => createLiveCatalog({ relations, isTruncated })

it('has names, columns, types and kinds', () => {
  const columns = [
    { name: 'id', dataType: 'integer', isBinary: false },
    { name: 'Photo', dataType: 'bytea', isBinary: true },
    { name: 'tags', dataType: 'ARRAY', isBinary: false },
    { name: 'mood', dataType: 'USER-DEFINED', isBinary: false },
  ]
  const catalog = read([relation({ columns })])
  const [found] = catalog.find('PUBLIC', 'T')
  expect(found?.columns.map(({ name, type, isBinary }) => [name, type, isBinary])).toEqual([
    ['id', 'integer', false],
    ['Photo', 'bytea', true],
    ['tags', undefined, false],
    ['mood', undefined, false],
  ])
  expect(found && findColumns(found, 'photo')).toHaveLength(1)
  expect(found).toMatchObject({ isComplete: true, at: undefined, parents: [], reads: [], mayShow: [] })
})

it.each([
  ['table', 'table'],
  ['view', 'view'],
  ['materialized_view', 'materialized-view'],
  ['other', 'other'],
  ['graph', 'other'],
  ['toString', 'other'],
])('a %s is of kind %s', (kind, expected) => {
  expect(read([relation({ kind })]).relations[0]?.kind).toBe(expected)
})

it('is not complete where the catalog was cut', () => {
  expect(read([relation()], true).relations[0]?.isComplete).toBe(false)
})

it('is in order, each relation once', () => {
  const catalog = read([
    relation({ name: 'b' }),
    relation({ schema: 'app' }),
    relation({ name: 'a' }),
    relation({ name: 'b' }),
  ])
  expect(catalog.relations.map(({ schema, name }) => `${schema}.${name}`)).toEqual(['app.t', 'public.a', 'public.b'])
  expect(catalog.schemas).toEqual(['app', 'public'])
})

it('tells relations apart whose names hold dots and quotes', () => {
  const catalog = read([relation({ schema: 'a.b', name: 'c' }), relation({ schema: 'a', name: 'b.c' })])
  expect(new Set(catalog.relations.map(({ id }) => id)).size).toBe(2)
  for (const each of catalog.relations) expect(catalog.byId(each.id)).toBe(each)
})
