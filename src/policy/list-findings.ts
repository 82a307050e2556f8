import { compareText } from '../text/compare.ts'
import type { Finding, Position } from './finding.ts'
import { FILE_FINDINGS, type FindingCode, type FindingKind, type UnplacedFinding } from './finding-kinds.ts'
import type { SourceText } from './syntax/source-text.ts'

/** Nobody reads further, and a hostile file can produce a million findings. */
export const MAX_FINDINGS = 1000

interface Listing<Own extends string> {
  readonly source: SourceText
  readonly kinds: Readonly<Record<FindingCode | Own, FindingKind>>
}

/**
 * The findings of one file in the order of their places, each once: a value that aliases bring to several places is
 * wrong only where it is written.
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

/** Of too many findings the errors are kept first. */
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

/** Where findings about a file as a whole stand. */
export const FILE_START: Position = { line: 1, column: 1 }

/** Orders findings by place, then by code. */
export function compareFindings(one: Finding, other: Finding): number {
  return one.at.line - other.at.line || one.at.column - other.at.column || compareText(one.code, other.code)
}
