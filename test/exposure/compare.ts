import { compareAccess } from '../../src/access/compare.ts'
import type { SplitConjuncts } from '../../src/access/pair.ts'
import type { Catalog } from '../../src/catalog/catalog.ts'
import { compareTables, type TableComparison } from '../../src/exposure/compare-tables.ts'
import { findMoved } from '../../src/exposure/moved.ts'
import { pairCatalogs } from '../../src/exposure/pair-catalogs.ts'
import type { ProjectSchema } from '../../src/exposure/project-schema.ts'
import type { Tables } from '../../src/exposure/tables.ts'
import type { Profile } from '../../src/policy/schema.ts'
import { splitAtoms } from '../access/atoms.ts'
import type { Case } from './points.ts'

/** What is known of databases that SQL files tell all of. */
export function describeSchema(databases: Case['databases'], but: Partial<ProjectSchema> = {}): ProjectSchema {
  return {
    tables: describeTables(databases.map(({ head }) => head)),
    formerly: describeTables(databases.map(({ base }) => base)),
    databases: databases.map(({ base, head }) => findMoved(pairCatalogs(base, head))),
    isWhole: true,
    unread: [],
    gate: 'hidden',
    ...but,
  }
}

function describeTables(catalogs: readonly Catalog[]): Tables {
  return { catalogs, areAll: true, hasUnread: false, mayName: () => true }
}

/** Compares policies over databases, with predicates of atoms unless they are to be read otherwise. */
export function compare(
  { before, after }: { before: Profile | undefined; after: Profile },
  schema: ProjectSchema,
  splitConjuncts: SplitConjuncts = splitAtoms,
): TableComparison {
  const versions = { before, after }
  return compareTables({ comparison: compareAccess(versions, splitConjuncts), versions, schema, splitConjuncts })
}
