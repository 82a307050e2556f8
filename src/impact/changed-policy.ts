import type { LiveDirectory, LiveKnowledge } from '../live/directory.ts'
import type { PolicySource, ValidSource } from '../plan/read.ts'
import type { PolicyReport } from '../report/schema.ts'
import { composeDraft, type Draft } from './draft.ts'

/** A policy that a change touches, as far as more can be known about it. */
export interface Subject {
  readonly report: PolicyReport
  readonly source: ValidSource
  readonly known: LiveKnowledge
  /** What merging would bring into force; undefined where it changes nothing, or the project could not be read. */
  readonly draft: Draft | undefined
}

/** The two sides of a change, and what is live. */
export interface Change {
  readonly base: readonly PolicySource[]
  readonly head: readonly PolicySource[]
  readonly directory: LiveDirectory
}

/** Finds the version behind each report. A report of an invalid file has none. */
export function findSubjects(
  reports: readonly PolicyReport[],
  { base, head, directory, drafts }: Change & { drafts: Drafts },
): Map<PolicyReport, Subject> {
  const [before, after] = [base, head].map(indexValid)
  const subjects = new Map<PolicyReport, Subject>()
  for (const report of reports) {
    const source = (report.action === 'unmanage' ? before : after)?.get(report.file)
    if (!source || report.action === 'invalid') continue
    const isChanged = report.action === 'create' || report.action === 'update'
    const known = directory.find(source.projectId, source.document)
    subjects.set(report, { report, source, known, draft: isChanged ? drafts.find(report.file) : undefined })
  }
  return subjects
}

/** The drafts of the files at the head, by path: one for each, however many ask about it. */
export interface Drafts {
  /** Undefined for an invalid file, and where its project could not be read. */
  find(path: string): Draft | undefined
}

export function createDrafts({ head, directory }: Omit<Change, 'base'>): Drafts {
  const sources = indexValid(head)
  const drafts = new Map<string, Draft | undefined>()
  return {
    find(path) {
      const source = sources.get(path)
      if (source && !drafts.has(path)) drafts.set(path, composeDraft(source, directory))
      return drafts.get(path)
    },
  }
}

/** The projects whose policies a change touches: those of files that are not alike on both sides. */
export function listTouchedProjects({ base, head }: Omit<Change, 'directory'>): string[] {
  const [before, after] = [base, head].map(sources => new Set(sources.map(identify)))
  const touched = [
    ...head.filter(source => !before?.has(identify(source))),
    ...base.filter(source => !after?.has(identify(source))),
  ]
  return [...new Set(touched.flatMap(source => (source.kind === 'valid' ? [source.projectId] : [])))]
}

function identify({ file }: PolicySource): string {
  return JSON.stringify([file.path, file.blob])
}

function indexValid(sources: readonly PolicySource[]): Map<string, ValidSource> {
  return new Map(sources.flatMap(source => (source.kind === 'valid' ? [[source.file.path, source]] : [])))
}
