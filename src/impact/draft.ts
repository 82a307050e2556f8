import { composeCreation, composeUpdate, type ProfileBody } from '../live/body.ts'
import type { LiveDirectory } from '../live/directory.ts'
import { PgBeamError } from '../live/pgbeam-error.ts'
import { listUnknownFields } from '../live/profile.ts'
import type { ValidPolicyFile } from '../plan/read.ts'

/** A version of a profile as an apply would send it. */
export interface Draft {
  readonly projectId: string
  /** Sends the body with a request. Fields that only the live profile has, and the API does not take back, it leaves out. */
  send<T>(request: (body: ProfileBody) => Promise<T>): Promise<T>
}

/** The draft of a file's version; undefined where its project could not be read. */
export function composeDraft({ document, projectId }: ValidPolicyFile, directory: LiveDirectory): Draft | undefined {
  const known = directory.find(projectId, document)
  switch (known.kind) {
    case 'unknown':
      return undefined
    case 'none':
      return createDraft({ projectId, body: composeCreation(document), passedThrough: [] })
    case 'found': {
      const passedThrough = Object.keys(listUnknownFields(known.live))
      return createDraft({ projectId, body: composeUpdate(document, known.live), passedThrough })
    }
  }
}

/** `passedThrough`: fields of the body that this version does not know, sent as they came. */
export function createDraft({
  projectId,
  body,
  passedThrough,
}: {
  projectId: string
  body: ProfileBody
  passedThrough: readonly string[]
}): Draft {
  let current = body
  return {
    projectId,
    async send(request) {
      try {
        return await request(current)
      } catch (error) {
        const refused = listRefused(error).filter(field => passedThrough.includes(field))
        if (refused.length === 0) throw error
        // As an update does, which would lose nothing by it either.
        current = Object.fromEntries(Object.entries(current).filter(([field]) => !refused.includes(field)))
        return request(current)
      }
    },
  }
}

/** The fields of the draft that an answer says no to. */
function listRefused(error: unknown): string[] {
  const names = error instanceof PgBeamError && error.status === 400 ? error.fieldErrors : []
  return names.map(({ field }) => nameDraftField(field))
}

/** A field error's path within the draft: in the body of a request the draft is its `policy`. */
export function nameDraftField(field: string): string {
  return field.replace(/^policy(?:\.|$)/, '')
}
