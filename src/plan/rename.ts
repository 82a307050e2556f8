import type { LiveDirectory } from '../live/directory.ts'
import type { Finding } from '../policy/finding.ts'
import { createRunFinding } from './findings.ts'
import type { PolicyFile, ValidPolicyFile } from './read.ts'

/**
 * Findings, by path, for files that change their name without an id. Such a file creates a new profile and leaves the old
 * one without a file; the finding tells how to rename it instead.
 */
export function adviseOnRenames({
  base,
  head,
  directory,
}: {
  base: readonly PolicyFile[]
  head: readonly PolicyFile[]
  directory: LiveDirectory
}): Map<string, Finding[]> {
  const former = new Map(listValid(base).map(policyFile => [policyFile.file.path, policyFile]))
  const kept = new Set(listValid(head).map(nameOf))
  return new Map(
    listValid(head).flatMap(current => {
      const previous = former.get(current.file.path)
      if (!previous || current.document.id !== undefined || kept.has(nameOf(previous))) return []
      return [[current.file.path, [advise({ previous, current, directory })]]]
    }),
  )
}

function advise({
  previous,
  current,
  directory,
}: {
  previous: ValidPolicyFile
  current: ValidPolicyFile
  directory: LiveDirectory
}): Finding {
  const known = directory.find(previous.projectId, previous.document)
  const id = previous.document.id ?? (known.kind === 'found' ? known.live.id : undefined)
  const how = id === undefined ? 'its id' : `\`id: ${id}\``
  return createRunFinding({
    code: 'rename-without-id',
    at: current.document.locate(['name']),
    message: `Under a new name this is a new profile, and “${previous.document.profile.name}” stays live without a file. To rename that one instead, add ${how} to this file.`,
  })
}

function listValid(policyFiles: readonly PolicyFile[]): ValidPolicyFile[] {
  return policyFiles.filter(policyFile => policyFile.kind === 'valid')
}

function nameOf({ projectId, document }: ValidPolicyFile): string {
  return JSON.stringify([projectId, document.profile.name])
}
