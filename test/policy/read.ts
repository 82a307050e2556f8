import type { ParsedPolicy } from '../../src/policy/document.ts'
import type { Finding } from '../../src/policy/finding.ts'
import { parsePolicy } from '../../src/policy/parse.ts'

/** Parses a text as the file `policy.yaml`, or as another one. */
export function parseText(text: string, path = 'policy.yaml'): ParsedPolicy {
  return parsePolicy({ path, content: { kind: 'text', text } })
}

/** Parses a text that must be valid. */
export function parseDocument(text: string, path?: string) {
  const parsed = parseText(text, path)
  if (parsed.kind === 'invalid') throw new Error(listPlaces(parsed.findings).join('\n'))
  return parsed.document
}

/** Findings as `code line:column`, an asterisk after the code of what is no error. */
export function listPlaces(findings: readonly Finding[]): string[] {
  return findings.map(({ code, severity, at }) => `${code}${severity === 'error' ? '' : '*'} ${at.line}:${at.column}`)
}
