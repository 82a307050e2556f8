import type {
  Access,
  AccessMap,
  ColumnAccess,
  MappedPolicy,
  MappedRelation,
  ProjectMap,
} from '../../access-map/access-map.ts'

/** The map as JSON, version 1: see docs/access.md. Alike policies stand together. */
export function formatAccessJson({ projects, invalid }: AccessMap): string {
  return `${JSON.stringify({ version: 1, projects: projects.map(formatProject), invalid_files: invalid }, null, 1)}\n`
}

function formatProject({ projectId, source, isWhole, unnamed, policies, relations }: ProjectMap) {
  return {
    project_id: projectId,
    source,
    is_whole: isWhole,
    unnamed_relations: unnamed,
    policies: policies.map(formatPolicy),
    relations: relations.map(relation => formatRelation(relation, policies)),
  }
}

function formatPolicy({ file, name, statements }: MappedPolicy) {
  return { file, name, statements: Object.fromEntries(statements) }
}

function formatRelation({ subject, kind, columns, access }: MappedRelation, policies: readonly MappedPolicy[]) {
  return {
    relation: subject,
    kind: kind ?? null,
    columns,
    access: access.map(({ policies: places, access }) => ({
      policies: places.flatMap(place => policies[place]?.file ?? []),
      ...formatAccess(access, columns),
    })),
  }
}

function formatAccess({ isReachable, columns: shown, filters, shows, shownBy }: Access, columns: readonly string[]) {
  const list = (kind: ColumnAccess) => columns.filter((_, place) => shown[place] === kind)
  return {
    reach: isReachable ? 'reachable' : 'none',
    columns: { clear: list('clear'), hash: list('hash'), redact: list('redact'), null: list('null') },
    rows: isReachable ? (filters.length > 0 ? filters : 'all') : 'none',
    shows: shows.map(({ column, hides, of }) => ({ column, hides, of })),
    shown_by: shownBy,
  }
}
