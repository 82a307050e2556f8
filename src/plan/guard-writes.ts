import type { SplitConjuncts } from '../access/pair.ts'
import type { Breach } from '../guardrails/breach.ts'
import { type ExceptionContext, findException } from '../guardrails/exceptions.ts'
import { describeBroken } from '../guardrails/findings.ts'
import { createJudge } from '../guardrails/judge.ts'
import { type Broken, type FindTables, uniteBreaches } from '../guardrails/judge-policies.ts'
import type { Guardrail } from '../guardrails/rule.ts'
import { createUniverse } from '../guardrails/universe.ts'
import type { LiveDirectory } from '../live/directory.ts'
import type { Finding } from '../policy/finding.ts'
import { groupBy } from '../policy/group-by.ts'
import type { Profile } from '../policy/schema.ts'
import { type FileToJudge, isValidFile, toJudge } from './guardrails.ts'
import type { Step } from './plan.ts'
import type { PolicyFile, ValidPolicyFile } from './read.ts'

/** What guardrails say of a policy that is to be applied. */
export interface GuardedPolicy {
  /** All that it breaks. */
  readonly findings: readonly Finding[]
  /** What it breaks at points where its live profile does not, or further than that. */
  readonly anew: readonly Finding[]
}

/** The policies of a commit that break guardrails, and what of that is not so already. */
export function guardWrites({
  policyFiles,
  steps,
  guardrails,
  directory,
  splitConjuncts,
  findTables,
  context,
}: {
  policyFiles: readonly PolicyFile[]
  steps: ReadonlyMap<PolicyFile, Step>
  guardrails: readonly Guardrail[]
  directory: LiveDirectory
  splitConjuncts: SplitConjuncts
  findTables: FindTables
  context: ExceptionContext
}): ReadonlyMap<PolicyFile, GuardedPolicy> {
  if (guardrails.length === 0) return new Map()
  const valid = policyFiles.filter(isValidFile)
  const universes = new Map(
    [...groupBy(valid, ({ projectId }) => projectId)].map(([projectId, own]) => {
      // Columns that live profiles name are there, though no file may name them any more.
      const live = own.map(policyFile => findLive(steps.get(policyFile), toJudge(policyFile, directory)))
      const profiles = [...own.map(({ document }) => document.profile), ...live.filter(each => each !== undefined)]
      return [projectId, createUniverse({ profiles, guardrails, tables: findTables(projectId) })]
    }),
  )
  return new Map(
    valid.flatMap((policyFile): [ValidPolicyFile, GuardedPolicy][] => {
      const universe = universes.get(policyFile.projectId)
      if (!universe) return []
      const policy = toJudge(policyFile, directory)
      const live = findLive(steps.get(policyFile), policy)
      const means = { universe, splitConjuncts }
      const judge = createJudge({ profile: policy.profile, others: live ? [live] : [] }, means)
      const judgeLive = live && createJudge({ profile: live, others: [policy.profile] }, means)
      const broken = guardrails.flatMap((guardrail): (Broken & { anew: Breach[] })[] => {
        const breaches = uniteBreaches(judge(guardrail.rule))
        if (breaches.length === 0 || findException(guardrail, policy, context)) return []
        return [{ guardrail, breaches, anew: listAnew(breaches, judgeLive?.(guardrail.rule) ?? []) }]
      })
      if (broken.length === 0) return []
      const anew = broken.map(({ guardrail, anew }) => ({ guardrail, breaches: anew }))
      return [[policyFile, { findings: describeBroken(policy, broken), anew: describeBroken(policy, anew) }]]
    }),
  )
}

/** What is live in the place of a policy; undefined where nothing is, or nobody can tell what it means. */
function findLive(step: Step | undefined, { profile }: FileToJudge): Profile | undefined {
  switch (step?.kind) {
    case 'update':
      return step.liveProfile
    case 'unchanged':
      return profile
    default:
      return undefined
  }
}

function listAnew(breaches: readonly Breach[], live: readonly Breach[]): Breach[] {
  const known = new Map(uniteBreaches(live).map(({ point, degree }) => [point, degree]))
  return breaches.filter(({ point, degree }) => degree > (known.get(point) ?? 0))
}
