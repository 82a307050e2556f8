import type { Finding, Position } from './finding.ts'
import { FILE_FINDINGS, type FindingCode, type UnplacedFinding } from './finding-kinds.ts'
import type { SourceText } from './syntax/source-text.ts'

/** Nobody reads further, and a hostile file can produce a million findings. */
export const MAX_FINDINGS = 1000

/**
 * The findings of one file in the order of their places, each once: a value that aliases bring to
 * several places is wrong only where it is written.
 */
export function listFindings(unplaced: readonly UnplacedFinding[], source: SourceText): readonly Finding[] {
  const findings = new Map<string, Finding>()
  for (const { code, offset, message } of unplaced) {
    const key = `${offset} ${code} ${message}`
    if (!findings.has(key)) findings.set(key, toFinding({ code, message, at: source.positionAt(offset) }))
  }
  return limitFindings([...findings.values()].sort(compareFindings))
}

export function toFinding({ code, message, at }: { code: FindingCode; message: string; at: Position }): Finding {
  return { code, severity: FILE_FINDINGS[code].severity, message, at }
}

/** Of too many findings the errors are kept first. */
export function limitFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MAX_FINDINGS) return findings
  const errors = findings.filter(isError)
  const shown = [...errors, ...findings.filter(finding => !isError(finding))]
    .slice(0, MAX_FINDINGS)
    .sort(compareFindings)
  const message = `This file has more findings than these ${MAX_FINDINGS}; correct these first.`
  return [...shown, toFinding({ code: 'more-findings', message, at: shown.at(-1)?.at ?? FILE_START })]
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

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
