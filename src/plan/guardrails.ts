import type { ExceptionContext } from '../guardrails/exceptions.ts'
import type { PolicyToJudge } from '../guardrails/judge-policies.ts'
import { type GuardrailFile, parseGuardrails } from '../guardrails/parse.ts'
import type { Guardrail } from '../guardrails/rule.ts'
import type { LiveDirectory } from '../live/directory.ts'
import type { LivePolicy } from '../live/profile.ts'
import { hashBlob, type SnapshotFile } from '../policy/file.ts'
import type { PolicyFile, ValidPolicyFile } from './read.ts'

/** The files of guardrails on both sides of a change. */
export interface GuardrailSides {
  readonly base: readonly GuardrailFile[]
  readonly head: readonly GuardrailFile[]
}

/** Reads files of guardrails, equal contents at one path only once. */
export function readGuardrailSides(sides: {
  base: readonly SnapshotFile[]
  head: readonly SnapshotFile[]
}): GuardrailSides {
  const head = sides.head.map(parseGuardrails)
  const known = new Map(head.map(read => [`${read.file.blob} ${read.file.path}`, read]))
  return { head, base: sides.base.map(file => known.get(`${file.blob} ${file.path}`) ?? parseGuardrails(file)) }
}

/** What the head's guardrails say: of a file that is not valid any more, what it said before. */
export function listHolding({ base, head }: GuardrailSides): Guardrail[] {
  const before = new Map(base.map(read => [read.file.path, read]))
  return head.flatMap(read => listRules(read.kind === 'valid' ? read : before.get(read.file.path)))
}

export function listRules(read: GuardrailFile | undefined): readonly Guardrail[] {
  return read?.kind === 'valid' ? read.guardrails : []
}

/** What stands for all guardrails of a commit among its policies, wherever it is asked whether a change was reviewed. */
const GUARDRAILS_PATH = '*.guardrails.yaml'

/** The guardrails of a commit as one more thing that people review: the same where all files are the same. */
export function standForGuardrails(files: readonly SnapshotFile[]): PolicyFile {
  const spelling = JSON.stringify(files.map(({ path, blob }) => [path, blob]))
  const file: SnapshotFile = {
    path: GUARDRAILS_PATH,
    blob: hashBlob(Buffer.from(spelling)),
    content: { kind: 'text', text: '' },
  }
  return { kind: 'invalid', file, findings: [], name: undefined, projectId: null }
}

export function isPolicy({ file }: PolicyFile): boolean {
  return file.path !== GUARDRAILS_PATH
}

export interface FileToJudge extends PolicyToJudge {
  readonly policyFile: ValidPolicyFile
}

/** A policy file as guardrails judge it. */
export function toJudge(policyFile: ValidPolicyFile, directory: LiveDirectory): FileToJudge {
  const { document, projectId } = policyFile
  const known = directory.find(projectId, document)
  const id = document.id ?? (known.kind === 'found' ? known.live.id : undefined)
  return { policyFile, id, name: document.profile.name, projectId, profile: document.profile, locate: document.locate }
}

export function isValidFile(policyFile: PolicyFile): policyFile is ValidPolicyFile {
  return policyFile.kind === 'valid'
}

/** When and among which policies exceptions are looked up. `now` in ms since the epoch. */
export function createContext(policies: readonly PolicyToJudge[], now: number): ExceptionContext {
  return {
    today: new Date(now).toISOString().slice(0, 10),
    hasSeveralProjects: new Set(policies.map(({ projectId }) => projectId)).size > 1,
  }
}

/** Live profiles that no file names, as guardrails judge them. */
export function listUnmanaged(
  profiles: readonly LivePolicy[],
  policyFiles: readonly PolicyFile[],
  directory: LiveDirectory,
): (PolicyToJudge & { readonly id: string })[] {
  const managed = new Set(
    policyFiles.filter(isValidFile).map(({ projectId, document }) => {
      const known = directory.find(projectId, document)
      return known.kind === 'found' ? known.live : undefined
    }),
  )
  return profiles.flatMap(live => {
    if (managed.has(live) || live.meaning.kind === 'unreadable') return []
    const { id, name, projectId } = live
    return [{ id, name, projectId, profile: live.meaning.profile, locate: undefined }]
  })
}
