import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Access, ProjectMap } from '../../src/access-map/access-map.ts'
import { createAccessMap } from '../../src/access-map/create-map.ts'
import { findWho } from '../../src/access-map/who.ts'
import { type Catalog, type CatalogColumn, createCatalog } from '../../src/catalog/catalog.ts'
import type { Tables } from '../../src/exposure/tables.ts'
import type { Profile } from '../../src/policy/schema.ts'
import * as arbitrary from '../access/arbitraries.ts'
import {
  isCatalog,
  isFiltered,
  isReachable,
  listVisibleRows,
  type Relation,
  readAtoms,
  showMasking,
  showStatement,
} from '../access/oracle.ts'
import { COLUMNS, RELATIONS, ROWS } from '../access/universe.ts'
import { pick } from '../size.ts'

const numRuns = pick({ short: 50, long: 3000 })
/** In the catalogs, this one is binary. */
const BINARY = 'phone'

function map(policies: readonly Profile[], tables: Tables | undefined): ProjectMap {
  const [project] = createAccessMap({
    policies: policies.map((profile, place) => ({ file: `${place}.yaml`, projectId: 'prj_1', profile })),
    invalid: [],
    findTables: () => tables,
    showPredicate: predicate => predicate,
  }).projects
  return project ?? expect.unreachable('there is no project')
}

/** What the map says of a policy at a relation: at its own entry, that of its bare name or that of all others; else PostgreSQL’s. */
function look(
  project: ProjectMap,
  file: string,
  { schema, table }: Relation,
): { access: Access | undefined; columns: readonly string[] } {
  const place = project.policies.findIndex(policy => policy.file === file)
  const rest = isCatalog({ schema, table }) ? [`${schema}.*`] : [`*.${table}`, '*']
  const names = [`${schema}.${table}`, ...rest]
  const relation = names
    .map(name => project.relations.find(({ subject }) => subject === name))
    .find(found => found !== undefined)
  const access = relation?.access.find(({ policies }) => policies.includes(place))?.access
  return { access, columns: relation?.columns ?? [] }
}

/** Holds what the map says of every point against the naive evaluator; `known` are the relations of the catalogs. */
function expectExact(project: ProjectMap, policies: readonly Profile[], known: readonly Relation[]): void {
  for (const [index, policy] of policies.entries()) {
    const file = `${index}.yaml`
    const mapped = project.policies.find(each => each.file === file)
    for (const [kind, access] of mapped?.statements ?? []) expect(access).toBe(showStatement(policy, kind))
    for (const relation of RELATIONS) {
      const { access, columns } = look(project, file, relation)
      expect(access?.isReachable ?? false).toBe(isReachable(policy, relation))
      if (!access?.isReachable) continue
      const isKnown = known.includes(relation)
      for (const column of COLUMNS.filter(name => !isKnown || !name.includes('"'))) {
        const at = columns.indexOf(column)
        const kind = showMasking(policy, relation, column)
        const expected = isKnown && column === BINARY && kind !== 'clear' ? 'null' : kind
        expect(access.columns[at < 0 ? columns.indexOf('*') : at]).toBe(expected)
      }
      expect(access.filters.length > 0).toBe(isFiltered(policy, relation))
      const atoms = access.filters.flatMap(readAtoms)
      expect(ROWS.filter(row => atoms.every(atom => row.has(atom)))).toEqual(listVisibleRows(policy, relation, ROWS))
    }
  }
}

const some = fc.array(arbitrary.policy, { minLength: 1, maxLength: 3 })

test('over what policies mention, the map says at every point what the naive evaluator says', () => {
  fc.assert(
    fc.property(some, policies => expectExact(map(policies, undefined), policies, [])),
    { numRuns },
  )
})

test('over catalogs too, where a binary column is NULL under any mask', () => {
  const known = fc.subarray(RELATIONS.filter(({ table }) => !table.includes('"')))
  fc.assert(
    fc.property(some, known, fc.boolean(), (policies, relations, isWhole) => {
      const tables = tablesOf([catalogOf(relations)], isWhole)
      const project = map(policies, tables)
      expect(project).toMatchObject({ source: 'catalogs', isWhole })
      const names = project.relations.map(({ subject }) => subject)
      expect(names).toEqual(expect.arrayContaining(relations.map(({ schema, table }) => `${schema}.${table}`)))
      expect(new Set(names).size).toBe(names.length)
      for (const relation of relations) {
        const listed = project.relations.find(({ subject }) => subject === `${relation.schema}.${relation.table}`)
        expect(listed).toMatchObject({ kind: 'table', columns: COLUMNS.filter(name => !name.includes('"')) })
      }
      expectExact(project, policies, relations)
    }),
    { numRuns },
  )
})

test('the order of policies and their lists makes no difference to the order of the map', () => {
  fc.assert(
    fc.property(some, policies => {
      const outline = (project: ProjectMap) => project.relations.map(({ subject, columns }) => [subject, columns])
      const shuffled = policies.toReversed().map(policy => ({
        ...policy,
        table_allowlist: policy.table_allowlist.toReversed(),
        table_denylist: policy.table_denylist.toReversed(),
        masking_rules: policy.masking_rules.toReversed(),
      }))
      expect(outline(map(shuffled, undefined))).toEqual(outline(map(policies, undefined)))
    }),
    { numRuns },
  )
})

test('who answers for a relation and a column as the naive evaluator does', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(...RELATIONS), fc.constantFrom(...COLUMNS), (policies, relation, column) => {
      const who = findWho(
        { relation, column },
        {
          policies: policies.map((profile, place) => ({ file: `${place}.yaml`, projectId: 'prj_1', profile })),
          findTables: () => undefined,
          showPredicate: predicate => predicate,
        },
      )
      const answers = who.projects.flatMap(project => project.policies)
      expect(answers).toHaveLength(policies.length)
      for (const { file, direct } of answers) {
        const policy = policies[Number.parseInt(file, 10)] ?? expect.unreachable()
        const shown = typeof direct === 'string' ? 'none' : direct.columns[0]?.shown
        expect(shown).toBe(showMasking(policy, relation, column))
        const atoms = typeof direct === 'string' ? ['never'] : direct.filters.flatMap(readAtoms)
        expect(ROWS.filter(row => atoms.every(atom => row.has(atom)))).toEqual(listVisibleRows(policy, relation, ROWS))
      }
    }),
    { numRuns },
  )
})

function catalogOf(relations: readonly Relation[]): Catalog {
  const columns = COLUMNS.filter(name => !name.includes('"')).map(
    (name): CatalogColumn => ({ id: name, name, type: 'text', isBinary: name === BINARY, sources: [], at: undefined }),
  )
  return createCatalog({
    relations: relations.map(({ schema, table }) => ({
      id: `${schema}.${table}`,
      schema,
      name: table,
      kind: 'table',
      parents: [],
      isPartitioned: false,
      columns,
      droppedColumns: [],
      isComplete: true,
      reads: [],
      mayShow: [],
      extension: undefined,
      at: undefined,
    })),
    schemas: [],
    extensions: [],
    dropped: new Set(),
  })
}

function tablesOf(catalogs: readonly Catalog[], areAll: boolean): Tables {
  return { catalogs, areAll, hasUnread: false, mayName: () => true }
}
