import { RULES } from '../../src/lint/rules.ts'
import { VENDOR_CODES } from '../../src/lint/vendor-codes.ts'
import { renderTable } from './markdown-table.ts'

interface VendorRule {
  /** As PgBeam's linter has it. */
  readonly severity: string
  /** Where both do not find the same. */
  readonly difference: string
}

const VENDOR_RULES: Readonly<Record<keyof typeof VENDOR_CODES, VendorRule>> = {
  'write-no-allowlist': { severity: 'warning', difference: '' },
  'unbounded-writes': {
    severity: 'warning',
    difference: 'Also found with `approval_mode: ddl`, which holds no write of rows.',
  },
  'no-query-budget': { severity: 'warning', difference: '' },
  'no-read-ceiling': { severity: 'info; warning with masks', difference: '' },
  'dead-mask-rule': {
    severity: 'info',
    difference:
      'Here schemas count too, and each rule has a finding of its own. Where no statement can reach any relation, `permits-nothing` says so instead.',
  },
  'dead-row-filter': { severity: 'info', difference: 'As above.' },
  'write-settings-on-readonly': {
    severity: 'info',
    difference: 'Also found for `migration_safety`, and for kinds that write in `statement_rules.allow`.',
  },
  'allowlist-and-denylist': { severity: 'info', difference: '' },
  'allow-and-deny': { severity: 'info', difference: '' },
}

const INTRODUCTION = `## PgBeam's own linter

What PgBeam's linter finds is found here, with the same severity: its \`info\` is a notice. So \`fail-on: warning\` fails wherever its
\`--strict\` does. A \`# pgbeam-allow:\` comment may name either code. All other codes on this page are this action's own, and
their warnings count for \`fail-on: warning\` too.
`

export function renderVendorParity(): string {
  const rows = Object.entries(VENDOR_CODES).map(([theirs, ours]) => {
    const { severity, difference } = VENDOR_RULES[theirs as keyof typeof VENDOR_CODES]
    const own = severity.includes('warning with') ? severity.replace('info', 'notice') : RULES[ours].severity
    return [`\`${theirs}\``, severity, `\`${ours}\``, own, difference]
  })
  return `${INTRODUCTION}\n${renderTable(['PgBeam’s code', 'Severity', 'Code here', 'Severity', 'Difference'], rows)}\n`
}
