import { applyAcceptances } from '../lint/accept.ts'
import { lintPolicy } from '../lint/lint.ts'
import type { LiveDirectory } from '../live/directory.ts'
import type { ParsedPolicy, PolicyDocument } from '../policy/document.ts'
import type { Snapshot, SnapshotFile } from '../policy/file.ts'
import type { Finding } from '../policy/finding.ts'
import type { PolicyParser } from '../policy/parse.ts'
import type { Profile } from '../policy/schema.ts'
import type { ReadPredicates } from '../postgres/predicate.ts'
import type { FileTexts } from '../report/rendering.ts'
import type { PolicyReport } from '../report/schema.ts'

/** Parses the files of several snapshots. */
export function parseSnapshots(snapshots: readonly Snapshot[], parse: PolicyParser): ParsedPolicyFile[][] {
  return snapshots.map(({ files }) =>
    files.map(file => {
      const parsed = parse(file)
      const { findings } = parsed
      return parsed.kind === 'parsed'
        ? { kind: 'valid', file, findings, document: parsed.document }
        : { kind: 'invalid', file, findings, name: parsed.name, projectId: parsed.projectId }
    }),
  )
}

/** The profiles that valid files hold. */
export function listProfiles(policyFiles: readonly PolicyFile[]): Profile[] {
  return policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.document.profile] : []))
}

/** The row-filter predicates of profiles. */
export function listPredicates(profiles: readonly Profile[]): string[] {
  return profiles.flatMap(profile => profile.row_filters.map(({ predicate }) => predicate))
}

/** Both texts of each file that a report compares, by the report's `file`. */
export function collectTexts({
  base,
  head,
  policies,
}: {
  base: readonly PolicyFile[]
  head: readonly PolicyFile[]
  policies: readonly PolicyReport[]
}): Map<string, FileTexts> {
  const [before, after] = [base, head].map(
    policyFiles =>
      new Map(policyFiles.map(({ file }) => [file.path, file.content.kind === 'text' ? file.content.text : null])),
  )
  return new Map(
    // Without an id, a new name makes two policies of one file, which is still there.
    policies.map(({ file, previous_file }) => [
      file,
      { before: before?.get(previous_file ?? file) ?? null, after: after?.get(file) ?? null },
    ]),
  )
}

interface Source {
  readonly file: SnapshotFile
  readonly findings: readonly Finding[]
}

/** At least one of its findings is an error. */
export interface InvalidPolicyFile extends Source {
  readonly kind: 'invalid'
  readonly name: string | undefined
  /** Null where nobody can tell which project it belongs to. */
  readonly projectId: string | null
}

export interface ValidPolicyFile extends Source {
  readonly kind: 'valid'
  readonly document: PolicyDocument
  readonly projectId: string
}

/** A policy file of a snapshot, read and checked. */
export type PolicyFile = ValidPolicyFile | InvalidPolicyFile

/** The same before it is known which project it belongs to. */
export type ParsedPolicyFile =
  | Omit<ValidPolicyFile, 'projectId'>
  | (Omit<InvalidPolicyFile, 'projectId'> & Pick<Extract<ParsedPolicy, { kind: 'invalid' }>, 'projectId'>)

/**
 * Adds lint's findings to those of a valid file, and marks the ones that the file accepts. An error makes the file
 * invalid.
 */
export function lintFile({
  policyFile,
  predicates,
  known = [],
  lintTables = () => [],
}: {
  policyFile: PolicyFile
  predicates: ReadPredicates
  known?: readonly Finding[]
  /** What the tables of its project say about it. */
  lintTables?: (policyFile: ValidPolicyFile) => readonly Finding[]
}): PolicyFile {
  if (policyFile.kind === 'invalid') return policyFile
  const { file, document } = policyFile
  const found = lintPolicy({ document, predicates: predicate => predicates.get(predicate) })
  const findings = applyAcceptances(
    [...policyFile.findings, ...known, ...found, ...lintTables(policyFile)],
    document.acceptances,
  )
  if (!findings.some(({ severity }) => severity === 'error')) return { ...policyFile, findings }
  return { kind: 'invalid', file, findings, name: document.profile.name, projectId: policyFile.projectId }
}

/** The live profiles that files stand for, except those that are unknown or unreadable. */
export function listLiveProfiles(policyFiles: readonly PolicyFile[], directory: LiveDirectory): Profile[] {
  return policyFiles.flatMap(policyFile => {
    if (policyFile.kind === 'invalid') return []
    const known = directory.find(policyFile.projectId, policyFile.document)
    return known.kind === 'found' && known.live.meaning.kind === 'readable' ? [known.live.meaning.profile] : []
  })
}

/** How many live profiles no file stands for; null where a project is unknown or a file is invalid. */
export function countUnmanaged(policyFiles: readonly PolicyFile[], directory: LiveDirectory): number | null {
  const known = policyFiles.map(policyFile =>
    policyFile.kind === 'valid' ? directory.find(policyFile.projectId, policyFile.document).kind : 'unknown',
  )
  if (known.includes('unknown') || known.length === 0) return null
  return directory.size - known.filter(kind => kind === 'found').length
}
