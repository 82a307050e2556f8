import type { PolicyReport } from '../schema.ts'
import { count, joinWithAnd } from '../words.ts'
import { code, htmlCode, type Inline } from './markdown.ts'

/** A policy's name, with its project or file where another one has the same. */
export function namePolicy(guide: NameGuide, policy: PolicyReport): Inline {
  return composeName(guide, policy, code)
}

/** The same where Markdown is not read. */
export function namePolicyInHtml(guide: NameGuide, policy: PolicyReport): string {
  return composeName(guide, policy, htmlCode)
}

interface NameGuide {
  readonly namesakes: Namesakes
}

function composeName(
  { namesakes }: NameGuide,
  { name, file, project_id }: PolicyReport,
  quote: (text: string, limit: number) => string,
): string {
  const shown = quote(name ?? file, 128)
  switch (name === null ? undefined : namesakes.get(name)) {
    case 'projects':
      return `${shown} (${quote(project_id ?? 'no project', 100)})`
    case 'files':
      return `${shown} (${quote(file, 128)})`
    default:
      return shown
  }
}

/** The first so many of them by name, and how many there are more. */
export function namePolicies(guide: NameGuide, policies: readonly PolicyReport[], most: number): Inline {
  const named = policies.slice(0, most).map(policy => namePolicy(guide, policy))
  const rest = policies.length - named.length
  return joinWithAnd([...named, ...(rest > 0 ? [count(rest, 'more', 'more')] : [])])
}

/** What tells policies of equal names apart. */
export type Namesakes = ReadonlyMap<string, 'projects' | 'files'>

export function findNamesakes(policies: readonly PolicyReport[]): Namesakes {
  const named = Map.groupBy(policies, ({ name }) => name)
  const namesakes = new Map<string, 'projects' | 'files'>()
  for (const [name, alike] of named) {
    if (name === null || alike.length < 2) continue
    const projects = new Set(alike.map(({ project_id }) => project_id))
    namesakes.set(name, projects.size === alike.length ? 'projects' : 'files')
  }
  return namesakes
}
