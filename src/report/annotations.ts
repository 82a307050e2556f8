import { shorten, showHidden } from '../text/visible.ts'
import { listGuardrailNotes } from './guardrails.ts'
import { sortFindings, sortPolicies } from './order.ts'
import { guardPredicates } from './predicates.ts'
import type { Rendering } from './rendering.ts'
import type { PolicyReport, ReportedFinding } from './schema.ts'
import { listSchemaNotes, type SchemaNote } from './schema-annotations.ts'
import { listTestFindings } from './test-findings.ts'

/** A note on a line of a file, on a single line of plain text. Without a `file` it is about the run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly title: string
  readonly message: string
}

/** As many of each level GitHub shows of a step, the first ones; the others are only in the log. */
export const SHOWN_ANNOTATIONS = 10

const LONGEST_MESSAGE = 1000
const LEVELS = ['error', 'warning', 'notice'] as const

type Annotated = Pick<Rendering, 'report' | 'privatePredicates' | 'redactPredicates'>

/** All annotations; where GitHub shows not all of a level, the last one that it shows says so. */
export function listAnnotations(rendering: Annotated): Annotation[] {
  return groupByLevel(rankAnnotations(rendering)).flatMap(announceRest)
}

/** Those that GitHub shows of a step, and the others. */
export function splitAnnotations(rendering: Annotated): { shown: Annotation[]; rest: Annotation[] } {
  const groups = groupByLevel(rankAnnotations(rendering))
  return {
    shown: groups.flatMap(group => group.slice(0, SHOWN_ANNOTATIONS)),
    rest: groups.flatMap(group => group.slice(SHOWN_ANNOTATIONS)),
  }
}

function groupByLevel(annotations: readonly Annotation[]): Annotation[][] {
  return LEVELS.map(level => annotations.filter(annotation => annotation.level === level))
}

/** Every finding that stands, every policy that was not applied, and drift; of each level the worst first. */
function rankAnnotations(rendering: Annotated): Annotation[] {
  const { report } = rendering
  const { conceal } = guardPredicates(rendering)
  const clean = (text: string) => shorten(showHidden(conceal(text).replace(/\s+/g, ' ').trim()), LONGEST_MESSAGE)
  return [
    ...report.findings.map(finding => annotateFinding(finding, undefined)),
    ...sortPolicies(report.policies).flatMap(annotatePolicy),
    ...listGuardrailNotes(report).map(({ file, finding }) => annotateFinding(finding, file ?? undefined)),
    ...listSchemaNotes(report.policies).map(annotateSchema),
    ...listTestFindings(report.tests).map(({ file, finding }) => annotateFinding(finding, file)),
  ].map(annotation => ({ ...annotation, title: clean(annotation.title), message: clean(annotation.message) }))
}

function annotatePolicy(policy: PolicyReport): Annotation[] {
  const { file, outcome, reason, drift, findings } = policy
  const failed = outcome === 'failed' || outcome === 'refused'
  return [
    ...(failed
      ? [place({ level: 'error', title: `Policy ${outcome}`, message: reason ?? 'It was not applied.' }, file)]
      : []),
    ...sortFindings(findings).flatMap(finding =>
      finding.accepted === undefined ? [annotateFinding(finding, file)] : [],
    ),
    ...(drift.length > 0 && !failed ? [place(describeDrift(policy), file)] : []),
  ]
}

function annotateSchema({ level, file, line, message }: SchemaNote): Annotation {
  return place({ level, title: 'Opened by this schema change', message, ...(line === null ? {} : { line }) }, file)
}

function annotateFinding(
  { severity, code, message, line, column }: ReportedFinding,
  file: string | undefined,
): Annotation {
  const position = { ...(line === null ? {} : { line }), ...(line === null || column === null ? {} : { column }) }
  return place({ level: severity, title: code, message, ...position }, file)
}

function describeDrift({ drift }: PolicyReport): Annotation {
  const fields = drift.map(({ field }) => field).join(', ')
  return { level: 'warning', title: 'drift', message: `The live profile was edited outside this repository: ${fields}` }
}

function place(annotation: Annotation, file: string | undefined): Annotation {
  return file === undefined ? annotation : { ...annotation, file: showHidden(file) }
}

function announceRest(annotations: readonly Annotation[]): Annotation[] {
  const [first] = annotations
  if (first === undefined || annotations.length <= SHOWN_ANNOTATIONS) return [...annotations]
  const shown = SHOWN_ANNOTATIONS - 1
  const message = `${annotations.length - shown} more of this kind are in the job summary: GitHub shows ten.`
  return [...annotations.slice(0, shown), { level: first.level, title: 'More', message }, ...annotations.slice(shown)]
}
