import type { Path } from '../policy/finding.ts'
import { type Profile, STATEMENT_KINDS, type StatementKind } from '../policy/schema.ts'
import type { Change } from './change.ts'
import { STATEMENT_DIRECTIONS } from './direction.ts'
import type { Versions } from './pair.ts'
import { decideStatement, STATEMENT_FIELDS } from './statements.ts'

type StatementField = (typeof STATEMENT_FIELDS)[number]

/** What becomes of each kind of statement, before and after. */
export function compareStatements({ before, after }: Versions): Change[] {
  return STATEMENT_KINDS.flatMap(kind => {
    const was = before ? decideStatement(before, kind) : 'refused'
    const is = decideStatement(after, kind)
    if (was === is) return []
    const field = before ? findCause({ before, after, kind }) : 'access_mode'
    const direction = STATEMENT_DIRECTIONS[was][is]
    return [
      {
        area: 'statements',
        field,
        subject: kind,
        before: was,
        after: is,
        direction,
        cause: locateCause(after, field, kind),
      },
    ] satisfies Change[]
  })
}

/** The field whose edit alone makes the difference; else the one without whose edit there is none. */
function findCause({ before, after, kind }: { before: Profile; after: Profile; kind: StatementKind }): StatementField {
  const was = decideStatement(before, kind)
  const is = decideStatement(after, kind)
  return (
    STATEMENT_FIELDS.find(field => decideStatement({ ...before, [field]: after[field] }, kind) === is) ??
    STATEMENT_FIELDS.find(field => decideStatement({ ...after, [field]: before[field] }, kind) === was) ??
    STATEMENT_FIELDS.find(field => decideStatement({ ...after, [field]: before[field] }, kind) !== is) ??
    'access_mode'
  )
}

function locateCause({ statement_rules: rules }: Profile, field: StatementField, kind: StatementKind): Path {
  if (field !== 'statement_rules') return [field]
  for (const list of ['deny', 'allow'] as const) {
    const entry = rules[list].indexOf(kind)
    if (entry >= 0) return [field, list, entry]
  }
  return rules.allow.length > 0 ? [field, 'allow'] : [field]
}
