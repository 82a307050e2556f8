import { compareText } from '../text/compare.ts'
import type { Finding, Position } from './finding.ts'
import { FILE_FINDINGS, type FindingCode, type FindingKind, type UnplacedFinding } from './finding-kinds.ts'
import type { SourceText } from './syntax/source-text.ts'

/** Nobody reads more, and a hostile file can produce a million. */
export const MAX_FINDINGS = 1000

interface Listing<Own extends string> {
  readonly source: SourceText
  readonly kinds: Readonly<Record<FindingCode | Own, FindingKind>>
}

/**
 * The findings of one file, ordered by position, each once: a value that aliases repeat is wrong only where it is
 * written.
 */
export function listFindings<Own extends string = never>(
  unplaced: readonly UnplacedFinding<Own>[],
  { source, kinds }: Listing<Own>,
): readonly Finding[] {
  const findings = new Map<string, Finding>()
  for (const { code, offset, message } of unplaced) {
    const key = `${offset} ${code} ${message}`
    const { severity } = kinds[code]
    if (!findings.has(key)) findings.set(key, { code, severity, message, at: source.positionAt(offset) })
  }
  return limitFindings([...findings.values()].sort(compareFindings))
}

/** The first `MAX_FINDINGS` findings, and one that says there are more. Errors take precedence. */
export function limitFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MAX_FINDINGS) return findings
  const errors = findings.filter(isError)
  const shown = [...errors, ...findings.filter(finding => !isError(finding))]
    .slice(0, MAX_FINDINGS)
    .sort(compareFindings)
  const message = `This file has more findings than these ${MAX_FINDINGS}; correct these first.`
  const { severity } = FILE_FINDINGS['more-findings']
  return [...shown, { code: 'more-findings', severity, message, at: shown.at(-1)?.at ?? FILE_START }]
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

/** The position of findings about a file as a whole. */
export const FILE_START: Position = { line: 1, column: 1 }

/** Orders findings by position, then by code. */
export function compareFindings(one: Finding, other: Finding): number {
  return one.at.line - other.at.line || one.at.column - other.at.column || compareText(one.code, other.code)
}
