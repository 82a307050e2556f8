import { mayWiden } from '../../src/access/direction.ts'
import type { Catalog } from '../../src/catalog/catalog.ts'
import type { TableChange } from '../../src/exposure/compare-tables.ts'
import { findSubject, splitColumn } from '../access/subject.ts'
import { type AnyReal, blame, type Case, listPoints, opens } from './points.ts'
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
  if (isOpen(change, given)) return []
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
function refuteNames({ area, subject, relations, by }: TableChange, points: readonly AnyReal[], given: Case): string[] {
  if (by === 'schema' || !relations) return ['no names']
  const pair = { before: given.before, after: given.after }
  const [star, column] = area === 'masking' ? splitColumn(subject) : [subject, undefined]
  const known = new Set<string>()
  for (const { relation, subject: own, isLeft } of points) {
    const isOfColumn = column === undefined || own.endsWith(`.${column}`)
    if (isOfColumn && isLeft && findSubject(asNamed(relation), pair) === star) known.add(spell(relation))
  }
  if (area === 'masking') {
    for (const { head } of given.databases) {
      for (const relation of head.relations) {
        if (!relation.isComplete && findSubject(asNamed(relation), pair) === star) known.add(spell(relation))
      }
    }
  }
  const isSame = relations.count === known.size && [...known].every(name => relations.names.includes(name))
  return isSame ? [] : [`names ${JSON.stringify(relations.names)} for ${JSON.stringify([...known])}`]
}
