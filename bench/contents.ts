import { changePolicies, writePolicies } from '../test/e2e/many-policies.ts'
import { writeBareMasks } from './rules.ts'

/** What a repository holds: so many usual policies, or one of so many masks that each hold for as many tables. */
export interface Contents {
  readonly kind: 'usual' | 'bare-masks'
  readonly size: number
}

export type Version = 'first' | 'second'

/** The policies, by path. The pull request brings the second version. */
export function writeContents({ kind, size }: Contents, version: Version): Record<string, string> {
  if (kind === 'usual') return version === 'first' ? writePolicies(size) : changePolicies(size)
  return { 'policies/bare-masks.yaml': writeBareMasks(size, version === 'first' ? 1 : 2) }
}

export function nameContents({ kind, size }: Contents): string {
  return `${kind}-${size}`
}
