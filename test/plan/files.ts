import { createHash } from 'node:crypto'
import type { SplitConjuncts } from '../../src/access/pair.ts'
import { createLiveDirectory, type LiveDirectory } from '../../src/live/directory.ts'
import { type LivePolicy, readLivePolicy } from '../../src/live/profile.ts'
import { assignProjects } from '../../src/plan/identity.ts'
import { planStep, type UpdateStep, type WriteStep } from '../../src/plan/plan.ts'
import { type PolicyFile, parseSnapshots, type ValidPolicyFile } from '../../src/plan/read.ts'
import { createParser } from '../../src/policy/parse.ts'

export const PROJECT = 'prj_1'

/** Policy files of one snapshot, by path. */
export function readFiles(texts: Readonly<Record<string, string>>): PolicyFile[] {
  const files = Object.entries(texts).map(([path, text]) => {
    const blob = createHash('sha1').update(text).digest('hex')
    return { path, blob, content: { kind: 'text', text } as const }
  })
  return parseSnapshots([{ commit: '', files }], createParser()).flatMap(parsed => assignProjects(parsed, PROJECT))
}

export function readFile(text: string, path = 'a.yaml'): ValidPolicyFile {
  const [policyFile] = readFiles({ [path]: text })
  if (policyFile?.kind !== 'valid') throw new Error(`not a policy: ${JSON.stringify(policyFile?.findings)}`)
  return policyFile
}

export type RawProfile = Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string }

/** A live profile as PgBeam answers with it. */
export function readLive(raw: RawProfile, projectId = PROJECT): LivePolicy {
  return readLivePolicy({ id: raw.id, projectId, name: raw.name, raw })
}

/** The live profiles of one project; of others nothing is known. */
export function knowLive(...profiles: readonly RawProfile[]): LiveDirectory {
  return createLiveDirectory(new Map([[PROJECT, profiles.map(raw => readLive(raw))]]))
}

/** Takes each predicate for one condition, of which nothing follows. */
export const splitConjuncts: SplitConjuncts = spelling => [
  { spelling, condition: { kind: 'opaque', spelling }, isSteady: true, reads: [] },
]

/** What has to be written for a file, over a live profile or anew. */
export function planWrite({ text, path, live }: { text: string; path?: string; live?: RawProfile }): WriteStep {
  const step = planStep({ policyFile: readFile(text, path), live: live && readLive(live), splitConjuncts })
  if (step.kind !== 'create' && step.kind !== 'update') throw new Error(`nothing is to be written: ${step.kind}`)
  return step
}

export function planUpdate(planned: { text: string; path?: string; live: RawProfile }): UpdateStep {
  const step = planWrite(planned)
  if (step.kind !== 'update') throw new Error(`not an update: ${step.kind}`)
  return step
}
