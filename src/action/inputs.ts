import type { DatabaseLine } from '../catalog/files/database-lines.ts'
import type { SchemaGate } from '../exposure/project-schema.ts'
import type { Reviewer } from './input-values.ts'

/** The modes that a run can be in. */
export type RunMode = 'check' | 'apply' | 'drift' | 'export'

/** The input `mode`: `auto` leaves the choice to the event. */
export type Mode = 'auto' | RunMode

/** The inputs that decide the mode of a run, for which the default branch may have to be looked up. */
export interface StartInputs {
  readonly mode: Mode
  readonly githubToken: string
}

export interface CommonInputs {
  /** For files that name none. */
  readonly projectId: string | null
  /** Globs from the root of the repository, with slashes; `!` at the front excludes. */
  readonly policies: readonly string[]
  readonly commentId: string | null
  readonly redactPredicates: boolean
  readonly dryRun: boolean
}

/** PgBeam's API and the key to it. */
export interface PgBeamAccess {
  readonly kind: 'key'
  /** https, or http to this machine. Without a slash at its end. */
  readonly apiUrl: string
  readonly apiKey: string
}

/** No key was given, so PgBeam is not asked. */
export interface NoAccess {
  readonly kind: 'none'
}

/** The reviews that a change needs before it is applied. */
export interface ReviewInputs {
  readonly requiredApprovals: number
  readonly requiredApprovalsWidening: number
  readonly reviewersWidening: readonly Reviewer[]
}

/** Whether who can see what is written as files, and which tables there are for it. */
export interface MapInputs {
  readonly accessMap: boolean
  /** The databases whose SQL files are in the repository. */
  readonly databaseSchema: readonly DatabaseLine[]
  /** Whether PgBeam is asked what is in the databases. Without a key it is not, which the report says. */
  readonly liveSchema: boolean
}

export interface CheckInputs extends CommonInputs, ReviewInputs, MapInputs {
  readonly mode: 'check'
  readonly pgbeam: PgBeamAccess | NoAccess
  readonly failOn: 'error' | 'warning' | 'never'
  readonly comment: boolean
  /** Days of recorded queries to replay; null: none are replayed. */
  readonly replayDays: number | null
  /** Whether PgBeam is asked which columns look like personal data. Without a key it is not, which the report says. */
  readonly scanPii: boolean
  readonly gate: boolean
  readonly labelWidening: string | null
  readonly schemaGate: SchemaGate
}

export interface ApplyInputs extends CommonInputs, ReviewInputs, MapInputs {
  readonly mode: 'apply'
  readonly pgbeam: PgBeamAccess
  readonly onDrift: 'refuse' | 'overwrite'
  readonly comment: boolean
}

export interface DriftInputs extends CommonInputs, ReviewInputs, MapInputs {
  readonly mode: 'drift'
  readonly pgbeam: PgBeamAccess
  readonly driftIssue: boolean
  readonly driftPullRequest: boolean
}

export interface ExportInputs extends CommonInputs {
  readonly mode: 'export'
  readonly pgbeam: PgBeamAccess
  /** At least one, each once. */
  readonly projects: readonly string[]
  /** Whether a file that differs from its live profile is replaced. */
  readonly overwrite: boolean
}

/** The inputs of action.yml that the run's mode uses, decoded. Empty ones have their defaults. */
export type Inputs = CheckInputs | ApplyInputs | DriftInputs | ExportInputs

/** The inputs of one mode. */
export type InputsOf<M extends RunMode> = Extract<Inputs, { readonly mode: M }>
