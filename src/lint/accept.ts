import type { Acceptance } from '../policy/document.ts'
import type { Finding } from '../policy/finding.ts'
import { FILE_FINDINGS } from '../policy/finding-kinds.ts'
import { compareFindings } from '../policy/list-findings.ts'
import { findNearest } from '../policy/nearest.ts'
import { quote } from '../text/quote.ts'
import { createFinding } from './lint-context.ts'
import { RULES } from './rules.ts'
import { TABLE_FINDINGS } from './tables/findings.ts'
import { PII_FINDINGS } from './tables/personal-data.ts'
import { toOwnCode, VENDOR_CODES } from './vendor-codes.ts'

/**
 * Marks the findings that the file accepts, each with the reason given, and adds one for every acceptance that accepts
 * nothing. To be called once, with all that is found in the file.
 */
export function applyAcceptances(findings: readonly Finding[], acceptances: readonly Acceptance[]): readonly Finding[] {
  const byPlace = groupByPlace(acceptances)
  const used = new Set<Acceptance>()
  const misused = new Set<Acceptance>()
  const marked = findings.map(finding => {
    const found = [...(byPlace.get(keyOf(finding.code, finding.at.line))?.values() ?? [])]
    const acceptance = found.at(-1)
    if (!acceptance) return finding
    const isError = finding.severity === 'error'
    for (const each of found) (isError ? misused : used).add(each)
    return isError ? finding : { ...finding, accepted: acceptance.reason }
  })
  const idle = acceptances.filter(acceptance => !used.has(acceptance))
  const added = idle.map(acceptance =>
    misused.has(acceptance) ? describeMisused(acceptance) : describeUnused(acceptance),
  )
  return [...marked, ...added].sort(compareFindings)
}

/**
 * By our own code and line, then by the code as it is written: a file for both linters may accept the same by either's
 * code, and what is written twice by one is needed once.
 */
function groupByPlace(acceptances: readonly Acceptance[]): ReadonlyMap<string, ReadonlyMap<string, Acceptance>> {
  const byPlace = new Map<string, Map<string, Acceptance>>()
  for (const acceptance of acceptances) {
    const place = keyOf(toOwnCode(acceptance.code), acceptance.line)
    byPlace.set(place, (byPlace.get(place) ?? new Map()).set(acceptance.code, acceptance))
  }
  return byPlace
}

function keyOf(code: string, line: number): string {
  return `${line} ${code}`
}

function describeMisused({ code, at }: Acceptance): Finding {
  const message = `${quote(code)} is an error, which cannot be accepted; correct it and remove this comment.`
  return createFinding({ code: 'acceptance-of-error', at, message })
}

function describeUnused({ code, at }: Acceptance): Finding {
  const nearest = KNOWN_CODES.includes(code) ? undefined : findNearest(code, KNOWN_CODES)
  const advice = nearest ? `did you mean ${quote(nearest)}?` : 'remove the comment, or move it on or above the line.'
  const message = `There is no ${quote(code)} on this line or the one below; ${advice}`
  return createFinding({ code: 'unused-acceptance', at, message })
}

const KNOWN_CODES: readonly string[] = [FILE_FINDINGS, RULES, VENDOR_CODES, TABLE_FINDINGS, PII_FINDINGS]
  .flatMap(findings => Object.keys(findings))
  .concat('rename-without-id')
