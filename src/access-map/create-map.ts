import { type AccessModel, createModel } from '../access/model.ts'
import { bareRelation, type Relation } from '../access/relation.ts'
import { decideStatement, RELATION_KINDS } from '../access/statements.ts'
import type { Tables } from '../exposure/tables.ts'
import { groupBy } from '../policy/group-by.ts'
import type { Profile } from '../policy/schema.ts'
import { compareText } from '../text/compare.ts'
import type {
  Access,
  AccessMap,
  ColumnAccess,
  MappedPolicy,
  MappedRelation,
  PolicyAccess,
  ProjectMap,
} from './access-map.ts'
import { type ListedColumn, type ListedRelation, listRelations } from './list-relations.ts'
import { listWays, type Ways } from './list-ways.ts'

/** A valid policy file, as far as a map needs it. */
export interface PolicyToMap {
  readonly file: string
  readonly projectId: string
  readonly profile: Profile
}

/** Whether and how the predicate of a row filter is shown. Equal ones have to be shown alike. */
export type ShowPredicate = (predicate: string) => string

export interface MapSources {
  readonly policies: readonly PolicyToMap[]
  /** Paths of files that are not valid. */
  readonly invalid: readonly string[]
  /** What is known of the databases of a project; undefined: nothing. */
  readonly findTables: (projectId: string) => Tables | undefined
  readonly showPredicate: ShowPredicate
}

/**
 * Who can see what. Without catalogs over the relations that the policies of a project name, and what stands for all others.
 * Linear in policies × relations. Throws a `TooLargeError` where that is more than anybody could use.
 */
export function createAccessMap({ policies, invalid, findTables, showPredicate }: MapSources): AccessMap {
  const projects = [...groupBy(policies, ({ projectId }) => projectId)]
    .sort(([one], [other]) => compareText(one, other))
    .map(([projectId, own]) => mapProject({ projectId, own, tables: findTables(projectId), showPredicate }))
  return { projects, invalid: [...invalid].sort(compareText) }
}

/** A policy with all that its access is told by. */
interface Subject {
  readonly model: AccessModel
  readonly ways: Ways
}

function mapProject({
  projectId,
  own,
  tables,
  showPredicate,
}: {
  projectId: string
  own: readonly PolicyToMap[]
  tables: Tables | undefined
  showPredicate: ShowPredicate
}): ProjectMap {
  const policies = own.toSorted(
    (one, other) => compareText(one.profile.name, other.profile.name) || compareText(one.file, other.file),
  )
  const models = policies.map(({ profile }) => createModel(profile))
  const { relations, unnamed } = listRelations({ models, tables })
  const subjects = policies.map(({ profile }, place): Subject => {
    const model = models[place] ?? createModel(profile)
    return { model, ways: listWays({ profile, model, tables }) }
  })
  return {
    projectId,
    source: tables ? 'catalogs' : 'mentions',
    isWhole: tables?.areAll === true && !tables.hasUnread,
    unnamed,
    policies: policies.map(describePolicy),
    relations: relations.map(listed => mapRelation({ listed, subjects, showPredicate })),
  }
}

export function describePolicy({ file, profile }: PolicyToMap): MappedPolicy {
  const statements = new Map(RELATION_KINDS.map(kind => [kind, decideStatement(profile, kind)]))
  return { name: profile.name, file, statements }
}

function mapRelation({
  listed,
  subjects,
  showPredicate,
}: {
  listed: ListedRelation
  subjects: readonly Subject[]
  showPredicate: ShowPredicate
}): MappedRelation {
  const groups = new Map<string, { policies: number[]; access: Access }>()
  const everything = listed.columns.map((): ColumnAccess => 'clear')
  for (const [place, subject] of subjects.entries()) {
    const access = describeAccess(subject, { listed, everything, showPredicate })
    if (!access) continue
    const key = access.columns === everything && isPlain(access) ? '' : JSON.stringify(Object.values(access))
    const group = groups.get(key)
    if (group) group.policies.push(place)
    else groups.set(key, { policies: [place], access })
  }
  const { subject, kind, columns } = listed
  const access: readonly PolicyAccess[] = [...groups.values()]
  return { subject, kind, columns: columns.map(({ name }) => name), access }
}

function isPlain({ filters, shows, shownBy }: Access): boolean {
  return filters.length + shows.length + shownBy.length === 0
}

/** Undefined where the policy meets the relation in no way. */
function describeAccess(
  { model, ways }: Subject,
  {
    listed: { relation, subject, columns },
    everything,
    showPredicate,
  }: { listed: ListedRelation; everything: readonly ColumnAccess[]; showPredicate: ShowPredicate },
): Access | undefined {
  const shownBy = ways.around(subject)
  if (!model.reaches(relation)) {
    return shownBy.length > 0 ? { isReachable: false, columns: [], filters: [], shows: [], shownBy } : undefined
  }
  const isMasked = model.masksAt(relation).size + model.masksAt(bareRelation(relation)).size > 0
  const masked = isMasked ? columns.map(column => describeColumn(model, relation, column)) : everything
  return {
    isReachable: true,
    columns: masked.every(shown => shown === 'clear') ? everything : masked,
    filters: listFilters(model, relation).map(showPredicate),
    shows: ways.shownBy(subject),
    shownBy,
  }
}

/** How a column of a relation in reach is shown. */
export function describeColumn(model: AccessModel, relation: Relation, { name, isBinary }: ListedColumn): ColumnAccess {
  const kind = model.maskOn(relation, name)?.kind
  if (kind === undefined) return 'clear'
  return isBinary ? 'null' : kind
}

/** The predicates in force on a relation, each once, in the order of the policy. */
export function listFilters(model: AccessModel, relation: Relation): string[] {
  const bare = bareRelation(relation)
  const entries = [...model.filtersAt(relation), ...(relation.schema === undefined ? [] : model.filtersAt(bare))]
  return [...new Set(entries.sort((one, other) => one.place - other.place).map(({ value }) => value.predicate))]
}
