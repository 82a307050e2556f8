import type { ApplyInputs } from '../action/inputs.ts'
import { BranchLeftError, type BranchWatch } from '../apply/branch-watch.ts'
import type { RunIdentity } from '../apply/create.ts'
import { type ExecutedStep, executeSteps } from '../apply/execute.ts'
import { listLanded } from '../apply/landed.ts'
import { type Hold, listHolds, refuseHeldBack } from '../apply/order.ts'
import type { Pace } from '../apply/pace.ts'
import { permitWrites } from '../apply/permit.ts'
import type { ProfileWriter } from '../apply/profile-writer.ts'
import { type ApplyResult, explainApply, reportResult, settleResult } from '../apply/results.ts'
import type { Sleep } from '../apply/write-failure.ts'
import type { ProfileLister } from '../live/profile.ts'
import { findUnmatchedGlobs } from '../plan/findings.ts'
import { chooseApplyResult } from '../plan/outcome.ts'
import { isWrite, type WriteStep } from '../plan/plan.ts'
import { combinePolicies } from '../plan/policy-report.ts'
import { countUnmanaged } from '../plan/read.ts'
import type { SnapshotReader } from '../policy/file.ts'
import type { PolicyGlobs } from '../policy/globs.ts'
import { createParser } from '../policy/parse.ts'
import type { EvidencePorts } from '../reviews/evidence.ts'
import type { ReviewRules } from '../reviews/tally.ts'
import { addBreaches, type Guard, guardPolicies, planGuarded, refuseBreach } from './guard-apply.ts'
import { mapCommit, type TablePorts } from './map-access.ts'
import { createCommitGuardrails, createCommitPolicies, readWanted, type Wanted } from './read-state.ts'
import type { FlowResult } from './result.ts'
import { startReport } from './start-report.ts'

export interface ApplyPorts {
  readonly snapshots: SnapshotReader
  readonly policies: ProfileLister
  /** Null in a dry run, so that it cannot write. */
  readonly writer: ProfileWriter | null
  readonly branch: BranchWatch
  readonly pace: Pace
  readonly past: Omit<EvidencePorts, 'readPolicies'>
  /** Null where no reviews are asked for. */
  readonly rules: ReviewRules | null
  readonly sleep: Sleep
  /** In ms since the epoch. */
  readonly now: () => number
  /** What guardrails and the access map are judged over. */
  readonly tables: TablePorts
}

interface ApplyOptions {
  readonly ports: ApplyPorts
  readonly inputs: ApplyInputs
  readonly commit: string
  readonly branchName: string
  readonly run: Pick<RunIdentity, 'runId' | 'runAttempt'>
  readonly repository: string
  readonly globs: PolicyGlobs
}

/** The second flow: makes the live profiles what the files at one commit say, if that was reviewed. */
export async function apply(options: ApplyOptions): Promise<FlowResult> {
  const { ports, inputs, commit, branchName, run } = options
  const { policies, writer, past, rules } = ports
  const { projectId: defaultProject, onDrift } = inputs
  const [left, snapshots] = await Promise.all([findWhereLeft(ports.branch), ports.snapshots.read([commit])])
  if (left?.kind === 'unknown') throw left.error
  if (left?.kind === 'moved') return reportSuperseded(options, left.to)
  const parse = createParser()
  const wanted = await readWanted({ snapshots, policies, defaultProject, parse })
  const { policyFiles } = wanted

  const steps = planGuarded(wanted, ports.now())
  const readPolicies = createCommitPolicies({ snapshots: ports.snapshots, parse, defaultProject })
  const evidence = { ...past, readPolicies }
  const writes = [...steps.values()].filter(isWrite)
  const [proved, guard] = await Promise.all([
    permitWrites({ steps: writes, commit, branch: branchName, ports: evidence, rules, onDrift }),
    guardPolicies({
      wanted,
      steps,
      commit,
      branch: branchName,
      ports: { ...evidence, readGuardrails: createCommitGuardrails(ports.snapshots) },
      rules,
      schema: { files: ports.tables.schemaFiles, lines: inputs.databaseSchema },
      now: ports.now(),
      showsUnmanaged: false,
    }),
  ])
  const permits = new Map(
    [...proved].map(([step, permit]) => {
      const refusal = permit.refusal ?? refuseBreach(guard.guarded.get(step.policyFile))
      return [step, { ...permit, refusal }]
    }),
  )
  const holds = listHolds({ policyFiles, steps, permits })
  const allowed = writes.filter(step => permits.get(step)?.refusal === undefined)
  const executions = writer
    ? await executeSteps({ steps: allowed, holds }, { ...ports, writer, run: { commit, ...run } })
    : foreseeHolds(allowed, holds)
  const executed = new Map(executions.map(({ step, outcome }) => [step, outcome]))

  const results = policyFiles.map(policyFile => {
    const step = steps.get(policyFile)
    const permit = step && isWrite(step) ? permits.get(step) : undefined
    return settleResult({ policyFile, step, permit, executed, failures: wanted.failures })
  })
  return reportApply({ options, wanted, results, guard })
}

