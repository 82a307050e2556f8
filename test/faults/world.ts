import {
  type Age,
  type PgBeamStandIn,
  type StandInOptions,
  type StoredProfile,
  startPgBeam,
} from '../standins/pgbeam/index.ts'
import { fieldsOf, type Policy, policies } from './policies.ts'

export const PROJECT = 'prj_acme'

/** Nobody wrote a file for it, so nobody may touch it. */
export const STRAY = { id: 'pol_stray', name: 'Made in the dashboard', max_rows: 7 }

/** What the newest deployments have and no version of the action knows: a PUT that leaves it out would reset it. */
function unknownFields(age: Age) {
  return age === 'newest' ? { session_recording: 'full' } : {}
}

/** A PgBeam of the given age as the last apply left it. Its clock ticks with every look, so that every write shows. */
export async function startWorld(age: Age, options: StandInOptions = {}): Promise<PgBeamStandIn> {
  let time = Date.parse('2030-01-01T00:00:00Z')
  const pgbeam = await startPgBeam({ age, now: () => (time += 1000), ...options })
  pgbeam.seed(PROJECT, [STRAY, ...policies.flatMap(policy => seedOf(policy, age))])
  return pgbeam
}

/** The profile as the last apply left it, and somebody's setting that no file knows of. */
export function seedOf({ id, before }: Policy, age: Age) {
  return id && before ? [{ id, ...before, ...unknownFields(age) }] : []
}

/** What each policy may be live as; `before` is undefined where its profile is still to be created. */
export interface States {
  readonly before: Meaning | undefined
  readonly after: Meaning
}

type Meaning = Readonly<Record<string, unknown>>

/** By the policies' files: what the deployment itself makes of the old and the new fields. */
export async function foreseeStates(age: Age): Promise<ReadonlyMap<string, States>> {
  const old = await startWorld(age)
  const wanted = await startPgBeam({ age })
  wanted.seed(
    PROJECT,
    policies.map(({ id, text }) => ({ ...fieldsOf(text), ...(id ? { id, ...unknownFields(age) } : {}) })),
  )
  const states = new Map(
    policies.map(policy => {
      const after = findProfile(wanted, policy)
      if (!after) throw new Error(`${policy.file} cannot be stored`)
      const before = findProfile(old, policy)
      return [policy.file, { before: before && readMeaning(before), after: readMeaning(after) }]
    }),
  )
  await Promise.all([old.close(), wanted.close()])
  return states
}

/** The live profile of a policy, by its id or else by its name. */
export function findProfile(pgbeam: PgBeamStandIn, { id, text }: Policy): StoredProfile | undefined {
  return pgbeam.profile(PROJECT, id ?? String(fieldsOf(text).name))
}

/** Every field of a profile, known or not, but for the API's own. A list left out is the same as an empty one. */
export function readMeaning({ id, project_id, created_at, updated_at, ...fields }: StoredProfile): Meaning {
  return { row_filters: [], ...fields, statement_rules: { allow: [], deny: [], ...fields.statement_rules } }
}

export function listProfiles(pgbeam: PgBeamStandIn): StoredProfile[] {
  return [...(pgbeam.projects.get(PROJECT)?.profiles.values() ?? [])].map(profile => structuredClone(profile))
}
