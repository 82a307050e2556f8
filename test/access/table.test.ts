import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/access/change.ts'
import { compareAccess } from '../../src/access/compare.ts'
import { type Profile, profileSchema } from '../../src/policy/schema.ts'
import { splitConjuncts } from '../../src/postgres/predicate.ts'
import { readPredicates } from '../../src/postgres/read-predicates.ts'
import type { Policy } from './table/case.ts'
import { TABLE } from './table.ts'

const cases = Object.values(TABLE).flat()
const filters = cases.flatMap(({ before, after }) => [...(before?.row_filters ?? []), ...(after.row_filters ?? [])])
const split = splitConjuncts(await readPredicates(filters.map(({ predicate }) => predicate)))

function fillDefaults(policy: Policy): Profile {
  return profileSchema.parse({ name: 'a policy', ...policy })
}

function write({ direction, area, subject, before, after }: Change): string {
  return `${direction} ${area} ${subject}: ${before} → ${after}`
}

for (const [chapter, pairs] of Object.entries(TABLE)) {
  describe(chapter, () => {
    test.each(pairs)('$title', ({ before, after, changes, direction }) => {
      const versions = { before: before && fillDefaults(before), after: fillDefaults(after) }
      const found = compareAccess(versions, split)
      expect(found.changes.map(write).toSorted()).toEqual([...changes].sort())
      expect(found).toMatchObject({ direction, omitted: 0 })
    })
  })
}
