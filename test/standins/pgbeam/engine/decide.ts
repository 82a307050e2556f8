import type { ProfileInput } from '../contract.ts'
import { findMaskedOutputs, type MaskedColumn, MaskLost, type Masks } from './outputs.ts'
import { findReferences, type Reference } from './references.ts'
import { isCatalog, isCoveredBy, isGrantedBy, writeRelation } from './relations.ts'
import { findKinds, parseStatement, type StatementKind } from './statement.ts'

/** `DryEvalResult` of the contract. */
export interface Decision {
  verdict: 'allow' | 'block' | 'mask' | 'row-filter'
  rule: string
  reason: string
  hint?: string
  masked_columns?: MaskedColumn[]
  row_filter_predicate?: string
  notes?: string[]
}

/** What the proxy would decide for one statement under a profile. */
export async function decide(policy: ProfileInput, sql: string): Promise<Decision> {
  const parsed = await parseStatement(sql)
  if (parsed.kind === 'unparseable') return block('parse_error', `cannot parse: ${parsed.message}`)
  if (parsed.kind === 'several') return block('multiple_statements', `${parsed.count} statements where one is expected`)
  const { type, node } = parsed
  const references = findReferences(type, node).filter(({ relation }) => !isCatalog(relation))
  const kinds = findKinds(type, node)
  const refusal =
    refuseKinds(policy, kinds) ?? refuseRelations(policy, references) ?? (await refuseRowFilters(policy, references))
  if (refusal) return refusal
  try {
    const masks = readMasks(policy)
    const outputs = findMaskedOutputs({ type, node, masks })
    const masked = uniteColumns(
      references.flatMap(({ relation }) => masks.list(relation)),
      outputs,
    )
    return permit({ masked, predicate: joinPredicates(policy, references), notes: noteState(policy, kinds) })
  } catch (error) {
    if (!(error instanceof MaskLost)) throw error
    return block(error.rule, `the value of masked column ${error.message} would be used`, 'Select it plainly.')
  }
}

function permit({
  masked,
  predicate,
  notes,
}: {
  masked: MaskedColumn[]
  predicate: string
  notes: string[]
}): Decision {
  return {
    verdict: predicate !== '' ? 'row-filter' : masked.length > 0 ? 'mask' : 'allow',
    rule: 'ok',
    reason: 'the policy permits the statement',
    ...(masked.length > 0 ? { masked_columns: masked } : {}),
    ...(predicate !== '' ? { row_filter_predicate: predicate } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  }
}

/** Wider than the output: what the relations have by their own names, then the output's columns by theirs. */
function uniteColumns(touched: readonly MaskedColumn[], outputs: readonly MaskedColumn[]): MaskedColumn[] {
  const columns = new Map([...outputs, ...touched].map(masked => [masked.column, masked]))
  return [...new Set([...touched, ...outputs].map(({ column }) => column))].flatMap(name => columns.get(name) ?? [])
}

function block(rule: string, reason: string, hint?: string): Decision {
  return { verdict: 'block', rule, reason, ...(hint === undefined ? {} : { hint }) }
}

const writeKinds: ReadonlySet<StatementKind> = new Set(['insert', 'update', 'delete', 'ddl', 'copy'])
const readOnlyKinds: ReadonlySet<StatementKind> = new Set(['select', 'show', 'explain', 'transaction'])

/** The ceiling of the access mode, then `deny`, then `allow`. */
function refuseKinds({ access_mode, statement_rules }: ProfileInput, kinds: Set<StatementKind>): Decision | undefined {
  const allow = lowerCase(statement_rules?.allow)
  const deny = lowerCase(statement_rules?.deny)
  for (const kind of kinds) {
    const isNamed = allow.includes(kind)
    const isReadOnly = access_mode === 'read_only'
    if (isReadOnly && writeKinds.has(kind)) {
      return block('read_only', `policy is read-only: ${kind} is not allowed`, 'Use a read-write policy.')
    }
    if (deny.includes(kind)) return block('statement_denied', `${kind} is denied`)
    if (allow.length > 0 && !isNamed) return block('statement_not_allowed', `${kind} is not among the allowed kinds`)
    if (kind === 'other' && !isNamed) return block('statement_not_allowed', 'the statement cannot be classified')
    if (isReadOnly && !readOnlyKinds.has(kind) && !isNamed) return block('read_only', `policy is read-only: ${kind}`)
  }
  return undefined
}

function refuseRelations(policy: ProfileInput, references: Reference[]): Decision | undefined {
  const { table_allowlist, table_denylist } = policy
  for (const { relation } of references) {
    if (table_denylist.some(entry => isCoveredBy(entry, relation))) {
      return block('table_denied', `table ${writeRelation(relation)} is denied`)
    }
    if (table_allowlist.length > 0 && !table_allowlist.some(entry => isGrantedBy(entry, relation))) {
      const hint = `Add ${writeRelation(relation)} to table_allowlist.`
      return block('table_not_allowed', `table ${writeRelation(relation)} is not in the allowlist`, hint)
    }
  }
  return undefined
}

function filtersOf({ row_filters = [] }: ProfileInput, { relation }: Reference) {
  return row_filters.filter(({ table }) => isCoveredBy(table, relation))
}

/** No predicate can be added to a COPY of a table; one that is no single expression could change the statement. */
async function refuseRowFilters(policy: ProfileInput, references: Reference[]): Promise<Decision | undefined> {
  for (const reference of references) {
    for (const { table, predicate } of filtersOf(policy, reference)) {
      if (reference.role === 'copy' || !(await isExpression(predicate))) {
        return block('row_filter_unsafe', `the row filter on ${table} cannot be applied`)
      }
    }
  }
  return undefined
}

/** Alone and in parentheses: `a) OR (b` is one only in them, `a LIMIT 1` only without. */
async function isExpression(predicate: string): Promise<boolean> {
  const probes = await Promise.all(
    [predicate, `(${predicate}\n)`].map(text => parseStatement(`SELECT 1 WHERE ${text}`)),
  )
  return probes.every(probe => probe.kind === 'statement')
}

function joinPredicates(policy: ProfileInput, references: Reference[]): string {
  const read = references.filter(({ role }) => role !== 'insert')
  const predicates = new Set(read.flatMap(reference => filtersOf(policy, reference).map(filter => filter.predicate)))
  return predicates.size <= 1 ? [...predicates].join('') : [...predicates].map(text => `(${text})`).join(' AND ')
}

function readMasks({ masking_rules }: ProfileInput): Masks {
  const list = (relation: Parameters<Masks['list']>[0]) =>
    masking_rules
      .filter(({ table }) => isCoveredBy(table, relation))
      .map(({ column, kind }) => ({ column: column.toLowerCase(), kind }))
  return { list, find: (relation, column) => list(relation).find(rule => rule.column === column.toLowerCase())?.kind }
}

/** What depends on more than one statement is said, not decided. */
function noteState(policy: ProfileInput, kinds: Set<StatementKind>): string[] {
  const notes: string[] = []
  const isWrite = [...kinds].some(kind => writeKinds.has(kind))
  if (policy.budget_queries_per_hour > 0 || policy.budget_queries_per_day > 0) notes.push('query budgets apply')
  if (isWrite && policy.approval_mode !== 'off') notes.push(`approvals apply: ${policy.approval_mode}`)
  if (isWrite && policy.write_mode !== 'normal') notes.push(`writes are routed: ${policy.write_mode}`)
  return notes
}

function lowerCase(names: readonly string[] = []): string[] {
  return names.map(name => name.toLowerCase())
}
