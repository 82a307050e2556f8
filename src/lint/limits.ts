import type { Finding } from '../policy/finding.ts'
import { createFinding, type LintContext } from './lint-context.ts'

/** Findings about how much may be run and read. */
export function* lintLimits({ document, profile }: LintContext): Iterable<Finding> {
  if (profile.budget_queries_per_hour === 0 && profile.budget_queries_per_day === 0) {
    yield createFinding({
      code: 'no-query-budget',
      at: document.locate(['budget_queries_per_hour']),
      message: 'Any number of queries may be run; set `budget_queries_per_hour` or `budget_queries_per_day`.',
    })
  }
  if (profile.max_rows === 0 && profile.egress_bytes_per_day === 0) {
    const isMasked = profile.masking_rules.length > 0
    const guessing = isMasked ? ', which also helps to work out what is masked' : ''
    yield createFinding({
      code: 'no-read-ceiling',
      severity: isMasked ? 'warning' : undefined,
      at: document.locate(['max_rows']),
      message: `Whole tables may be read${guessing}; set \`max_rows\` or \`egress_bytes_per_day\`.`,
    })
  }
  if (profile.content_scan_mode === 'block') {
    yield createFinding({
      code: 'content-scan-only-reports',
      at: document.locate(['content_scan_mode']),
      message:
        'Only the newest deployments withhold what `block` finds, and after the statement has run; mask or filter what must not be seen.',
    })
  }
}
