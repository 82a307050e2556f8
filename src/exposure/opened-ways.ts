import type { Change } from '../access/change.ts'
import { type AccessModel, createModel } from '../access/model.ts'
import type { CatalogColumn, CatalogRelation } from '../catalog/catalog.ts'
import type { Profile } from '../policy/schema.ts'
import { foldCase } from '../text/fold-case.ts'
import { type MovedChange, showColumn } from './compare-moved.ts'
import { createHidden, type Hidden, type Hiding, hideOutOfReach } from './hidden.ts'
import type { MovedSchema } from './moved.ts'
import { asNamed, spellName } from './tables.ts'
import { isRuled, listShownByChildren, listShownByViews, type WayAround } from './ways-around.ts'

/** A way around that a change of schema opens. */
export interface OpenedWay extends MovedChange {
  /** What is shown although the policy hides it: `schema.table` or `schema.table.column`. */
  readonly shows: string
}

/** A version of a policy, and what it hides by entries of its own. */
interface Version {
  readonly profile: Profile
  readonly model: AccessModel
  readonly hidden: Hidden
}

/**
 * What views, partitions and children come to show that the policy hides, where both versions are changed to what they
 * are. What was in the open before is not opened by being shown, nor what was shown the same way before.
 */
export function listOpenedWays(
  schema: MovedSchema,
  { before, after }: { before: Profile; after: Profile },
): OpenedWay[] {
  if (!mayHide(after)) return []
  const [was, is] = [open(before), open(after)]
  const ways = listWays(schema, is).filter(way => !wasOpen(schema, was, way))
  if (ways.length === 0) return []
  const known = listKnown(schema, is)
  const opened = ways.filter(way => !known.has(spellKey(way)) && (way.hiding.mask || isNews(schema, was, way)))
  const relations = new Set(opened.filter(({ hiding }) => hiding.hides === 'relation').map(spellRelations))
  return opened
    .filter(way => way.hiding.hides !== 'column' || !relations.has(spellRelations(way)))
    .map(way => describeWay(way, { schema, was, is }))
}

function mayHide({ masking_rules, row_filters, table_denylist, table_allowlist }: Profile): boolean {
  return masking_rules.length + row_filters.length + table_denylist.length + table_allowlist.length > 0
}

function open(profile: Profile): Version {
  const model = createModel(profile)
  return { profile, model, hidden: createHidden({ profile, model }) }
}

/** How many hidden columns are looked for in one column of a view. */
const MOST_SOUGHT = 1_000

function* listShown(
  searched: Parameters<typeof listShownByChildren>[1],
  { ofViews, isConcerned }: { ofViews: Hidden; isConcerned: (relation: CatalogRelation) => boolean },
): Iterable<WayAround> {
  yield* listShownByViews({ ...searched, hidden: ofViews, most: MOST_SOUGHT, isConcerned })
  for (const table of searched.catalog.withChildren) yield* listShownByChildren(table, searched)
}

/** The ways at the head. */
function listWays({ head }: MovedSchema, { model, hidden }: Version): WayAround[] {
  const isConcerned = (relation: CatalogRelation) => model.reaches(asNamed(relation))
  const shown = listShown({ catalog: head, hidden }, { ofViews: hideOutOfReach(hidden, model), isConcerned })
  return [...shown].filter(way => isConcerned(way.through) && !isRuled(way, hidden))
}

/** What is shown at the base of what is hidden at the head, whatever rules there were: where those go, that is told. */
function listKnown(schema: MovedSchema, { model, hidden }: Version): Set<string> {
  const { base, heirs } = schema
  const shown = listShown(
    { catalog: base, hidden: carryBack(hidden, schema) },
    { ofViews: carryBack(hideOutOfReach(hidden, model), schema), isConcerned: view => heirs.relations.has(view) },
  )
  const known = new Set<string>()
  for (const { through, column, hiding } of shown) {
    const heir = heirs.relations.get(through)?.after
    const columnHeir = column && heirs.columns.get(column)?.after
    if (heir && (columnHeir || !column)) known.add(spellKey({ through: heir, column: columnHeir, hiding }))
  }
  return known
}

