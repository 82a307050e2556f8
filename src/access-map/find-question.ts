import { createModel } from '../access/model.ts'
import { nameRelation, RelationMap } from '../access/relation.ts'
import { isInCatalog } from '../access/system-catalog.ts'
import { findColumns } from '../catalog/catalog.ts'
import { asNamed, type Tables } from '../exposure/tables.ts'
import { findNearest } from '../policy/nearest.ts'
import { readColumn, readRelation } from '../policy/relation.ts'
import { compareText } from '../text/compare.ts'
import { foldCase } from '../text/fold-case.ts'
import { listChoices, quote } from '../text/quote.ts'
import type { MapSources } from './create-map.ts'
import type { Question } from './who.ts'

export type ReadQuestion =
  | {
      readonly kind: 'question'
      readonly question: Question
      /** What nobody names may be misspelt. */
      readonly doubt: string | undefined
    }
  | { readonly kind: 'problem'; readonly problem: string }

/** What somebody asks about: a relation that exists, or that may exist for all that is known. */
export function readQuestion(
  { relation: text, column }: { relation: string; column: string | undefined },
  sources: Pick<MapSources, 'policies' | 'findTables'>,
): ReadQuestion {
  const read = readRelation(text)
  if ('error' in read || read.quoted)
    return problem(`${quote(text)} is no name: write \`schema.table\`, without quotes.`)
  const all = [...new Set(sources.policies.map(({ projectId }) => projectId))].map(sources.findTables)
  const known = listKnown(sources, all)
  const { schema, table } = read
  if (schema === undefined) {
    const meant = known.filter(name => name.endsWith(`.${table}`))
    const advice =
      meant.length > 0
        ? `write ${listChoices(meant.slice(0, MOST_CHOICES))}`
        : `write \`public.${table}\` for one of \`public\``
    return problem(`${quote(text)} lacks its schema: ${advice}.`)
  }
  const relation = { schema, table }
  const named = columnProblem(column)
  if (named !== undefined) return problem(named)
  const question = { relation, column: column === undefined ? undefined : foldCase(column) }
  if (known.includes(nameRelation(relation)) || isInCatalog(relation)) {
    const missing =
      question.column === undefined ? undefined : findMissingColumn({ relation, column: question.column }, all)
    return missing === undefined ? { kind: 'question', question, doubt: undefined } : problem(missing)
  }
  const nearest = findNearest(nameRelation(relation), known.slice(0, MOST_CANDIDATES))
  const advice = nearest === undefined ? '' : `; did you mean ${quote(nearest)}?`
  const isWhole = all.length > 0 && all.every(tables => tables?.areAll === true && !tables.hasUnread)
  if (isWhole) return problem(`No database has a relation ${quote(nameRelation(relation))}${advice || '.'}`)
  return {
    kind: 'question',
    question,
    doubt: `No policy names ${quote(nameRelation(relation))}, and no SQL file is known to make it${advice || '.'}`,
  }
}

const MOST_CHOICES = 5
/** With how many names one is compared. */
const MOST_CANDIDATES = 20_000

function problem(text: string): ReadQuestion {
  return { kind: 'problem', problem: text }
}

function columnProblem(column: string | undefined): string | undefined {
  if (column === undefined) return undefined
  const read = readColumn(column)
  return 'error' in read || read.quoted
    ? `${quote(column)} is no name of a column: write it without quotes.`
    : undefined
}

/** The relations that catalogs have or policies name with a schema, in order. */
function listKnown({ policies }: Pick<MapSources, 'policies'>, all: readonly (Tables | undefined)[]): string[] {
  const known = new RelationMap<true>()
  for (const tables of all) {
    for (const { relations } of tables?.catalogs ?? []) {
      for (const relation of relations) if (tables?.mayName(relation)) known.getOrAdd(asNamed(relation), () => true)
    }
  }
  for (const { profile } of policies) {
    for (const relation of createModel(profile).names()) {
      if (relation.schema !== undefined) known.getOrAdd(relation, () => true)
    }
  }
  return [...known.relations()].map(nameRelation).sort(compareText)
}

/** Why a column of a relation cannot be asked about; undefined where it exists, or may. */
function findMissingColumn(
  { relation: { schema, table }, column }: Question & { column: string },
  all: readonly (Tables | undefined)[],
): string | undefined {
  const found = all.flatMap(tables =>
    (tables?.catalogs ?? []).flatMap(catalog => catalog.find(schema, table).filter(each => tables?.mayName(each))),
  )
  const isKnown = found.length > 0 && found.every(({ isComplete }) => isComplete)
  if (!isKnown || found.some(each => findColumns(each, column).length > 0)) return undefined
  const nearest = findNearest(column, [
    ...new Set(found.flatMap(({ columns }) => columns.map(({ name }) => foldCase(name)))),
  ])
  return `${quote(`${schema}.${table}`)} has no column ${quote(column)}${nearest === undefined ? '.' : `; did you mean ${quote(nearest)}?`}`
}
