import type { Landing } from '../../src/landings/landing.ts'

/** A merge that the journal tells of. */
export const LANDING: Landing = {
  kind: 'pr_merge',
  before: 'before',
  after: 'after',
  from: 0,
  until: 0,
  actor: null,
  merged: [],
  source: 'journal',
}
