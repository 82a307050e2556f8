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
  readonly masksAny: boolean
  readonly filtersAny: boolean
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
    const { masking_rules: masks, row_filters: filters } = profile
    return {
      model,
      masksAny: masks.length > 0,
      filtersAny: filters.length > 0,
      ways: listWays({ profile, model, tables }),
    }
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
  for (const [place, subject] of subjects.entries()) {
    const met = meet(subject, listed)
    if (!met) continue
    const key = spellMeeting(met)
    const group = groups.get(key)
    if (group) group.policies.push(place)
    else groups.set(key, { policies: [place], access: describeMeeting(met, showPredicate) })
  }
  const { subject, kind, columns } = listed
  const access: readonly PolicyAccess[] = [...groups.values()]
  return { subject, kind, columns: columns.map(({ name }) => name), access }
}

/** `Access` in a form that is cheap to make and to compare, because a map is made of as many as it has points. */
interface Meeting {
  readonly isReachable: boolean
  /** A letter for each column. */
  readonly columns: string
  readonly filters: readonly string[]
  readonly shows: Access['shows']
  readonly shownBy: Access['shownBy']
}

const LETTERS = { clear: 'c', hash: 'h', redact: 'r', null: 'n' } as const satisfies Record<ColumnAccess, string>
const BY_LETTER: ReadonlyMap<string, ColumnAccess> = new Map(
  (Object.keys(LETTERS) as ColumnAccess[]).map(shown => [LETTERS[shown], shown]),
)

/** Undefined where the policy meets the relation in no way. */
function meet(
  { model, masksAny, filtersAny, ways }: Subject,
  { relation, subject, columns }: ListedRelation,
): Meeting | undefined {
  const shownBy = ways.around(subject)
  if (!model.reaches(relation)) {
    return shownBy.length > 0 ? { isReachable: false, columns: '', filters: NONE, shows: [], shownBy } : undefined
  }
  const isMasked = masksAny && model.masksAt(relation).size + model.masksAt(bareRelation(relation)).size > 0
  return {
    isReachable: true,
    columns: isMasked
      ? columns.map(column => LETTERS[describeColumn(model, relation, column)]).join('')
      : LETTERS.clear.repeat(columns.length),
    filters: filtersAny ? listFilters(model, relation) : NONE,
    shows: ways.shownBy(subject),
    shownBy,
  }
}

const NONE: readonly string[] = []

function spellMeeting({ isReachable, columns, filters, shows, shownBy }: Meeting): string {
  const reach = isReachable ? columns : '-'
  if (filters.length + shows.length + shownBy.length === 0) return reach
  return JSON.stringify([reach, filters, shows, shownBy])
}

function describeMeeting({ columns, filters, ...rest }: Meeting, showPredicate: ShowPredicate): Access {
  return {
    ...rest,
    columns: [...columns].map(letter => BY_LETTER.get(letter) ?? 'clear'),
    filters: filters.map(filter => showPredicate(filter)),
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
