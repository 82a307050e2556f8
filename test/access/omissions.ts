import type { Change } from '../../src/access/change.ts'
import { showReach, showsRows } from './claims.ts'
import type { PolicyPair } from './edits.ts'
import * as oracle from './oracle.ts'
import { includesRelation, nameRelation, splitColumn } from './subject.ts'
import { COLUMNS, KINDS, RELATIONS, ROWS } from './universe.ts'

/** What differs about relations, columns, rows and statements without a change that says so. */
export function listOmissions(changes: readonly Change[], pair: PolicyPair): string[] {
  return [
    ...KINDS.filter(kind => isStatementOmitted(kind, changes, pair)),
    ...RELATIONS.flatMap(relation => listRelationOmissions(relation, changes, pair)),
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

function isAccessOmitted(
  relation: oracle.Relation,
  changes: readonly Change[],
  { before, after }: PolicyPair,
): boolean {
  const [was, is] = [showReach(before, relation), showReach(after, relation)]
  if (was === is) return false
  const isSaid = changes.some(
    change =>
      change.area === 'access' &&
      includesRelation(change.subject, relation) &&
      change.before === was &&
      change.after === is,
  )
  // No list keeps the catalogs out of reach; the statements that do so speak for them.
  return !isSaid && !(oracle.isCatalog(relation) && changes.some(({ area }) => area === 'statements'))
}

function isColumnOmitted(
  relation: oracle.Relation,
  column: string,
  changes: readonly Change[],
  { before, after }: PolicyPair,
): boolean {
  const [was, is] = [oracle.showMasking(before, relation, column), oracle.showMasking(after, relation, column)]
  // A column in the clear comes and goes with its relation.
  const goesWithRelation = [was, is].includes('none') && [was, is].includes('clear')
  if (was === is || goesWithRelation) return false
  return !changes.some(change => {
    const [relations, name] = splitColumn(change.subject)
    const isAbout = change.area === 'masking' && name === column && includesRelation(relations, relation)
    return isAbout && change.before === was && change.after === is
  })
}

function areRowsOmitted(relation: oracle.Relation, changes: readonly Change[], { before, after }: PolicyPair): boolean {
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
      includesRelation(change.subject, relation) &&
      showsRows({ policy: before, shown: change.before }, relation) &&
      showsRows({ policy: after, shown: change.after }, relation),
  )
}
