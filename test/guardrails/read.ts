import { expect } from 'vitest'
import { parseGuardrails } from '../../src/guardrails/parse.ts'
import type { Guardrail, Rule } from '../../src/guardrails/rule.ts'

/** The guardrails of a valid file. */
export function readGuardrails(text: string, path = 'policies/company.guardrails.yaml'): readonly Guardrail[] {
  const file = parseGuardrails({ path, blob: text, content: { kind: 'text', text } })
  return file.kind === 'valid' ? file.guardrails : expect.unreachable(JSON.stringify(file.findings))
}

/** The rules of one guardrail, given by its fields in YAML flow style. */
export function readRules(fields: string): readonly Rule[] {
  return readGuardrails(`guardrails: [{ name: x, ${fields} }]`).map(({ rule }) => rule)
}
