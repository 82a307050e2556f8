import type { Report } from './schema.ts'

/** The report as the text of its file. */
export function formatReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
