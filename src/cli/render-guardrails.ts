import { listGuardrailChanges, listGuardrailNotes } from '../report/guardrails.ts'
import type { Report } from '../report/schema.ts'
import { renderFinding, type TextContext } from './terminal.ts'

/** The lines about guardrails: what they forbid no more, what they forbid now, and their findings. */
export function renderGuardrails(context: TextContext, report: Report): string[] {
  const { style, clean } = context
  const changes = [...listGuardrailChanges(report, 'widens'), ...listGuardrailChanges(report, 'narrows')]
  return [
    ...changes.map(({ guardrail, rule, subject, before, after, direction, line, file }) => {
      const word = direction === 'widens' ? style('red', 'WEAKENS') : style('green', 'stricter')
      const place = [clean(file.file), line].filter(part => part !== null).join(':')
      const sides = `${clean(String(before))} → ${clean(String(after))}`
      return `${word}  guardrail ${clean(guardrail)}: ${rule} ${clean(subject)}: ${sides} ${style('dim', `(${place})`)}`
    }),
    ...listGuardrailNotes(report).map(({ file, finding }) => renderFinding(context, finding, file)),
  ]
}
