import type { SplitConjuncts } from '../access/pair.ts'
import type { Tables } from '../exposure/tables.ts'
import type { Path, Position } from '../policy/finding.ts'
import { groupBy } from '../policy/group-by.ts'
import type { Profile } from '../policy/schema.ts'
import type { Breach } from './breach.ts'
import { type ExceptionContext, findException, type PolicyIdentity } from './exceptions.ts'
import { createJudge } from './judge.ts'
import type { Exception, Guardrail } from './rule.ts'
import { createUniverse, type Universe } from './universe.ts'

/** A policy of a snapshot, or a live profile. */
export interface PolicyToJudge extends PolicyIdentity {
  readonly profile: Profile
  /** Undefined for a live profile that no file names. */
  readonly locate: ((path: Path) => Position) | undefined
}

/** A rule that a policy breaks, and where it does. */
export interface Broken {
  readonly guardrail: Guardrail
  readonly breaches: readonly Breach[]
}

export interface Verdict<Policy extends PolicyToJudge> {
  /** What each policy breaks without an exception; policies that keep everything are left out. */
  readonly broken: ReadonlyMap<Policy, readonly Broken[]>
  /** The exceptions that some policy needs. */
  readonly used: ReadonlySet<Exception>
  /** Those of the projects that have policies. */
  readonly universes: readonly Universe[]
}

/** The tables of a project's databases; undefined where nothing is known of them. */
export type FindTables = (projectId: string) => Tables | undefined

export type Witness = Pick<PolicyToJudge, 'projectId' | 'profile'>

/** Judges policies by guardrails, each over the databases of its project. */
export function judgePolicies<Policy extends PolicyToJudge>({
  policies,
  witnesses = [],
  guardrails,
  findTables,
  splitConjuncts,
  context,
}: {
  policies: readonly Policy[]
  /** Other versions of policies: columns that they name are there, though nobody may name them any more. */
  witnesses?: readonly Witness[]
  guardrails: readonly Guardrail[]
  findTables: FindTables
  splitConjuncts: SplitConjuncts
  context: ExceptionContext
}): Verdict<Policy> {
  const universes = new Map(
    [...groupBy([...policies, ...witnesses], ({ projectId }) => projectId)].map(([projectId, own]) => {
      const profiles = own.map(({ profile }) => profile)
      return [projectId, createUniverse({ profiles, guardrails, tables: findTables(projectId) })]
    }),
  )
  const used = new Set<Exception>()
  const broken = new Map<Policy, readonly Broken[]>()
  for (const policy of policies) {
    const universe = universes.get(policy.projectId)
    if (!universe) continue
    const judge = createJudge(policy, { universe, splitConjuncts })
    const found = guardrails.flatMap((guardrail): Broken[] => {
      const breaches = uniteBreaches(judge(guardrail.rule))
      if (breaches.length === 0) return []
      const exception = findException(guardrail, policy, context)
      if (!exception) return [{ guardrail, breaches }]
      used.add(exception)
      return []
    })
    if (found.length > 0) broken.set(policy, found)
  }
  return { broken, used, universes: [...universes.values()] }
}

/** Each point once, as far as it is broken. */
export function uniteBreaches(breaches: readonly Breach[]): Breach[] {
  const united = new Map<string, Breach>()
  for (const breach of breaches) {
    const known = united.get(breach.point)
    if (!known || known.degree < breach.degree) united.set(breach.point, breach)
  }
  return [...united.values()]
}
