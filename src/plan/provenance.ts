import type { PolicyDocument } from '../policy/document.ts'
import { isSameProfile, listDifferences } from '../policy/equality.ts'
import type { PolicyParser } from '../policy/parse.ts'
import type { Field, Profile } from '../policy/schema.ts'
import type { FileVersion } from '../reviews/evidence.ts'
import type { PendingCommit } from '../reviews/judge.ts'
import type { WriteStep } from './plan.ts'

type PolicyOfStep = Pick<WriteStep, 'policyFile'> & { readonly live?: { readonly id: string; readonly name: string } }

/**
 * The versions of a policy among those of its file, newest first. They end where the file stood for another policy: what
 * it said then was never this one's.
 */
export function readVersions({
  files,
  step,
  defaultProject,
  parse,
}: {
  files: readonly FileVersion[]
  step: PolicyOfStep
  defaultProject: string | null
  parse: PolicyParser
}): PolicyVersion[] {
  const versions: PolicyVersion[] = []
  for (const file of files) {
    const parsed = parse(file)
    if (parsed.kind === 'parsed' && !standsFor({ document: parsed.document, step, defaultProject })) break
    versions.push({ by: file, profile: parsed.kind === 'parsed' ? parsed.document.profile : undefined })
  }
  return versions
}

/** Whether the version that is live is among those of the file: nothing older than that matters. */
export function holdsLiveVersion({
  files,
  step,
  parse,
}: {
  files: readonly FileVersion[]
  step: WriteStep
  parse: PolicyParser
}): boolean {
  if (step.kind === 'create') return false
  const { liveProfile } = step
  return files.some(file => {
    const parsed = parse(file)
    return parsed.kind === 'parsed' && isSameProfile(parsed.document.profile, liveProfile)
  })
}

function standsFor({
  document,
  step: { policyFile, live },
  defaultProject,
}: {
  document: PolicyDocument
  step: PolicyOfStep
  defaultProject: string | null
}): boolean {
  if ((document.projectId ?? defaultProject) !== policyFile.projectId) return false
  const id = policyFile.document.id ?? live?.id
  if (document.id !== undefined && id !== undefined) return document.id === id
  return [policyFile.document.profile.name, live?.name].includes(document.profile.name)
}

/** What one commit of the branch made of a policy; without a `profile`, the file was not valid then. */
export interface PolicyVersion {
  readonly by: PendingCommit
  readonly profile: Profile | undefined
}

/**
 * Which commits an apply would bring into force: `pending`, newest first.
 *
 * - `created`: nothing is live yet, so every version is pending.
 * - `adopted`: the file's only version takes over a profile made elsewhere.
 * - `behind`: an older version is live; what came after it waits to be applied.
 * - `untold`: the history is too long to tell what is live.
 * - `drifted`: no version is live, so the profile was edited elsewhere. `expected` is the version that comes closest, and
 *   `fields` are those in which the live profile differs from it. What was live before is not known, so all is pending.
 */
export type Provenance =
  | { readonly kind: 'created' | 'adopted' | 'behind' | 'untold'; readonly pending: readonly PendingCommit[] }
  | {
      readonly kind: 'drifted'
      readonly pending: readonly PendingCommit[]
      readonly expected: Profile
      readonly fields: readonly Field[]
    }

/** Tells by a policy's versions, newest first, how its live profile came to be. */
export function traceProvenance({
  live,
  versions,
  isComplete,
}: {
  live: Profile | undefined
  versions: readonly PolicyVersion[]
  /** Whether there are no versions besides these. */
  isComplete: boolean
}): Provenance {
  const commits = versions.map(({ by }) => by)
  const applied = live ? versions.findIndex(({ profile }) => profile && isSameProfile(profile, live)) : -1
  if (applied >= 0) return { kind: 'behind', pending: commits.slice(0, applied) }
  if (!isComplete) return { kind: 'untold', pending: commits }
  if (!live) return { kind: 'created', pending: commits }
  const [closest, ...others] = versions
    .flatMap(({ profile }) => (profile ? [{ expected: profile, fields: listDifferences(profile, live) }] : []))
    .toSorted((one, other) => one.fields.length - other.fields.length)
  if (!closest || others.length === 0) return { kind: 'adopted', pending: commits }
  return { kind: 'drifted', pending: commits, ...closest }
}
