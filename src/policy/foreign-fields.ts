import { quote } from '../text/quote.ts'
import type { Path } from './finding.ts'
import type { UnplacedFinding } from './finding-kinds.ts'

/** Fields of a policy in other examples and tools, with what is written here. */
const POLICY_FIELDS = new Map([
  ...nameAll('`access_mode`', 'mode', 'access', 'read_only'),
  ...nameAll('`table_allowlist` for relations and `statement_rules.allow` for kinds of statement', 'allow', 'allowed'),
  ...nameAll('`table_denylist` for relations and `statement_rules.deny` for kinds of statement', 'deny', 'denied'),
  ...nameAll('`table_allowlist`', 'tables', 'allowlist', 'allowed_tables'),
  ...nameAll('`table_denylist`', 'denylist', 'denied_tables'),
  ...nameAll('`statement_rules`', 'statements'),
  ...nameAll('`masking_rules`', 'mask', 'masks', 'masking'),
  ...nameAll('`row_filters`', 'filter', 'filters', 'rows', 'expression', 'predicate'),
  ...nameAll('`budget_queries_per_hour` and `budget_queries_per_day`', 'budget', 'budgets', 'query_budget'),
  ...nameAll('`max_rows`', 'row_limit', 'limit'),
  ...nameAll('`approval_mode`', 'approval', 'approvals'),
])

const MASK_FIELDS = new Map([
  ...nameAll('`kind`', 'mask', 'mode', 'method', 'type', 'strategy'),
  ...nameAll('`column`, in a rule for each column', 'columns'),
  ...nameAll('`table`', 'relation'),
])

const FILTER_FIELDS = new Map([
  ...nameAll('`predicate`', 'expression', 'condition', 'filter', 'where', 'using'),
  ...nameAll('`table`', 'relation'),
])

function nameAll(ours: string, ...theirs: readonly string[]): [string, string][] {
  return theirs.map(name => [name, ours])
}

/** What to write in the place of a field that other examples have; undefined if none is known to. */
export function describeForeignField(
  field: string,
  [list]: Path,
): Pick<UnplacedFinding, 'code' | 'message'> | undefined {
  const ours = listForeign(list).get(field)
  if (ours === undefined) return undefined
  return { code: 'unknown-field', message: `There is no field ${quote(field)} here; write ${ours}.` }
}

function listForeign(list: Path[number] | undefined): ReadonlyMap<string, string> {
  if (list === undefined) return POLICY_FIELDS
  if (list === 'masking_rules') return MASK_FIELDS
  return list === 'row_filters' ? FILTER_FIELDS : new Map()
}
