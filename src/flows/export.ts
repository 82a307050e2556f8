import type { ExportInputs } from '../action/inputs.ts'
import { matchFiles } from '../export/match-files.ts'
import { assignPaths, choosePlace, DEFAULT_PLACE, type Place, placeProjects } from '../export/place-files.ts'
import { type ExportStep, planExport } from '../export/plan-export.ts'
import { describeUnlisted, explainExport, reportStep } from '../export/report-export.ts'
import type { Workspace } from '../export/workspace.ts'
import type { LivePolicy, ProfileLister } from '../live/profile.ts'
import { assignProjects } from '../plan/identity.ts'
import { combinePolicies } from '../plan/policy-report.ts'
import { listPredicates, listProfiles, parseSnapshots } from '../plan/read.ts'
import { selectPolicies } from '../policy/globs.ts'
import { createParser } from '../policy/parse.ts'
import { splitConjuncts } from '../postgres/predicate.ts'
import { readPredicates } from '../postgres/read-predicates.ts'
import type { Report } from '../report/schema.ts'
import { readDirectory } from './read-state.ts'
import type { FlowResult } from './result.ts'
import { startReport } from './start-report.ts'

export interface ExportPorts {
  readonly workspace: Workspace
  readonly policies: ProfileLister
}

interface ExportOptions {
  readonly ports: ExportPorts
  readonly inputs: ExportInputs
  readonly commit: string
  readonly repository: string
}

/** The fourth flow, for adoption: every live profile that no file stands for becomes a file in the workspace. */
export async function exportProfiles(options: ExportOptions): Promise<FlowResult> {
  const { ports, inputs, commit } = options
  if (!(await ports.workspace.isThere())) return reportNoCheckout(options)
  const selection = selectPolicies(inputs.policies)
  const place = choosePlace(inputs.policies, selection) ?? DEFAULT_PLACE
  const places = placeProjects({ projects: inputs.projects, place, globs: selection })
  const [files, taken, { directory, profiles, failures }] = await Promise.all([
    ports.workspace.readFiles(selection),
    listTaken(places, ports.workspace),
    readDirectory(inputs.projects, ports.policies),
  ])
  const policyFiles = assignProjects(parseSnapshots([{ commit, files }], createParser()).flat(), inputs.projectId)
  const filePredicates = await readPredicates(listPredicates(listProfiles(policyFiles)))
  const livePredicates = await readPredicates(listPredicates(profiles.flatMap(toProfile)))
  const predicates = new Map([...filePredicates, ...livePredicates])

  const matches = matchFiles({ profiles, policyFiles, directory })
  const missing = matches.filter(({ standing }) => standing.kind === 'nothing').map(({ live }) => live)
  const paths = assignAllPaths({ profiles: missing, places, taken })
  const { overwrite } = inputs
  const steps = matches.map(({ live, standing }) =>
    planExport({ live, standing, path: paths.get(live) ?? '', selection, predicates, overwrite }),
  )
  if (!inputs.dryRun) await writeFiles(steps, ports.workspace)

  const policies = steps.map(step => reportStep(step, splitConjuncts(predicates)))
  return {
    report: {
      ...startReport(options),
      result: chooseResult(steps, failures.size > 0),
      direction: combinePolicies(policies),
      policies,
      findings: describeUnlisted(failures),
      unmanaged_profiles: failures.size > 0 ? null : steps.filter(({ kind }) => kind === 'impossible').length,
    },
    texts: new Map(),
    privatePredicates: new Set([...livePredicates.keys()].filter(text => !filePredicates.has(text))),
    failure: explainExport({ steps, failures }),
  }
}

/** The names that are taken in each folder that files are written to. */
async function listTaken(
  places: ReadonlyMap<string, Place>,
  workspace: Workspace,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const folders = [...new Set([...places.values()].map(({ folder }) => folder))]
  return new Map(await Promise.all(folders.map(async folder => [folder, await workspace.listNames(folder)] as const)))
}

/** A path for each profile, in the folder of its project. */
function assignAllPaths({
  profiles,
  places,
  taken,
}: {
  profiles: readonly LivePolicy[]
  places: ReadonlyMap<string, Place>
  taken: ReadonlyMap<string, ReadonlySet<string>>
}): ReadonlyMap<LivePolicy, string> {
  const byFolder = new Map([...places.values()].map(place => [place.folder, place]))
  return new Map(
    [...byFolder.values()].flatMap(place => {
      const inside = profiles.filter(({ projectId }) => places.get(projectId)?.folder === place.folder)
      return [...assignPaths({ profiles: inside, place, taken: taken.get(place.folder) ?? new Set() })]
    }),
  )
}

/** Without a checkout, the files would be written to an empty folder and lost. */
function reportNoCheckout(options: ExportOptions): FlowResult {
  const report: Report = { ...startReport(options), result: 'failed' }
  const failure = 'There is no checkout to write files into: add a step with actions/checkout before this one.'
  return { report, texts: new Map(), privatePredicates: new Set(), failure }
}

function toProfile({ meaning }: LivePolicy) {
  return meaning.kind === 'readable' ? [meaning.profile] : []
}

/** Writes one file after the other, so that a failure leaves the files before it written. */
async function writeFiles(steps: readonly ExportStep[], workspace: Workspace): Promise<void> {
  for (const step of steps) {
    if (step.kind !== 'write') continue
    const { path, text, replaced } = step
    await workspace.writeFile({ path, text, replaces: replaced !== undefined })
  }
}

function chooseResult(steps: readonly ExportStep[], hasFailures: boolean): Report['result'] {
  if (hasFailures || steps.some(({ kind }) => kind === 'impossible')) return 'failed'
  return steps.some(({ kind }) => kind === 'write') ? 'changed' : 'unchanged'
}