/** What is hidden at the head, by what it was at the base. */
function carryBack(hidden: Hidden, { heirs, origins }: MovedSchema): Hidden {
  const heir = (relation: CatalogRelation) => heirs.relations.get(relation)?.after
  return {
    ofColumn(relation, column) {
      const [after, columnAfter] = [heir(relation), heirs.columns.get(column)?.after]
      return after && columnAfter && hidden.ofColumn(after, columnAfter)
    },
    ofColumns(relation) {
      const after = heir(relation)
      const columns = after ? hidden.ofColumns(after) : []
      return columns.filter(({ column }) => column && origins.columns.get(column)?.before !== undefined)
    },
    ofRows(relation) {
      const after = heir(relation)
      return after && hidden.ofRows(after)
    },
    ofRelation(relation) {
      const after = heir(relation)
      return after && hidden.ofRelation(after)
    },
  }
}

function spellKey({ through, column, hiding }: WayAround): string {
  return JSON.stringify([hiding.hides, through.id, column?.id, hiding.relation.id, hiding.column?.id])
}

function spellRelations({ through, hiding }: WayAround): string {
  return JSON.stringify([through.id, hiding.relation.id])
}

/** Whether what a way shows was in the open before. */
function wasOpen({ origins }: MovedSchema, { model, hidden }: Version, { hiding }: WayAround): boolean {
  const was = origins.relations.get(hiding.relation)?.before
  if (!was || !model.reaches(asNamed(was))) return false
  if (hiding.hides === 'relation') return true
  if (hiding.hides === 'rows') return hidden.ofRows(was) === undefined
  const column = hiding.column && origins.columns.get(hiding.column)?.before
  return column !== undefined && hidden.ofColumn(was, column) === undefined
}

/** Whether a way to what no list admits needs telling: what is new itself is told as new. */
function isNews({ origins }: MovedSchema, { model, hidden }: Version, { through, column, hiding }: WayAround): boolean {
  if (hiding.hides !== 'column' || hiding.path[0] === 'table_denylist') return true
  const was = origins.relations.get(through)?.before
  if (!was || !model.reaches(asNamed(was))) return false
  const columnWas = column && origins.columns.get(column)?.before
  return column === undefined || (columnWas !== undefined && hidden.ofColumn(was, columnWas) === undefined)
}

function describeWay(
  way: WayAround,
  { schema, was, is }: { schema: MovedSchema; was: Version; is: Version },
): OpenedWay {
  const { through, column, hiding } = way
  const isOfSchema = was.model.reaches(asNamed(through)) && !isRuled(way, was.hidden)
  const told = {
    by: isOfSchema ? 'schema' : 'policy',
    at: (column ?? through).at,
    renamedFrom: undefined,
    isGuess: false,
    direction: 'widens',
    cause: hiding.path,
    shows: hiding.column ? `${spellName(hiding.relation)}.${foldCase(hiding.column.name)}` : spellName(hiding.relation),
  } as const
  return { ...told, ...describeStates(way, { schema, was, is }) }
}

function describeStates(
  { through, column, hiding }: WayAround,
  { schema, was, is }: { schema: MovedSchema; was: Version; is: Version },
): Pick<Change, 'area' | 'field' | 'subject' | 'before' | 'after'> {
  const name = spellName(through)
  switch (hiding.hides) {
    case 'column': {
      const subject = `${name}.${column ? foldCase(column.name) : '*'}`
      const before = showHidden(hiding, { schema, was, is })
      return { area: 'masking', field: 'masking_rules', subject, before, after: 'clear' }
    }
    case 'rows': {
      const formerly = schema.origins.relations.get(hiding.relation)?.before
      const place = (formerly && was.hidden.ofRows(formerly)?.path[1]) ?? undefined
      const filters = place === undefined ? is.profile.row_filters : was.profile.row_filters
      const before = filters[Number(place ?? hiding.path[1])]?.predicate ?? ''
      return { area: 'rows', field: 'row_filters', subject: name, before, after: 'all' }
    }
    case 'relation':
      return { area: 'access', field: 'table_denylist', subject: name, before: 'none', after: 'reachable' }
  }
}

/** How a hidden column was shown itself; where it is new, how it is. */
function showHidden(
  { relation, column }: Hiding,
  { schema: { origins }, was, is }: { schema: MovedSchema; was: Version; is: Version },
): Change['before'] {
  if (!column) return 'none'
  const formerly = origins.relations.get(relation)?.before
  const columnFormerly: CatalogColumn | undefined = origins.columns.get(column)?.before
  return formerly && columnFormerly
    ? showColumn(was.model, asNamed(formerly), columnFormerly)
    : showColumn(is.model, asNamed(relation), column)
}
