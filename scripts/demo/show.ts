import { diffLines } from 'diff'
import type { Run, Stage } from '../../test/e2e/stage.ts'
import { renderForTerminal } from './markdown.ts'
import { layOutTable, paint, sayIndented, WIDTH } from './terminal.ts'

/** The lines that a change adds and takes away. */
export function showDiff(file: string, { before, after }: { before: string; after: string }): void {
  const parts = diffLines(before, after).filter(({ added, removed }) => added || removed)
  const lines = parts.flatMap(({ value, added }) =>
    value
      .trimEnd()
      .split('\n')
      .map(line => (added ? paint('green', `+ ${line}`) : paint('red', `- ${line}`))),
  )
  sayIndented(paint('dim', file), ...lines.map(line => `  ${line}`))
}

export function showResult(run: Run, what: string): void {
  const seconds = paint('dim', `(${(run.durationMs / 1000).toFixed(1)} s)`)
  const verdict = run.exitCode === 0 ? paint(['bold', 'green'], `✓ ${what}`) : paint(['bold', 'red'], `✗ ${what}`)
  sayIndented('', `${verdict} ${seconds}`)
}

/** Annotations as GitHub shows them, below the line that each is about. */
export function showAnnotations({ annotations }: Run, files: Record<string, string>): void {
  for (const { file, line, column, title, message } of annotations) {
    if (file === null || line === null) continue
    const text = files[file]?.split('\n')[line - 1] ?? ''
    const margin = ' '.repeat(String(line).length)
    sayIndented(
      '',
      `${paint('bold', `${file}:${line}:${column}`)} ${paint('red', title ?? '')}`,
      `  ${paint('dim', `${line} │`)} ${text}`,
      `  ${paint('dim', `${margin} │`)} ${' '.repeat((column ?? 1) - 1)}${paint('red', `▲ ${message}`)}`,
    )
  }
}

export function showComment(body: string): void {
  const edge = paint('dim', '│')
  const lines = renderForTerminal(body, WIDTH - 6).map(line => `${edge} ${line}`.trimEnd())
  const rule = '─'.repeat(WIDTH - 5)
  sayIndented(paint('dim', `╭${rule}`), ...lines, paint('dim', `╰${rule}`))
}

/** What was asked of PgBeam, in the order of its arrival, and what was left alone. */
export function showWrites(stage: Stage, { report }: Run): void {
  const policies = report?.policies ?? []
  const written = stage.writes().flatMap(({ method, path }) => {
    const policy = policies.find(({ policy_id }) => path.endsWith(`/${policy_id}`))
    if (!policy) return []
    const [first = '', ...others] = policy.changes.map(
      ({ subject, before, after }) => `${subject}: ${before} → ${after}`,
    )
    const { policy_id, name, direction } = policy
    return [
      [method, policy_id ?? '', paint('bold', name ?? ''), direction, first],
      ...others.map(change => ['', '', '', '', change]),
    ]
  })
  const idle = policies
    .filter(({ outcome }) => outcome === 'unchanged')
    .map(({ policy_id, name }) => ['–', policy_id ?? '', paint('bold', name ?? ''), 'unchanged', 'not written'])
  sayIndented(...layOutTable([...written, ...idle], WIDTH - 6).map(line => `  ${line}`))
}
