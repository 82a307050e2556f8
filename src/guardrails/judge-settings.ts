import { decideStatement, touchesRelations, WRITE_KINDS } from '../access/statements.ts'
import type { Path } from '../policy/finding.ts'
import { type Profile, STATEMENT_KINDS, type StatementKind } from '../policy/schema.ts'
import type { Breach } from './breach.ts'
import type { Rule } from './rule.ts'
import type { BoundedField } from './schema.ts'

// Rules over what is the same for all relations: kinds of statements, and limits.

const STATEMENT_DEGREES = { refused: 0, 'held, discarded': 1, held: 2, discarded: 2, allowed: 3 } as const

/** What becomes of a kind of statement. */
export function* judgeStatement(
  { kind, statement }: Extract<Rule, { kind: 'refused' | 'held' }>,
  profile: Profile,
): Iterable<Breach> {
  const access = decideStatement(profile, statement)
  if (access === 'refused') return
  const isDiscarded = access.endsWith('discarded')
  const isHeld = access === 'held' || access === 'held, discarded'
  if (kind === 'refused') {
    const cause = locatePermission(profile, statement)
    yield { mayName: true, point: statement, degree: STATEMENT_DEGREES[access], does: `is ${access}`, cause }
  } else if (!isHeld) {
    yield {
      mayName: true,
      point: statement,
      degree: countUnattended(Number.POSITIVE_INFINITY, isDiscarded),
      does: `is ${access}`,
      cause: ['approval_mode'],
    }
  } else if (profile.approval_auto_max_rows > 0) {
    const does = `is not held up to ${profile.approval_auto_max_rows} rows`
    yield {
      mayName: true,
      point: statement,
      degree: countUnattended(profile.approval_auto_max_rows, isDiscarded),
      does,
      cause: ['approval_auto_max_rows'],
    }
  }
}

/** How far writes pass without a person, by their rows: any number that is discarded is less than one that is not. */
function countUnattended(rows: number, isDiscarded: boolean): number {
  return isDiscarded ? 1 - 1 / (1 + rows) : 1 + rows
}

function locatePermission({ statement_rules: { allow } }: Profile, statement: StatementKind): Path {
  const entry = allow.indexOf(statement)
  return entry < 0 ? ['access_mode'] : ['statement_rules', 'allow', entry]
}

/** A limit, where it has an effect. */
export function* judgeLimit({ field, most }: Extract<Rule, { kind: 'at_most' }>, profile: Profile): Iterable<Breach> {
  if (!hasEffect(profile, field)) return
  const value = profile[field]
  // 0 is no limit, but for rows that need nobody's approval.
  const degree = field === 'approval_auto_max_rows' ? value : value || Number.POSITIVE_INFINITY
  if (degree <= most) return
  yield {
    mayName: true,
    point: field,
    degree,
    does: `is ${degree === Number.POSITIVE_INFINITY ? 'unlimited' : value}`,
    cause: [field],
  }
}

function hasEffect(profile: Profile, field: BoundedField): boolean {
  const permits = (kinds: readonly StatementKind[]) => kinds.some(kind => decideStatement(profile, kind) !== 'refused')
  switch (field) {
    case 'max_affected_rows':
      return permits(WRITE_KINDS)
    case 'approval_auto_max_rows':
      return (['insert', 'update', 'delete'] as const).some(kind => decideStatement(profile, kind).startsWith('held'))
    case 'max_rows':
    case 'egress_bytes_per_day':
      return touchesRelations(profile)
    default:
      return permits(STATEMENT_KINDS)
  }
}
