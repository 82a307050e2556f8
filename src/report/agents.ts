import { describeRest, fitList } from './changes.ts'
import { code, type Inline } from './markdown.ts'
import type { PolicyReport, ReportedCredential } from './schema.ts'
import type { View } from './view.ts'
import { count, joinWithAnd } from './words.ts'

/** Whom a policy hits, in one paragraph; nothing where that is not known. Lists hold `limit` names. */
export function renderAgents(view: View, { agents }: PolicyReport, limit: number): string[] {
  if (!agents) return []
  const { credentials } = agents
  if (credentials.length === 0) return ['**Who it hits:** nobody yet, no credential is bound to it.']
  const active = credentials.filter(({ state }) => state === 'active')
  const others = credentials.filter(({ state }) => state !== 'active')
  const groups = listGroups(active).map(
    ({ words, members }) => `${words} (${listNames(view, { members, limit, describe: nameCredential })})`,
  )
  const hit = groups.length === 0 ? 'nobody at present' : joinWithAnd(groups)
  const rest = listNames(view, { members: others, limit, describe: describeInactive })
  return [`**Who it hits:** ${hit}.${others.length === 0 ? '' : ` Bound to it and not active: ${rest}.`}`]
}

function listGroups(active: readonly ReportedCredential[]): { words: string; members: ReportedCredential[] }[] {
  const agents = active.filter(({ principal }) => principal === 'agent')
  const people = active.filter(({ principal }) => principal === 'human')
  const others = active.filter(({ principal }) => principal !== 'agent' && principal !== 'human')
  return [
    { words: `**${count(agents.length, 'agent')}**`, members: agents },
    { words: `**${count(people.length, 'person', 'people')}**`, members: people },
    { words: `**${count(others.length, 'credential')}** of another kind`, members: others },
  ].filter(({ members }) => members.length > 0)
}

interface Names {
  readonly members: readonly ReportedCredential[]
  readonly limit: number
  readonly describe: (credential: ReportedCredential) => Inline
}

function listNames(view: View, { members, limit, describe }: Names): Inline {
  const shown = members.slice(0, fitList(members.length, limit))
  const rest = members.length - shown.length
  return [...shown.map(describe), ...(rest > 0 ? [describeRest(rest, view.elsewhere)] : [])].join(', ')
}

function nameCredential({ name }: ReportedCredential): Inline {
  return code(name, 100)
}

function describeInactive(credential: ReportedCredential): Inline {
  const { state } = credential
  return `${nameCredential(credential)} ${KNOWN_STATES.has(state) ? state : code(state, 30)}`
}

const KNOWN_STATES: ReadonlySet<string> = new Set(['expired', 'disabled', 'revoked'])
