import { mayWiden } from '../../src/access/direction.ts'
import type { Catalog, CatalogRelation } from '../../src/catalog/catalog.ts'
import type { TableChange } from '../../src/exposure/compare-tables.ts'
import { findSubject, splitColumn } from '../access/subject.ts'
import { type AnyReal, blame, type Case, isMask, listPoints, opens } from './points.ts'
import { asNamed, spell } from './shown.ts'
import { listWays } from './ways.ts'

/** What is not said of what opens, and what is said of what does not. */
export function judge(changes: readonly TableChange[], given: Case): string[] {
  const points = given.databases.flatMap(database => listPoints(database, given))
  const ways = given.databases.flatMap(database => listWays(database, given))
  return [
    ...points.flatMap(point => findOmission(point, changes)),
    ...ways.flatMap(way => findUntoldWay(way, changes)),
    ...changes.flatMap(change => refute(change, { points, ways, given })),
  ]
}

function findOmission(point: AnyReal, changes: readonly TableChange[]): string[] {
  if (!opens(point) || point.isImplied) return []
  const { area, subject, relation, isTrue } = point
  const told = changes.filter(change => change.area === area && mayWiden(change.direction))
  const own = told.filter(change => change.subject === subject && (isTrue(change) || change.shows !== undefined))
  if (own.some(({ by, shows }) => shows !== undefined || by === blame(point))) return []
  if (own.length > 0) return [`not by ${own[0]?.by}: ${area} ${subject}`]
  const isStoodFor = told.some(change => {
    const [relations, column] = area === 'masking' ? splitColumn(change.subject) : [change.subject, undefined]
    const isColumn = column === undefined || subject.endsWith(`.${column}`)
    return relations.startsWith('*') && isColumn && change.relations?.names.includes(spell(relation)) && isTrue(change)
  })
  return isStoodFor && blame(point) === 'policy' ? [] : [`omitted: ${area} ${subject} ${JSON.stringify(point.states)}`]
}

function isWayTold(way: AnyReal, { area, subject, shows, by }: TableChange): boolean {
  return area === way.area && subject === way.subject && shows === way.shows && by === blameWay(way)
}

function blameWay({ states }: AnyReal): string {
  return states[1] === 'yes' ? 'schema' : 'policy'
}

function findUntoldWay(way: AnyReal, changes: readonly TableChange[]): string[] {
  const isTold = changes.some(change => isWayTold(way, change) && way.isTrue(change) && mayWiden(change.direction))
  // What is shown of a relation that is denied is told once.
  const [relation] = splitColumn(way.shows ?? '')
  const isDeniedToo =
    way.area === 'masking' &&
    changes.some(
      ({ area, subject, shows }) => area === 'access' && shows === relation && way.subject.startsWith(`${subject}.`),
    )
  return isTold || isDeniedToo ? [] : [`untold: ${way.area} ${way.subject} shows ${way.shows} ${blameWay(way)}`]
}

function refute(
  change: TableChange,
  { points, ways, given }: { points: readonly AnyReal[]; ways: readonly AnyReal[]; given: Case },
): string[] {
  const { area, subject, field, shows, direction, relations } = change
  const isOfRelations = area === 'access' || area === 'masking' || area === 'rows'
  if (!isOfRelations || subject === field || subject.includes('"') || subject.includes('\u017f')) return []
  const describe = (what: string) => [
    `${what}: ${area} ${subject} ${change.before} → ${change.after} ${direction} by ${change.by}${shows ? ` shows ${shows}` : ''}`,
  ]
  if (shows !== undefined)
    return ways.some(way => isWayTold(way, change) && way.isTrue(change)) ? [] : describe('no such way')
  const own = points.filter(point => point.area === area)
  if (subject.startsWith('*')) return refuteNames(change, own, given).flatMap(describe)
  if (direction === 'neutral') return relations ? describe('names') : []
  const about = own.filter(point => point.subject === subject)
  if (about.length === 0) return isOpen(change, given) || isFree(change, given) ? [] : describe('gone')
  // Of several columns of one name, some told of and others binary, it is not known which a change of names is about.
  const isVague = about.length > 1 && isMask(change.before) && isMask(change.after)
  if (isOpen(change, given) || isVague) return []
  const isTrue = about.some(point => point.isTrue(change) && (!mayWiden(direction) || opens(point)))
  if (!isTrue) return describe('untrue')
  return about.some(point => point.isTrue(change) && (!opens(point) || blame(point) === change.by))
    ? []
    : describe('cause')
}

/** Whether nothing of that name was ever there. */
function isFree({ area, subject }: TableChange, { databases }: Case): boolean {
  const holds = (catalog: Catalog) =>
    catalog.relations.some(relation =>
      area === 'masking'
        ? relation.columns.some(({ name }) => `${spell(relation)}.${name.toLowerCase()}` === subject)
        : spell(relation) === subject,
    )
  return !databases.some(({ base }) => holds(base))
}

/** Whether a relation of the name may have further columns. */
function isOpen({ area, subject }: TableChange, { databases }: Case): boolean {
  const [name] = splitColumn(subject)
  return (
    area === 'masking' &&
    databases.some(({ head }) => head.relations.some(relation => !relation.isComplete && spell(relation) === name))
  )
}

/** What a subject with a star names: exactly what it stands for and what is not told of by its own name. */
function refuteNames(change: TableChange, points: readonly AnyReal[], given: Case): string[] {
  const { subject, relations, by, direction } = change
  if (by === 'schema' || !relations) return ['no names']
  const own = points.filter(point => isStoodFor(point.relation, point.subject, { change, given }))
  const open = given.databases.flatMap(({ head }) => head.relations.filter(each => isOpenIn(each, { change, given })))
  const left = own.filter(({ isLeft }) => isLeft)
  const known = new Set([...left.map(({ relation }) => relation), ...open].map(spell))
  const isSame = relations.count === known.size && [...known].every(name => relations.names.includes(name))
  if (!isSame) return [`names ${JSON.stringify(relations.names)} for ${JSON.stringify([...known])}`]
  // Every relation that nobody names may still come.
  if (subject.startsWith('*.') ? !mayWiden(direction) || open.length > 0 : true) return []
  if (own.length > 0) return left.some(point => opens(point) && point.isTrue(change)) ? [] : ['nothing opens']
  return wasStoodFor({ change, given }) ? ['gone'] : []
}

interface Subject {
  readonly change: TableChange
  readonly given: Case
}

/** Whether a subject with a star stands for a relation, or for a column of it. */
function isStoodFor(relation: CatalogRelation, subject: string, { change, given }: Subject): boolean {
  const [star, column] = change.area === 'masking' ? splitColumn(change.subject) : [change.subject, undefined]
  return findSubject(asNamed(relation), given) === star && (column === undefined || subject.endsWith(`.${column}`))
}

/** The same of a relation that may have the column. */
function isOpenIn(relation: CatalogRelation, subject: Subject): boolean {
  const isMasking = subject.change.area === 'masking'
  return (
    isMasking && !relation.isComplete && isStoodFor(relation, `.${splitColumn(subject.change.subject)[1]}`, subject)
  )
}

function wasStoodFor(subject: Subject): boolean {
  return subject.given.databases.some(({ base }) =>
    base.relations.some(relation =>
      subject.change.area === 'masking'
        ? isOpenIn(relation, subject) ||
          relation.columns.some(({ name }) => isStoodFor(relation, `.${name.toLowerCase()}`, subject))
        : isStoodFor(relation, spell(relation), subject),
    ),
  )
}
