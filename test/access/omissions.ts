import type { Change } from '../../src/access/change.ts'
import { showReach, showsRows } from './claims.ts'
import type { PolicyPair } from './edits.ts'
import * as oracle from './oracle.ts'
import { findSubject, nameRelation, splitColumn } from './subject.ts'
import { COLUMNS, KINDS, RELATIONS, ROWS } from './universe.ts'
import { isImaginary } from './verdict.ts'

/** What differs about relations, columns, rows and statements without a change that says so of exactly that. */
export function listOmissions(changes: readonly Change[], pair: PolicyPair): string[] {
  return [
    ...KINDS.filter(kind => isStatementOmitted(kind, changes, pair)),
    ...RELATIONS.filter(relation => !isImaginary({ relation }, pair)).flatMap(relation =>
      listRelationOmissions(relation, changes, pair),
    ),
  ]
}

function isStatementOmitted(kind: (typeof KINDS)[number], changes: readonly Change[], pair: PolicyPair): boolean {
  const [was, is] = [oracle.showStatement(pair.before, kind), oracle.showStatement(pair.after, kind)]
  if (was === is) return false
  return !changes.some(
    ({ area, subject, before, after }) => area === 'statements' && subject === kind && before === was && after === is,
  )
}

function listRelationOmissions(relation: oracle.Relation, changes: readonly Change[], pair: PolicyPair): string[] {
  const name = nameRelation(relation)
  const isReachOmitted = isAccessOmitted(relation, changes, pair)
  return [
    ...(isReachOmitted ? [name] : []),
    ...COLUMNS.filter(column => isColumnOmitted(relation, column, changes, pair)).map(column => `${name}.${column}`),
    ...(areRowsOmitted(relation, changes, pair) ? [`rows of ${name}`] : []),
  ]
}

/** Whether a change is about the relation: by the name that has to stand for it, or a catalog's by its own. */
function isAbout(relation: oracle.Relation, subject: string, pair: PolicyPair): boolean {
  return subject === findSubject(relation, pair) || (oracle.isCatalog(relation) && subject === nameRelation(relation))
}

function isAccessOmitted(relation: oracle.Relation, changes: readonly Change[], pair: PolicyPair): boolean {
  const [was, is] = [showReach(pair.before, relation), showReach(pair.after, relation)]
  if (was === is) return false
  const isSaid = changes.some(
    change =>
      change.area === 'access' &&
      isAbout(relation, change.subject, pair) &&
      change.before === was &&
      change.after === is,
  )
  // No list keeps the catalogs out of reach; where nobody names them, the statements that do so speak for them.
  const isUnnamed = oracle.isCatalog(relation) && findSubject(relation, pair).startsWith('*')
  return !isSaid && !(isUnnamed && changes.some(({ area }) => area === 'statements'))
}

function isColumnOmitted(
  relation: oracle.Relation,
  column: string,
  changes: readonly Change[],
  pair: PolicyPair,
): boolean {
  const [was, is] = [pair.before, pair.after].map(policy => oracle.showMasking(policy, relation, column))
  // A column that nobody names comes and goes with its relation.
  if (was === is || ![pair.before, pair.after].some(policy => oracle.namesColumn(policy, relation, column)))
    return false
  return !changes.some(change => {
    const [relations, name] = splitColumn(change.subject)
    const isColumn = change.area === 'masking' && name === column && isAbout(relation, relations, pair)
    return isColumn && change.before === was && change.after === is
  })
}

function areRowsOmitted(relation: oracle.Relation, changes: readonly Change[], pair: PolicyPair): boolean {
  const { before, after } = pair
  const [was, is] = [before, after].map(policy => oracle.listVisibleRows(policy, relation, ROWS))
  const isSame = ROWS.every(row => was?.includes(row) === is?.includes(row))
  // All of the rows come and go with their relation.
  const areFiltered = [before, after].some(
    policy => oracle.isReachable(policy, relation) && oracle.isFiltered(policy, relation),
  )
  if (isSame || !areFiltered) return false
  return !changes.some(
    change =>
      change.area === 'rows' &&
      isAbout(relation, change.subject, pair) &&
      showsRows({ policy: before, shown: change.before }, relation) &&
      showsRows({ policy: after, shown: change.after }, relation),
  )
}
