import type { PolicyDocument } from '../policy/document.ts'
import { isSameProfile } from '../policy/equality.ts'
import type { PolicyParser } from '../policy/parser.ts'
import type { FileVersion } from './evidence.ts'
import type { WriteStep } from './plan.ts'
import type { PolicyVersion } from './provenance.ts'

type PolicyOfStep = Pick<WriteStep, 'desired'> & { readonly live?: { readonly id: string; readonly name: string } }

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
  step: { desired, live },
  defaultProject,
}: {
  document: PolicyDocument
  step: PolicyOfStep
  defaultProject: string | null
}): boolean {
  if ((document.projectId ?? defaultProject) !== desired.projectId) return false
  const id = desired.document.id ?? live?.id
  if (document.id !== undefined && id !== undefined) return document.id === id
  return [desired.document.profile.name, live?.name].includes(document.profile.name)
}
