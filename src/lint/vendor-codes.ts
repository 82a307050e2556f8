import type { RuleCode } from './rules.ts'

/**
 * The codes of PgBeam's own linter, each with the rule here that finds the same. An acceptance may name either, so that a
 * file's comments serve both tools.
 */
export const VENDOR_CODES = {
  'write-no-allowlist': 'read-write-without-allowlist',
  'unbounded-writes': 'unguarded-writes',
  'no-query-budget': 'no-query-budget',
  'no-read-ceiling': 'no-read-ceiling',
  'dead-mask-rule': 'unreachable-mask',
  'dead-row-filter': 'unreachable-row-filter',
  'write-settings-on-readonly': 'write-settings-under-read-only',
  'allowlist-and-denylist': 'allowlist-and-denylist',
  'allow-and-deny': 'allow-and-deny',
} as const satisfies Record<string, RuleCode>

const OWN_CODES: ReadonlyMap<string, string> = new Map(Object.entries(VENDOR_CODES))

/** The code that findings have, for one of either tool. */
export function toOwnCode(code: string): string {
  return OWN_CODES.get(code) ?? code
}
