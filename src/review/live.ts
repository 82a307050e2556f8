import type { LiveDirectory } from '../live/directory.ts'
import type { Profile } from '../policy/schema.ts'
import type { PolicySource } from './source.ts'

/** The live profiles that files stand for, as far as they were looked up and can be read. */
export function listLiveProfiles(sources: readonly PolicySource[], directory: LiveDirectory): Profile[] {
  return sources.flatMap(source => {
    if (source.kind === 'invalid') return []
    const known = directory.find(source.projectId, source.document)
    return known.kind === 'found' && known.live.meaning.kind === 'readable' ? [known.live.meaning.profile] : []
  })
}

/** How many live profiles no file stands for; null where that was not looked up, or cannot be told for an invalid file. */
export function countUnmanaged(sources: readonly PolicySource[], directory: LiveDirectory): number | null {
  const known = sources.map(source =>
    source.kind === 'valid' ? directory.find(source.projectId, source.document).kind : 'unknown',
  )
  if (known.includes('unknown') || known.length === 0) return null
  return directory.size - known.filter(kind => kind === 'found').length
}
