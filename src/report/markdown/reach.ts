import type { ReportedApprovalRule, ReportedCredential } from '../impact-schema.ts'
import type { PolicyReport } from '../schema.ts'
import { count, formatNumber, joinWithAnd } from '../words.ts'
import { describeRest, fitList } from './changes.ts'
import { code, type Inline } from './markdown.ts'
import type { View } from './view.ts'

/**
 * Whom a policy hits, in one paragraph; nothing where that was not looked up. Lists hold `limit` names. Credentials alone
 * never prove that it is nobody: a profile governs databases and the project's other connections as well.
 */
export function renderReach(view: View, policy: PolicyReport, limit: number): string[] {
  const { agents, project } = policy
  if (!agents && !project) return []
  if (isNew(policy) || isNobody(policy)) return []
  const { credentials = [] } = agents ?? {}
  const active = credentials.filter(({ state }) => state === 'active')
  const others = credentials.filter(({ state }) => state !== 'active')
  const groups = listGroups(active).map(
    ({ words, members }) => `${words} (${listNames(view, { members, limit, describe: nameCredential })})`,
  )
  const hit = [...groups, ...(project?.is_default ? [DEFAULT_WORDS] : [])]
  const rest = listNames(view, { members: others, limit, describe: describeInactive })
  const sentences = [
    ...describeHit(hit, agents !== undefined),
    ...(others.length > 0 ? [`Bound to it and not active: ${rest}`] : []),
    ...(project?.agents_disabled && (!agents || active.length > 0)
      ? ['The project refuses **every agent** at present']
      : []),
    ...(hit.length > 0 ? [] : ['It may still govern a whole database, which PgBeam does not show']),
  ]
  return [`**Who it hits:** ${sentences.join('. ')}.`]
}

function describeHit(hit: readonly Inline[], isKnown: boolean): Inline[] {
  if (hit.length === 0) return [isKnown ? 'no credential at present' : 'it is not known which credentials']
  return [joinWithAnd(hit), ...(isKnown ? [] : ['Which credentials are bound to it is not known'])]
}

/** The same in a few words, without names. */
export function countReach(policy: PolicyReport): Inline[] {
  const { agents, project } = policy
  if (isNew(policy)) return ['nobody yet']
  const active = agents?.credentials.filter(({ state }) => state === 'active') ?? []
  const groups = listGroups(active).map(({ counted }) => counted)
  const parts = [
    ...(groups.length > 0 ? [groups.join(', ')] : []),
    ...(project?.is_default ? ['**the project’s default**'] : []),
    ...(agents || !project ? [] : ['its credentials are not known']),
    ...(project?.agents_disabled && (!agents || groups.length > 0) ? ['every agent refused at present'] : []),
  ]
  return parts.length === 0 && agents ? ['no credential at present'] : parts
}

const DEFAULT_WORDS =
  'as the project’s default, **every passthrough and human connection** without a profile of its own'

/** What holds alike of every policy that hits nobody, and what is not known of whom a policy hits. */
export function describeUnknownReach(policy: PolicyReport): Inline[] {
  const { agents, project } = policy
  // A box says that it hits nobody yet.
  if (isNew(policy)) return []
  return [
    ...(isNobody(policy) ? [NOBODY_WORDS] : []),
    ...((agents || project) && typeof project?.is_default !== 'boolean' ? [UNKNOWN_DEFAULT] : []),
  ]
}

const NOBODY_WORDS =
  '**Who it hits:** no credential at present, so that there are no recorded queries to try. It may still govern a whole database, which PgBeam does not show.'
const UNKNOWN_DEFAULT =
  'Whether it is the project’s default, which governs passthrough and human connections, is not known.'

/** Whether a live profile is bound to no credential, not even an inactive one, and is not known to be the default. */
function isNobody({ agents, project }: PolicyReport): boolean {
  return agents !== undefined && agents.credentials.length === 0 && project?.is_default !== true
}

/** What does not exist yet is bound to nobody, and nobody’s default. */
function isNew({ action, compared_with }: PolicyReport): boolean {
  return action === 'create' && compared_with === 'nothing'
}

/** That the project's rules hold more than the table of statements says; nothing where they do not. */
export function describeApprovalRules(view: View, { approval_rules }: PolicyReport): Inline[] {
  if (!approval_rules) return []
  const { enabled, rules } = approval_rules
  if (enabled === null) return ['Whether approval rules of the project hold more statements is not known.']
  if (enabled === 0) return []
  const shown = rules.slice(0, fitList(rules.length, SHOWN_RULES))
  const left = enabled - shown.length
  const parts = [...shown.map(describeRule), ...(left > 0 ? [describeRest(left, view.elsewhere)] : [])]
  return [
    `**Approval rules of the project** hold more, whatever the policy says: ${count(enabled, 'rule')} (${parts.join('; ')}).`,
  ]
}

/** Rules that are told one by one. */
const SHOWN_RULES = 8

function describeRule({ statement_kinds, schema, relation, from_rows }: ReportedApprovalRule): Inline {
  const kinds = statement_kinds.length === 0 ? 'every kind' : joinWithAnd(statement_kinds.map(kind => code(kind, 30)))
  const rows = from_rows === null ? '' : ` from ${formatNumber(from_rows)} rows on`
  return `${kinds} ${describeScope({ schema, relation })}${rows}`
}

function describeScope({ schema, relation }: Pick<ReportedApprovalRule, 'schema' | 'relation'>): Inline {
  if (relation === null) return schema === null ? 'on every table' : `on every table of ${code(schema, 100)}`
  return schema === null ? `on ${code(relation, 100)} in every schema` : `on ${code(`${schema}.${relation}`, 200)}`
}

interface Group {
  readonly counted: string
  readonly words: Inline
  readonly members: readonly ReportedCredential[]
}

function listGroups(active: readonly ReportedCredential[]): Group[] {
  const agents = active.filter(({ principal }) => principal === 'agent')
  const people = active.filter(({ principal }) => principal === 'human')
  const others = active.filter(({ principal }) => principal !== 'agent' && principal !== 'human')
  return [
    { counted: count(agents.length, 'agent'), kind: '', members: agents },
    { counted: count(people.length, 'person', 'people'), kind: '', members: people },
    { counted: count(others.length, 'credential'), kind: ' of another kind', members: others },
  ]
    .filter(({ members }) => members.length > 0)
    .map(({ counted, kind, members }) => ({ counted: counted + kind, words: `**${counted}**${kind}`, members }))
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
