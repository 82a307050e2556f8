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
  /** For a column. */
  readonly mask: 'hash' | 'redact' | 'null' | undefined
  readonly path: Path
}

/** What a policy hides of the relations of a catalog, by entries of its own; what no list admits is not hidden by any. */
export interface Hidden {
  /** The mask on a column. */
  ofColumn(relation: CatalogRelation, column: CatalogColumn): Hiding | undefined
  /** The first mask on a column of a relation. */
  anyColumn(relation: CatalogRelation): Hiding | undefined
  /** The first row filter on a relation. */
  ofRows(relation: CatalogRelation): Hiding | undefined
  /** The entry that denies a relation. */
  ofRelation(relation: CatalogRelation): Hiding | undefined
}

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
    anyColumn(relation) {
      const named: Relation = asNamed(relation)
      if (model.masksAt(named).size + model.masksAt(bareRelation(named)).size === 0) return undefined
      for (const column of relation.columns) {
        const hiding = ofColumn(relation, column)
        if (hiding) return hiding
      }
      return undefined
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
