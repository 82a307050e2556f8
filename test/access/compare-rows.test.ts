import { expect, test } from 'vitest'
import { compareAccess } from '../../src/access/compare.ts'
import { profileSchema } from '../../src/policy/schema.ts'
import { splitConjuncts } from '../../src/postgres/predicate.ts'
import { readPredicates } from '../../src/postgres/read-predicates.ts'

test.each(['none', ' NONE ', '"all"', 'is_public'])(
  'the predicate %j is not shown as no rows or all rows',
  async text => {
    const split = splitConjuncts(await readPredicates([text]))
    expect(split(text)).toHaveLength(1)
    const policy = { name: 'a policy', table_allowlist: ['t'] }
    const [before, after] = [{ ...policy, row_filters: [{ table: 't', predicate: text }] }, policy].map(each =>
      profileSchema.parse(each),
    )
    if (!before || !after) throw new Error('no policy')
    const rows = compareAccess({ before, after }, split).changes.filter(({ area }) => area === 'rows')
    expect(rows).toMatchObject([{ direction: 'widens', after: 'all' }])
    expect(rows[0]?.before).not.toMatch(/^\s*(?:none|all)\s*$/i)
    expect(rows[0]?.before).toContain(text)
  },
)
