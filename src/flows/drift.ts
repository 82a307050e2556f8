import type { DriftInputs } from '../action/inputs.ts'
import { explainApply, reportResult, settleResult } from '../apply/results.ts'
import type { ProfileLister } from '../live/profile.ts'
import { findUnmatchedGlobs } from '../plan/findings.ts'
import { chooseApplyResult } from '../plan/outcome.ts'
import { isWrite, planFiles } from '../plan/plan.ts'
import { combinePolicies } from '../plan/policy-report.ts'
import { countUnmanaged } from '../plan/read.ts'
import type { SnapshotReader } from '../policy/file.ts'
import type { PolicyGlobs } from '../policy/globs.ts'
import { createParser } from '../policy/parse.ts'
import type { PolicyReport } from '../report/schema.ts'
import type { EvidencePorts } from '../reviews/evidence.ts'
import { asksForReviews } from '../reviews/tally.ts'
import { explainDifferences } from './live-state.ts'
import { mapCommit, type TablePorts } from './map-access.ts'
import { createCommitPolicies, readWanted } from './read-state.ts'
import type { FlowResult } from './result.ts'
import { startReport } from './start-report.ts'

export interface DriftPorts {
  readonly snapshots: SnapshotReader
  readonly policies: ProfileLister
  readonly past: Omit<EvidencePorts, 'readPolicies'>
  /** For the access map alone. */
  readonly tables: TablePorts
}

/** The third flow, which writes nothing: reports live profiles edited elsewhere, and files that wait to be applied. */
export async function findDrift({
  ports,
  inputs,
  commit,
  repository,
  globs,
}: {
  ports: DriftPorts
  inputs: DriftInputs
  commit: string
  repository: string
  globs: PolicyGlobs
}): Promise<FlowResult> {
  const { projectId: defaultProject } = inputs
  const snapshots = await ports.snapshots.read([commit])
  const parse = createParser()
  const wanted = await readWanted({ snapshots, policies: ports.policies, defaultProject, parse })
  const { policyFiles, directory, failures, privatePredicates } = wanted
  const steps = planFiles(wanted)
  const readPolicies = createCommitPolicies({ snapshots: ports.snapshots, parse, defaultProject })
  const { requiredApprovals, requiredApprovalsWidening } = inputs
  const rules = asksForReviews(inputs)
    ? { requiredApprovals, requiredApprovalsWidening, reviewersWidening: null }
    : null
  const differences = await explainDifferences({
    steps: [...steps.values()].filter(isWrite),
    commit,
    ports: { ...ports.past, readPolicies },
    rules,
  })

  const results = policyFiles.map(policyFile => {
    const drift = differences.drifts.get(policyFile.file.path) ?? []
    const permit = { drift, refusal: undefined, proof: undefined, note: undefined }
    return settleResult({ policyFile, step: steps.get(policyFile), permit, executed: new Map(), failures })
  })
  const policies = results.map(reportResult).map(withoutSuccess)
  const unmatchedGlobs = globs.listUnmatched(policyFiles.map(({ file }) => file.path))
  const hasDrift = policies.some(({ drift }) => drift.length > 0)
  const result = chooseApplyResult({
    outcomes: results.flatMap(({ outcome }) => outcome ?? []),
    hasInvalid: results.some(({ policyFile }) => policyFile.kind === 'invalid'),
    hasPlanned: [...steps.values()].some(isWrite),
  })
  return {
    report: {
      ...startReport({ inputs, repository, commit }),
      result: chooseDriftResult({ result, hasDrift, hasUnmatched: unmatchedGlobs.length > 0 }),
      direction: combinePolicies(policies),
      policies,
      findings: [...findUnmatchedGlobs(globs, policyFiles), ...differences.findings],
      unmanaged_profiles: countUnmanaged(policyFiles, directory),
    },
    texts: new Map(),
    privatePredicates,
    ...(inputs.accessMap ? { accessMap: () => mapCommit({ ports: ports.tables, inputs, commit, policyFiles }) } : {}),
    failure: joinFailures(hasDrift ? explainDrift(policies) : null, explainApply(results, unmatchedGlobs)),
  }
}

function chooseDriftResult({
  result,
  hasDrift,
  hasUnmatched,
}: {
  result: ReturnType<typeof chooseApplyResult>
  hasDrift: boolean
  /** Whether a glob matches no file: then it is not known what was to be looked at. */
  hasUnmatched: boolean
}): FlowResult['report']['result'] {
  if (hasUnmatched) return 'failed'
  const isSound = result === 'changed' || result === 'unchanged'
  return isSound && hasDrift ? 'drifted' : result
}

/** Nothing was applied, so that nothing succeeded either; what failed still says why. */
function withoutSuccess(policy: PolicyReport): PolicyReport {
  return policy.outcome === 'failed' ? policy : { ...policy, outcome: null }
}

function explainDrift(policies: readonly PolicyReport[]): string {
  const drifted = policies.filter(({ drift }) => drift.length > 0).map(({ file }) => file)
  return `Edited outside this repository: ${drifted.join(', ')}. Add each edit to its file by a pull request, or undo it in PgBeam.`
}

function joinFailures(...failures: readonly (string | null)[]): string | null {
  return failures.filter(failure => failure !== null).join('\n') || null
}
