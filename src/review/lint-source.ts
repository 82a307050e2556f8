import { applyAcceptances } from '../lint/accept.ts'
import { lintPolicy } from '../lint/lint.ts'
import type { Finding } from '../policy/finding.ts'
import type { ReadPredicates } from '../postgres/predicate.ts'
import type { PolicySource } from './source.ts'

/**
 * Adds what lint finds in a valid file to what is known of it already, and marks what the file accepts. An error among
 * it makes the file invalid.
 */
export function lintSource({
  source,
  predicates,
  known = [],
}: {
  source: PolicySource
  predicates: ReadPredicates
  known?: readonly Finding[]
}): PolicySource {
  if (source.kind === 'invalid') return source
  const { file, document } = source
  const found = lintPolicy({ document, predicates: predicate => predicates.get(predicate) })
  const findings = applyAcceptances([...source.findings, ...known, ...found], document.acceptances)
  if (!findings.some(({ severity }) => severity === 'error')) return { ...source, findings }
  return { kind: 'invalid', file, findings, name: document.profile.name }
}
