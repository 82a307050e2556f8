import type { ProfileBody } from '../live/body.ts'
import type { PgBeamError } from '../live/pgbeam-error.ts'
import type { LiveProfile, ProfileLister } from '../live/profile.ts'

/** A profile and its ETag, which is null on a deployment that sends none: such a profile cannot be written with `If-Match`. */
export interface TaggedProfile {
  readonly profile: LiveProfile
  readonly etag: string | null
}

export interface ProfileUpdate {
  readonly projectId: string
  readonly id: string
  readonly body: ProfileBody
  /** Sent as `If-Match`. Left out only for a deployment without ETags: the last writer then wins. */
  readonly etag?: string
}

export interface ProfileCreation {
  readonly projectId: string
  readonly body: ProfileBody
  /** 1 to 255 visible characters, the same for every try and rerun of one creation. */
  readonly idempotencyKey: string
}

/**
 * - `precondition-failed`: the profile changed since the ETag was read; nothing was written. `etag` is the current one.
 * - `rejected`: the API refused, or was never reached; nothing was written.
 * - `fate-unknown`: it may or may not have been written (timeout, broken connection, 5xx, unreadable answer): read again first.
 */
export type UpdateResult =
  | { readonly kind: 'updated'; readonly profile: LiveProfile; readonly etag: string | null }
  | { readonly kind: 'precondition-failed'; readonly etag: string | null; readonly error: PgBeamError }
  | { readonly kind: 'rejected'; readonly error: PgBeamError }
  | { readonly kind: 'fate-unknown'; readonly error: PgBeamError }

export type CreateResult =
  | { readonly kind: 'created'; readonly profile: LiveProfile; readonly etag: string | null }
  | { readonly kind: 'rejected'; readonly error: PgBeamError }
  | { readonly kind: 'fate-unknown'; readonly error: PgBeamError }

/** Writes live profiles, and reads what a write has to be based on. Reading throws a `PgBeamError`. */
export interface ProfileWriter extends ProfileLister {
  /** `undefined` where the project has no such profile. */
  getProfile(projectId: string, id: string): Promise<TaggedProfile | undefined>
  updateProfile(update: ProfileUpdate): Promise<UpdateResult>
  createProfile(creation: ProfileCreation): Promise<CreateResult>
}
