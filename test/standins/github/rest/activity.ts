import { paginateByCursor } from '../http/cursors.ts'
import { invalid, notAccessible, notFound } from '../http/errors.ts'
import { type RepositoryContext, repositoryRoute } from '../http/router.ts'
import { ACTIVITY_TYPES } from '../journal.ts'
import { activityJson } from '../json/activity.ts'

const DAYS = { day: 1, week: 7, month: 30, quarter: 90, year: 365 } as const
const DAY_MS = 86_400_000

/** Null where it is not given; what GitHub does not know is a 422. */
function readChoice<T extends string>(query: URLSearchParams, { field, of }: { field: string; of: readonly T[] }) {
  const given = query.get(field)
  const known = of.find(choice => choice === given)
  if (given !== null && known === undefined) throw invalid({ resource: 'Activity', field, code: 'invalid' })
  return known ?? null
}

/** `main` will do for `refs/heads/main`. */
function readRef(query: URLSearchParams): string | null {
  const ref = query.get('ref')
  return ref === null || ref.startsWith('refs/heads/') ? ref : `refs/heads/${ref}`
}

function listActivities({ repository, world, query, url }: RepositoryContext) {
  const direction = readChoice(query, { field: 'direction', of: ['asc', 'desc'] }) ?? 'desc'
  const type = readChoice(query, { field: 'activity_type', of: ACTIVITY_TYPES })
  const period = readChoice(query, { field: 'time_period', of: Object.keys(DAYS) as (keyof typeof DAYS)[] })
  const { journal } = repository
  if (journal.refusal === 404) throw notFound()
  if (journal.refusal === 403) throw notAccessible()
  const since = period === null ? 0 : world.now.getTime() - DAYS[period] * DAY_MS
  const actor = query.get('actor')?.toLowerCase()
  const found = journal
    .show(readRef(query))
    .filter(
      entry =>
        (type === null || entry.type === type) &&
        (actor === undefined || entry.actor?.login.toLowerCase() === actor) &&
        entry.at.getTime() >= since,
    )
  const listed = direction === 'asc' ? found : found.toReversed()
  return paginateByCursor(listed, { url, json: entry => activityJson(world, entry) })
}

export const activityRoutes = [repositoryRoute('GET /activity', ['contents'], listActivities)]
