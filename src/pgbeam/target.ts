import { PgBeamError } from './errors.ts'
import type { Operation } from './operations.ts'

export interface Target {
  operation: Operation
  project: string
  profile?: string
  query?: Record<string, string>
}

/** What a request is about, for errors. Ids come from files: one that cannot be an id is quoted and bounded. */
export function nameTarget({ project, profile }: Pick<Target, 'project' | 'profile'>): string {
  const name = (id: string) => (isId(id) ? id : JSON.stringify(id.slice(0, 100)))
  return profile === undefined ? `project ${name(project)}` : `profile ${name(profile)} of project ${name(project)}`
}

/** Throws a `PgBeamError` of kind `configuration` where an id cannot be a segment of the path. */
export function buildUrl(baseUrl: string, target: Target): string {
  const { operation, project, profile = '', query } = target
  const fill = (id: string) => {
    if (isId(id)) return encodeURIComponent(id)
    const detail = 'ids hold letters, digits, dots, dashes and underscores only'
    const what = { operation: operation.does, target: nameTarget(target) }
    throw new PgBeamError({ kind: 'configuration', code: 'INVALID_ID', detail, ...what })
  }
  const path = operation.path.replace('{project}', () => fill(project)).replace('{profile}', () => fill(profile))
  return `${baseUrl}${path}${query ? `?${new URLSearchParams(query)}` : ''}`
}

/** The contract's pattern, but for a segment of dots alone, which would climb out of the path. */
function isId(id: string): boolean {
  return /^[a-zA-Z0-9_.-]{1,200}$/.test(id) && !/^\.+$/.test(id)
}
