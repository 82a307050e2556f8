import type { LiveDirectory } from '../live/directory.ts'
import type { Finding } from '../policy/finding.ts'
import { createReviewFinding } from './findings.ts'
import type { PolicySource, ReadSource, ValidSource } from './read.ts'

/** Says for every file which project it belongs to: its own word, else the default. Neither is an error. */
export function assignProjects(sources: readonly ReadSource[], defaultProject: string | null): PolicySource[] {
  return sources.map(source => {
    if (source.kind === 'invalid') return source
    const projectId = source.document.projectId ?? defaultProject
    return projectId === null ? invalidate(source, describeMissingProject()) : { ...source, projectId }
  })
}

/** The projects whose profiles the files stand for. */
export function listProjects(sources: readonly PolicySource[]): string[] {
  return [...new Set(sources.flatMap(source => (source.kind === 'valid' ? [source.projectId] : [])))]
}

/**
 * Checks that every file of one snapshot stands for a live profile of its own. Two files for one profile are an error
 * on both, for nobody could tell which of them is meant; so is an id that the project does not have.
 */
export function checkIdentities(sources: readonly PolicySource[], directory: LiveDirectory): PolicySource[] {
  const rivals = findRivals(sources, directory)
  return sources.map(source => {
    if (source.kind === 'invalid') return source
    const { projectId, document } = source
    const isUnknown = document.id !== undefined && directory.find(projectId, document).kind === 'none'
    if (isUnknown) return invalidate(source, describeUnknownId(source))
    const rival = rivals.get(source)
    return rival ? invalidate(source, describeDuplicate(source, rival)) : source
  })
}

/** For each file, another one that stands for the same profile. */
function findRivals(sources: readonly PolicySource[], directory: LiveDirectory): Map<PolicySource, ValidSource> {
  const rivals = new Map<PolicySource, ValidSource>()
  const owners = new Map<string, ValidSource>()
  for (const source of sources) {
    if (source.kind !== 'valid') continue
    for (const key of listIdentities(source, directory)) {
      const owner = owners.get(key)
      if (owner && owner !== source) {
        rivals.set(source, owner)
        if (!rivals.has(owner)) rivals.set(owner, source)
      } else {
        owners.set(key, source)
      }
    }
  }
  return rivals
}

/** All that names the profile: its name, its id, and the id that the live profile of that name has. */
function listIdentities({ projectId, document }: ValidSource, directory: LiveDirectory): string[] {
  const known = directory.find(projectId, document)
  const id = document.id ?? (known.kind === 'found' ? known.live.id : undefined)
  const name = JSON.stringify([projectId, 'name', document.profile.name])
  return id === undefined ? [name] : [name, JSON.stringify([projectId, 'id', id])]
}

function invalidate(source: Extract<ReadSource, { kind: 'valid' }>, finding: Finding): PolicySource {
  const { file, findings, document } = source
  return { kind: 'invalid', file, name: document.profile.name, findings: [...findings, finding] }
}

function describeMissingProject(): Finding {
  return createReviewFinding({
    code: 'no-project',
    at: { line: 1, column: 1 },
    message:
      'Nothing says which PgBeam project this policy belongs to: set `project_id` in the file, or the input `project-id`.',
  })
}

function describeUnknownId({ projectId, document }: ValidSource): Finding {
  return createReviewFinding({
    code: 'unknown-id',
    at: document.locate(['id']),
    message: `The project ${projectId} has no profile ${document.id}: correct the id, or leave it out to find the profile by its name.`,
  })
}

function describeDuplicate({ document }: ValidSource, rival: ValidSource): Finding {
  const isByName = document.id === undefined || document.profile.name === rival.document.profile.name
  return createReviewFinding({
    code: 'duplicate-policy',
    at: document.locate([isByName ? 'name' : 'id']),
    message: `${rival.file.path} stands for the same live profile: keep one of the two files, or give each the id or name of its own profile.`,
  })
}
