import { createConcealer } from './predicates.ts'
import type { Report, ReportedChange, ReportedDrift, ReportedFinding, ReportedTestFinding } from './schema.ts'

/**
 * The report without the text of a row filter, for those who set `redact-predicates`. Each predicate becomes a number, the
 * same for equal ones, so that it still says how they changed. Only `overwritten` stays whole: it is all there is of it.
 */
export function redactReport(report: Report): Report {
  const numbers = new Map<string, string>()
  const name = (predicate: string) => {
    const shown = numbers.get(predicate) ?? `predicate ${numbers.size + 1} (not shown)`
    numbers.set(predicate, shown)
    return shown
  }
  // Once through all places of predicates, so that each is known before messages are read.
  const policies = report.policies.map(policy => ({
    ...policy,
    changes: policy.changes.map(change => redactChange(change, name)),
    ...(policy.waiting ? { waiting: policy.waiting.map(change => redactChange(change, name)) } : {}),
    drift: policy.drift.map(drift => redactDrift(drift, name)),
  }))
  const conceal = createConcealer([...numbers.keys()])
  const redact = (text: string) => hideQuotes(conceal(text))
  const redactFinding = <Finding extends ReportedFinding>(finding: Finding): Finding => ({
    ...finding,
    message: redact(finding.message),
    ...(finding.accepted === undefined ? {} : { accepted: redact(finding.accepted) }),
  })
  return {
    ...report,
    findings: report.findings.map(redactFinding),
    policies: policies.map(policy => ({
      ...policy,
      reason: policy.reason === null ? null : redact(policy.reason),
      findings: policy.findings.map(redactFinding),
      ...(policy.replay
        ? {
            replay: {
              ...policy.replay,
              busiest: policy.replay.busiest.map(query => ({ ...query, reason: query.reason && redact(query.reason) })),
            },
          }
        : {}),
    })),
    ...(report.tests
      ? {
          tests: {
            ...report.tests,
            files: report.tests.files.map(file => ({
              ...file,
              findings: file.findings.map(finding => redactWords(redactFinding(finding), redact)),
            })),
          },
        }
      : {}),
  }
}

/** The engine's own words about a test. */
function redactWords(finding: ReportedTestFinding, redact: (text: string) => string): ReportedTestFinding {
  const { reason, hint } = finding
  return {
    ...finding,
    ...(reason === undefined ? {} : { reason: redact(reason) }),
    ...(hint === undefined ? {} : { hint: redact(hint) }),
  }
}

type Name = (predicate: string) => string

function redactChange(change: ReportedChange, name: Name): ReportedChange {
  const { area, subject, field, before, after } = change
  if (area !== 'rows' || subject === field) return change
  const show = (value: ReportedChange['before']) =>
    typeof value !== 'string' || value === 'all' || value === 'none' ? value : name(value)
  return { ...change, before: show(before), after: show(after) }
}

function redactDrift({ field, expected, live }: ReportedDrift, name: Name): ReportedDrift {
  if (field !== 'row_filters') return { field, expected, live }
  const show = (value: unknown) => (Array.isArray(value) ? value.map(entry => redactFilter(entry, name)) : null)
  return { field, expected: show(expected), live: show(live) }
}

/** What of a filter is no predicate: its relation. Of an entry of another shape, nothing. */
function redactFilter(entry: unknown, name: Name): unknown {
  const { table, predicate } = (entry ?? {}) as { table?: unknown; predicate?: unknown }
  return {
    ...(typeof table === 'string' ? { table } : {}),
    predicate: name(typeof predicate === 'string' ? predicate : JSON.stringify(entry)),
  }
}

/** Hides what a message quotes if it may be a part of a predicate; names of fields and relations stay. */
export function hideQuotes(message: string): string {
  // A quoted text that holds backquotes itself leaves nobody to tell where it ends.
  const quoted = QUOTED_CLEANLY.test(message) ? /`[^`]*`/g : /`.*`/gs
  return message.replace(quoted, text => (HARMLESS.test(text) ? text : NOT_SHOWN)).replace(/"[^"]*"/g, NOT_SHOWN)
}

/** Every quoted text stands between blanks or punctuation. */
const QUOTED_CLEANLY = /^[^`]*(?:(?<![^\s(])`[^`]*`(?![^\s.,;:)])[^`]*)*$/
/** A name, a single character, or how to accept a finding. */
const HARMLESS = /^`(?:[\p{L}_][\p{L}\p{N}_.*-]*|.|# pgbeam-allow.*)`$/u

const NOT_SHOWN = '(not shown)'
