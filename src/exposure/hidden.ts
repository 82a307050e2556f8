import type { AccessModel } from '../access/model.ts'
import { bareRelation, namedRelation, type Relation, RelationMap } from '../access/relation.ts'
import type { CatalogColumn, CatalogRelation } from '../catalog/catalog.ts'
import type { Path } from '../policy/finding.ts'
import type { Profile } from '../policy/schema.ts'
import { foldCase } from '../text/fold-case.ts'
import { asNamed } from './tables.ts'

/** An entry of a policy that hides something of a relation: how, and where it stands. */
export interface Hiding {
  readonly hides: 'column' | 'rows' | 'relation'
  readonly relation: CatalogRelation
  /** For a column. */
  readonly column: CatalogColumn | undefined
  /** For a column; undefined where it is hidden because its relation is out of reach. */
  readonly mask: 'hash' | 'redact' | 'null' | undefined
  readonly path: Path
}

/** What a policy hides of the relations of a catalog. */
export interface Hidden {
  ofColumn(relation: CatalogRelation, column: CatalogColumn): Hiding | undefined
  /** Every hidden column of a relation. */
  ofColumns(relation: CatalogRelation): readonly Hiding[]
  ofRows(relation: CatalogRelation): Hiding | undefined
  ofRelation(relation: CatalogRelation): Hiding | undefined
}

/** What masks, row filters and the denylist hide; what no list admits is not hidden by an entry. */
export function createHidden({ profile, model }: { profile: Profile; model: AccessModel }): Hidden {
  const filters = new RelationMap<number>()
  for (const [place, { table }] of profile.row_filters.entries()) {
    const relation = namedRelation(table)
    if (relation) filters.getOrAdd(relation, () => place)
  }

  function ofColumn(relation: CatalogRelation, column: CatalogColumn): Hiding | undefined {
    const mask = model.maskOn(asNamed(relation), foldCase(column.name))
    return mask && { hides: 'column', relation, column, mask: mask.kind, path: ['masking_rules', mask.rule] }
  }

  return {
    ofColumn,
    ofColumns(relation) {
      const named: Relation = asNamed(relation)
      if (model.masksAt(named).size + model.masksAt(bareRelation(named)).size === 0) return []
      return relation.columns.flatMap(column => ofColumn(relation, column) ?? [])
    },
    ofRows(relation) {
      const named = asNamed(relation)
      const place = filters.get(named) ?? filters.get(bareRelation(named))
      return place === undefined ? undefined : hideAll('rows', relation, ['row_filters', place])
    },
    ofRelation(relation) {
      const obstacle = model.obstacle(asNamed(relation))
      return obstacle?.kind === 'denied' ? hideAll('relation', relation, ['table_denylist', obstacle.entry]) : undefined
    },
  }
}

function hideAll(hides: 'rows' | 'relation', relation: CatalogRelation, path: Path): Hiding {
  return { hides, relation, column: undefined, mask: undefined, path }
}

/** The same, and the columns of relations that are out of reach although some are in reach. */
export function hideOutOfReach(hidden: Hidden, model: AccessModel): Hidden {
  function locateObstacle(relation: CatalogRelation): Path | undefined {
    const obstacle = model.obstacle(asNamed(relation))
    if (obstacle?.kind === 'denied') return ['table_denylist', obstacle.entry]
    return obstacle?.kind === 'not-admitted' ? ['table_allowlist'] : undefined
  }
  function ofColumn(relation: CatalogRelation, column: CatalogColumn): Hiding | undefined {
    const masked = hidden.ofColumn(relation, column)
    const path = masked ? undefined : locateObstacle(relation)
    return path ? { hides: 'column', relation, column, mask: undefined, path } : masked
  }

  return {
    ...hidden,
    ofColumn,
    ofColumns: relation => relation.columns.flatMap(column => ofColumn(relation, column) ?? []),
  }
}
