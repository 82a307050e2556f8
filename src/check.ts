import { chooseCheckResult, explainCheck } from './check/conclude.ts'
import { readSides } from './check/read-sides.ts'
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
import type { PolicyReader } from './pgbeam/model.ts'
import { createParser } from './policy/parser.ts'
import { splitConjuncts } from './postgres/predicate.ts'
import { readPredicates } from './postgres/read-predicates.ts'
import { NOTHING_LIVE, readDirectory } from './read-directory.ts'
import { addDrift } from './review/drift.ts'
import { checkIdentities, listProjects } from './review/identity.ts'
import { lintSource } from './review/lint-source.ts'
import { countUnmanaged, listLiveProfiles } from './review/live.ts'
import { combinePolicies } from './review/policy-report.ts'
import { collectTexts, listPredicates, listProfiles } from './review/read.ts'
import { adviseOnRenames } from './review/rename.ts'
import { reviewPolicies } from './review/review-all.ts'
import { listUnsettled } from './review/steps.ts'
import { describeUnreachable, findIdleGlobs } from './run-findings.ts'
import { formatJUnit } from './tests/junit.ts'
import { reportTests } from './tests/report-tests.ts'
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
  const { snapshots, histories, policies: reader } = ports
  const defaultProject = inputs.projectId
  const comparison = await ports.compare()
  const parse = createParser()
  const { base, head, tests } = await readSides({ comparison, snapshots, defaultProject, parse })

  // What is live, and what the predicates mean.
  const inquiry = createInquiry()
  const [{ directory, failures }, agents, filePredicates] = await Promise.all([
    reader ? readDirectory(listProjects(head), reader) : NOTHING_LIVE,
    readAgents({ projects: listTouchedProjects({ base, head }), reader, inquiry }),
    readPredicates(listPredicates(listProfiles([...head, ...base]))),
  ])
  const renames = adviseOnRenames({ base, head, directory })
  const linted = head.map(source =>
    lintSource({ source, predicates: filePredicates, known: renames.get(source.file.path) ?? [] }),
  )
  const checked = checkIdentities(linted, directory)
  const liveTexts = listPredicates(listLiveProfiles(checked, directory))
  const livePredicates = await readPredicates(liveTexts.filter(text => !filePredicates.has(text)))
  const meaning = { directory, splitConjuncts: splitConjuncts(new Map([...livePredicates, ...filePredicates])) }

  // What the change does, and what is known of that.
  const reviews = reviewPolicies({ base, head: checked, ...meaning })
  const [drifts, knowledge] = await Promise.all([
    traceDrift({
      steps: listUnsettled({ base, head: checked, ...meaning }),
      commit: comparison.base ?? comparison.head,
      histories,
      defaultProject,
      parse,
    }),
    gatherKnowledge({
      reader,
      inquiry,
      agents,
      failures,
      touched: reviews.touched,
      base,
      head: checked,
      directory,
      tests,
      replayDays: inputs.replay ? inputs.replayDays : null,
      now: ports.now(),
    }),
  ])

  const { touched, untouched } = addDrift({ ...reviews, touched: knowledge.policies }, { base, drifts })
  const findings = [...findIdleGlobs(globs, head), ...describeUnreachable(failures), ...knowledge.findings]
  const found = { touched, tests: knowledge.tests, findings }
  const reportedTests = reportTests(knowledge.tests)
  return {
    report: {
      version: 1,
      mode: 'check',
      result: chooseCheckResult(found, inputs.failOn),
      direction: combinePolicies(touched),
      dry_run: inputs.dryRun,
      repository: `${event.run.repository.owner}/${event.run.repository.name}`,
      commit: comparison.head,
      base_commit: comparison.base,
      pull_request: event.kind === 'pull-request' ? event.number : null,
      policies: [...touched, ...untouched],
      findings,
      unmanaged_profiles: countUnmanaged(checked, directory),
      ...(reportedTests ? { tests: reportedTests } : {}),
    },
    texts: collectTexts({ base, head, policies: touched }),
    privatePredicates: new Set(livePredicates.keys()),
    ...(reportedTests ? { junit: formatJUnit(knowledge.tests) } : {}),
    failure: explainCheck(found, inputs.failOn),
  }
}
