import type { ApplyInputs } from '../action/inputs.ts'
import { type BranchState, executeSteps } from '../apply/execute.ts'
import type { Guard } from '../apply/permit.ts'
import type { ProfileWriter } from '../apply/profile-writer.ts'
import { type ApplyResult, explainApply, reportResult, settleResult } from '../apply/results.ts'
import type { Sleep } from '../apply/write-failure.ts'
import type { ProfileLister } from '../live/profile.ts'
import { findUnmatchedGlobs } from '../plan/findings.ts'
import { chooseApplyResult } from '../plan/outcome.ts'
import { isWrite, planFiles } from '../plan/plan.ts'
import { combinePolicies } from '../plan/policy-report.ts'
import { countUnmanaged } from '../plan/read.ts'
import type { SnapshotReader } from '../policy/file.ts'
import type { PolicyGlobs } from '../policy/globs.ts'
import { createParser } from '../policy/parse.ts'
import type { Report } from '../report/schema.ts'
import { readWanted, type Wanted } from './read-state.ts'
import type { FlowResult } from './result.ts'
import { startReport } from './start-report.ts'

export interface ApplyPorts {
  readonly snapshots: SnapshotReader
  readonly policies: ProfileLister
  /** Null in a dry run, so that it cannot write. */
  readonly writer: ProfileWriter | null
  readonly guard: Guard
  readonly readBranchState: () => Promise<BranchState>
  readonly sleep: Sleep
}

interface ApplyOptions {
  readonly ports: ApplyPorts
  readonly inputs: ApplyInputs
  readonly commit: string
  readonly repository: string
  readonly globs: PolicyGlobs
}

/** The second flow: makes the live profiles what the files at one commit say, if that was reviewed. */
export async function apply(options: ApplyOptions): Promise<FlowResult> {
  const { ports, inputs, commit } = options
  const { policies, guard, writer } = ports
  const [branch, snapshots] = await Promise.all([ports.readBranchState(), ports.snapshots.read([commit])])
  if (branch.kind === 'unknown') throw branch.error
  if (branch.kind === 'moved') return reportSuperseded(options, branch.to)
  const parse = createParser()
  const wanted = await readWanted({ snapshots, policies, defaultProject: inputs.projectId, parse })

  const steps = planFiles(wanted)
  const writes = [...steps.values()].filter(isWrite)
  const decisions = await guard.judge(writes, parse)
  const allowed = writes.filter(step => decisions.get(step)?.refusal === undefined)
  const executions = writer ? await executeSteps(allowed, { ...ports, writer, commit }) : []
  const executed = new Map(executions.map(({ step, outcome }) => [step, outcome]))

  const results = wanted.policyFiles.map(policyFile => {
    const step = steps.get(policyFile)
    const decision = step && isWrite(step) ? decisions.get(step) : undefined
    return settleResult({ policyFile, step, decision, executed, failures: wanted.failures })
  })
  return reportApply({ options, wanted, results })
}

function reportApply({
  options,
  wanted,
  results,
}: {
  options: ApplyOptions
  wanted: Wanted
  results: readonly ApplyResult[]
}): FlowResult {
  const { globs, ports } = options
  const { policyFiles, directory, privatePredicates } = wanted
  const policies = results.map(reportResult)
  const unmatchedGlobs = globs.listUnmatched(policyFiles.map(({ file }) => file.path))
  const result = chooseApplyResult({
    outcomes: results.flatMap(({ outcome }) => outcome ?? []),
    hasInvalid: results.some(({ policyFile }) => policyFile.kind === 'invalid'),
    hasPlanned: ports.writer === null && results.some(({ step, outcome }) => step && isWrite(step) && !outcome),
  })
  return {
    report: {
      ...startReport(options),
      result: unmatchedGlobs.length > 0 ? 'failed' : result,
      direction: combinePolicies(policies),
      policies,
      findings: findUnmatchedGlobs(globs, policyFiles),
      unmanaged_profiles: countUnmanaged(policyFiles, directory),
    },
    texts: new Map(),
    privatePredicates,
    failure: explainApply(results, unmatchedGlobs),
  }
}

/** An old run was restarted, or a slow one overtaken: the newer run applies everything that this one could. */
function reportSuperseded(options: ApplyOptions, successor: string): FlowResult {
  const report: Report = { ...startReport(options), result: 'superseded' }
  return { report, supersededBy: successor, texts: new Map(), privatePredicates: new Set(), failure: null }
}
