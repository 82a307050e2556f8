import type { CreateResult, ProfileUpdate, ProfileWriter, UpdateResult } from '../../src/apply/profile-writer.ts'
import { PgBeamError, type PgBeamErrorDetails } from '../../src/live/pgbeam-error.ts'
import type { LiveProfile } from '../../src/live/profile.ts'
import { PROJECT, type RawProfile } from '../plan/files.ts'

/** What comes in the way of one write; undefined: nothing, after all. */
type Obstacle<Result> = () => Result | undefined

/** The profiles of a PgBeam in memory, behind the port by which an apply writes them. */
export class MemoryWriter implements ProfileWriter {
  /** `GET pol_1`, `PUT pol_1`, `POST A`, `LIST`, in order. */
  readonly asked: string[] = []
  readonly updates: ProfileUpdate[] = []
  readonly keys: string[] = []
  /** By id; what is set is live from then on, under another tag. */
  readonly #profiles = new Map<string, { raw: RawProfile; projectId: string; version: number }>()
  readonly #hasTags: boolean
  readonly #updateObstacles: Obstacle<UpdateResult>[] = []
  readonly #createObstacles: Obstacle<CreateResult>[] = []

  constructor(profiles: readonly RawProfile[], { hasTags = true }: { hasTags?: boolean } = {}) {
    this.#hasTags = hasTags
    for (const raw of profiles) this.set(raw)
  }

  set(raw: RawProfile, projectId = PROJECT): void {
    this.#profiles.set(raw.id, { raw, projectId, version: this.#versionOf(raw.id) + 1 })
  }

  delete(id: string): void {
    this.#profiles.delete(id)
  }

  live(id: string): RawProfile | undefined {
    return this.#profiles.get(id)?.raw
  }

  /** In the way of the next update without one, and so on. */
  obstructUpdate(obstacle: Obstacle<UpdateResult>): void {
    this.#updateObstacles.push(obstacle)
  }

  obstructCreation(obstacle: Obstacle<CreateResult>): void {
    this.#createObstacles.push(obstacle)
  }

  async listProfiles(projectId: string): Promise<LiveProfile[]> {
    this.asked.push('LIST')
    const found = [...this.#profiles.values()].filter(profile => profile.projectId === projectId)
    return found.map(({ raw }) => describe(raw, projectId))
  }

  async getProfile(projectId: string, id: string) {
    this.asked.push(`GET ${id}`)
    const raw = this.live(id)
    return raw && { profile: describe(raw, projectId), etag: this.#tagOf(id) }
  }

  async updateProfile(update: ProfileUpdate): Promise<UpdateResult> {
    const { projectId, id, body, etag } = update
    this.asked.push(`PUT ${id}`)
    this.updates.push(update)
    const obstructed = this.#updateObstacles.shift()?.()
    if (obstructed) return obstructed
    if (etag !== undefined && etag !== this.#tagOf(id)) {
      return { kind: 'precondition-failed', etag: this.#tagOf(id), error: failure({ status: 412 }) }
    }
    return { kind: 'updated', profile: this.land(projectId, id, body), etag: this.#tagOf(id) }
  }

  async createProfile({ projectId, body, idempotencyKey }: Parameters<ProfileWriter['createProfile']>[0]) {
    this.asked.push(`POST ${body.name}`)
    this.keys.push(idempotencyKey)
    const obstructed = this.#createObstacles.shift()?.()
    if (obstructed) return obstructed
    const profile = this.land(projectId, `pol_new_${this.keys.length}`, body)
    return { kind: 'created', profile, etag: this.#tagOf(profile.id) } as const
  }

  /** Stores a body as the API does. */
  land(projectId: string, id: string, body: Readonly<Record<string, unknown>>): LiveProfile {
    const raw = { ...body, id, name: String(body.name) }
    this.set(raw, projectId)
    return describe(raw, projectId)
  }

  #tagOf(id: string): string | null {
    return this.#hasTags ? `"${this.#versionOf(id)}"` : null
  }

  #versionOf(id: string): number {
    return this.#profiles.get(id)?.version ?? 0
  }
}

export function failure(details: Partial<PgBeamErrorDetails> = {}): PgBeamError {
  return new PgBeamError({ kind: 'status', operation: 'write', target: 'a profile', ...details })
}

/** Nobody knows whether the write landed. */
export function lose(details: Partial<PgBeamErrorDetails> = {}) {
  return { kind: 'fate-unknown', error: failure({ status: 502, effect: 'unknown', ...details }) } as const
}

function describe(raw: RawProfile, projectId: string): LiveProfile {
  return { id: raw.id, projectId, name: raw.name, raw }
}
