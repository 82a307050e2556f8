import { combineDirections, type OverallDirection } from '../access/direction.ts'
import type { ComparableEvent } from '../action/event.ts'
import type { CheckInputs } from '../action/inputs.ts'
import { type AgentPort, readAgents } from '../impact/agents.ts'
import type { DatabasePort } from '../impact/ask-databases.ts'
import { createBreaker } from '../impact/breaker.ts'
import { listChangedProjects } from '../impact/changed-policy.ts'
import { gatherImpact, type ImpactPort } from '../impact/impact.ts'
import { type ProjectPort, readProjects } from '../impact/project.ts'
import type { ProfileLister } from '../live/profile.ts'
import { addGuardrails, checkGuardrails, listTouched } from '../plan/check-guardrails.ts'
import { describeUnreachable, findUnmatchedGlobs, noteBaseMovedOn, noteIgnored } from '../plan/findings.ts'
import { isPolicy, standForGuardrails } from '../plan/guardrails.ts'
import { checkIdentities, listProjects } from '../plan/identity.ts'
import { listNeedingHistory, type WriteStep } from '../plan/plan.ts'
import { addDifferences, combinePolicies, reportPolicies } from '../plan/policy-report.ts'
import { collectTexts, countUnmanaged, lintFile, listLiveProfiles, listPredicates, listProfiles } from '../plan/read.ts'
import { adviseOnRenames } from '../plan/rename.ts'
import type { SnapshotReader } from '../policy/file.ts'
import type { PolicyGlobs } from '../policy/globs.ts'
import { createParser } from '../policy/parse.ts'
import { formatJUnit } from '../policy-tests/junit.ts'
import { reportTests } from '../policy-tests/report.ts'
import { splitConjuncts } from '../postgres/predicate.ts'
import { readPredicates } from '../postgres/read-predicates.ts'
import { createConcealer } from '../report/predicates.ts'
import { hideQuotes } from '../report/redact.ts'
import type { EvidencePorts } from '../reviews/evidence.ts'
import { chooseCheckResult, explainCheck } from './check-result.ts'
import type { Comparison } from './comparison.ts'
import { createScanLint, openTableLint } from './lint-schemas.ts'
import { explainDifferences, type LiveDifferences, NO_DIFFERENCES } from './live-state.ts'
import { mapPolicies } from './map-access.ts'
import { readSchemaSides, readTables, type SchemaFiles } from './read-schemas.ts'
import { createCommitPolicies, isSameFiles, NOTHING_LIVE, readDirectory, readSides, readTip } from './read-state.ts'
import type { FlowResult } from './result.ts'
import { startReport } from './start-report.ts'

/** What a check asks of PgBeam. */
export type CheckReader = ProfileLister & AgentPort & ProjectPort & ImpactPort

export interface CheckPorts {
  readonly compare: () => Promise<Comparison>
  readonly snapshots: SnapshotReader
  /** Undefined where the repository has none. */
  readonly schemaFiles: SchemaFiles | undefined
  /** The past of the branch whose files are applied; asked for only where live profiles differ from them. */
  readonly openPast: (branch: string) => Promise<Omit<EvidencePorts, 'readPolicies'>>
  /** Undefined without an API key: then nothing live is known. */
  readonly policies: CheckReader | undefined
  /** The same; asked only where the tables of projects matter. */
  readonly databases: DatabasePort | undefined
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
  const { snapshots, policies: reader } = ports
  const defaultProject = inputs.projectId
  const comparison = await ports.compare()
  const parse = createParser()
  const readPolicies = createCommitPolicies({ snapshots, parse, defaultProject })
  const [{ base, head, tests, ignored, guardrails: guardrailSides }, tip, sides] = await Promise.all([
    readSides({ comparison, snapshots, defaultProject, parse }),
    readTip({ comparison, readPolicies }),
    readSchemaSides(ports.schemaFiles, comparison),
  ])
  // What the applied branch holds now, which live profiles are told apart by.
  const applied = tip?.filter(isPolicy) ?? base
  const reviewedBase = standForGuardrails(guardrailSides.base.map(({ file }) => file))
  const reviewedHead = standForGuardrails(guardrailSides.head.map(({ file }) => file))

