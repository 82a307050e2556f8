import type { StatementAccess } from '../access/direction.ts'
import { type AccessModel, createModel, type Obstacle } from '../access/model.ts'
import { nameRelation, type Relation } from '../access/relation.ts'
import { isInCatalog } from '../access/system-catalog.ts'
import { type Catalog, findColumns, type RelationKind } from '../catalog/catalog.ts'
import { asNamed, spellName, type Tables } from '../exposure/tables.ts'
import { groupBy } from '../policy/group-by.ts'
import type { StatementKind } from '../policy/schema.ts'
import { compareText } from '../text/compare.ts'
import type { ColumnAccess } from './access-map.ts'
import { describeColumn, describePolicy, listFilters, type MapSources, type PolicyToMap } from './create-map.ts'
import { followValues, nameColumns } from './follow-values.ts'
import { listWays } from './list-ways.ts'

/** Who can see one relation, or one column of it. */
export interface Who {
  /** As `schema.table`. */
  readonly relation: string
  readonly column: string | null
  readonly projects: readonly ProjectWho[]
}

export interface ProjectWho {
  readonly projectId: string
  /** Undefined where no database of the project is known to have it. */
  readonly kind: RelationKind | undefined
  /** Whether no database of the project has it. */
  readonly isNowhere: boolean
  readonly policies: readonly PolicyWho[]
}

export interface PolicyWho {
  readonly name: string
  readonly file: string
  readonly statements: ReadonlyMap<StatementKind, StatementAccess>
  /** Named directly: how it is shown, or why it is not. */
  readonly direct: Sight | Obstacle['kind']
  /** Through which other relations in reach. */
  readonly through: readonly (Sight & Through)[]
}

/** How something is shown. */
export interface Sight {
  /** Of one column: how; of a relation: how many of its columns how. */
  readonly columns: readonly { readonly name: string; readonly shown: ColumnAccess }[]
  readonly filters: readonly string[]
}

export interface Through {
  readonly relation: string
  readonly kind: RelationKind
  /** Whether it may show it in columns that could not be followed. */
  readonly isUnsure: boolean
  /** Whether it shows something more openly than the relation itself does. */
  readonly isAround: boolean
}

export interface Question {
  readonly relation: Required<Relation>
  /** As a policy would name it. */
  readonly column: string | undefined
}

/** Every policy, and whether and how it reaches a relation: directly, and through views, partitions and tables that carry it. */
export function findWho(question: Question, sources: Omit<MapSources, 'invalid'>): Who {
  const projects = [...groupBy(sources.policies, ({ projectId }) => projectId)]
    .sort(([one], [other]) => compareText(one, other))
    .map(([projectId, own]) => answerFor(question, { ...sources, projectId, policies: own }))
  return { relation: nameRelation(question.relation), column: question.column ?? null, projects }
}

type ProjectSources = Omit<MapSources, 'invalid'> & { readonly projectId: string }

function answerFor(question: Question, { projectId, policies, findTables, showPredicate }: ProjectSources): ProjectWho {
  const tables = findTables(projectId)
  const target = locateTarget(question, tables)
  const answers = policies
    .toSorted((one, other) => compareText(one.profile.name, other.profile.name) || compareText(one.file, other.file))
    .map(policy => answerOf(policy, { target, tables, showPredicate }))
  const isWhole = tables?.areAll === true && !tables.hasUnread
  const isNowhere = isWhole && target.kind === undefined && !isInCatalog(question.relation)
  return { projectId, kind: target.kind, isNowhere, policies: answers }
}

/** What is asked about, as far as the catalogs tell. */
interface Target extends Question {
  readonly kind: RelationKind | undefined
  /** Names and whether they are NULL under any mask; of a relation that no catalog has, undefined. */
  readonly columns: ReadonlyMap<string, boolean> | undefined
  readonly carriers: readonly CarrierInCatalog[]
}

interface CarrierInCatalog extends Omit<Through, 'isAround'> {
  readonly named: Required<Relation>
  readonly columns: readonly { readonly name: string; readonly isBinary: boolean }[]
}

