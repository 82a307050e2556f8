import type { AccessModel } from '../access/model.ts'
import { createHidden } from '../exposure/hidden.ts'
import { spellName, type Tables } from '../exposure/tables.ts'
import { listChildWays, listViewWays, type WayAround } from '../exposure/ways-around.ts'
import type { Profile } from '../policy/schema.ts'
import { foldCase } from '../text/fold-case.ts'
import type { ShownElsewhere } from './access-map.ts'

/** The ways around what a policy hides, by the relations at both of their ends. */
export interface Ways {
  /** What a relation shows that is hidden elsewhere. */
  shownBy(subject: string): readonly ShownElsewhere[]
  /** The relations that show what is hidden of one. */
  around(subject: string): readonly string[]
}

export const NO_WAYS: Ways = { shownBy: () => [], around: () => [] }

export function listWays({
  profile,
  model,
  tables,
}: {
  profile: Profile
  model: AccessModel
  tables: Tables | undefined
}): Ways {
  const hasRules = profile.masking_rules.length + profile.row_filters.length + profile.table_denylist.length > 0
  if (!tables || !hasRules) return NO_WAYS
  const hidden = createHidden({ profile, model })
  const shows = new Map<string, Map<string, ShownElsewhere>>()
  const around = new Map<string, Set<string>>()

  function add({ through, column, hiding }: WayAround): void {
    if (!tables?.mayName(through) || !tables.mayName(hiding.relation)) return
    const subject = spellName(through)
    const of = spellName(hiding.relation)
    const shown: ShownElsewhere = {
      column: column ? foldCase(column.name) : null,
      hides: hiding.hides,
      of: hiding.column ? `${of}.${foldCase(hiding.column.name)}` : of,
    }
    shows.set(subject, (shows.get(subject) ?? new Map()).set(JSON.stringify(Object.values(shown)), shown))
    around.set(of, (around.get(of) ?? new Set()).add(subject))
  }

  for (const catalog of tables.catalogs) {
    const searched = { catalog, model, hidden }
    for (const way of listViewWays(searched)) add(way)
    for (const table of catalog.withChildren) {
      for (const way of listChildWays(table, searched)) add(way)
    }
  }
  return {
    shownBy: subject => [...(shows.get(subject)?.values() ?? [])],
    around: subject => [...(around.get(subject) ?? [])],
  }
}
