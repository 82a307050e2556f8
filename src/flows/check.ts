import type { ComparableEvent } from '../action/event.ts'
import type { CheckInputs } from '../action/inputs.ts'
import { type AgentPort, readAgents } from '../impact/agents.ts'
import { createBreaker } from '../impact/breaker.ts'
import { listChangedProjects } from '../impact/changed-policy.ts'
import { gatherImpact, type ImpactPort } from '../impact/impact.ts'
import type { ProfileLister } from '../live/profile.ts'
import { describeUnreachable, findUnmatchedGlobs } from '../plan/findings.ts'
import { checkIdentities, listProjects } from '../plan/identity.ts'
import { listNeedingHistory } from '../plan/plan.ts'
import { addDrift, combinePolicies, reportPolicies } from '../plan/policy-report.ts'
import { collectTexts, countUnmanaged, lintFile, listLiveProfiles, listPredicates, listProfiles } from '../plan/read.ts'
import { adviseOnRenames } from '../plan/rename.ts'
import { traceDrift } from '../plan/trace-history.ts'
import type { SnapshotReader } from '../policy/file.ts'
import type { PolicyGlobs } from '../policy/globs.ts'
import { createParser } from '../policy/parse.ts'
import { formatJUnit } from '../policy-tests/junit.ts'
import { reportTests } from '../policy-tests/report.ts'
import { splitConjuncts } from '../postgres/predicate.ts'
import { readPredicates } from '../postgres/read-predicates.ts'
import type { HistoryReader } from '../reviews/evidence.ts'
import { chooseCheckResult, explainCheck } from './check-result.ts'
import type { Comparison } from './comparison.ts'
import { NOTHING_LIVE, readDirectory, readSides } from './read-state.ts'
import type { FlowResult } from './result.ts'
import { startReport } from './start-report.ts'

/** What a check asks of PgBeam. */
export type CheckReader = ProfileLister & AgentPort & ImpactPort

export interface CheckPorts {
  readonly compare: () => Promise<Comparison>
  readonly snapshots: SnapshotReader
  readonly histories: HistoryReader
  /** Undefined without an API key: nothing is known of the live profiles then. */
  readonly policies: CheckReader | undefined
  readonly now: () => number
}

/** The first flow: reports how merging changes who may see and do what. */
export async function check({
  ports,
  inputs,
  event,
  globs,
}: {
  ports: CheckPorts
  inputs: CheckInputs
  event: ComparableEvent
  globs: PolicyGlobs
}): Promise<FlowResult> {
  const { snapshots, histories, policies: reader } = ports
  const defaultProject = inputs.projectId
  const comparison = await ports.compare()
  const parse = createParser()
  const { base, head, tests } = await readSides({ comparison, snapshots, defaultProject, parse })

  // What is live, and what the row filters mean.
  const breaker = createBreaker()
  const [{ directory, failures }, agents, filePredicates] = await Promise.all([
    reader ? readDirectory(listProjects(head), reader) : NOTHING_LIVE,
    readAgents({ projects: listChangedProjects({ base, head }), reader, breaker }),
    readPredicates(listPredicates(listProfiles([...head, ...base]))),
  ])
  const renames = adviseOnRenames({ base, head, directory })
  const linted = head.map(policyFile =>
    lintFile({ policyFile, predicates: filePredicates, known: renames.get(policyFile.file.path) ?? [] }),
  )
  const checked = checkIdentities(linted, directory)
  const liveTexts = listPredicates(listLiveProfiles(checked, directory))
  const livePredicates = await readPredicates(liveTexts.filter(text => !filePredicates.has(text)))
  const meaning = { directory, splitConjuncts: splitConjuncts(new Map([...livePredicates, ...filePredicates])) }

  // What the change does, where live profiles drifted, and what PgBeam knows of it.
  const reports = reportPolicies({ base, head: checked, ...meaning })
  const [drifts, impact] = await Promise.all([
    traceDrift({
      steps: listNeedingHistory({ base, head: checked, ...meaning }),
      commit: comparison.base ?? comparison.head,
      histories,
      defaultProject,
      parse,
    }),
    gatherImpact({
      reader,
      breaker,
      agents,
      failures,
      changed: reports.changed,
      base,
      head: checked,
      directory,
      tests,
      replayDays: inputs.replayDays,
      now: ports.now(),
    }),
  ])

  const { changed, unchanged } = addDrift({ ...reports, changed: impact.policies }, { base, drifts })
  const findings = [...findUnmatchedGlobs(globs, head), ...describeUnreachable(failures), ...impact.findings]
  const found = { changed, tests: impact.tests, findings }
  const reportedTests = reportTests(impact.tests)
  return {
    report: {
      ...startReport({
        inputs,
        repository: `${event.run.repository.owner}/${event.run.repository.name}`,
        commit: comparison.head,
        base: comparison.base,
        pullRequest: event.kind === 'pull-request' ? event.number : null,
      }),
      result: chooseCheckResult(found, inputs.failOn),
      direction: combinePolicies(changed),
      policies: [...changed, ...unchanged],
      findings,
      unmanaged_profiles: countUnmanaged(checked, directory),
      ...(reportedTests ? { tests: reportedTests } : {}),
    },
    texts: collectTexts({ base, head, policies: changed }),
    privatePredicates: new Set(livePredicates.keys()),
    ...(reportedTests ? { junit: formatJUnit(impact.tests) } : {}),
    failure: explainCheck(found, inputs.failOn),
  }
}
