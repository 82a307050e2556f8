import type { Change } from '../../src/access/change.ts'
import type { Profile } from '../../src/policy/schema.ts'
import type { PolicyPair } from './edits.ts'
import * as oracle from './oracle.ts'
import { isNamedSomewhere, listNamed, nameRelation, splitColumn } from './subject.ts'
import { KINDS, RELATIONS, ROWS } from './universe.ts'
import { concludeDirection, POINT, type Verdict } from './verdict.ts'

/** Whether what a change says holds at the points that it speaks of. */

/** One side of a change: what it shows, and the policy that it shows so. */
interface Side {
  readonly policy: Profile
  readonly shown: Change['before']
}

/** What is not true of a change; nothing where all of it is. */
export function refuteChange(change: Change, pair: PolicyPair, verdict: Verdict): string[] {
  const { subject, before, after } = change
  const isOfRelations = change.area === 'access' || change.area === 'masking' || change.area === 'rows'
  const relations = change.area === 'masking' ? splitColumn(subject)[0] : subject
  const speaksOfNothing = isOfRelations && subject !== change.field && listNamed(relations, pair).length === 0
  return [
    ...(speaksOfNothing ? ['no such relation'] : []),
    ...(isScopeTrue(change, pair) ? [] : ['every schema']),
    ...(before === after && subject !== change.field ? ['no difference'] : []),
    ...refuteSide(change, { policy: pair.before, shown: before }, pair).map(point => `before: ${point}`),
    ...refuteSide(change, { policy: pair.after, shown: after }, pair).map(point => `after: ${point}`),
    ...(isDirectionTrue(change, pair, verdict) ? [] : ['direction']),
  ]
}

/** Whether a table's name is said to stand for every schema exactly where neither policy names it in one. */
function isScopeTrue({ subject, every_schema }: Change, pair: PolicyPair): boolean {
  const isEverywhere = every_schema === true
  if (!subject.startsWith('*.')) return !isEverywhere
  const table = oracle.readName(subject)[1] ?? ''
  return isEverywhere ? !isNamedSomewhere(table, pair) : isNamedSomewhere(table, pair) || CATALOGUED.has(table)
}

/** Tables that a catalog has too, which then speaks for itself where it differs. */
const CATALOGUED: ReadonlySet<string> = new Set(RELATIONS.filter(oracle.isCatalog).map(({ table }) => table))

/** The points at which the oracle sees something else than is shown. */
function refuteSide({ area, field, subject }: Change, side: Side, pair: PolicyPair): string[] {
  const { policy, shown } = side
  const listWrong = (relations: string, isRight: (relation: oracle.Relation) => boolean) =>
    listNamed(relations, pair)
      .filter(relation => !isRight(relation))
      .map(nameRelation)
  // Settings, and edits without effect, go by the field's name.
  if (subject === field) return isSettingShown(field, side, area) ? [] : [field]
  if (area === 'access') return listWrong(subject, relation => shown === showReach(policy, relation))
  if (area === 'rows') return listWrong(subject, relation => showsRows(side, relation))
  if (area === 'masking') {
    const [relations, column] = splitColumn(subject)
    return listWrong(relations, relation => shown === oracle.showMasking(policy, relation, column))
  }
  return KINDS.some(kind => kind === subject && shown === oracle.showStatement(policy, kind)) ? [] : [subject]
}

function isSettingShown(field: Change['field'], { policy, shown }: Side, area: Change['area']): boolean {
  const value = policy[field]
  // The length of a list says nothing that could be held against it.
  if (typeof value === 'object') return true
  if (area !== 'limits') return shown === value
  return shown === (value || (field === 'statement_timeout_ms' ? 'project default' : 'unlimited'))
}

export function showReach(policy: Profile, relation: oracle.Relation): string {
  return oracle.isReachable(policy, relation) ? 'reachable' : 'none'
}

/** Whether the rows that somebody gets to see are those that the shown predicate lets through. */
export function showsRows({ policy, shown }: Side, relation: oracle.Relation): boolean {
  if (!oracle.isReachable(policy, relation)) return shown === 'none'
  if (!oracle.isFiltered(policy, relation)) return shown === 'all'
  if (typeof shown !== 'string' || shown === 'none' || shown === 'all') return false
  const atoms = oracle.readAtoms(shown)
  const claimed = ROWS.filter(row => atoms.every(atom => row.has(atom)))
  const visible = oracle.listVisibleRows(policy, relation, ROWS)
  return claimed.length === visible.length && claimed.every(row => visible.includes(row))
}

function isDirectionTrue(change: Change, pair: PolicyPair, verdict: Verdict): boolean {
  const points = listPoints(change, pair)
  const pick = (names: readonly string[]) => names.filter(name => points.includes(name))
  const own = { more: pick(verdict.more), less: pick(verdict.less), unclear: pick(verdict.unclear) }
  if (!SHARED_POINTS.has(change.field)) {
    const direction = concludeDirection(own)
    return change.direction === (direction === 'none' ? 'neutral' : direction)
  }
  if (change.direction === 'widens') return own.more.length > 0
  return change.direction === 'narrows' ? own.less.length > 0 : change.direction === 'neutral'
}

/** Fields with points that go up and down with the statements too, so that their own neutral change proves nothing there. */
const SHARED_POINTS: ReadonlySet<Change['field']> = new Set([
  'max_affected_rows',
  'approval_auto_max_rows',
  'migration_safety',
] as const)

/** The points that a change speaks of. */
function listPoints({ area, field, subject }: Change, pair: PolicyPair): string[] {
  if (field === 'max_affected_rows') return oracle.WRITE_KINDS.map(POINT.rowsIn)
  if (field === 'approval_auto_max_rows') return KINDS.map(POINT.rowsUnattended)
  if (field === 'migration_safety') return [POINT.harshDdl]
  if (subject === field) return [field]
  if (area === 'access') {
    return listNamed(subject, pair).flatMap(relation => oracle.TOUCHING_KINDS.map(kind => POINT.touch(kind, relation)))
  }
  if (area === 'rows') return listNamed(subject, pair).map(POINT.rowsOf)
  if (area === 'masking') {
    const [relations, column] = splitColumn(subject)
    return listNamed(relations, pair).map(relation => POINT.column(relation, column))
  }
  return KINDS.filter(kind => kind === subject).flatMap(kind => {
    // What passes by itself while both versions hold the rest is for approval_auto_max_rows to say.
    const isHeldInBoth = oracle.isHeld(pair.before, kind) && oracle.isHeld(pair.after, kind)
    return [POINT.run(kind), POINT.leaveTrace(kind), ...(isHeldInBoth ? [] : [POINT.rowsUnattended(kind)])]
  })
}