/** Where the branch is instead of at the commit that is applied; undefined while it is there. */
async function findWhereLeft(branch: BranchWatch): Promise<BranchLeftError['state'] | undefined> {
  try {
    await branch.confirm()
    return undefined
  } catch (error) {
    if (error instanceof BranchLeftError) return error.state
    throw error
  }
}

/** What a dry run knows of the order without writing. */
function foreseeHolds(steps: readonly WriteStep[], holds: readonly Hold[]): ExecutedStep[] {
  return steps.flatMap(step => {
    const outcome = refuseHeldBack(step, holds)
    return outcome ? [{ step, outcome }] : []
  })
}

function reportApply({
  options,
  wanted,
  results,
  guard,
}: {
  options: ApplyOptions
  wanted: Wanted
  results: readonly ApplyResult[]
  guard: Guard
}): FlowResult {
  const { globs, ports, inputs, commit } = options
  const { policyFiles, directory, privatePredicates } = wanted
  const policies = results.map(result => addBreaches(reportResult(result), guard.guarded.get(result.policyFile)))
  const files = [...policyFiles, ...wanted.guardrailFiles]
  const unmatchedGlobs = globs.listUnmatched(files.map(({ file }) => file.path))
  const failure = explainApply(results, unmatchedGlobs)
  const result = chooseApplyResult({
    outcomes: results.flatMap(({ outcome }) => outcome ?? []),
    hasInvalid: results.some(({ policyFile }) => policyFile.kind === 'invalid'),
    hasPlanned: ports.writer === null && results.some(({ step, outcome }) => step && isWrite(step) && !outcome),
  })
  const landed = listLanded(results.map((each, index) => [each, policies[index] ?? reportResult(each)]))
  return {
    report: {
      ...startReport(options),
      result: unmatchedGlobs.length > 0 || (guard.failures.length > 0 && isSound(result)) ? 'failed' : result,
      direction: combinePolicies(policies),
      policies,
      findings: findUnmatchedGlobs(globs, files),
      unmanaged_profiles: countUnmanaged(policyFiles, directory),
      ...(guard.report ? { guardrails: guard.report } : {}),
    },
    texts: new Map(),
    privatePredicates,
    landed,
    ...(inputs.accessMap ? { accessMap: () => mapCommit({ ports: ports.tables, inputs, commit, policyFiles }) } : {}),
    failure: [...(failure === null ? [] : [failure]), ...guard.failures].join('\n') || null,
  }
}

/** Whether nothing else went wrong. */
function isSound(result: ReturnType<typeof chooseApplyResult>): boolean {
  return result === 'applied' || result === 'changed' || result === 'unchanged'
}

/** An old run was restarted, or a slow one overtaken: the newer run applies everything that this one could. */
function reportSuperseded(options: ApplyOptions, successor: string): FlowResult {
  const report = { ...startReport(options), result: 'superseded' } as const
  return { report, supersededBy: successor, texts: new Map(), privatePredicates: new Set(), failure: null }
}
