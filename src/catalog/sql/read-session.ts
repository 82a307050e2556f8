import type { Tree } from '../../postgres/grammar.ts'
import { descend, listAt, type TreeNode, walk } from '../../postgres/tree.ts'
import type { Effect } from './effect.ts'
import { isSet, listTexts, textAt } from './read-name.ts'

/** `SET search_path`, `RESET search_path` and `RESET ALL`. */
export function readSearchPath(statement: Tree | undefined): Effect | undefined {
  const kind = textAt(statement, 'kind')
  const isAll = kind === 'VAR_RESET_ALL'
  if (!isAll && textAt(statement, 'name') !== 'search_path') return undefined
  const path = kind === 'VAR_SET_VALUE' ? listAt(statement, 'args').map(readText) : 'default'
  return { does: 'search-path', path, isLocal: isSet(statement, 'is_local') }
}

function readText(constant: Tree): string {
  return textAt(constant, 'A_Const', 'sval', 'sval')
}

/** `SELECT set_config('search_path', …, …)`, as dumps begin; elsewhere, a call of it may be run or not. */
export function readSetConfig(statement: Tree): Effect | undefined {
  const calls = [...walk(statement)].filter(setsPath)
  const [call] = calls
  if (!call) return undefined
  const query = descend(statement, 'SelectStmt')
  const isPlain = ['fromClause', 'whereClause', 'limitCount', 'limitOffset', 'withClause', 'larg'].every(
    clause => descend(query, clause) === undefined,
  )
  const isTarget = listAt(query, 'targetList').some(target => descend(target, 'ResTarget', 'val') === call)
  const [, value, isLocal] = listAt(call, 'FuncCall', 'args')
  if (calls.length > 1 || !isPlain || !isTarget || descend(call, 'FuncCall', 'agg_filter') !== undefined) return UNKNOWN
  if (descend(value, 'A_Const') === undefined || descend(isLocal, 'A_Const') === undefined) return UNKNOWN
  const path = splitPath(readText(value ?? null))
  return { does: 'search-path', path, isLocal: isSet(isLocal, 'A_Const', 'boolval', 'boolval') }
}

const UNKNOWN: Effect = { does: 'unforeseen', reason: 'setting' }

/** Whether this is a call of `set_config` that may be about the search path, or an `UPDATE pg_settings`. */
function setsPath(node: TreeNode): boolean {
  if (textAt(node, 'UpdateStmt', 'relation', 'relname') === 'pg_settings') return true
  const name = listTexts(listAt(node, 'FuncCall', 'funcname')).at(-1)
  if (name !== 'set_config') return false
  const [setting] = listAt(node, 'FuncCall', 'args')
  return descend(setting, 'A_Const') === undefined || readText(setting ?? null).toLowerCase() === 'search_path'
}

/** The names of a search path written as one text, folded as PostgreSQL folds them. */
function splitPath(text: string): string[] {
  const names = text.matchAll(/"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^\s,"]+)/g)
  return [...names].map(({ groups }) => groups?.quoted?.replaceAll('""', '"') ?? groups?.plain?.toLowerCase() ?? '')
}

const STEPS = {
  TRANS_STMT_BEGIN: 'begin',
  TRANS_STMT_START: 'begin',
  TRANS_STMT_COMMIT: 'commit',
  TRANS_STMT_PREPARE: 'commit',
  TRANS_STMT_ROLLBACK: 'rollback',
  TRANS_STMT_SAVEPOINT: 'savepoint',
  TRANS_STMT_RELEASE: 'release',
  TRANS_STMT_ROLLBACK_TO: 'rollback-to',
} as const

export function readTransaction(statement: Tree | undefined): Effect | undefined {
  const kind = textAt(statement, 'kind')
  if (!isStep(kind)) return undefined
  const savepoint = textAt(statement, 'savepoint_name') || undefined
  return { does: 'transaction', step: STEPS[kind], savepoint, isChained: isSet(statement, 'chain') }
}

function isStep(kind: string): kind is keyof typeof STEPS {
  return Object.hasOwn(STEPS, kind)
}
