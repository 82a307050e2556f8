import type { ComparableEvent } from './event.ts'
import type { FlowResult } from './flow-result.ts'
import type { Comparison } from './github/comparison.ts'
import type { HistoryReader } from './github/history.ts'
import type { SnapshotReader } from './github/snapshot.ts'
import type { PolicyGlobs } from './globs.ts'
import type { Inputs } from './inputs.ts'
import { readAgents } from './knowledge/agents.ts'
import { gatherKnowledge } from './knowledge/gather.ts'
import { createInquiry } from './knowledge/inquiry.ts'
import { listTouchedProjects } from './knowledge/subject.ts'
import { separateTests } from './knowledge/test-files.ts'
import type { PolicyReader } from './pgbeam/model.ts'
import { readPredicates, splitConjuncts } from './postgres/predicate.ts'
import { NOTHING_LIVE, readDirectory } from './read-directory.ts'
import { isChanged } from './report/order.ts'
import type { PolicyReport, Report, ReportedFinding } from './report/schema.ts'
import { addDrift } from './review/drift.ts'
import { assignProjects, checkIdentities, listProjects } from './review/identity.ts'
import { lintSource } from './review/lint-source.ts'
import { countUnmanaged, listLiveProfiles } from './review/live.ts'
import { combinePolicies } from './review/policy-report.ts'
import { collectTexts, listPredicates, listProfiles, parseSnapshots } from './review/read.ts'
import { adviseOnRenames } from './review/rename.ts'
import { reviewPolicies } from './review/review-all.ts'
import { listUnsettled } from './review/steps.ts'
import { describeUnreachable, findIdleGlobs } from './run-findings.ts'
import { explainTests, hasInvalidTests } from './tests/explain.ts'
import { formatJUnit } from './tests/junit.ts'
import { planTests } from './tests/plan.ts'
import { reportTests } from './tests/report-tests.ts'
import type { TestedFile } from './tests/results.ts'
import { traceDrift } from './trace.ts'

export interface CheckPorts {
  readonly compare: () => Promise<Comparison>
  readonly snapshots: SnapshotReader
  readonly histories: HistoryReader
  /** Undefined without an API key: then nothing live is known. */
  readonly policies: PolicyReader | undefined
  readonly now: () => number
}

/** The first flow: what merging does to who may see and do what. */
export async function check({
  ports,
  inputs,
  event,
  globs,
}: {
  ports: CheckPorts
  inputs: Inputs
  event: ComparableEvent
  globs: PolicyGlobs
}): Promise<FlowResult> {
  const comparison = await ports.compare()
  const commits = comparison.base === null ? [comparison.head] : [comparison.head, comparison.base]
  const sides = (await ports.snapshots.read(commits)).map(separateTests)
  const policySides = sides.map(({ policies }) => policies)
  const [head = [], base = []] = parseSnapshots(policySides).map(sources => assignProjects(sources, inputs.projectId))
  const [headFiles = NO_FILES, baseFiles = NO_FILES] = sides.map(({ policies, tests }) => ({
    policies: policies.files,
    tests,
  }))

  const inquiry = createInquiry()
  const reader = ports.policies
  const [live, agents, filePredicates] = await Promise.all([
    reader ? readDirectory(listProjects(head), reader) : NOTHING_LIVE,
    readAgents({ projects: listTouchedProjects({ base, head }), reader, inquiry }),
    readPredicates(listPredicates(listProfiles([...head, ...base]))),
  ])
  const { directory } = live
  const renames = adviseOnRenames({ base, head, directory })
  const linted = head.map(source =>
    lintSource({ source, predicates: filePredicates, known: renames.get(source.file.path) ?? [] }),
  )
  const checked = checkIdentities(linted, directory)
  const livePredicates = await readPredicates(listPredicates(listLiveProfiles(checked, directory)))
  const meaning = { directory, splitConjuncts: splitConjuncts(new Map([...livePredicates, ...filePredicates])) }

  const reviews = reviewPolicies({ base, head: checked, ...meaning })
  const [drifts, knowledge] = await Promise.all([
    traceDrift({
      steps: listUnsettled({ base, head: checked, ...meaning }),
      commit: comparison.base ?? comparison.head,
      histories: ports.histories,
      defaultProject: inputs.projectId,
    }),
    gatherKnowledge({
      reader,
      inquiry,
      agents,
      failures: live.failures,
      touched: reviews.touched,
      base,
      head: checked,
      directory,
      tests: planTests({ base: baseFiles, head: headFiles }),
      replayDays: inputs.replay ? inputs.replayDays : null,
      now: ports.now(),
    }),
  ])
  const { touched, untouched } = addDrift({ ...reviews, touched: knowledge.policies }, { base, drifts })
  const tests = reportTests(knowledge.tests)

  const report: Report = {
    version: 1,
    mode: 'check',
    result: chooseResult(touched, knowledge.tests),
    direction: combinePolicies(touched),
    dry_run: inputs.dryRun,
    repository: `${event.run.repository.owner}/${event.run.repository.name}`,
    commit: comparison.head,
    base_commit: comparison.base,
    pull_request: event.kind === 'pull-request' ? event.number : null,
    policies: [...touched, ...untouched],
    findings: [...findIdleGlobs(globs, head), ...describeUnreachable(live.failures), ...knowledge.findings],
    unmanaged_profiles: countUnmanaged(checked, directory),
    ...(tests ? { tests } : {}),
  }
  return {
    report,
    texts: collectTexts({ base, head, policies: touched }),
    privatePredicates: new Set([...livePredicates.keys()].filter(text => !filePredicates.has(text))),
    ...(tests ? { junit: formatJUnit(knowledge.tests) } : {}),
    failure: joinFailures(
      explainFailure({ touched, findings: report.findings, failOn: inputs.failOn }),
      explainTests(knowledge.tests, inputs.failOn),
    ),
  }
}

const NO_FILES = { policies: [], tests: [] }

function joinFailures(...failures: readonly (string | null)[]): string | null {
  return failures.filter(failure => failure !== null).join('\n') || null
}

function chooseResult(touched: readonly PolicyReport[], tests: readonly TestedFile[]): Report['result'] {
  if (touched.some(({ action }) => action === 'invalid') || hasInvalidTests(tests)) return 'invalid'
  return touched.some(isChanged) ? 'changed' : 'unchanged'
}

/** Only what the change touches fails its check. */
function explainFailure({
  touched,
  findings,
  failOn,
}: {
  touched: readonly PolicyReport[]
  findings: readonly ReportedFinding[]
  failOn: Inputs['failOn']
}): string | null {
  const invalid = touched.filter(({ action }) => action === 'invalid').map(({ file }) => file)
  if (invalid.length > 0) return `Not valid: ${invalid.join(', ')}. Mend the errors that are shown on their lines.`
  // PgBeam out of reach never fails a check.
  const standing = [...findings, ...touched.flatMap(policy => policy.findings)].filter(
    ({ accepted, code }) => accepted === undefined && code !== 'live-unknown',
  )
  const severities = failOn === 'warning' ? ['error', 'warning'] : failOn === 'error' ? ['error'] : []
  const codes = new Set(standing.filter(({ severity }) => severities.includes(severity)).map(({ code }) => code))
  if (codes.size === 0) return null
  return `Findings that fail the check (fail-on: ${failOn}): ${[...codes].join(', ')}. Mend them, or accept each in its file with \`# pgbeam-allow: <code> <reason>\`.`
}
