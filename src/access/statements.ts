import { type Profile, STATEMENT_KINDS, type StatementKind } from '../policy/schema.ts'
import type { StatementAccess } from './direction.ts'

/** The fields that decide what becomes of a statement, in the order in which they are named as its cause. */
export const STATEMENT_FIELDS = ['access_mode', 'statement_rules', 'approval_mode', 'write_mode'] as const
export type StatementFields = Pick<Profile, (typeof STATEMENT_FIELDS)[number]>

const KINDS = {
  select: { writes: false, readOnly: true, touchesRelations: true },
  insert: { writes: true, readOnly: false, touchesRelations: true },
  update: { writes: true, readOnly: false, touchesRelations: true },
  delete: { writes: true, readOnly: false, touchesRelations: true },
  ddl: { writes: true, readOnly: false, touchesRelations: true },
  copy: { writes: true, readOnly: false, touchesRelations: true },
  set: { writes: false, readOnly: false, touchesRelations: false },
  show: { writes: false, readOnly: true, touchesRelations: false },
  explain: { writes: false, readOnly: true, touchesRelations: true },
  transaction: { writes: false, readOnly: true, touchesRelations: false },
  other: { writes: false, readOnly: false, touchesRelations: true },
} as const satisfies Record<StatementKind, { writes: boolean; readOnly: boolean; touchesRelations: boolean }>

/** What waits for a person. `copy` never does. */
const HELD = {
  off: [],
  writes: ['insert', 'update', 'delete'],
  ddl: ['ddl'],
  all: ['insert', 'update', 'delete', 'ddl'],
} as const satisfies Record<Profile['approval_mode'], readonly StatementKind[]>

/** The kinds that may change rows or the schema. */
export const WRITE_KINDS = STATEMENT_KINDS.filter(kind => KINDS[kind].writes)

/** The kinds that may read or write a relation. */
export const RELATION_KINDS = STATEMENT_KINDS.filter(kind => KINDS[kind].touchesRelations)

/** What becomes of statements of a kind under a policy. */
export function decideStatement(policy: StatementFields, kind: StatementKind): StatementAccess {
  if (!permitsStatement(policy, kind)) return 'refused'
  const held = (HELD[policy.approval_mode] as readonly StatementKind[]).includes(kind)
  // What the engine cannot classify may write, so that it is discarded like what does.
  const discarded = policy.write_mode !== 'normal' && (KINDS[kind].writes || kind === 'other')
  if (held) return discarded ? 'held, discarded' : 'held'
  return discarded ? 'discarded' : 'allowed'
}

/** Whether any statement that could read or write a relation is permitted. */
export function touchesRelations(policy: StatementFields): boolean {
  return STATEMENT_KINDS.some(kind => KINDS[kind].touchesRelations && permitsStatement(policy, kind))
}

function permitsStatement(
  { access_mode, statement_rules: { allow, deny } }: StatementFields,
  kind: StatementKind,
): boolean {
  const { writes, readOnly } = KINDS[kind]
  const isNamed = allow.includes(kind)
  if (deny.includes(kind) || (allow.length > 0 && !isNamed)) return false
  if (kind === 'other') return isNamed
  if (access_mode === 'read_write') return true
  return !writes && (readOnly || isNamed)
}
