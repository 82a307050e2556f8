import type { Change } from '../access/change.ts'
import { type Comparison, compareAccess } from '../access/compare.ts'
import type { OverallDirection } from '../access/direction.ts'
import type { SplitConjuncts } from '../access/pair.ts'
import { compareTables, type TableChange, type TableComparison } from '../exposure/compare-tables.ts'
import type { ProjectSchema } from '../exposure/project-schema.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { Profile } from '../policy/schema.ts'
import type { ReportedChange } from '../report/schema.ts'

/** What a policy is compared with. `unknown`: there is an earlier state that could not be read. */
export type Before =
  | { readonly kind: 'base' | 'live'; readonly profile: Profile }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' }

export interface PolicyChanges {
  readonly compared_with: Before['kind']
  readonly direction: OverallDirection
  /** See the report's schema. */
  readonly gate_direction?: OverallDirection
  readonly changes: ReportedChange[]
  readonly changes_omitted?: number
}

/** The changes that a version of a policy makes, as a report lists them. */
export function reportChanges({
  before,
  document,
  splitConjuncts,
  schema,
}: {
  before: Before
  document: PolicyDocument
  splitConjuncts: SplitConjuncts
  /** Undefined where nothing is known of the databases. */
  schema?: ProjectSchema | undefined
}): PolicyChanges {
  const versions = { before: 'profile' in before ? before.profile : undefined, after: document.profile }
  const compared = compareAccess(versions, splitConjuncts)
  const comparison = before.kind === 'unknown' ? hideBefore(compared) : compared
  if (schema) {
    const over = compareTables({ comparison, versions, schema, splitConjuncts })
    return { compared_with: before.kind, ...directOver(over, before), ...listTableChanges(over, document) }
  }
  const { changes, omitted, direction } = comparison
  return {
    compared_with: before.kind,
    direction: before.kind === 'nothing' ? 'widens' : direction,
    ...listChanges({ changes, omitted, document }),
  }
}

/** Changes as a report lists them, and the number of those that it leaves out, if there are any. */
export function listChanges({
  changes,
  omitted,
  document,
}: Omit<Comparison, 'direction'> & { document: PolicyDocument }): Pick<PolicyChanges, 'changes' | 'changes_omitted'> {
  const listed = changes.map(({ cause, ...change }) => ({ ...change, line: document.locate(cause).line }))
  return { changes: listed, ...(omitted > 0 ? { changes_omitted: omitted } : {}) }
}

function directOver(
  { direction, gateDirection }: TableComparison,
  before: Before,
): Pick<PolicyChanges, 'direction' | 'gate_direction'> {
  if (before.kind === 'nothing') return { direction: 'widens' }
  return gateDirection === direction ? { direction } : { direction, gate_direction: gateDirection }
}

function listTableChanges(
  { changes, omitted }: TableComparison,
  document: PolicyDocument,
): Pick<PolicyChanges, 'changes' | 'changes_omitted'> {
  return {
    changes: changes.map(change => reportTableChange(change, document)),
    ...(omitted > 0 ? { changes_omitted: omitted } : {}),
  }
}

function reportTableChange(
  { cause, by, at, renamedFrom, isGuess, relations, ...change }: TableChange,
  document: PolicyDocument,
): ReportedChange {
  const isOfSchema = by === 'schema'
  return {
    ...change,
    line: isOfSchema ? (at?.line ?? null) : document.locate(cause).line,
    cause: by,
    ...(isOfSchema && at ? { file: at.file } : {}),
    ...(renamedFrom === undefined ? {} : { renamed_from: renamedFrom }),
    ...(isGuess ? { probably_renamed: true as const } : {}),
    ...(relations ? { relations: { count: relations.count, names: [...relations.names] } } : {}),
  }
}

/** Without an earlier state at hand, what is wanted can be shown, and not which way it points. */
function hideBefore({ direction, changes, omitted }: Comparison): Comparison {
  const told = changes.map((change): Change => ({ ...change, before: null, direction: 'unclear' }))
  return { direction: direction === 'none' ? 'none' : 'unclear', changes: told, omitted }
}
