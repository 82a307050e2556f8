import type { Tree } from '../../postgres/grammar.ts'
import { descend, listAt } from '../../postgres/tree.ts'
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

/** `SELECT set_config('search_path', …, …)`, as dumps begin. */
export function readSetConfig(query: Tree | undefined): Effect | undefined {
  for (const target of listAt(query, 'targetList')) {
    const call = descend(target, 'ResTarget', 'val', 'FuncCall')
    const name = listTexts(listAt(call, 'funcname')).at(-1)
    const [setting, value, isLocal] = listAt(call, 'args')
    if (name !== 'set_config' || setting === undefined || value === undefined) continue
    if (readText(setting).toLowerCase() !== 'search_path' || descend(value, 'A_Const') === undefined) continue
    return {
      does: 'search-path',
      path: splitPath(readText(value)),
      isLocal: isSet(isLocal, 'A_Const', 'boolval', 'boolval'),
    }
  }
  return undefined
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
