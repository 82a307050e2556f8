import { createModel } from '../access/model.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Profile } from '../policy/schema.ts'
import { foldCase } from '../text/fold-case.ts'
import type { MovedChange } from './compare-moved.ts'
import { createHidden, type Hidden } from './hidden.ts'
import type { CatalogPair } from './pair-catalogs.ts'
import { asNamed, spellName } from './tables.ts'
import { listChildWays, listViewWays, type WayAround } from './ways-around.ts'

/** A way around that a change of schema opens. */
export interface OpenedWay extends MovedChange {
  /** What is shown although the policy hides it: `schema.table` or `schema.table.column`. */
  readonly shows: string
}

/**
 * The ways around that are there under both versions of a policy, and were not there before the change of schema. What was
 * not hidden before is not opened by being shown.
 */
export function listOpenedWays(
  pair: CatalogPair,
  { before, after, rowsOf }: { before: Profile; after: Profile; rowsOf: (way: WayAround) => string },
): OpenedWay[] {
  const head = listWays(pair.head, before)
  if (head.length === 0) return []
  const current = createIds(pair)
  const known = new Set(listWays(pair.base, before).map(way => spellKey(way, current)))
  const lasting = before === after ? undefined : new Set(listWays(pair.head, after).map(way => spellKey(way)))
  const wasOpen = createWasOpen(pair, before)
  return head
    .filter(way => {
      const key = spellKey(way)
      return !known.has(key) && (lasting === undefined || lasting.has(key)) && !wasOpen(way)
    })
    .map(way => describeWay(way, rowsOf))
}

function listWays(catalog: Catalog, profile: Profile): WayAround[] {
  if (profile.masking_rules.length + profile.row_filters.length + profile.table_denylist.length === 0) return []
  const model = createModel(profile)
  const searched = { catalog, model, hidden: createHidden({ profile, model }) }
  return [...listViewWays(searched), ...catalog.relations.flatMap(table => [...listChildWays(table, searched)])]
}

interface Ids {
  relation(id: string): string
  column(relation: string, id: string): string
}

/** What relations and columns of the base are at the head. */
function createIds({ relations }: CatalogPair): Ids {
  const ids = new Map<string, { readonly id: string; readonly columns: ReadonlyMap<string, string> }>()
  for (const { before, after, columns } of relations) {
    if (!before) continue
    const pairs = columns.flatMap(pair => (pair.before ? [[pair.before.id, pair.after.id] as const] : []))
    ids.set(before.id, { id: after.id, columns: new Map(pairs) })
  }
  return {
    relation: id => ids.get(id)?.id ?? `gone ${id}`,
    column: (relation, id) => ids.get(relation)?.columns.get(id) ?? `gone ${id}`,
  }
}

const OWN: Ids = { relation: id => id, column: (_, id) => id }

function spellKey({ through, column, hiding }: WayAround, ids: Ids = OWN): string {
  const spell = (relation: string, id: string | undefined) => [
    ids.relation(relation),
    id === undefined ? null : ids.column(relation, id),
  ]
  return JSON.stringify([
    hiding.hides,
    ...spell(through.id, column?.id),
    ...spell(hiding.relation.id, hiding.column?.id),
  ])
}

/** Whether what a way shows was in the open before. */
function createWasOpen({ relations }: CatalogPair, profile: Profile): (way: WayAround) => boolean {
  const model = createModel(profile)
  const hidden: Hidden = createHidden({ profile, model })
  const pairs = new Map(relations.map(pair => [pair.after, pair]))
  return ({ hiding }) => {
    const pair = pairs.get(hiding.relation)
    const was = pair?.before
    if (!was || !model.reaches(asNamed(was))) return false
    if (hiding.hides === 'relation') return true
    if (hiding.hides === 'rows') return hidden.ofRows(was) === undefined
    const column = pair.columns.find(({ after }) => after === hiding.column)?.before
    return column !== undefined && hidden.ofColumn(was, column) === undefined
  }
}

function describeWay(way: WayAround, rowsOf: (way: WayAround) => string): OpenedWay {
  const { through, column, hiding } = way
  const name = spellName(through)
  const told = {
    at: (column ?? through).at,
    renamedFrom: undefined,
    isGuess: false,
    direction: 'widens',
    cause: hiding.path,
    shows: hiding.column ? `${spellName(hiding.relation)}.${foldCase(hiding.column.name)}` : spellName(hiding.relation),
  } as const
  switch (hiding.hides) {
    case 'column': {
      const subject = `${name}.${column ? foldCase(column.name) : '*'}`
      return {
        ...told,
        area: 'masking',
        field: 'masking_rules',
        subject,
        before: hiding.mask ?? 'redact',
        after: 'clear',
      }
    }
    case 'rows':
      return { ...told, area: 'rows', field: 'row_filters', subject: name, before: rowsOf(way), after: 'all' }
    case 'relation':
      return { ...told, area: 'access', field: 'table_denylist', subject: name, before: 'none', after: 'reachable' }
  }
}
