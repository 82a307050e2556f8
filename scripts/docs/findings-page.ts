import { FINDING_GROUPS, type FindingGroup } from './finding-groups.ts'
import { renderTable } from './markdown-table.ts'
import { renderVendorParity } from './vendor-parity.ts'

const INTRODUCTION = `# Findings

<!-- Written by scripts/write-docs.ts from the tables of the code. -->

Every finding has a code that does not change, a severity, and nearly always a place in a file. It is shown as an annotation
on its line, in the comment, in the job summary and in the [JSON report](report.md).

- An **error** makes the file invalid: it is neither compared nor applied. It fails a check that touches the file.
- A **warning** or **notice** stands beside the result. The input \`fail-on\` says from which severity on findings fail a
  check: \`error\` (the default), \`warning\` or \`never\`.

A warning or notice that is meant as it is can be accepted in the file, on its line or the one above:

\`\`\`yaml
name: Nightly batch
# pgbeam-allow: unguarded-writes It rewrites whole tables, see DATA-412
access_mode: read_write
table_allowlist: [public.reports]
max_rows: 100000
budget_queries_per_day: 5000
\`\`\`

The reason is required and is shown in every report. An acceptance that accepts nothing is a finding itself. Errors cannot
be accepted, and JSON has no comments. The codes of [PgBeam's own linter](#pgbeams-own-linter) are understood too.
`

/** docs/findings.md */
export function composeFindingsPage(): string {
  return [INTRODUCTION, ...FINDING_GROUPS.map(renderGroup), renderVendorParity()].join('\n')
}

function renderGroup({ title, about, findings }: FindingGroup): string {
  const rows = Object.entries(findings).map(([code, { severity, meaning, fix }]) => [
    `\`${code}\``,
    severity,
    meaning,
    fix,
  ])
  return `## ${title}\n\n${about}\n\n${renderTable(['Code', 'Severity', 'Meaning', 'What to do'], rows)}\n`
}
