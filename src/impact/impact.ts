import type { PgBeamError } from '../pgbeam/errors.ts'
import type { TestedFile } from '../policy-tests/judge.ts'
import type { PlannedTests } from '../policy-tests/plan.ts'
import type { PolicyReport, ReportedAgents, ReportedFinding, ReportedReplay } from '../report/schema.ts'
import { type AgentsByProject, describeAgents, NOBODY } from './agents.ts'
import { describeGap, type Gap, type Inquiry } from './breaker.ts'
import { type Change, createDrafts, findSubjects, type Subject } from './changed-policy.ts'
import { checkDraft } from './check-draft.ts'
import { type ReplayPort, replaySubject } from './replay.ts'
import { type EvaluationPort, runTests, skipTests } from './run-policy-tests.ts'

/** What a check asks of PgBeam besides the lists of profiles and agents. */
export type KnowledgePort = EvaluationPort & ReplayPort

export interface KnowledgeRequest extends Change {
  /** Undefined without an API key: then nothing is asked. */
  readonly reader: KnowledgePort | undefined
  /** The one by which the agents were asked for. */
  readonly inquiry: Inquiry
  readonly agents: AgentsByProject
  /** Why projects are not in the directory. */
  readonly failures: ReadonlyMap<string, PgBeamError>
  /** The policies that the change touches. */
  readonly touched: readonly PolicyReport[]
  readonly tests: readonly PlannedTests[]
  /** Days of recorded queries to try the new versions with; null: they are not tried. */
  readonly replayDays: number | null
  /** ms since the epoch. */
  readonly now: number
}

export interface Knowledge {
  /** `touched`, in its order, with all that PgBeam says about each. */
  readonly policies: readonly PolicyReport[]
  readonly tests: readonly TestedFile[]
  /** What could not be known, and why. */
  readonly findings: readonly ReportedFinding[]
}

/**
 * Asks PgBeam for all that no diff can say about a change: whom it hits, what it would do to recorded queries, whether
 * the new versions would be refused, and how policy tests end. PgBeam out of reach costs that and nothing else.
 */
export async function gatherKnowledge(request: KnowledgeRequest): Promise<Knowledge> {
  const { reader, inquiry, touched, failures } = request
  if (!reader) return { policies: touched, tests: await skipTests(request.tests, 'no-key'), findings: [] }
  for (const [projectId, error] of failures) inquiry.closeProject(projectId, error)

  const drafts = createDrafts(request)
  const subjects = findSubjects(touched, { ...request, drafts })
  const invalid = new Set(request.head.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path))
  const [facts, tests] = await Promise.all([
    Promise.all([...subjects.values()].map(subject => learnAbout(subject, { ...request, reader }))),
    runTests({
      files: request.tests,
      findSubject: path => drafts.find(path) ?? { why: invalid.has(path) ? 'invalid-policy' : 'no-answer' },
      reader,
      inquiry,
    }),
  ])
  const known = new Map(facts.map(({ subject, ...fact }) => [subject.report, fact]))
  const gaps = [...inquiry.listGaps(), ...facts.flatMap(({ gap }) => gap ?? [])]
  return { policies: touched.map(report => addFact(report, known.get(report))), tests, findings: gaps.map(describeGap) }
}

interface Fact {
  readonly agents: ReportedAgents | undefined
  readonly replay: ReportedReplay | undefined
  readonly findings: readonly ReportedFinding[]
  /** PgBeam took the version, and would not replay it. */
  readonly gap: Gap | undefined
}

type Request = KnowledgeRequest & { readonly reader: KnowledgePort }

async function learnAbout(subject: Subject, request: Request): Promise<Fact & { subject: Subject }> {
  const { replayDays: days } = request
  const agents = findAgents(subject, request)
  if (days === null) return { subject, agents, replay: undefined, findings: [], gap: undefined }
  const replay = await replaySubject({ ...request, subject, agents, days })
  // What PgBeam has replayed, it has taken.
  const findings = replay.isTaken ? [] : await checkDraft(subject, request)
  const isPuzzling = replay.refusal !== undefined && findings.length === 0
  const gap = isPuzzling ? { error: replay.refusal, topics: new Set(['replays'] as const) } : undefined
  return { subject, agents, replay: replay.report, findings, gap }
}

function addFact(report: PolicyReport, fact: Omit<Fact, 'gap'> | undefined): PolicyReport {
  if (!fact) return report
  const { agents, replay, findings } = fact
  return {
    ...report,
    findings: [...report.findings, ...findings],
    ...(agents ? { agents } : {}),
    ...(replay ? { replay } : {}),
  }
}

function findAgents({ source, known }: Subject, { agents, now }: Request): ReportedAgents | undefined {
  if (known.kind === 'none') return NOBODY
  const all = agents.get(source.projectId)
  return all && known.kind === 'found' ? describeAgents({ agents: all, profileId: known.live.id, now }) : undefined
}
