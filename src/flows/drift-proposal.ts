import type { SplitConjuncts } from '../access/pair.ts'
import { editPolicy } from '../edit/edit-policy.ts'
import { type AgentPort, type AgentsByProject, describeAgents, readAgents } from '../impact/agents.ts'
import { createBreaker } from '../impact/breaker.ts'
import { reportChanges } from '../plan/changes.ts'
import { noteNotProposed } from '../plan/findings.ts'
import type { Step, UpdateStep } from '../plan/plan.ts'
import { describeFile } from '../plan/policy-report.ts'
import type { PolicyFile } from '../plan/read.ts'
import { listDifferences } from '../policy/equality.ts'
import { joinMark, type SnapshotFile } from '../policy/file.ts'
import type { PolicyReport, ReportedDrift, ReportedFinding } from '../report/schema.ts'

/** What a proposal needs beside what drift mode reads anyway. */
export interface ProposalPorts {
  /** Whether everybody can read the repository. Where that is not known, they can. */
  isPublic(): Promise<boolean>
  readonly agents: AgentPort
  /** ms since the epoch. */
  now(): number
}

/** The live edits as edits of the files, and what of them is not among these. */
export interface DriftProposal {
  readonly edits: readonly ProposedEdit[]
  readonly leftOut: readonly LeftOut[]
  /** Whether every live profile could be compared: else there may be edits that are not known. */
  readonly isComplete: boolean
}

export interface ProposedEdit {
  readonly file: SnapshotFile
  readonly text: string
  readonly drift: readonly ReportedDrift[]
  /** From the file to what is live. */
  readonly policy: PolicyReport
}

export interface LeftOut {
  readonly policyFile: PolicyFile
  readonly finding: ReportedFinding
}

/** What one pull request holds at most: nobody reviews more, and each file is a request. */
const MAX_FILES = 100
const MAX_BYTES = 10 * 1024 * 1024

interface Drifted {
  readonly step: UpdateStep
  readonly drift: readonly ReportedDrift[]
}

/** Takes live edits into the texts of their files. */
export async function proposeEdits({
  ports,
  policyFiles,
  steps,
  drifts,
  isComplete,
  privatePredicates,
  redactPredicates,
  splitConjuncts,
}: {
  ports: ProposalPorts
  policyFiles: readonly PolicyFile[]
  steps: ReadonlyMap<PolicyFile, Step>
  drifts: ReadonlyMap<string, readonly ReportedDrift[]>
  isComplete: boolean
  privatePredicates: ReadonlySet<string>
  redactPredicates: boolean
  splitConjuncts: SplitConjuncts
}): Promise<DriftProposal> {
  const drifted = policyFiles.flatMap((policyFile): Drifted[] => {
    const step = steps.get(policyFile)
    const drift = drifts.get(policyFile.file.path) ?? []
    return step?.kind === 'update' && drift.length > 0 ? [{ step, drift }] : []
  })
  const holdsPrivate = ({ step }: Drifted) =>
    step.liveProfile.row_filters.some(({ predicate }) => privatePredicates.has(predicate))
  const isHidden = drifted.some(holdsPrivate) && (redactPredicates || (await ports.isPublic()))
  const edits: ProposedEdit[] = []
  const leftOut = policyFiles.flatMap(listInvalid)
  let bytes = 0
  for (const each of drifted) {
    const { policyFile } = each.step
    const edit = isHidden && holdsPrivate(each) ? PRIVATE : takeEdit(each, splitConjuncts)
    const size = 'reason' in edit ? 0 : Buffer.byteLength(edit.text)
    const refusal =
      'reason' in edit ? edit : edits.length >= MAX_FILES || bytes + size > MAX_BYTES ? TOO_MANY : undefined
    if (refusal) leftOut.push({ policyFile, finding: noteNotProposed(refusal.reason) })
    else if (!('reason' in edit)) {
      edits.push(edit)
      bytes += size
    }
  }
  return { edits: await addAgents(edits, ports), leftOut, isComplete }
}

interface Refusal {
  /** A clause. */
  readonly reason: string
}

const PRIVATE: Refusal = { reason: 'it holds a row filter whose predicate only the live profile has' }
const TOO_MANY: Refusal = { reason: 'one pull request does not hold more' }

/** Files that cannot be edited, whatever is live. */
function listInvalid(policyFile: PolicyFile): LeftOut[] {
  if (policyFile.kind === 'valid') return []
  const codes = new Set(policyFile.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code))
  const isDuplicate = codes.has('duplicate-policy')
  const reason = isDuplicate ? 'another file stands for the same live profile' : 'the file is not valid'
  return [{ policyFile, finding: noteNotProposed(reason) }]
}

function takeEdit({ step, drift }: Drifted, splitConjuncts: SplitConjuncts): ProposedEdit | Refusal {
  const { policyFile, live, liveProfile } = step
  const { file, document } = policyFile
  const edited = editPolicy({ path: file.path, text: joinMark(file.content) ?? '', live: liveProfile })
  if (edited.kind !== 'edited') return { reason: edited.kind === 'impossible' ? edited.reason : 'nothing is different' }
  const before = { kind: 'base', profile: document.profile } as const
  const { changes, ...rest } = reportChanges({ before, document: edited.document, splitConjuncts })
  const driftFields = new Set(drift.map(({ field }) => field))
  const others = listDifferences(document.profile, liveProfile).filter(field => !driftFields.has(field))
  const policy: PolicyReport = {
    ...describeFile(policyFile),
    policy_id: live.id,
    action: 'update',
    findings: [],
    ...rest,
    // Their lines are those of a commit that is still to be made.
    changes: changes.map(change => ({ ...change, line: null })),
    reason: others.length === 0 ? null : `${TAKES_BACK} ${others.join(', ')}.`,
  }
  return { file, text: edited.text, drift, policy }
}

const TAKES_BACK = 'It also takes back what was merged and is not yet in force:'

async function addAgents(
  edits: readonly ProposedEdit[],
  { agents: reader, now }: ProposalPorts,
): Promise<ProposedEdit[]> {
  const projects = [...new Set(edits.flatMap(({ policy }) => policy.project_id ?? []))]
  const known: AgentsByProject = await readAgents({ projects, reader, breaker: createBreaker() })
  return edits.map(edit => {
    const { project_id, policy_id } = edit.policy
    const agents = known.get(project_id ?? '')
    if (!agents || policy_id === null) return edit
    return { ...edit, policy: { ...edit.policy, agents: describeAgents({ agents, profileId: policy_id, now: now() }) } }
  })
}
