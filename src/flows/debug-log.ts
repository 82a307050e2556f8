import type { Runner } from '../action/runner.ts'
import type { OnRequest } from '../http/trace.ts'
import { listDecisions } from '../report/decisions.ts'
import type { Report } from '../report/schema.ts'
import { showHidden } from '../text/visible.ts'

/** What a debug run (`RUNNER_DEBUG`) shows beside the report. */
export interface DebugLog {
  readonly onRequest: OnRequest
  /** Takes a line about why the run does what it does. */
  decide(line: string): void
  /** Takes what the report says of each policy. `gate` is a line about the review gate, where there is one. */
  conclude(report: Report, gate: string | undefined): void
  /** Writes all of it into the job's log, in groups. */
  show(runner: Pick<Runner, 'group'>): void
}

/** Nobody reads more, and a run over thousands of files sends many requests. */
const MOST_LINES = 2000

export function createDebugLog(): DebugLog {
  const requests: string[] = []
  const decisions: string[] = []
  return {
    onRequest({ method, host, path, outcome, ms }) {
      requests.push(showHidden(`${method} ${host}${path} ${outcome} in ${Math.round(ms)} ms`))
    },
    decide(line) {
      decisions.push(line)
    },
    conclude(report, gate) {
      for (const line of listDecisions(report)) decisions.push(line)
      if (gate !== undefined) decisions.push(showHidden(gate))
    },
    show(runner) {
      runner.group(`Requests (${requests.length})`, cut(requests))
      runner.group('Decisions', cut(decisions))
    },
  }
}

function cut(lines: readonly string[]): readonly string[] {
  const rest = lines.length - MOST_LINES
  return rest > 0 ? [...lines.slice(0, MOST_LINES), `and ${rest} more`] : lines
}
