import type { LiveDirectory } from '../live/directory.ts'
import type { Finding } from '../policy/finding.ts'
import { createRunFinding } from './findings.ts'
import type { ParsedPolicyFile, PolicyFile, ValidPolicyFile } from './read.ts'

/** Gives every file its project: its own `project_id`, else the default. Without either, the file is invalid. */
export function assignProjects(policyFiles: readonly ParsedPolicyFile[], defaultProject: string | null): PolicyFile[] {
  return policyFiles.map(policyFile => {
    if (policyFile.kind === 'invalid') {
      const { projectId = defaultProject } = policyFile
      return { ...policyFile, projectId }
    }
    const projectId = policyFile.document.projectId ?? defaultProject
    return projectId === null
      ? invalidate({ ...policyFile, projectId }, describeMissingProject())
      : { ...policyFile, projectId }
  })
}

/** The projects whose profiles the files stand for. */
export function listProjects(policyFiles: readonly PolicyFile[]): string[] {
  return [...new Set(policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.projectId] : [])))]
}

/**
 * Makes files of one snapshot invalid that do not stand for a live profile of their own. Two files for one profile are an
 * error on both, because nobody can tell which is meant; an id that the project does not have is an error, too.
 */
export function checkIdentities(policyFiles: readonly PolicyFile[], directory: LiveDirectory): PolicyFile[] {
  const rivals = findRivals(policyFiles, directory)
  return policyFiles.map(policyFile => {
    if (policyFile.kind === 'invalid') return policyFile
    const { projectId, document } = policyFile
    const isUnknown = document.id !== undefined && directory.find(projectId, document).kind === 'none'
    if (isUnknown) return invalidate(policyFile, describeUnknownId(policyFile))
    const rival = rivals.get(policyFile)
    return rival ? invalidate(policyFile, describeDuplicate(policyFile, rival)) : policyFile
  })
}

/** For each file, another one that stands for the same profile. */
function findRivals(policyFiles: readonly PolicyFile[], directory: LiveDirectory): Map<PolicyFile, ValidPolicyFile> {
  const rivals = new Map<PolicyFile, ValidPolicyFile>()
  const owners = new Map<string, ValidPolicyFile>()
  for (const policyFile of policyFiles) {
    if (policyFile.kind !== 'valid') continue
    for (const key of listIdentities(policyFile, directory)) {
      const owner = owners.get(key)
      if (owner && owner !== policyFile) {
        rivals.set(policyFile, owner)
        if (!rivals.has(owner)) rivals.set(owner, policyFile)
      } else {
        owners.set(key, policyFile)
      }
    }
  }
  return rivals
}

/** Every key of the profile: its name, its id, and the id of the live profile with that name. */
function listIdentities({ projectId, document }: ValidPolicyFile, directory: LiveDirectory): string[] {
  const known = directory.find(projectId, document)
  const id = document.id ?? (known.kind === 'found' ? known.live.id : undefined)
  const name = JSON.stringify([projectId, 'name', document.profile.name])
  return id === undefined ? [name] : [name, JSON.stringify([projectId, 'id', id])]
}

function invalidate(
  policyFile: Extract<ParsedPolicyFile, { kind: 'valid' }> & { readonly projectId: string | null },
  finding: Finding,
): PolicyFile {
  const { file, findings, document, projectId } = policyFile
  return { kind: 'invalid', file, name: document.profile.name, projectId, findings: [...findings, finding] }
}

function describeMissingProject(): Finding {
  return createRunFinding({
    code: 'no-project',
    at: { line: 1, column: 1 },
    message:
      'Nothing says which PgBeam project this policy belongs to: set `project_id` in the file, or the input `project-id`.',
  })
}

function describeUnknownId({ projectId, document }: ValidPolicyFile): Finding {
  return createRunFinding({
    code: 'unknown-id',
    at: document.locate(['id']),
    message: `The project ${projectId} has no profile ${document.id}: correct the id, or leave it out to find the profile by its name.`,
  })
}

function describeDuplicate({ document }: ValidPolicyFile, rival: ValidPolicyFile): Finding {
  const isByName = document.id === undefined || document.profile.name === rival.document.profile.name
  return createRunFinding({
    code: 'duplicate-policy',
    at: document.locate([isByName ? 'name' : 'id']),
    message: `${rival.file.path} stands for the same live profile: keep one of the two files, or give each the id or name of its own profile.`,
  })
}
