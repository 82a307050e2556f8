import type { Route } from '../http/router.ts'
import { activityRoutes } from './activity.ts'
import { checkRunRoutes } from './check-runs.ts'
import { commentRoutes } from './comments.ts'
import { commitRoutes } from './commits.ts'
import { contentRoutes } from './contents.ts'
import { gitDataRoutes } from './git-data.ts'
import { issueRoutes } from './issues.ts'
import { labelRoutes } from './labels.ts'
import { peopleRoutes } from './people.ts'
import { pullRoutes } from './pulls.ts'
import { statusRoutes } from './statuses.ts'

/** The first that matches is followed: `issues/comments/1` before `issues/1`. */
export const routes: Route[] = [
  ...contentRoutes,
  ...activityRoutes,
  ...gitDataRoutes,
  ...commitRoutes,
  ...statusRoutes,
  ...checkRunRoutes,
  ...pullRoutes,
  ...commentRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...peopleRoutes,
]
