import { type AccessModel, createModel } from '../access/model.ts'
import type { SplitConjuncts } from '../access/pair.ts'
import { bareRelation, nameRelation, type Relation } from '../access/relation.ts'
import { asNamed } from '../exposure/tables.ts'
import type { Path } from '../policy/finding.ts'
import type { Profile } from '../policy/schema.ts'
import { foldCase } from '../text/fold-case.ts'
import type { Breach } from './breach.ts'
import { judgeLimit, judgeStatement } from './judge-settings.ts'
import { hasStar } from './pattern.ts'
import { Mentions } from './points.ts'
import type { ColumnRule, RowRule, Rule } from './rule.ts'
import { isNamed, type Universe } from './universe.ts'

/** A policy to judge. `others` are versions of it whose names are points as well, so that they can be compared. */
export interface Judged {
  readonly profile: Profile
  readonly others?: readonly Profile[]
}

/** Judges rules over the effective access of one policy. */
export type Judge = (rule: Rule) => readonly Breach[]

export function createJudge(
  { profile, others = [] }: Judged,
  { universe, splitConjuncts }: { universe: Universe; splitConjuncts: SplitConjuncts },
): Judge {
  const model = createModel(profile)
  const mentions = new Mentions([model, ...others.map(createModel)])
  const context: Context = { profile, model, mentions, universe, splitConjuncts }
  return rule => [...judgeRule(rule, context)]
}

interface Context {
  readonly profile: Profile
  readonly model: AccessModel
  readonly mentions: Mentions
  readonly universe: Universe
  readonly splitConjuncts: SplitConjuncts
}

function judgeRule(rule: Rule, context: Context): Iterable<Breach> {
  switch (rule.kind) {
    case 'never_reachable':
      return judgeReach(rule, context)
    case 'always_hidden':
    case 'never_clear':
      return judgeColumns(rule, context)
    case 'filtered_by':
      return judgeRows(rule, context)
    case 'refused':
    case 'held':
      return judgeStatement(rule, context.profile)
    case 'at_most':
      return judgeLimit(rule, context.profile)
  }
}

type Named = Required<Relation>

function* judgeReach(rule: Extract<Rule, { kind: 'never_reachable' }>, context: Context): Iterable<Breach> {
  const { model, mentions, universe } = context
  for (const relation of mentions.listPoints(rule.pattern)) {
    if (!model.reaches(relation)) continue
    yield { ...locateAt(context, relation), degree: 1, does: 'is in reach' }
  }
  for (const { relation, of } of universe.findExposures(rule)) {
    const named = asNamed(relation)
    if (!model.reaches(named)) continue
    const does = `is in reach and shows ${of}`
    yield { ...locateAt(context, named), degree: 1, does }
  }
}

/** How openly a column is shown, by its mask. */
const OPENNESS = { redact: 0, null: 0, hash: 1, clear: 2 } as const

function* judgeColumns(rule: ColumnRule, context: Context): Iterable<Breach> {
  const { model, universe } = context
  const bound = rule.kind === 'always_hidden' ? OPENNESS.redact : OPENNESS.hash

  function* judge(relation: Named, column: string, suffix = ''): Iterable<Breach> {
    if (!model.reaches(relation)) return
    const mask = model.maskOn(relation, column)
    const openness = OPENNESS[mask?.kind ?? 'clear']
    if (openness <= bound) return
    const place = locateAt(context, relation)
    yield {
      ...place,
      point: `${place.point}.${column}`,
      degree: openness,
      does: `${mask ? 'is only hashed' : 'is in the clear'}${suffix}`,
      ...(mask ? { cause: ['masking_rules', mask.rule] } : {}),
    }
  }

  for (const { relation, column } of listColumns(rule.pattern, context)) yield* judge(relation, column)
  for (const { relation, column, of } of universe.findExposures(rule)) {
    const named = asNamed(relation)
    if (column !== undefined) yield* judge(named, column, `, and shows ${of}`)
    else if (model.reaches(named)) {
      const does = `may show ${of} in columns that cannot be followed`
      yield { ...locateAt(context, named), degree: OPENNESS.clear, does }
    }
  }
}

/** The columns at which a pattern is judged. */
function* listColumns(
  pattern: ColumnRule['pattern'],
  { mentions, universe }: Context,
): Iterable<{ relation: Named; column: string }> {
  if (isNamed(pattern)) {
    for (const relation of mentions.listPoints(pattern)) {
      // Where all relations are known, none is in a schema that nobody names.
      if (universe.isComplete && hasStar(relation.schema)) continue
      yield { relation, column: pattern.column }
    }
  }
  for (const { relation, column } of universe.findColumns(pattern)) {
    const { schema = pattern.schema, table } = relation
    if (table === undefined) continue
    // A bare name stands for every schema of the pattern.
    for (const point of mentions.listPoints({ schema, table, column: undefined })) {
      if (!universe.isComplete || !hasStar(point.schema)) yield { relation: point, column }
    }
  }
}

function* judgeRows(rule: RowRule, context: Context): Iterable<Breach> {
  const { model, mentions, universe } = context

  function* judge(relation: Named, suffix = ''): Iterable<Breach> {
    if (!model.reaches(relation) || isPinned(relation, rule.column, context)) return
    const [filter] = [...model.filtersAt(bareRelation(relation)), ...model.filtersAt(relation)]
    yield {
      ...locateAt(context, relation),
      degree: 1,
      does: `${filter ? `has no row filter by ${rule.column}` : 'shows all rows'}${suffix}`,
      ...(filter ? { cause: ['row_filters', filter.place] } : {}),
    }
  }

  for (const relation of mentions.listPoints(rule.pattern)) {
    if (!universe.lacksColumn(relation, rule.column)) yield* judge(relation)
  }
  for (const { relation, of } of universe.findExposures(rule)) yield* judge(asNamed(relation), `, those of ${of}`)
}

/** Whether the filters on a relation let only rows through of which the column has values that they name. */
function isPinned(relation: Named, column: string, { model, splitConjuncts, universe }: Context): boolean {
  const filters = [...model.filtersAt(bareRelation(relation)), ...model.filtersAt(relation)]
  return filters.some(({ value: { predicate } }) =>
    splitConjuncts(predicate)?.some(({ condition, pins }) => {
      if (condition.kind === 'never') return true
      if (!pins || foldCase(pins.name) !== column) return false
      if (pins.name !== column && universe.hasVeryColumn(relation, column)) return false
      const [table, schema] = pins.qualifiers.map(foldCase).toReversed()
      return (table ?? relation.table) === relation.table && (schema ?? relation.schema) === relation.schema
    }),
  )
}

/** A relation as a point, and the entry that admits it; where none does, the list. */
function locateAt({ model, universe }: Context, relation: Named): Pick<Breach, 'point' | 'cause' | 'mayName'> {
  const entry = model.admission(relation)
  const cause: Path = entry === undefined ? ['table_allowlist'] : ['table_allowlist', entry]
  // What the policy names itself is no secret of its database.
  return { point: nameRelation(relation), cause, mayName: entry !== undefined || universe.mayName(relation) }
}