function locateTarget(question: Question, tables: Tables | undefined): Target {
  const { relation, column } = question
  const columns = new Map<string, boolean>()
  const carriers = new Map<string, CarrierInCatalog>()
  let kind: RelationKind | undefined
  for (const catalog of tables?.catalogs ?? []) {
    for (const found of catalog.find(relation.schema, relation.table)) {
      if (tables?.mayName(found) !== true) continue
      kind ??= found.kind
      for (const each of column === undefined ? found.columns : findColumns(found, column)) {
        const [name = ''] = nameColumns([each])
        columns.set(name, each.isBinary && (columns.get(name) ?? true))
      }
      for (const carrier of listCarriers(catalog, { relation: found, column })) {
        carriers.set(carrier.relation, uniteCarriers(carriers.get(carrier.relation), carrier))
      }
    }
  }
  return {
    ...question,
    kind,
    columns: kind === undefined || columns.size === 0 ? undefined : columns,
    carriers: [...carriers.values()].sort((one, other) => compareText(one.relation, other.relation)),
  }
}

function listCarriers(catalog: Catalog, start: Parameters<typeof followValues>[1]): CarrierInCatalog[] {
  const own = spellName(start.relation)
  return followValues(catalog, start)
    .filter(({ relation }) => spellName(relation) !== own)
    .map(({ relation, columns, isUnsure }) => ({
      relation: spellName(relation),
      named: asNamed(relation),
      kind: relation.kind,
      isUnsure,
      columns: columns.map(column => ({ name: nameColumns([column])[0] ?? '', isBinary: column.isBinary })),
    }))
}

/** The same relation in another database. */
function uniteCarriers(known: CarrierInCatalog | undefined, carrier: CarrierInCatalog): CarrierInCatalog {
  if (!known) return carrier
  const columns = new Map(known.columns.map(column => [column.name, column]))
  for (const { name, isBinary } of carrier.columns) {
    columns.set(name, { name, isBinary: isBinary && (columns.get(name)?.isBinary ?? true) })
  }
  return { ...known, isUnsure: known.isUnsure || carrier.isUnsure, columns: [...columns.values()] }
}

function answerOf(
  { file, profile, projectId }: PolicyToMap,
  {
    target,
    tables,
    showPredicate,
  }: { target: Target; tables: Tables | undefined; showPredicate: MapSources['showPredicate'] },
): PolicyWho {
  const model = createModel(profile)
  // Of a relation as a whole, the entries that hide something of it tell what is more open.
  const around =
    target.column === undefined ? listWays({ profile, model, tables }).around(nameRelation(target.relation)) : []
  const obstacle = model.obstacle(target.relation)
  const direct = obstacle ? undefined : seeDirectly(model, target)
  const through = target.carriers.flatMap(carrier => {
    if (!model.reaches(carrier.named)) return []
    const sight = see(model, carrier.named, carrier.columns)
    const { relation, kind, isUnsure } = carrier
    const isAround = around.includes(relation) || isMoreOpen({ sight, direct, isUnsure })
    return [
      { relation, kind, isUnsure, isAround, ...sight, filters: sight.filters.map(filter => showPredicate(filter)) },
    ]
  })
  const shown = direct && { ...direct, filters: direct.filters.map(filter => showPredicate(filter)) }
  const { name, statements } = describePolicy({ file, profile, projectId })
  return { name, file, statements, direct: shown ?? obstacle?.kind ?? 'not-admitted', through }
}

function seeDirectly(model: AccessModel, { relation, column, columns }: Target): Sight {
  const listed = columns
    ? [...columns].map(([name, isBinary]) => ({ name, isBinary }))
    : column === undefined
      ? [...model.masksAt(relation).keys(), ...model.masksAt({ table: relation.table }).keys(), '*'].map(name => ({
          name,
          isBinary: false,
        }))
      : [{ name: column, isBinary: false }]
  return see(model, relation, [...new Map(listed.map(each => [each.name, each])).values()])
}

function see(
  model: AccessModel,
  relation: Relation,
  columns: readonly { readonly name: string; readonly isBinary: boolean }[],
): Sight {
  return {
    columns: columns.map(column => ({ name: column.name, shown: describeColumn(model, relation, column) })),
    filters: listFilters(model, relation),
  }
}

const OPENNESS = { null: 0, redact: 0, hash: 1, clear: 2 } as const satisfies Record<ColumnAccess, number>

/** Whether another relation shows what the relation itself does not: a column more openly, or rows that it filters. */
function isMoreOpen({
  sight,
  direct,
  isUnsure,
}: {
  sight: Sight
  direct: Sight | undefined
  isUnsure: boolean
}): boolean {
  if (!direct) return true
  if (direct.filters.length > 0 && sight.filters.length === 0) return true
  const most = (columns: Sight['columns']) => Math.max(-1, ...columns.map(({ shown }) => OPENNESS[shown]))
  const least = Math.min(2, ...direct.columns.map(({ shown }) => OPENNESS[shown]))
  return (isUnsure && least < 2) || most(sight.columns) > least
}
