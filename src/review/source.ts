import type { PolicyDocument } from '../policy/document.ts'
import type { PolicyFile } from '../policy/file.ts'
import type { Finding } from '../policy/finding.ts'

interface Source {
  readonly file: PolicyFile
  readonly findings: readonly Finding[]
}

/** At least one of its findings is an error. */
export interface InvalidSource extends Source {
  readonly kind: 'invalid'
  readonly name: string | undefined
}

export interface ValidSource extends Source {
  readonly kind: 'valid'
  readonly document: PolicyDocument
  readonly projectId: string
}

/** A policy file of a snapshot, read and checked. */
export type PolicySource = ValidSource | InvalidSource

/** The same before it is known which project it belongs to. */
export type ReadSource = Omit<ValidSource, 'projectId'> | InvalidSource
