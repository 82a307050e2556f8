import type { Catalog, CatalogColumn, CatalogRelation } from '../../src/catalog/catalog.ts'
import type { TableChange } from '../../src/exposure/compare-tables.ts'
import type { Profile } from '../../src/policy/schema.ts'
import { showsRows } from '../access/claims.ts'
import { asNamed, isFiltered, listRows, showColumn, showReach, spell } from './shown.ts'

/** A change of policy and of databases, as they really are. */
export interface Case {
  readonly databases: readonly { readonly base: Catalog; readonly head: Catalog }[]
  readonly before: Profile
  readonly after: Profile
}

/** Something of a database, how it is shown before, after the change of schema alone, and after both. */
interface Real<State> {
  readonly area: 'access' | 'masking' | 'rows'
  readonly relation: CatalogRelation
  readonly subject: string
  readonly states: readonly [before: State, between: State, after: State]
  readonly isMore: (one: State, other: State) => boolean
  readonly isNew: boolean
  /** Whether the change of schema alone leaves it, so that the names say what happens. */
  readonly isLeft: boolean
  /** Whether it needs no change of its own, because it comes or goes with its relation. */
  readonly isImplied: boolean
  /** Whether a change says of it what is so. */
  readonly isTrue: (change: TableChange) => boolean
  /** What a way around shows. */
  readonly shows?: string
}

// biome-ignore lint/suspicious/noExplicitAny: each compares its own states
export type AnyReal = Real<any>

const LEVELS: Record<string, number> = { none: 0, redact: 1, null: 1, hash: 2, clear: 3 }

export const isMask = (shown: unknown) => shown === 'hash' || shown === 'redact' || shown === 'null'

const isMoreShown = (one: string, other: string) => (LEVELS[one] ?? 0) > (LEVELS[other] ?? 0)

export function listPoints({ base, head }: Case['databases'][number], { before, after }: Case): AnyReal[] {
  return head.relations.flatMap(relation => {
    const was = findOrigin(base, head, relation)
    const reach = [showReach(before, was), showReach(before, relation), showReach(after, relation)] as const
    const subject = spell(relation)
    const access: Real<string> = {
      area: 'access',
      relation,
      subject,
      states: reach,
      isMore: (one, other) => one === 'reachable' && other === 'none',
      isNew: was === undefined,
      isLeft: reach[0] === reach[1],
      isImplied: false,
      isTrue: change => change.before === reach[0] && change.after === reach[2],
    }
    return [access, ...listColumns(relation, was, { before, after }), listRowsOf(relation, was, { before, after })]
  })
}

/** What a relation was: that of its id, or else the one that had its name and is no more. */
export function findOrigin(base: Catalog, head: Catalog, relation: CatalogRelation): CatalogRelation | undefined {
  const [own] = base.relations.filter(({ id }) => id === relation.id)
  const namesake = base.relations.find(({ schema, name }) => schema === relation.schema && name === relation.name)
  return own ?? (namesake && !head.byId(namesake.id) ? namesake : undefined)
}

export function findColumnOrigin(
  was: CatalogRelation | undefined,
  is: CatalogRelation,
  column: CatalogColumn,
): CatalogColumn | undefined {
  const own = was?.columns.find(({ id }) => id === column.id)
  const namesake = was?.columns.find(({ name }) => name === column.name)
  return own ?? (namesake && !is.columns.some(({ id }) => id === namesake.id) ? namesake : undefined)
}

function listColumns(
  relation: CatalogRelation,
  was: CatalogRelation | undefined,
  { before, after }: Pick<Case, 'before' | 'after'>,
): AnyReal[] {
  return relation.columns.map(column => {
    const origin = findColumnOrigin(was, relation, column)
    const states = [
      showColumn(before, was, origin),
      showColumn(before, relation, column),
      showColumn(after, relation, column),
    ] as const
    const isImplied = showReach(before, was) === 'none' && states[2] === 'clear'
    return {
      area: 'masking',
      relation,
      subject: `${spell(relation)}.${column.name.toLowerCase()}`,
      states,
      isMore: isMoreShown,
      isNew: was === undefined || origin === undefined,
      isLeft: states[0] === states[1] && showReach(before, was) === showReach(before, relation),
      isImplied,
      // That a column is binary, a comparison of names does not know.
      isTrue: change => {
        const isShown = (shown: unknown, state: string) =>
          shown === state || (column.isBinary && LEVELS[state] === 1 && isMask(shown))
        return isShown(change.before, states[0]) && isShown(change.after, states[2])
      },
    } satisfies Real<string>
  })
}

function listRowsOf(
  relation: CatalogRelation,
  was: CatalogRelation | undefined,
  { before, after }: Pick<Case, 'before' | 'after'>,
): AnyReal {
  const states = [listRows(before, was), listRows(before, relation), listRows(after, relation)] as const
  const wasFiltered = was !== undefined && isFiltered(before, was)
  // A filter that waited for what comes into reach, and is taken away: the names say that.
  const isBared =
    showReach(before, was) === 'none' &&
    showReach(before, relation) !== 'none' &&
    showReach(after, relation) !== 'none' &&
    isFiltered(before, relation) &&
    !isFiltered(after, relation)
  return {
    area: 'rows',
    relation,
    subject: spell(relation),
    states,
    isMore: (one, other) => one.some(row => !other.includes(row)),
    isNew: was === undefined,
    isLeft: isBared || JSON.stringify(states[0]) === JSON.stringify(states[1]),
    isImplied: showReach(before, was) === 'none' && !isFiltered(after, relation),
    isTrue: ({ before: shown, after: shownAfter }) => {
      const isBefore = isBared
        ? showsRows({ policy: before, shown }, asNamed(relation))
        : was
          ? showsRows({ policy: before, shown }, asNamed(was))
          : shown === 'none'
      return (
        (isBefore || (!wasFiltered && shown === 'all')) &&
        showsRows({ policy: after, shown: shownAfter }, asNamed(relation))
      )
    },
  } satisfies Real<readonly number[]>
}

export function opens({ states: [before, , after], isMore }: AnyReal): boolean {
  return isMore(after, before)
}

/** The schema's where it alone comes to the same, or opens what the policy then only narrows. */
export function blame({ states: [before, between, after], isMore }: AnyReal): 'schema' | 'policy' {
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  if (isSame(before, between)) return 'policy'
  const isOpened = isMore(between, before) && !isMore(before, between)
  const isNarrowed = isMore(between, after) && !isMore(after, between)
  return isSame(between, after) || (isOpened && isNarrowed) ? 'schema' : 'policy'
}
