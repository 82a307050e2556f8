import { namedRelation } from '../access/relation.ts'
import { touchesRelations } from '../access/statements.ts'
import { findInCatalog, isInCatalog } from '../access/system-catalog.ts'
import type { Finding } from '../policy/finding.ts'
import { createFinding, type LintContext, locateName } from './lint-context.ts'

/** Findings about the lists of relations and of statement kinds. */
export function* lintLists(context: LintContext): Iterable<Finding> {
  const { document, profile } = context
  if (profile.table_allowlist.length > 0 && profile.table_denylist.length > 0) {
    yield createFinding({
      code: 'allowlist-and-denylist',
      at: locateName(document, 'table_denylist'),
      message: 'The allowlist alone puts all else out of reach, and the denylist beats it; keep one of the two.',
    })
  }
  yield* lintDenylist(context)
  yield* lintStatements(context)
}

function* lintDenylist({ document, profile }: LintContext): Iterable<Finding> {
  for (const [index, name] of profile.table_denylist.entries()) {
    if (!meansCatalog(name)) continue
    yield createFinding({
      code: 'catalog-in-denylist',
      at: document.locate(['table_denylist', index]),
      message: 'The catalogs stay readable whatever the denylist says; remove the entry, or revoke it in PostgreSQL.',
    })
  }
}

function* lintStatements({ document, profile }: LintContext): Iterable<Finding> {
  const { allow, deny } = profile.statement_rules
  if (allow.length > 0 && deny.length > 0) {
    yield createFinding({
      code: 'allow-and-deny',
      at: locateName(document, 'statement_rules', 'deny'),
      message: '`allow` alone refuses every other kind, and `deny` beats it; keep one of the two.',
    })
  }
  if (!touchesRelations(profile)) {
    yield createFinding({
      code: 'permits-nothing',
      at: locateName(document, 'statement_rules'),
      message: 'No statement that reads or writes a relation is permitted; permit `select` or another kind.',
    })
  }
  const other = allow.indexOf('other')
  if (other >= 0 && !deny.includes('other')) {
    yield createFinding({
      code: 'other-statements-allowed',
      at: document.locate(['statement_rules', 'allow', other]),
      message: 'Statements that the engine cannot classify pass, whatever they do; remove `other`.',
    })
  }
}

/** Whether a denylist entry is meant for a catalog, or for a relation of one by its bare name. */
function meansCatalog(name: string): boolean {
  const relation = namedRelation(name)
  if (relation?.table === undefined) return false
  if (relation.schema !== undefined) return isInCatalog(relation)
  if (isInCatalog({ schema: relation.table })) return true
  // Of bare names only those that PostgreSQL reserves: people have tables called `columns` or `users` of their own.
  return findInCatalog(relation.table)?.schema === 'pg_catalog' && !EXTENSION_VIEWS.has(relation.table)
}

/** Views of common extensions, which live in a schema like any other. */
const EXTENSION_VIEWS: ReadonlySet<string> = new Set([
  'pg_buffercache',
  'pg_stat_statements',
  'pg_stat_statements_info',
])
