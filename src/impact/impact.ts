import type { PgBeamError } from '../live/pgbeam-error.ts'
import type { TestedFile } from '../policy-tests/judge.ts'
import type { PlannedTests } from '../policy-tests/plan.ts'
import type { ReportedAgents, ReportedApprovalRules, ReportedProject, ReportedReplay } from '../report/impact-schema.ts'
import type { PolicyReport, ReportedFinding } from '../report/schema.ts'
import { type AgentsByProject, describeAgents, NOBODY } from './agents.ts'
import { type CircuitBreaker, describeUnknown, type Unknown } from './breaker.ts'
import { type Change, type ChangedPolicy, createDrafts, findChangedPolicies } from './changed-policy.ts'
import { checkDraft } from './check-draft.ts'
import type { ProjectsById } from './project.ts'
import { describeApprovalRules, describeProject } from './reach.ts'
import { type ReplayPort, replayPolicy } from './replay.ts'
import { type EvaluationPort, runTests, skipTests } from './run-policy-tests.ts'

/** What a check asks of PgBeam besides the lists of profiles and agents. */
export type ImpactPort = EvaluationPort & ReplayPort

export interface ImpactRequest extends Change {
  /** Undefined without an API key: then nothing is asked. */
  readonly reader: ImpactPort | undefined
  /** The one by which the agents were asked for. */
  readonly breaker: CircuitBreaker
  readonly agents: AgentsByProject
  readonly projects: ProjectsById
  /** Why projects are not in the directory. */
  readonly failures: ReadonlyMap<string, PgBeamError>
  /** The policies that the change touches. */
  readonly changed: readonly PolicyReport[]
  readonly tests: readonly PlannedTests[]
  /** Days of recorded queries to try the new versions with; null: they are not tried. */
  readonly replayDays: number | null
  /** ms since the epoch. */
  readonly now: number
}

export interface Impact {
  /** `changed`, in its order, with all that PgBeam says about each. */
  readonly policies: readonly PolicyReport[]
  readonly tests: readonly TestedFile[]
  /** What could not be known, and why. */
  readonly findings: readonly ReportedFinding[]
}

/**
 * Asks PgBeam for all that no diff can say about a change: whom it hits, what it would do to recorded queries, whether
 * the new versions would be refused, and how policy tests end. PgBeam out of reach costs that and nothing else.
 */
export async function gatherImpact(request: ImpactRequest): Promise<Impact> {
  const { reader, breaker, changed, failures } = request
  if (!reader) return { policies: changed, tests: await skipTests(request.tests, 'no-key'), findings: [] }
  for (const [projectId, error] of failures) breaker.closeProject(projectId, error)

  const drafts = createDrafts(request)
  const policies = findChangedPolicies(changed, { ...request, drafts })
  const invalid = new Set(request.head.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path))
  const [facts, tests] = await Promise.all([
    Promise.all([...policies.values()].map(policy => learnAbout(policy, { ...request, reader }))),
    runTests({
      files: request.tests,
      findSubject: path => drafts.find(path) ?? { why: invalid.has(path) ? 'invalid-policy' : 'no-answer' },
      reader,
      breaker,
    }),
  ])
  const known = new Map(facts.map(({ policy, ...fact }) => [policy.report, fact]))
  const unknowns = [...breaker.listUnknowns(), ...facts.flatMap(({ unknown }) => unknown ?? [])]
  return {
    policies: changed.map(report => addFact(report, known.get(report))),
    tests,
    findings: unknowns.map(describeUnknown),
  }
}

interface Fact extends Reach {
  readonly replay: ReportedReplay | undefined
  readonly findings: readonly ReportedFinding[]
  /** PgBeam took the version, and would not replay it. */
  readonly unknown: Unknown | undefined
}

/** Whom a policy governs, and what its project adds to it. */
interface Reach {
  readonly agents: ReportedAgents | undefined
  readonly project: ReportedProject | undefined
  readonly approvalRules: ReportedApprovalRules | undefined
}

type Request = ImpactRequest & { readonly reader: ImpactPort }

async function learnAbout(policy: ChangedPolicy, request: Request): Promise<Fact & { policy: ChangedPolicy }> {
  const { replayDays: days } = request
  const reach = findReach(policy, request)
  const { agents } = reach
  if (days === null) return { policy, ...reach, replay: undefined, findings: [], unknown: undefined }
  const replay = await replayPolicy({ ...request, policy, agents, days })
  // What PgBeam has replayed, it has taken.
  const findings = replay.isTaken ? [] : await checkDraft(policy, request)
  const isPuzzling = replay.refusal !== undefined && findings.length === 0
  const unknown = isPuzzling ? { error: replay.refusal, topics: new Set(['replays'] as const) } : undefined
  return { policy, ...reach, replay: replay.report, findings, unknown }
}

function addFact(report: PolicyReport, fact: Omit<Fact, 'gap'> | undefined): PolicyReport {
  if (!fact) return report
  const { agents, project, approvalRules, replay, findings } = fact
  return {
    ...report,
    findings: [...report.findings, ...findings],
    ...(agents ? { agents } : {}),
    ...(project ? { project } : {}),
    ...(approvalRules ? { approval_rules: approvalRules } : {}),
    ...(replay ? { replay } : {}),
  }
}

function findReach(policy: ChangedPolicy, request: Request): Reach {
  const { report, policyFile, known } = policy
  const facts = known.kind === 'unknown' ? undefined : request.projects.get(policyFile.projectId)
  return {
    agents: findAgents(policy, request),
    project: facts && describeProject(facts, known.kind === 'found' ? known.live.id : null),
    approvalRules: facts && describeApprovalRules(facts, report),
  }
}

function findAgents({ policyFile, known }: ChangedPolicy, { agents, now }: Request): ReportedAgents | undefined {
  if (known.kind === 'none') return NOBODY
  const all = agents.get(policyFile.projectId)
  return all && known.kind === 'found' ? describeAgents({ agents: all, profileId: known.live.id, now }) : undefined
}
