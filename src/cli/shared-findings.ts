import type { PolicyReport, ReportedFinding } from '../report/schema.ts'
import { renderFinding, type TextContext } from './terminal.ts'

/** A finding that many files have word for word, with its places. */
interface SharedFinding {
  readonly finding: ReportedFinding
  readonly places: { readonly file: string; readonly line: number | null; readonly column: number | null }[]
}

/** By their names. */
export type SharedFindings = ReadonlyMap<string, SharedFinding>

/** From this many files on, a finding is said once. */
const MANY = 4

/** The most places of one finding. */
const SHOWN_PLACES = 10

/** What many of the policies have word for word, in the order in which it comes. */
export function collectShared(policies: readonly PolicyReport[]): SharedFindings {
  const all = new Map<string, SharedFinding>()
  for (const { file, findings } of policies) {
    for (const finding of findings) {
      if (finding.accepted !== undefined) continue
      const known = all.get(nameFinding(finding)) ?? { finding, places: [] }
      known.places.push({ file, line: finding.line, column: finding.column })
      all.set(nameFinding(finding), known)
    }
  }
  return new Map([...all].filter(([, { places }]) => new Set(places.map(({ file }) => file)).size >= MANY))
}

/** Equal for findings that read alike. */
export function nameFinding({ code, severity, message }: ReportedFinding): string {
  return JSON.stringify([code, severity, message])
}

export function renderShared(context: TextContext, { finding, places }: SharedFinding): string[] {
  const rest = places.length - SHOWN_PLACES
  return [
    renderFinding(context, finding, null),
    ...places
      .slice(0, SHOWN_PLACES)
      .map(
        ({ file, line, column }) => `  ${[context.clean(file), line, column].filter(part => part !== null).join(':')}`,
      ),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ]
}
