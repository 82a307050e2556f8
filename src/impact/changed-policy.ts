import type { LiveDirectory, LiveKnowledge } from '../live/directory.ts'
import type { PolicyFile, ValidPolicyFile } from '../plan/read.ts'
import type { PolicyReport } from '../report/schema.ts'
import { composeDraft, type Draft } from './draft.ts'

/** A policy that a change touches, as far as more can be known about it. */
export interface ChangedPolicy {
  readonly report: PolicyReport
  readonly policyFile: ValidPolicyFile
  readonly known: LiveKnowledge
  /** What merging would bring into force; undefined where it changes nothing, or the project could not be read. */
  readonly draft: Draft | undefined
}

/** The two sides of a change, and what is live. */
export interface Change {
  readonly base: readonly PolicyFile[]
  readonly head: readonly PolicyFile[]
  readonly directory: LiveDirectory
}

/** Finds the version behind each report. A report of an invalid file has none. */
export function findChangedPolicies(
  reports: readonly PolicyReport[],
  { base, head, directory, drafts }: Change & { drafts: Drafts },
): Map<PolicyReport, ChangedPolicy> {
  const [before, after] = [base, head].map(indexValid)
  const policies = new Map<PolicyReport, ChangedPolicy>()
  for (const report of reports) {
    const policyFile = (report.action === 'unmanage' ? before : after)?.get(report.file)
    if (!policyFile || report.action === 'invalid') continue
    const isChanged = report.action === 'create' || report.action === 'update'
    const known = directory.find(policyFile.projectId, policyFile.document)
    policies.set(report, { report, policyFile, known, draft: isChanged ? drafts.find(report.file) : undefined })
  }
  return policies
}

/** The drafts of the files at the head, by path: one for each, however many ask about it. */
export interface Drafts {
  /** Undefined for an invalid file, and where its project could not be read. */
  find(path: string): Draft | undefined
}

export function createDrafts({ head, directory }: Omit<Change, 'base'>): Drafts {
  const policyFiles = indexValid(head)
  const drafts = new Map<string, Draft | undefined>()
  return {
    find(path) {
      const policyFile = policyFiles.get(path)
      if (policyFile && !drafts.has(path)) drafts.set(path, composeDraft(policyFile, directory))
      return drafts.get(path)
    },
  }
}

/** The projects whose policies a change touches: those of files that are not alike on both sides. */
export function listChangedProjects({ base, head }: Omit<Change, 'directory'>): string[] {
  const [before, after] = [base, head].map(policyFiles => new Set(policyFiles.map(identify)))
  const changed = [
    ...head.filter(policyFile => !before?.has(identify(policyFile))),
    ...base.filter(policyFile => !after?.has(identify(policyFile))),
  ]
  return [...new Set(changed.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.projectId] : [])))]
}

function identify({ file }: PolicyFile): string {
  return JSON.stringify([file.path, file.blob])
}

function indexValid(policyFiles: readonly PolicyFile[]): Map<string, ValidPolicyFile> {
  return new Map(
    policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [[policyFile.file.path, policyFile]] : [])),
  )
}
