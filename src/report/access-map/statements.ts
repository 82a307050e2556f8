import type { StatementAccess } from '../../access/direction.ts'
import { RELATION_KINDS } from '../../access/statements.ts'
import type { MappedPolicy } from '../../access-map/access-map.ts'
import { groupBy } from '../../policy/group-by.ts'

/** What a policy permits of what touches relations: `select, explain; update held for approval`. */
export function describeStatements({ statements }: Pick<MappedPolicy, 'statements'>): string {
  const kinds = RELATION_KINDS.filter(kind => (statements.get(kind) ?? 'refused') !== 'refused')
  const groups = groupBy(kinds, kind => statements.get(kind) ?? 'refused')
  const parts = [...groups].map(([access, alike]) => `${alike.join(', ')}${STATEMENT_WORDS[access]}`)
  return parts.length === 0 ? 'nothing that touches relations' : parts.join('; ')
}

const STATEMENT_WORDS = {
  refused: '',
  allowed: '',
  held: ' held for approval',
  discarded: ' discarded',
  'held, discarded': ' held for approval and discarded',
} as const satisfies Record<StatementAccess, string>
