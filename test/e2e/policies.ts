import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** Three policies as teams write them, as text. */
export const analytics = read('analytics.yaml')
export const support = read('support.yaml')
export const ops = read('ops.yaml')

/** The three, where they lie in a repository. */
export const policies = {
  'policies/analytics.yaml': analytics,
  'policies/support.yaml': support,
  'policies/ops.yaml': ops,
}

/** The three as live profiles, where they were applied before. */
export const livePolicies = [
  { id: 'pol_analytics', ...fieldsOf(analytics) },
  { id: 'pol_support', ...fieldsOf(support) },
  { id: 'pol_ops', ...fieldsOf(ops) },
]

/** The text with one piece replaced. Throws where it does not have that piece. */
export function edit(text: string, [from, to]: [from: string, to: string]): string {
  if (!text.includes(from)) throw new Error(`nothing to edit: there is no ${from}`)
  return text.replace(from, () => to)
}

/** The fields that a policy file sets, as they are sent to PgBeam. */
export function fieldsOf(text: string): Record<string, unknown> {
  return parse(text)
}

function read(name: string): string {
  return readFileSync(new URL(`../fixtures/e2e/${name}`, import.meta.url), 'utf8')
}
