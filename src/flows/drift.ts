import type { DriftInputs } from '../action/inputs.ts'
import { explainApply, reportResult, settleResult } from '../apply/results.ts'
import type { ProfileLister } from '../live/profile.ts'
import { findUnmatchedGlobs } from '../plan/findings.ts'
import { chooseApplyResult } from '../plan/outcome.ts'
import { isWrite } from '../plan/plan.ts'
import { combinePolicies } from '../plan/policy-report.ts'
import { countUnmanaged } from '../plan/read.ts'
import type { SnapshotReader } from '../policy/file.ts'
import type { PolicyGlobs } from '../policy/globs.ts'
import { createParser } from '../policy/parse.ts'
import type { PolicyReport } from '../report/schema.ts'
import type { EvidencePorts } from '../reviews/evidence.ts'
import { type ProposalPorts, proposeEdits } from './drift-proposal.ts'
import { addBreaches, type Guard, guardPolicies, planGuarded } from './guard-apply.ts'
import { explainDifferences } from './live-state.ts'
import { mapCommit, type TablePorts } from './map-access.ts'
import { createCommitGuardrails, createCommitPolicies, readWanted } from './read-state.ts'
import type { FlowResult } from './result.ts'
import { startReport } from './start-report.ts'

export interface DriftPorts {
  readonly snapshots: SnapshotReader
  readonly policies: ProfileLister
  readonly past: Omit<EvidencePorts, 'readPolicies'>
  /** Null where no pull request is asked for. */
  readonly proposals: ProposalPorts | null
  /** In ms since the epoch. */
  readonly now: () => number
  /** What guardrails and the access map are judged over. */
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
  const steps = planGuarded(wanted, ports.now())
  const readPolicies = createCommitPolicies({ snapshots: ports.snapshots, parse, defaultProject })
  const past = { ...ports.past, readPolicies }
  const [differences, guard] = await Promise.all([
    explainDifferences({ steps: [...steps.values()].filter(isWrite), commit, ports: past, inputs }),
    guardPolicies({
      wanted,
      steps,
      commit,
      branch: '',
      ports: { ...past, readGuardrails: createCommitGuardrails(ports.snapshots) },
      rules: null,
      schema: { files: ports.tables.schemaFiles, lines: inputs.databaseSchema },
      now: ports.now(),
      showsUnmanaged: true,
    }),
  ])

  const files = [...policyFiles, ...wanted.guardrailFiles]
  const unmatchedGlobs = globs.listUnmatched(files.map(({ file }) => file.path))
  const isUnreadable = [...steps.values()].some(({ kind }) => kind === 'unreadable')
  const proposal =
    ports.proposals &&
    (await proposeEdits({
      ...{ ...wanted, steps, drifts: differences.drifts, ports: ports.proposals },
      isComplete: failures.size + unmatchedGlobs.length === 0 && !isUnreadable && !differences.isPartial,
      redactPredicates: inputs.redactPredicates,
    }))
  const leftOut = new Map(proposal?.leftOut.map(({ policyFile, finding }) => [policyFile.file.path, finding]))

  const results = policyFiles.map(policyFile => {
    const drift = differences.drifts.get(policyFile.file.path) ?? []
    const permit = { drift, refusal: undefined, proof: undefined, note: undefined, brought: [] }
    return settleResult({ policyFile, step: steps.get(policyFile), permit, executed: new Map(), failures })
  })
  const policies = results
    .map(result => addBreaches(withoutSuccess(reportResult(result)), guard.guarded.get(result.policyFile)))
    .map(policy => {
      const finding = policy.drift.length > 0 ? leftOut.get(policy.file) : undefined
      return finding ? { ...policy, findings: [...policy.findings, finding] } : policy
    })
  const hasDrift = policies.some(({ drift }) => drift.length > 0)
  const result = chooseApplyResult({
    outcomes: results.flatMap(({ outcome }) => outcome ?? []),
    hasInvalid: results.some(({ policyFile }) => policyFile.kind === 'invalid'),
    hasPlanned: [...steps.values()].some(isWrite),
  })
  return {
    report: {
      ...startReport({ inputs, repository, commit }),
      result: chooseDriftResult({
        result,
        hasDrift,
        hasFailed: unmatchedGlobs.length > 0 || listGuardFailures(guard).length > 0,
      }),
      direction: combinePolicies(policies),
      policies,
      findings: [...findUnmatchedGlobs(globs, files), ...differences.findings],
      unmanaged_profiles: countUnmanaged(policyFiles, directory),
      ...(guard.report ? { guardrails: guard.report } : {}),
    },
    texts: new Map(),
    privatePredicates,
    ...(proposal ? { proposal } : {}),
    ...(inputs.accessMap ? { accessMap: () => mapCommit({ ports: ports.tables, inputs, commit, policyFiles }) } : {}),
    failure: joinFailures(
      hasDrift ? explainDrift(policies) : null,
      explainApply(results, unmatchedGlobs),
      ...listGuardFailures(guard),
    ),
  }
}

function chooseDriftResult({
  result,
  hasDrift,
  hasFailed,
}: {
  result: ReturnType<typeof chooseApplyResult>
  hasDrift: boolean
  /** Whether a glob matches no file, so that it is not known what was to be looked at; or a guardrail is broken. */
  hasFailed: boolean
}): FlowResult['report']['result'] {
  if (hasFailed) return 'failed'
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

/** Beside what fails an apply as well, live profiles that no file names and that break guardrails. */
function listGuardFailures({ failures, report, guarded }: Guard): string[] {
  const unmanaged = (report?.unmanaged ?? []).map(({ name, policy_id }) => `${name} (${policy_id})`)
  const waiting = [...guarded].filter(([, { anew }]) => anew.length > 0).map(([{ file }]) => file.path)
  return [
    ...failures,
    ...(waiting.length > 0 ? [`Breaking a guardrail, and not applied for it: ${waiting.join(', ')}.`] : []),
    ...(unmanaged.length > 0
      ? [
          `Not managed, and breaking a guardrail: ${unmanaged.slice(0, 10).join(', ')}. Narrow each in PgBeam, or export it to a file.`,
        ]
      : []),
  ]
}

function joinFailures(...failures: readonly (string | null)[]): string | null {
  return failures.filter(failure => failure !== null).join('\n') || null
}
