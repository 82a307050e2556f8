import { judgeHarm } from '../../access/harm.ts'
import type { ReportedChange } from '../schema.ts'
import { formatNumber } from '../words.ts'
import { code, type Inline } from './markdown.ts'
import { describeSubject, isHeldByRows, nameSubject, type Phrasing, splitColumn } from './phrases.ts'
import { isNewBySchema } from './schema-phrases.ts'

/** Changes that differ in nothing but their subject, and do the same harm. */
export type Alike = readonly [ReportedChange, ...ReportedChange[]]

/** Groups what is alike, in the order of the first of each. */
export function groupAlike(changes: readonly ReportedChange[]): Alike[] {
  const groups = Map.groupBy(changes, keyOf)
  return [...groups.values()].flatMap(([first, ...others]): Alike[] => (first ? [[first, ...others]] : []))
}

function keyOf(change: ReportedChange): string {
  const { area, field, subject, before, after, direction } = change
  if (subject === field || !GROUPED.has(area)) return keyOfOne(change)
  if (change.renamed_from !== undefined || change.shows !== undefined || change.relations) return keyOfOne(change)
  const cause = area === 'statements' ? `${field} ${isHeldByRows(change)}` : JSON.stringify([change.cause, change.file])
  // Where the first of them ends is said by its length: quoting texts without bounds costs more than comparing them.
  return [area, direction, cause, judgeHarm(change), String(before).length, before, after].join(' ')
}

function keyOfOne({ area, field, subject, file, line, shows, after }: ReportedChange): string {
  return JSON.stringify([area, field, subject, ...(file === undefined ? [] : [file, line, shows, after])])
}

const GROUPED: ReadonlySet<ReportedChange['area']> = new Set(['access', 'masking', 'rows', 'statements'])

/** What a number of alike changes is about: `8 tables`. */
export function countSubjects([first, ...others]: Alike): string {
  const number = formatNumber(others.length + 1)
  const isNew = isNewBySchema(first) ? ' new' : ''
  if (first.area === 'masking') return `${number}${isNew} columns`
  return `${number}${isNew} ${isNew ? 'tables and views' : 'tables'}`
}

/** A piece of a list of subjects, and how many of them it stands for. */
export interface Subjects {
  readonly text: Inline
  readonly count: number
}

/** All subjects of alike changes, piece by piece: nothing is left out, but what is numbered through is told by its ends. */
export function* listSubjects(changes: Alike, phrasing: Phrasing): Generator<Subjects> {
  const [{ area }] = changes
  if (area === 'masking') yield* listColumns(changes, phrasing)
  else if (area === 'statements') {
    for (const change of changes) yield { text: describeSubject(change, phrasing), count: 1 }
  } else yield* listRelations(changes, phrasing)
}

function* listColumns(changes: Alike, phrasing: Phrasing): Generator<Subjects> {
  const relations = Map.groupBy(
    changes,
    ({ subject, every_schema }) => `${every_schema ?? false} ${splitColumn(subject).relation}`,
  )
  for (const alike of relations.values()) {
    for (let at = 0; at < alike.length; at += COLUMNS_TOGETHER) {
      const together = alike.slice(at, at + COLUMNS_TOGETHER)
      const [last] = together.slice(-1)
      if (last === undefined) continue
      const others = together.slice(0, -1).map(({ subject }) => code(splitColumn(subject).column, phrasing.textLimit))
      yield { text: [...others, nameSubject(last, phrasing)].join(', '), count: together.length }
    }
  }
}

/** Columns of one relation that are named before it. */
const COLUMNS_TOGETHER = 8

/** So many that follow each other by number are told by the first and the last. */
const SHORTEST_RUN = 3

function* listRelations(changes: Alike, phrasing: Phrasing): Generator<Subjects> {
  const numbered = changes.map(change => ({ change, ...readNumber(change.subject) })).sort(compareNumbered)
  for (let at = 0; at < numbered.length; ) {
    let end = at + 1
    while (end < numbered.length && isNext(numbered[end - 1], numbered[end])) end += 1
    const run = numbered.slice(at, end).map(({ change }) => change)
    const [first, last] = [run[0], run.at(-1)]
    if (first && last && run.length >= SHORTEST_RUN) {
      yield { text: `${nameSubject(first, phrasing)} … ${nameSubject(last, phrasing)}`, count: run.length }
    } else {
      for (const change of run) yield { text: nameSubject(change, phrasing), count: 1 }
    }
    at = end
  }
}

interface Numbered {
  readonly stem: string
  readonly number: number
}

/** `lookup_7` is number 7 of `lookup_`. One with leading zeros, or without a number, is number -1 of its own. */
function readNumber(subject: string): Numbered {
  const [, stem = subject, digits = ''] = /^(.*?)(0|[1-9]\d{0,8})$/.exec(subject) ?? []
  return digits === '' || /\d$/.test(stem) ? { stem: subject, number: -1 } : { stem, number: Number(digits) }
}

function compareNumbered(one: Numbered, other: Numbered): number {
  if (one.stem !== other.stem) return one.stem < other.stem ? -1 : 1
  return one.number - other.number
}

function isNext(one: Numbered | undefined, other: Numbered | undefined): boolean {
  return one !== undefined && other !== undefined && one.stem === other.stem && other.number === one.number + 1
}
