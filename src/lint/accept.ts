import type { Acceptance } from '../policy/document.ts'
import type { Finding } from '../policy/finding.ts'
import { FILE_FINDINGS } from '../policy/finding-kinds.ts'
import { compareFindings } from '../policy/list-findings.ts'
import { findNearest } from '../policy/nearest.ts'
import { quote } from '../text/quote.ts'
import { createFinding } from './lint-context.ts'
import { RULES } from './rules.ts'
import { TABLE_FINDINGS } from './tables/findings.ts'

/**
 * Marks the findings that the file accepts, each with the reason given, and adds one for every acceptance that accepts
 * nothing. To be called once, with all that is found in the file.
 */
export function applyAcceptances(findings: readonly Finding[], acceptances: readonly Acceptance[]): readonly Finding[] {
  const byPlace = new Map(acceptances.map(acceptance => [keyOf(acceptance.code, acceptance.line), acceptance]))
  const used = new Set<Acceptance>()
  const misused = new Set<Acceptance>()
  const marked = findings.map(finding => {
    const acceptance = byPlace.get(keyOf(finding.code, finding.at.line))
    if (!acceptance) return finding
    if (finding.severity === 'error') {
      misused.add(acceptance)
      return finding
    }
    used.add(acceptance)
    return { ...finding, accepted: acceptance.reason }
  })
  const idle = acceptances.filter(acceptance => !used.has(acceptance))
  const added = idle.map(acceptance =>
    misused.has(acceptance) ? describeMisused(acceptance) : describeUnused(acceptance),
  )
  return [...marked, ...added].sort(compareFindings)
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

const KNOWN_CODES: readonly string[] = [FILE_FINDINGS, RULES, TABLE_FINDINGS]
  .flatMap(findings => Object.keys(findings))
  .concat('rename-without-id')
