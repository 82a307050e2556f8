import { mayWiden } from '../access/direction.ts'
import type { RefusedOutcome } from '../apply/permit.ts'
import type { DatabaseLine } from '../catalog/files/database-lines.ts'
import { describeBroken, describeGuardrails } from '../guardrails/findings.ts'
import { judgePolicies } from '../guardrails/judge-policies.ts'
import { type GuardedPolicy, guardWrites } from '../plan/guard-writes.ts'
import { createContext, isValidFile, listUnmanaged, toJudge } from '../plan/guardrails.ts'
import { isWrite, planFiles, type Step } from '../plan/plan.ts'
import { reportFinding } from '../plan/policy-report.ts'
import type { PolicyFile } from '../plan/read.ts'
import { reportFiles } from '../plan/report-guardrails.ts'
import { widenExcepted } from '../plan/widen-excepted.ts'
import type { PolicyReport, ReportedGuardrails } from '../report/schema.ts'
import type { EvidencePorts } from '../reviews/evidence.ts'
import { describeUnauthorised } from '../reviews/refusal.ts'
import { findStandingGuardrails, type ReadGuardrails } from '../reviews/standing-guardrails.ts'
import type { ReviewRules } from '../reviews/tally.ts'
import type { SchemaFiles } from './read-schemas.ts'
import type { Wanted } from './read-state.ts'

/** What guardrails say at a commit that is applied, or looked at for drift. */
export interface Guard {
  /** Of policies that break something: what, and whether that is not so already. */
  readonly guarded: ReadonlyMap<PolicyFile, GuardedPolicy>
  /** Absent where there are no guardrails, and were none. */
  readonly report: ReportedGuardrails | undefined
  /** Why the run fails and what to do next, a line for each reason. */
  readonly failures: readonly string[]
}

const NOTHING: Guard = { guarded: new Map(), report: undefined, failures: [] }

/** Plans the policies of a commit; `now` in ms since the epoch. One that comes under an exception widens. */
export function planGuarded(wanted: Wanted, now: number): ReadonlyMap<PolicyFile, Step> {
  const { policyFiles, guardrailFiles, directory } = wanted
  const policies = policyFiles.filter(isValidFile).map(policyFile => toJudge(policyFile, directory))
  return widenExcepted(planFiles(wanted), { guardrailFiles, context: createContext(policies, now) })
}

/** Judges the policies of a commit by the guardrails that hold there. */
export async function guardPolicies({
  wanted,
  steps,
  commit,
  branch,
  ports,
  rules,
  schema,
  now,
  showsUnmanaged,
}: {
  wanted: Wanted
  steps: ReadonlyMap<PolicyFile, Step>
  commit: string
  branch: string
  ports: EvidencePorts & { readonly readGuardrails: ReadGuardrails }
  /** Null where no reviews are asked for. */
  rules: ReviewRules | null
  /** The repository's SQL files, which are read only where there are guardrails. */
  schema: { readonly files: SchemaFiles | undefined; readonly lines: readonly DatabaseLine[] }
  /** In ms since the epoch. */
  now: number
  /** Whether live profiles that no file names are judged as well. */
  showsUnmanaged: boolean
}): Promise<Guard> {
  const { policyFiles, guardrailFiles, directory, splitConjuncts, profiles } = wanted
  // Who has no guardrails and widens nothing needs no look at what they were.
  const isWidening = [...steps.values()].some(step => isWrite(step) && mayWiden(step.direction))
  if (guardrailFiles.length === 0 && !isWidening) return NOTHING
  const policies = policyFiles.filter(isValidFile).map(policyFile => toJudge(policyFile, directory))
  const context = createContext(policies, now)
  const { guardrails, unauthorised } = await findStandingGuardrails({
    head: guardrailFiles,
    commit,
    ports,
    rules,
    reach: isWidening ? 'whole' : 'recent',
    context,
  })
  if (guardrails.length + guardrailFiles.length === 0) return NOTHING
  const { readFileTables } = await import('./read-schemas.ts')
  const findTables = await readFileTables({ ...schema, commit })
  const guarded = guardWrites({ policyFiles, steps, guardrails, directory, splitConjuncts, findTables, context })
  const unmanaged = showsUnmanaged ? listUnmanaged(profiles, policyFiles, directory) : []
  const judged = [...policies, ...unmanaged]
  const verdict = judgePolicies({ policies: judged, guardrails, findTables, splitConjuncts, context })
  const own = describeGuardrails(guardrails, { verdict, policies: judged, context, knowsAll: showsUnmanaged })
  const files = reportFiles({ base: guardrailFiles, head: guardrailFiles }, [], own)
  const broken = unmanaged.flatMap(profile => {
    const found = verdict.broken.get(profile)
    return found ? [{ profile, findings: describeBroken(profile, found) }] : []
  })
  const invalid = guardrailFiles.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path)
  const old = [...guarded].filter(([, { anew }]) => anew.length === 0).map(([{ file }]) => file.path)
  return {
    guarded,
    report: {
      direction: 'none',
      files,
      ...(showsUnmanaged
        ? {
            unmanaged: broken.map(({ profile, findings }) => ({
              project_id: profile.projectId,
              policy_id: profile.id,
              name: profile.name,
              findings: findings.map(finding => ({ ...reportFinding(finding), line: null, column: null })),
            })),
          }
        : {}),
    },
    failures: [
      ...(invalid.length > 0
        ? [
            `Guardrails that are not valid: ${invalid.join(', ')}. What they said before holds; mend the errors that are shown on their lines.`,
          ]
        : []),
      ...unauthorised.map(
        each =>
          `Guardrails were weakened without leave, so that what held before holds too. ${describeUnauthorised(each, { branch })}`,
      ),
      ...(old.length > 0
        ? [`Breaking a guardrail already: ${old.slice(0, 10).join(', ')}. Correct the policies by a pull request.`]
        : []),
    ],
  }
}

/** The refusal of a write that breaks a guardrail where what is live does not. */
export function refuseBreach(guarded: GuardedPolicy | undefined): RefusedOutcome | undefined {
  const [first, ...others] = guarded?.anew ?? []
  if (!first) return undefined
  const more = others.length > 0 ? ` It breaks ${others.length} more.` : ''
  return { kind: 'refused', cause: 'guardrail', reason: `${first.message}${more}` }
}

/** Adds to the report of a policy what it breaks. */
export function addBreaches(policy: PolicyReport, guarded: GuardedPolicy | undefined): PolicyReport {
  if (!guarded) return policy
  return { ...policy, findings: [...guarded.findings.map(reportFinding), ...policy.findings] }
}
