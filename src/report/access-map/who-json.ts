import type { PolicyWho, Sight, Who } from '../../access-map/who.ts'

/** Who sees a relation or column as JSON, version 1: see docs/access.md. */
export function formatWhoJson({ relation, column, projects }: Who): string {
  const described = projects.map(({ projectId, kind, isNowhere, policies }) => ({
    project_id: projectId,
    kind: kind ?? null,
    exists: isNowhere ? false : kind === undefined ? null : true,
    policies: policies.map(formatPolicy),
  }))
  return `${JSON.stringify({ version: 1, relation, column, projects: described }, null, 2)}\n`
}

function formatPolicy({ file, name, statements, direct, through }: PolicyWho) {
  return {
    file,
    name,
    statements: Object.fromEntries(statements),
    direct:
      typeof direct === 'string' ? { reach: 'none', because: direct } : { reach: 'reachable', ...formatSight(direct) },
    through: through.map(({ relation, kind, isUnsure, isAround, ...sight }) => ({
      relation,
      kind,
      ...formatSight(sight),
      way_around: isAround,
      unsure: isUnsure,
    })),
  }
}

function formatSight({ columns, filters }: Sight) {
  return {
    columns: Object.fromEntries(columns.map(({ name, shown }) => [name, shown])),
    rows: filters.length > 0 ? filters : 'all',
  }
}