  // What is live, and what the row filters mean.
  const breaker = createBreaker()
  const projects = sides.isChanged ? listProjects(head) : listChangedProjects({ base, head })
  const [{ directory, failures }, agents, projectFacts, filePredicates, schemas] = await Promise.all([
    reader ? readDirectory(listProjects(head), reader) : NOTHING_LIVE,
    readAgents({ projects, reader, breaker }),
    readProjects({ projects, reader, breaker }),
    readPredicates(listPredicates(listProfiles([...head, ...base, ...(tip ?? [])]))),
    readTables({
      databases: ports.databases,
      inputs,
      projects,
      scanned: inputs.scanPii ? listChangedProjects({ base, head }) : [],
      sides,
    }),
  ])
  const tableLint = await openTableLint(schemas, head)
  const lintScanned = createScanLint(schemas, base)
  const renames = adviseOnRenames({ base, head, directory })
  const linted = head.map(policyFile =>
    lintFile({
      policyFile,
      predicates: filePredicates,
      known: [...(renames.get(policyFile.file.path) ?? []), ...lintScanned(policyFile)],
      lintTables: tableLint.lint,
    }),
  )
  const checked = checkIdentities(linted, directory)
  const liveTexts = listPredicates(listLiveProfiles([...checked, ...applied], directory))
  const livePredicates = await readPredicates(liveTexts.filter(text => !filePredicates.has(text)))
  const meaning = { directory, splitConjuncts: splitConjuncts(new Map([...livePredicates, ...filePredicates])) }

  // What the change does, and what is known of that.
  const compared = reportPolicies({
    base,
    head: checked,
    ...meaning,
    findSchema: schemas.find,
    listNews: tableLint.listNews,
  })
  const guardrails = checkGuardrails({
    sides: guardrailSides,
    base,
    head: checked,
    ...meaning,
    findTables: projectId => schemas.find(projectId)?.tables,
    findFormerTables: projectId => schemas.find(projectId)?.formerly,
    touched: listTouched({ base, head: checked }),
    now: ports.now(),
  })
  const reports = addGuardrails(compared, { head: checked, guardrails })
  const [differences, impact] = await Promise.all([
    explain(listNeedingHistory({ base: applied, head: checked, ...meaning })),
    gatherImpact({
      reader,
      breaker,
      agents,
      projects: projectFacts,
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

  const { changed, unchanged } = addDifferences(
    { ...reports, changed: impact.policies },
    { base: applied, ...differences },
  )
  const isOutdated =
    tip !== null && (!isSameFiles([...base, reviewedBase], tip) || (await hasOtherSchema(ports, comparison)))
  const findings = [
    ...(isOutdated ? [noteBaseMovedOn()] : []),
    ...findUnmatchedGlobs(globs, [...head, ...guardrailSides.head]),
    ...noteIgnored(ignored),
    ...describeUnreachable(failures),
    ...schemas.findings,
    ...differences.findings,
    ...impact.findings,
  ]
  const found = { changed, tests: impact.tests, findings, guardrails: guardrails.report }
  const reportedTests = reportTests(impact.tests)
  const conceal = createConcealer([...filePredicates.keys(), ...livePredicates.keys()])
  const redact = (text: string) => (inputs.redactPredicates ? hideQuotes(conceal(text)) : text)
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
      direction: combineDirections([combinePolicies(changed), guardrails.direction]),
      policies: [...changed, ...unchanged],
      findings,
      unmanaged_profiles: countUnmanaged(checked, directory),
      ...(reportedTests ? { tests: reportedTests } : {}),
      ...(guardrails.report ? { guardrails: guardrails.report } : {}),
    },
    texts: collectTexts({ base, head, policies: changed }),
    privatePredicates: new Set(livePredicates.keys()),
    ...(reportedTests ? { junit: formatJUnit(impact.tests, redact) } : {}),
    ...(inputs.accessMap
      ? {
          accessMap: () => mapPolicies({ policyFiles: checked, schemas, redactPredicates: inputs.redactPredicates }),
        }
      : {}),
    failure: explainCheck(found, inputs.failOn),
    merging: {
      base: { commit: comparison.base, policies: [...base, reviewedBase] },
      landed: [...head, reviewedHead],
      baseTip: comparison.baseTip ?? comparison.base,
      isOutdated,
      knowsDrift: reader !== undefined && comparison.applied !== null && failures.size === 0 && !differences.isPartial,
      waiting: listWaitingDirections(differences),
    },
  }

  async function explain(steps: readonly WriteStep[]): Promise<LiveDifferences> {
    const { applied } = comparison
    if (!reader || !applied || steps.length === 0) return NO_DIFFERENCES
    const past = await ports.openPast(applied.branch)
    return explainDifferences({ steps, commit: applied.commit, ports: { ...past, readPolicies }, inputs })
  }
}

/** Whether the base branch has other SQL files now than those that the head is compared with. */
async function hasOtherSchema({ schemaFiles }: CheckPorts, { base, baseTip }: Comparison): Promise<boolean> {
  return schemaFiles !== undefined && baseTip !== null && schemaFiles.differ(base, baseTip)
}

function listWaitingDirections({ waiting, isPartial }: LiveDifferences): OverallDirection[] {
  return [...[...waiting.values()].map(({ direction }) => direction), ...(isPartial ? (['unclear'] as const) : [])]
}
